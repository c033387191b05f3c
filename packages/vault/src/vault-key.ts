import { hex } from "./hex.ts";

/** The bytes a key file holds: 256 bits. */
export const KEY_BYTES = 32;

/** A key ready for use. The keys inside cannot be exported again. */
export interface VaultKey {
  /** Names the key without giving it away: 16 hexadecimal digits derived from it. */
  readonly id: string;
  readonly sealing: CryptoKey;
  readonly fingerprinting: CryptoKey;
}

/** A new key, from the operating system's source of secrets. */
export function makeKey(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/**
 * Derives what is used from what is kept, one key per use, by HKDF with SHA-256 (RFC 5869).
 *
 * @param bytes exactly 32 bytes, as `makeKey` gives; anything else throws a `RangeError`
 */
export async function openKey(bytes: Uint8Array<ArrayBuffer>): Promise<VaultKey> {
  if (bytes.length !== KEY_BYTES) {
    throw new RangeError(`A vault key has ${KEY_BYTES} bytes, not ${bytes.length}.`);
  }
  const { subtle } = crypto;
  const root = await subtle.importKey("raw", bytes, "HKDF", false, ["deriveKey", "deriveBits"]);
  const use = (name: string) => ({
    name: "HKDF",
    hash: "SHA-256",
    salt: new Uint8Array(0),
    info: new TextEncoder().encode(`kith vault ${name}`),
  });
  const [id, sealing, fingerprinting] = await Promise.all([
    subtle.deriveBits(use("id"), root, 64),
    subtle.deriveKey(use("seal"), root, { name: "AES-GCM", length: 256 }, false, [
      "encrypt",
      "decrypt",
    ]),
    subtle.deriveKey(
      use("fingerprint"),
      root,
      { name: "HMAC", hash: "SHA-256", length: 256 },
      false,
      ["sign"],
    ),
  ]);
  return { id: hex(new Uint8Array(id)), sealing, fingerprinting };
}
