/** The little-endian numbers and texts of UCINET's files, with the end of the bytes in mind. */
export interface ByteReader {
  readonly left: () => number;
  /** Unsigned, of one, two or four bytes; `undefined` past the end. */
  number(size: 1 | 2 | 4): number | undefined;
  bytes(count: number): Uint8Array | undefined;
}

export function byteReader(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const left = (): number => bytes.length - at;
  return {
    left,
    number(size) {
      if (left() < size) return undefined;
      const from = at;
      at += size;
      if (size === 1) return view.getUint8(from);
      return size === 2 ? view.getUint16(from, true) : view.getUint32(from, true);
    },
    bytes(count) {
      if (left() < count) return undefined;
      at += count;
      return bytes.subarray(at - count, at);
    },
  };
}

/** Collects what `byteReader` reads. */
export interface ByteWriter {
  number(value: number, size: 1 | 2 | 4): void;
  bytes(values: Iterable<number>): void;
  all(): Uint8Array;
}

export function byteWriter(): ByteWriter {
  const out: number[] = [];
  return {
    number(value, size) {
      for (let at = 0; at < size; at++) out.push(Math.floor(value / 256 ** at) % 256);
    },
    bytes(values) {
      for (const value of values) out.push(value);
    },
    all: () => Uint8Array.from(out),
  };
}

/** The shortest number that is stored as the same four bytes: 0.1 and not 0.10000000149011612. */
export function shortest(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}
