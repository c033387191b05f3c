import { hex } from "./hex.ts";
import { KEY_BYTES } from "./vault-key.ts";

const HEAD = "kith-vault-key-1";

/** A key as the one line of its file. */
export function writeKeyText(bytes: Uint8Array): string {
  return `${HEAD} ${hex(bytes)}\n`;
}

/** The bytes of a key file, or `undefined` when the text is not one. */
export function readKeyText(text: string): Uint8Array<ArrayBuffer> | undefined {
  const [head, digits, ...rest] = text.trim().split(/\s+/);
  if (head !== HEAD || digits === undefined || rest.length > 0) return undefined;
  if (digits.length !== KEY_BYTES * 2 || !/^[0-9a-f]+$/.test(digits)) return undefined;
  return Uint8Array.from({ length: KEY_BYTES }, (_, i) =>
    Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16),
  );
}
