import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { soundKey } from "./sounds-like.ts";
import { edits, jaroWinkler } from "./text-distance.ts";

const word = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 8 });

describe("edits between two words", () => {
  it.each([
    ["smith", "smith", 0],
    ["smith", "smyth", 1],
    ["smith", "smiht", 1],
    ["smith", "smit", 1],
    ["smith", "smmith", 1],
    ["allen", "alan", 2],
    ["ann", "margaret", 3],
  ])("%s, %s: %i", (a, b, n) => {
    expect(edits(a, b, 2)).toBe(n);
  });

  it("are the same both ways, none only between equal words, and not counted beyond the most", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 4 }), (a, b, most) => {
        const n = edits(a, b, most);
        expect(edits(b, a, most)).toBe(n);
        expect(n === 0).toBe(a === b);
        expect(n).toBe(Math.min(edits(a, b, 20), most + 1));
      }),
    );
  });
});

describe("Jaro-Winkler likeness", () => {
  it.each([
    // Winkler's own examples, as given by the US Census Bureau's strcmp95.
    ["martha", "marhta", 0.961],
    ["dwayne", "duane", 0.84],
    ["dixon", "dicksonx", 0.813],
    ["abc", "xyz", 0],
  ])("%s, %s: %f", (a, b, likeness) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(likeness, 3);
  });

  it("lies between 0 and 1, and is 1 for equal words", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(jaroWinkler(a, b)).toBeGreaterThanOrEqual(0);
        expect(jaroWinkler(a, b)).toBeLessThanOrEqual(1);
        expect(jaroWinkler(a, a)).toBe(1);
      }),
    );
  });
});

describe("the key of a sound", () => {
  it.each([
    ["smith", "smyth"],
    ["catherine", "kathryn"],
    ["philip", "filip"],
    ["wright", "right"],
    ["knight", "night"],
    ["stephen", "steven"],
    ["macdonald", "mcdonald"],
  ])("is one for %s and %s", (a, b) => {
    expect(soundKey(a)).toBe(soundKey(b));
  });

  it.each([
    ["smith", "jones"],
    ["anne", "mary"],
  ])("is another for %s and %s", (a, b) => {
    expect(soundKey(a)).not.toBe(soundKey(b));
  });

  it("leaves other scripts as they are", () => {
    expect(soundKey("کور")).toBe("کور");
  });
});
