import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromZero, ownPlacesInDraw, placesInDraw, recordsOf } from "./people-of-draw.ts";

describe("people of a draw", () => {
  it("are numbered from 0 as they first stand", () => {
    expect(fromZero([7, 3, 7, 0])).toEqual({ people: Int32Array.of(0, 1, 0, 2), count: 3 });
    expect(fromZero([])).toEqual({ people: new Int32Array(0), count: 0 });
  });

  it("have their records, in order", () => {
    expect(recordsOf(Int32Array.of(1, 0, 1, 2), 3)).toEqual({
      offsets: Uint32Array.of(0, 1, 3, 4),
      records: Uint32Array.of(1, 0, 2, 3),
    });
  });

  it("are found where most of their records are, the lowest number among equals", () => {
    const shown = Int32Array.of(0, 0, 0, 1, 1, 2);
    const draw = Int32Array.of(2, 0, 2, 1, 0, 2);
    expect(Array.from(placesInDraw(recordsOf(shown, 3), draw, 3))).toEqual([2, 0, 2]);
  });

  it("are found as counting says", () => {
    const people = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 20 });
    fc.assert(
      fc.property(people, (pairs) => {
        const shown = fromZero(pairs.map(([a]) => a));
        const draw = fromZero(pairs.map(([, b]) => b));
        const places = placesInDraw(recordsOf(shown.people, shown.count), draw.people, draw.count);
        expect(places.length).toBe(shown.count);
        for (let p = 0; p < shown.count; p++) {
          const times = new Array<number>(draw.count).fill(0);
          shown.people.forEach((person, i) => {
            if (person === p) times[draw.people[i]!]!++;
          });
          expect(places[p]).toBe(times.indexOf(Math.max(...times)));
        }
      }),
    );
  });
});

describe("ownPlacesInDraw", () => {
  it("gives a person of the draw to whoever has most records of it, and to nobody else", () => {
    // Person 0 has three records, 1 has one, 2 has two; the draw puts all but the last together.
    const shown = Int32Array.of(0, 0, 0, 1, 2, 2);
    const draw = Int32Array.of(0, 0, 0, 0, 0, 1);
    expect(Array.from(ownPlacesInDraw(recordsOf(shown, 3), draw, 2))).toEqual([0, -1, -1]);
    // Equal shares: the lowest number.
    const halves = Int32Array.of(0, 1);
    expect(Array.from(ownPlacesInDraw(recordsOf(halves, 2), Int32Array.of(0, 0), 1))).toEqual([
      0, -1,
    ]);
  });

  it("is placesInDraw where nobody is put together", () => {
    const shown = Int32Array.of(0, 1, 1, 2);
    const own = recordsOf(shown, 3);
    const draw = Int32Array.of(2, 0, 1, 3);
    expect(ownPlacesInDraw(own, draw, 4)).toEqual(placesInDraw(own, draw, 4));
  });
});
