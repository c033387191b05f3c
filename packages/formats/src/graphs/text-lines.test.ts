import fc from "fast-check";
import { expect, test } from "vitest";
import { joined, linesOf } from "./text-lines.ts";

test("lines come with what ends them", () => {
  expect([...linesOf("a\r\nb\rc\n\nd")]).toEqual([
    { text: "a", end: "\r\n" },
    { text: "b", end: "\r" },
    { text: "c", end: "\n" },
    { text: "", end: "\n" },
    { text: "d", end: "" },
  ]);
  expect([...linesOf("")]).toEqual([{ text: "", end: "" }]);
});

test("they are those of split, and together the text", () => {
  const texts = fc.string({ unit: fc.constantFrom("\r", "\n", "a", " ") });
  fc.assert(
    fc.property(texts, (text) => {
      const lines = [...linesOf(text)];
      expect(lines.map((line) => line.text)).toEqual(text.split(/\r\n|\n|\r/));
      expect(lines.map((line) => line.text + line.end).join("")).toBe(text);
    }),
  );
});

test.each([0, 1, 4_095, 4_096, 4_097, 9_000])("%d pieces are joined in order", (length) => {
  const pieces = Array.from({ length }, (_, at) => `${at},`);
  expect(joined(pieces)).toBe(pieces.join(""));
});
