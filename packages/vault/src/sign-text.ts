import { fromBase64, toBase64 } from "./base64.ts";
import { hex } from "./hex.ts";
import { importPrivate, importPublic } from "./key-pair.ts";

const HOW = { name: "ECDSA", hash: "SHA-256" };

/** Signs a text (ECDSA on P-256, FIPS 186-5); base 64. Two signatures of one text differ. */
export async function signText(privateKey: string, text: string): Promise<string> {
  const key = await importPrivate(privateKey, "ECDSA");
  const signature = await crypto.subtle.sign(HOW, key, new TextEncoder().encode(text));
  return toBase64(new Uint8Array(signature));
}

/** Whether the holder of the private key signed this text. A signature that is none is not. */
export async function verifyText(
  publicKey: string,
  text: string,
  signature: string,
): Promise<boolean> {
  const key = await importPublic(publicKey, "ECDSA");
  const bytes = fromBase64(signature);
  if (bytes === undefined) return false;
  return crypto.subtle.verify(HOW, key, bytes, new TextEncoder().encode(text));
}

/** SHA-256 of a text, in hexadecimal digits. */
export async function sha256Hex(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return hex(new Uint8Array(hash));
}
