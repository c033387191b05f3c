import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { unpackEntry, zipEntries } from "./zip-entries.ts";

const contents = (bytes: Uint8Array, most = 1e6) =>
  zipEntries(bytes)?.map((entry) => {
    const pieces: number[] = [];
    const size = unpackEntry(entry, most, (piece) => pieces.push(...piece));
    return [entry.path, size, pieces.length] as const;
  });

test("law: entries are unpacked as they were packed, stored or not", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50_000 }), fc.constantFrom(0, 6), (content, level) => {
      const packed = zipSync({ "a/é.bin": content, b: strToU8("b") }, { level: level as 0 | 6 });
      const entry = zipEntries(packed)?.[0];
      const pieces: Uint8Array[] = [];
      const size = unpackEntry(entry!, 1e6, (piece) => pieces.push(piece.slice()));
      expect(entry?.path).toBe("a/é.bin");
      expect(size).toBe(content.length);
      expect(Buffer.concat(pieces).equals(content)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("no more is unpacked than asked for, whatever the archive says", () => {
  const packed = zipSync({ a: new Uint8Array(1_000_000) });
  const view = new DataView(packed.buffer);
  const directory = view.getUint32(packed.length - 6, true);
  view.setUint32(directory + 24, 10, true);
  expect(contents(packed, 5_000)).toEqual([["a", "too-large", 0]]);
  const stored = zipSync({ a: new Uint8Array(100) }, { level: 0 });
  expect(contents(stored, 99)).toEqual([["a", "too-large", 0]]);
  expect(contents(stored, 100)).toEqual([["a", 100, 100]]);
});

test("what is no archive, breaks off or is damaged", () => {
  expect(zipEntries(strToU8("PK"))).toBeUndefined();
  expect(zipEntries(new Uint8Array(30))).toBeUndefined();
  const packed = zipSync({ a: strToU8("a".repeat(500)) });
  expect(zipEntries(packed.subarray(0, packed.length - 4))).toBeUndefined();
  expect(zipEntries(packed.subarray(4))).toBeUndefined();
  const entry = { path: "a", packed: new Uint8Array([7, 7, 7]), stored: false };
  expect(unpackEntry(entry, 100, () => {})).toBe("damaged");
});
