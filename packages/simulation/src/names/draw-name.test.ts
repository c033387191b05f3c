import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawGivenName, drawRank, drawSurname, surnameFor } from "./draw-name.ts";

function shares(draw: () => string, times = 20_000): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < times; i++) {
    const value = draw();
    counts.set(value, (counts.get(value) ?? 0) + 1 / times);
  }
  return counts;
}

test("a rank is a position of the list", () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 1, max: 500 }),
      fc.double({ min: 1, max: 20, noNaN: true }),
      fc.double({ min: 0.3, max: 0.95, noNaN: true }),
      (seed, length, flatness, steepness) => {
        const rank = drawRank(seededRandom(seed), length, flatness, steepness);
        expect(Number.isInteger(rank)).toBe(true);
        expect(rank).toBeGreaterThanOrEqual(0);
        expect(rank).toBeLessThan(length);
      },
    ),
  );
});

test("names have fashions: a leading name of the 1950s leads no more in the 2000s", () => {
  const random = seededRandom(1);
  const then = shares(() => drawGivenName(random, "british", "male", 1955));
  const now = shares(() => drawGivenName(random, "british", "male", 2005));
  expect(then.get("David")).toBeGreaterThan(0.05);
  expect(now.get("David") ?? 0).toBeLessThan(0.005);
  expect(Math.max(...now.values())).toBeLessThan(Math.max(...then.values()));
});

test("surnames have a heavy tail: a leading few, and hundreds held by almost nobody", () => {
  const random = seededRandom(2);
  const counts = shares(() => drawSurname(random, "british"), 7500);
  const sorted = [...counts.values()].sort((a, b) => b - a);
  expect(sorted[0]).toBeGreaterThan(0.01);
  expect(sorted[0]).toBeLessThan(0.03);
  expect(counts.size).toBeGreaterThan(1200);
});

test("Polish surnames in -ski end in -ska for women, and Sikh women may be called Kaur", () => {
  const random = seededRandom(3);
  expect(surnameFor(random, "polish", "Kowalski", "female", 1980)).toBe("Kowalska");
  expect(surnameFor(random, "polish", "Kowalski", "male", 1980)).toBe("Kowalski");
  expect(surnameFor(random, "polish", "Nowak", "female", 1980)).toBe("Nowak");
  expect(surnameFor(random, "sikh", "Singh", "female", 1980)).toBe("Kaur");
});
