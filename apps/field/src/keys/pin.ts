import { openBytes, type SealedBytes, sealBytes } from "./sealed-bytes.ts";

/** The phone's data key under a PIN. */
export interface PinWrapped {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly wrapped: SealedBytes;
}

/** PBKDF2 with SHA-256: what OWASP asks for in 2023; see docs/decisions/field-app.md. */
export const ROUNDS = 600_000;
export const LEAST_PIN = 6;
const BELONGS = "kith field data key";
const KEY_BYTES = 32;

/** A new key for drafts, from the system's source of secrets. */
export function newDataKey(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/** The key ready for use. It cannot be read out again. */
export function openDataKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Why a PIN will not do, or `undefined` when it will. */
export function weakPin(pin: string): "short" | "repeated" | "row" | undefined {
  const text = pin.normalize("NFKC");
  const marks = [...text];
  if (marks.length < LEAST_PIN) return "short";
  if (new Set(marks).size === 1) return "repeated";
  const steps = marks.slice(1).map((mark, i) => mark.charCodeAt(0) - marks[i]!.charCodeAt(0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1)
    ? "row"
    : undefined;
}

/** Wraps the data key under a PIN. Takes about as long as a try: a second on a slow phone. */
export async function wrapWithPin(
  raw: Uint8Array<ArrayBuffer>,
  pin: string,
  rounds: number = ROUNDS,
): Promise<PinWrapped> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const wrapped = await sealBytes(await fromPin(pin, salt, rounds), raw, BELONGS);
  return { salt, rounds, wrapped };
}

/** The data key, or `undefined` when the PIN is another. */
export async function unwrapWithPin(
  { salt, rounds, wrapped }: PinWrapped,
  pin: string,
): Promise<CryptoKey | undefined> {
  const raw = await openBytes(await fromPin(pin, salt, rounds), wrapped, BELONGS);
  if (raw === undefined) return undefined;
  const key = await openDataKey(raw);
  raw.fill(0);
  return key;
}

async function fromPin(
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(pin.normalize("NFKC"));
  const root = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, root, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
}
