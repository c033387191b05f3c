import { type RecordRef, recordKey } from "@kith/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDraws, writeDraws } from "./draws.ts";

const id = fc.stringMatching(/^[a-z=',"-]{1,4}$/);
const ref: fc.Arbitrary<RecordRef> = fc.oneof(
  fc.record({ egoID: id }),
  fc.record({ egoID: id, alterID: id }),
);
/** Numbers in the order in which people first appear, as reading gives them. */
const numbered = (draw: readonly number[]): Int32Array => {
  const known = new Map<number, number>();
  return Int32Array.from(draw, (person) => {
    if (!known.has(person)) known.set(person, known.size);
    return known.get(person)!;
  });
};
const file = (text: string) => ({ name: "draws.csv", text });
const codes = (text: string) =>
  readDraws(file(text)).problems.map(({ code, place }) => [code, place.line]);

test("who is with whom in each draw is read back", () => {
  const written = fc
    .uniqueArray(ref, {
      selector: ({ egoID, alterID }) => recordKey(egoID, alterID),
      minLength: 1,
      maxLength: 9,
    })
    .chain((records) =>
      fc.record({
        records: fc.constant(records),
        draws: fc.array(
          fc
            .array(fc.nat(records.length), {
              minLength: records.length,
              maxLength: records.length,
            })
            .map(numbered),
          { minLength: 1, maxLength: 4 },
        ),
      }),
    );
  fc.assert(
    fc.property(written, ({ records, draws }) => {
      expect(readDraws(file(writeDraws(records, draws)))).toEqual({ records, draws, problems: [] });
    }),
  );
});

test("one column per draw, one row per record, people numbered from 1", () => {
  const records = [{ egoID: "e1" }, { egoID: "e1", alterID: "a" }];
  expect(writeDraws(records, [Int32Array.of(0, 1), Int32Array.of(0, 0)])).toBe(
    "egoID,alterID,draw_1,draw_2\ne1,,1,1\ne1,a,2,1\n",
  );
});

test("rows that cannot be right are refused with their place", () => {
  expect(codes("egoID,alterID,draw_1\ne1,,1\ne1,,2\ne1,a,\n,a,1\n")).toEqual([
    ["duplicate-record", 3],
    ["missing-person", 4],
    ["missing-id", 5],
  ]);
  expect(codes("egoID,alterID\ne1,a\n")).toEqual([["missing-column", 1]]);
});
