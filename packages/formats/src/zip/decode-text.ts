/**
 * The text of a file: UTF-16 if a byte order mark says so, otherwise UTF-8, with U+FFFD for
 * what is neither; readers report those cells, so nothing is lost unnoticed.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}
