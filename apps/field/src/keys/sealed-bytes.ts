/** Bytes under a key of this phone, which open only for what they were sealed for. */
export interface SealedBytes {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const IV_BYTES = 12;

/**
 * Seals bytes with AES-256-GCM under a random 96-bit vector. `belongs` is bound to them: sealed
 * bytes that are moved to another place do not open there.
 */
export async function sealBytes(
  key: CryptoKey,
  plain: Uint8Array<ArrayBuffer>,
  belongs: string,
): Promise<SealedBytes> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const additionalData = new TextEncoder().encode(belongs);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, plain);
  return { iv, bytes: new Uint8Array(sealed) };
}

/** The bytes, or `undefined` when the key or the place is another or they are damaged. */
export async function openBytes(
  key: CryptoKey,
  { iv, bytes }: SealedBytes,
  belongs: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const additionalData = new TextEncoder().encode(belongs);
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, bytes),
    );
  } catch {
    // WebCrypto says no more than that it does not fit, on purpose.
    return undefined;
  }
}
