import { fromBase64, toBase64 } from "./base64.ts";

/**
 * Two keys that belong together, as text: SPKI and PKCS #8 in base 64. What the public one
 * seals only the private one opens; what the private one signs the public one verifies.
 */
export interface KeyPairText {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** On the curve P-256, which every browser of the last ten years has (FIPS 186-5). */
const CURVE = "P-256";

/** For records on their way: phones get the public one, the programme keeps the other. */
export function makeProgrammeKeys(): Promise<KeyPairText> {
  return make("ECDH", ["deriveBits"]);
}

/** For receipts: the programme signs, phones verify. */
export function makeReceiptKeys(): Promise<KeyPairText> {
  return make("ECDSA", ["sign", "verify"]);
}

type Kind = "ECDH" | "ECDSA";

async function make(kind: Kind, usages: ("deriveBits" | "sign" | "verify")[]) {
  const { subtle } = crypto;
  const pair = await subtle.generateKey({ name: kind, namedCurve: CURVE }, true, usages);
  const [publicKey, privateKey] = await Promise.all([
    subtle.exportKey("spki", pair.publicKey),
    subtle.exportKey("pkcs8", pair.privateKey),
  ]);
  return {
    publicKey: toBase64(new Uint8Array(publicKey)),
    privateKey: toBase64(new Uint8Array(privateKey)),
  };
}

/** A public key of its text. Throws a RangeError for what is no key. */
export function importPublic(text: string, kind: Kind): Promise<CryptoKey> {
  return importKey("spki", text, kind, kind === "ECDSA" ? ["verify"] : []);
}

/** A private key of its text. Throws a RangeError for what is no key. */
export function importPrivate(text: string, kind: Kind): Promise<CryptoKey> {
  return importKey("pkcs8", text, kind, kind === "ECDSA" ? ["sign"] : ["deriveBits"]);
}

async function importKey(
  format: "spki" | "pkcs8",
  text: string,
  kind: Kind,
  usages: ("deriveBits" | "sign" | "verify")[],
): Promise<CryptoKey> {
  const bytes = fromBase64(text);
  try {
    if (bytes === undefined) throw new Error("not base 64");
    const algorithm = { name: kind, namedCurve: CURVE };
    return await crypto.subtle.importKey(format, bytes, algorithm, false, usages);
  } catch (cause) {
    throw new RangeError(`This is no ${format === "spki" ? "public" : "private"} key.`, { cause });
  }
}

/**
 * Thirty digits in groups of five that say which public key it is, for people to compare: the
 * first 100 bits of its SHA-256.
 */
export async function keyDigits(publicKey: string): Promise<string> {
  const bytes = new TextEncoder().encode(publicKey);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  let number = 0n;
  for (const byte of hash.subarray(0, 13)) number = (number << 8n) | BigInt(byte);
  const digits = (number % 10n ** 30n).toString().padStart(30, "0");
  return (digits.match(/.{5}/g) ?? []).join(" ");
}
