import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, hashDocument } from "./hash-document.ts";
import { sha256 } from "./sha256.ts";

const utf8 = new TextEncoder();

test("agrees with the examples of FIPS 180-4 (NIST, SHA256.pdf)", () => {
  expect(sha256(utf8.encode("abc"))).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
  expect(sha256(utf8.encode("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))).toBe(
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  );
});

test("agrees with the platform's own on any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
    }),
  );
});

test("canonical text is the same document", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("the order of keys does not matter, the order of a list does", () => {
  expect(hashDocument({ a: 1, b: [1, 2], c: undefined })).toBe(hashDocument({ b: [1, 2], a: 1 }));
  expect(hashDocument([1, 2])).not.toBe(hashDocument([2, 1]));
});
