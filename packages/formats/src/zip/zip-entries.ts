import { Inflate } from "fflate";

/** One file in an archive, still packed. */
export interface ZipEntry {
  readonly path: string;
  readonly packed: Uint8Array;
  /** Whether `packed` is the content itself. */
  readonly stored: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Bytes taken at once: what they can unpack to fits easily in memory. */
const CHUNK = 1 << 14;

/**
 * The entries an archive lists in its directory; `undefined` when the bytes are no ZIP or break
 * off. Nothing is unpacked. Encrypted entries and sizes beyond 4 GB are left out.
 *
 * Source: PKWARE, ".ZIP File Format Specification", 4.3.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const last = Math.max(0, end - 65_535);
  while (end >= last && view.getUint32(end, true) !== END) end--;
  if (end < last || end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const local = view.getUint32(at + 42, true);
    const path = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    at += 46 + nameLength + rest;
    if (local + 30 > bytes.length) return undefined;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) return undefined;
    if (encrypted || (method !== 0 && method !== 8)) continue;
    entries.push({ path, packed: bytes.subarray(start, start + size), stored: method === 0 });
  }
  return entries;
}

/**
 * Unpacks an entry piece by piece, never more than `most` bytes of it, whatever the archive says
 * of its size. Returns how many there were, or why it could not be unpacked whole.
 */
export function unpackEntry(
  entry: ZipEntry,
  most: number,
  use: (piece: Uint8Array) => void,
): number | "damaged" | "too-large" {
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size <= most) use(piece);
  });
  try {
    for (let at = 0; at < entry.packed.length && size <= most; at += CHUNK) {
      const piece = entry.packed.subarray(at, at + CHUNK);
      if (entry.stored) {
        size += piece.length;
        if (size <= most) use(piece);
      } else inflate.push(piece, at + CHUNK >= entry.packed.length);
    }
  } catch {
    return "damaged";
  }
  return size > most ? "too-large" : size;
}
