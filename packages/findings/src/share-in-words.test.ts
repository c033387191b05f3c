import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangeInWords, shareInWords } from "./share-in-words.ts";

describe("shares in words", () => {
  it("picks the nearest share people can picture", () => {
    expect(shareInWords(0.25)).toBe("about 1 in 4");
    expect(shareInWords(0.31)).toBe("about 3 in 10");
    expect(shareInWords(0.5)).toBe("about 5 in 10");
    expect(shareInWords(0.04)).toBe("about 1 in 20");
    expect(shareInWords(0)).toBe("fewer than 1 in 20");
    expect(shareInWords(0.99)).toBe("more than 19 in 20");
  });

  it("is never further off than one twentieth", () => {
    fc.assert(
      fc.property(fc.double({ min: 1 / 40, max: 39 / 40, noNaN: true }), (share) => {
        const [part, whole] = shareInWords(share).match(/\d+/g)!.map(Number);
        expect(Math.abs(part! / whole! - share)).toBeLessThanOrEqual(0.051);
      }),
    );
  });

  it("says a range that holds the interval", () => {
    expect(rangeInWords(0.24, 0.38)).toBe("between 2 and 4 in 10");
    expect(rangeInWords(0.3, 0.4)).toBe("between 3 and 4 in 10");
    expect(rangeInWords(0.01, 0.07)).toBe("at most 1 in 10");
    expect(rangeInWords(0.92, 0.99)).toBe("at least 9 in 10");
  });
});
