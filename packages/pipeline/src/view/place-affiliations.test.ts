import fc from "fast-check";
import { expect, test } from "vitest";
import { placeAffiliations } from "./place-affiliations.ts";

const point = fc.record({
  x: fc.double({ min: 0, max: 100, noNaN: true }),
  y: fc.double({ min: 0, max: 100, noNaN: true }),
});

test("no two places lie closer together than the gap", () => {
  fc.assert(
    fc.property(fc.array(fc.array(point, { maxLength: 4 }), { maxLength: 20 }), (members) => {
      const placed = placeAffiliations(members, members.flat(), 5);
      for (const [i, a] of placed.entries())
        for (const b of placed.slice(i + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(5 - 1e-9);
    }),
  );
});

test("the place most people share lies in their middle", () => {
  const crowd = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 2, y: 6 },
  ];
  const placed = placeAffiliations([[crowd[0]!], crowd], crowd, 1);
  expect(placed[1]).toEqual({ x: 2, y: 2 });
});

test("a place nobody is linked to goes to the middle of the picture", () => {
  expect(
    placeAffiliations(
      [[]],
      [
        { x: 0, y: 0 },
        { x: 2, y: 4 },
      ],
      1,
    ),
  ).toEqual([{ x: 1, y: 2 }]);
});
