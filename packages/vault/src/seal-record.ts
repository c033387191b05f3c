import { fromBase64, toBase64 } from "./base64.ts";
import { importPrivate, importPublic, type KeyPairText } from "./key-pair.ts";

/** What a sealed record is. It opens under the same alone, so records cannot be swapped. */
export interface RecordContext {
  readonly site: string;
  readonly id: string;
  readonly kind: string;
}

export type RecordOpened =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: "damaged-or-other-key" | "newer-version" };

const VERSION = 1;
/** An uncompressed point of P-256. */
const POINT_BYTES = 65;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals bytes to a public key: nobody can open them without the private one, not even whoever
 * sealed them. A new key pair for each record agrees with the programme's on a secret (ECDH on
 * P-256, SP 800-56A); HKDF with SHA-256 (RFC 5869) makes of it a key for AES-256-GCM. In base
 * 64: one byte of version, the new public key, the vector, ciphertext and tag; 94 bytes more
 * than what is sealed. Throws a RangeError when the key is none.
 */
export async function sealTo(
  publicKey: string,
  bytes: Uint8Array<ArrayBuffer>,
  context: RecordContext,
): Promise<string> {
  const { subtle } = crypto;
  const programme = await importPublic(publicKey, "ECDH");
  const fresh = await subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, [
    "deriveBits",
  ]);
  const point = new Uint8Array(await subtle.exportKey("raw", fresh.publicKey));
  const key = await agree(fresh.privateKey, programme, point, publicKey, "encrypt");
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const additionalData = associatedData(context);
  const sealed = await subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, bytes);
  const all = new Uint8Array(1 + POINT_BYTES + IV_BYTES + sealed.byteLength);
  all[0] = VERSION;
  all.set(point, 1);
  all.set(iv, 1 + POINT_BYTES);
  all.set(new Uint8Array(sealed), 1 + POINT_BYTES + IV_BYTES);
  return toBase64(all);
}

/** Opens what `sealTo` sealed. Never throws on a bad record, only on a key that is none. */
export async function openSealed(
  keys: KeyPairText,
  sealed: string,
  context: RecordContext,
): Promise<RecordOpened> {
  const own = await importPrivate(keys.privateKey, "ECDH");
  const all = fromBase64(sealed);
  const bad = { ok: false, reason: "damaged-or-other-key" } as const;
  if (all === undefined || all.length < 1 + POINT_BYTES + IV_BYTES + TAG_BYTES) return bad;
  if (all[0] !== VERSION)
    return (all[0] ?? 0) > VERSION ? { ...bad, reason: "newer-version" } : bad;
  const point = all.slice(1, 1 + POINT_BYTES);
  const iv = all.slice(1 + POINT_BYTES, 1 + POINT_BYTES + IV_BYTES);
  try {
    const algorithm = { name: "ECDH", namedCurve: "P-256" };
    const fresh = await crypto.subtle.importKey("raw", point, algorithm, false, []);
    const key = await agree(own, fresh, point, keys.publicKey, "decrypt");
    const additionalData = associatedData(context);
    const bytes = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv, additionalData },
      key,
      all.slice(1 + POINT_BYTES + IV_BYTES),
    );
    return { ok: true, bytes: new Uint8Array(bytes) };
  } catch {
    // A point off the curve and a tag that does not fit are the same to whoever sends them.
    return bad;
  }
}

/** Both public keys go into the key, so that neither can be exchanged for another. */
async function agree(
  own: CryptoKey,
  other: CryptoKey,
  point: Uint8Array<ArrayBuffer>,
  programme: string,
  use: "encrypt" | "decrypt",
): Promise<CryptoKey> {
  const { subtle } = crypto;
  const secret = new Uint8Array(await subtle.deriveBits({ name: "ECDH", public: other }, own, 256));
  const root = await subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const info = new TextEncoder().encode(`kith record ${VERSION} ${programme}`);
  return subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: point, info },
    root,
    { name: "AES-GCM", length: 256 },
    false,
    [use],
  );
}

function associatedData({ site, id, kind }: RecordContext): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([VERSION, site, id, kind]));
}
