import { hex } from "./hex.ts";
import type { VaultKey } from "./vault-key.ts";

/**
 * Says whether two texts are the same without keeping them: HMAC with SHA-256, 64 hexadecimal
 * digits. Unlike a plain hash it cannot be used to try out likely names without the key.
 */
export async function fingerprintText(key: VaultKey, text: string): Promise<string> {
  const mark = await crypto.subtle.sign("HMAC", key.fingerprinting, new TextEncoder().encode(text));
  return hex(new Uint8Array(mark));
}
