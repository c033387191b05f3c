import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawSample } from "./draw-sample.ts";

const of = (probabilities: readonly number[]) =>
  probabilities.map((probability, id) => ({ id, probability }));

test("draws each question at most once, and as many as were asked for", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
      fc.nat(50),
      fc.nat(),
      (probabilities, size, seed) => {
        const drawn = drawSample(of(probabilities), size, seededRandom(seed));
        expect(drawn).toHaveLength(Math.min(size, probabilities.length));
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
      },
    ),
  );
});

test("takes as many from every part of the range, though most are at one end", () => {
  const many = Array.from({ length: 500 }, (_, i) => (i < 460 ? 0.05 : (i % 40) / 40));
  const drawn = drawSample(of(many), 25, seededRandom(3));
  for (const [low, high] of [
    [0, 0.2],
    [0.2, 0.4],
    [0.4, 0.6],
    [0.6, 0.8],
    [0.8, 1],
  ] as const) {
    expect(drawn.filter(({ probability: p }) => p <= high && (low === 0 || p > low))).toHaveLength(
      5,
    );
  }
});

test("the same seed draws the same, another seed draws others", () => {
  const questions = of(Array.from({ length: 200 }, (_, i) => i / 200));
  const draw = (seed: number) => drawSample(questions, 20, seededRandom(seed)).map(({ id }) => id);
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});
