import type { ResolvedRecord } from "@kith/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { packDraws, unpackDraws } from "./packed-draws.ts";

const record = (egoID: string, alterID?: string): ResolvedRecord => ({
  egoID,
  ...(alterID === undefined ? {} : { alterID }),
  person: "p",
  probability: 1,
});

const sites = fc
  .uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), {
    minLength: 1,
    maxLength: 30,
    selector: ([e, a]) => `${e} ${a}`,
  })
  .chain((keys) =>
    fc.tuple(
      fc.constant(keys.map(([e, a]) => record(`e${e}`, a === 0 ? undefined : `a${a}`))),
      fc.array(
        fc
          .array(fc.nat(100_000), { minLength: keys.length, maxLength: keys.length })
          .map((people) => Int32Array.from(people)),
        { maxLength: 6 },
      ),
      fc.shuffledSubarray(
        keys.map((_, i) => i),
        { minLength: keys.length },
      ),
    ),
  );

test("what was packed comes back, whatever order the records are read in", () => {
  fc.assert(
    fc.property(sites, ([records, draws, order]) => {
      const packed = packDraws(records, draws);
      const shuffled = order.map((i) => records[i]!);
      const expected = draws.map((draw) => Int32Array.from(order, (i) => draw[i]!));
      expect(unpackDraws(shuffled, packed)).toEqual(expected);
    }),
  );
});

test("draws of other records, or none kept, are no draws", () => {
  const packed = packDraws([record("e1"), record("e1", "a1")], [Int32Array.of(0, 1)]);
  expect(unpackDraws([record("e1")], packed)).toEqual([]);
  expect(unpackDraws([record("e1")], undefined)).toEqual([]);
});
