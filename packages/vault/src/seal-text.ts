import { hex } from "./hex.ts";
import type { VaultKey } from "./vault-key.ts";

/** What a sealed text belongs to. It opens under the same three only, so blobs cannot be swapped. */
export interface SealContext {
  readonly site: string;
  readonly record: string;
  readonly purpose: string;
}

export type Opened =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: "wrong-key" | "damaged" | "newer-version" };

const VERSION = 1;
const KEY_ID_BYTES = 8;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + KEY_ID_BYTES;

/**
 * Seals a text with AES-256-GCM (NIST SP 800-38D) under a random 96-bit initialisation
 * vector: safe for 2^32 texts per key. The envelope is one byte of version, eight bytes that
 * name the key, the vector, then ciphertext and tag: 37 bytes more than the text in UTF-8.
 * The length of the text is not hidden.
 */
export async function sealText(
  key: VaultKey,
  text: string,
  context: SealContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new TextEncoder().encode(text);
  const envelope = new Uint8Array(HEAD_BYTES + IV_BYTES + plain.length + TAG_BYTES);
  envelope[0] = VERSION;
  for (let i = 0; i < KEY_ID_BYTES; i++) {
    envelope[1 + i] = Number.parseInt(key.id.slice(2 * i, 2 * i + 2), 16);
  }
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  envelope.set(iv, HEAD_BYTES);
  const additionalData = associatedData(key.id, context);
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData },
    key.sealing,
    plain,
  );
  envelope.set(new Uint8Array(sealed), HEAD_BYTES + IV_BYTES);
  return envelope;
}

/** Opens what `sealText` sealed for the same context. Never throws on bad bytes. */
export async function openText(
  key: VaultKey,
  envelope: Uint8Array,
  context: SealContext,
): Promise<Opened> {
  const bytes = new Uint8Array(envelope);
  if (bytes.length < HEAD_BYTES + IV_BYTES + TAG_BYTES) return { ok: false, reason: "damaged" };
  if (bytes[0] !== VERSION) {
    return { ok: false, reason: (bytes[0] ?? 0) > VERSION ? "newer-version" : "damaged" };
  }
  if (hex(bytes.subarray(1, HEAD_BYTES)) !== key.id) return { ok: false, reason: "wrong-key" };
  const iv = bytes.slice(HEAD_BYTES, HEAD_BYTES + IV_BYTES);
  const additionalData = associatedData(key.id, context);
  const sealed = bytes.slice(HEAD_BYTES + IV_BYTES);
  try {
    const plain = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv, additionalData },
      key.sealing,
      sealed,
    );
    return { ok: true, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(plain) };
  } catch {
    // WebCrypto says no more than that tag and bytes disagree, on purpose.
    return { ok: false, reason: "damaged" };
  }
}

function associatedData(keyId: string, context: SealContext): Uint8Array<ArrayBuffer> {
  const parts = [VERSION, keyId, context.site, context.record, context.purpose];
  return new TextEncoder().encode(JSON.stringify(parts));
}
