import { strengthInWords } from "@kith/linkage";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readEvidence } from "./read-evidence.ts";

test("sorts reasons into those for one person and those for two, strongest first", () => {
  expect(
    readEvidence([
      "both aged 16: moderate",
      "both know Jean: very strong",
      "streets Mill Street and Quay differ: weak against",
      "decided to be the same: settled",
    ]),
  ).toEqual({
    for: [
      { words: "Both know Jean", strength: "very strong", weight: 4 },
      { words: "Both aged 16", strength: "moderate", weight: 2 },
    ],
    against: [{ words: "Streets Mill Street and Quay differ", strength: "weak", weight: 1 }],
  });
});

test("understands every strength that matching can give", () => {
  fc.assert(
    fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (nats) => {
      const read = readEvidence([`same role, postman: on Elm Road: ${strengthInWords(nats)}`]);
      const [side, other] = nats < 0 ? [read.against, read.for] : [read.for, read.against];
      expect(side).toHaveLength(1);
      expect(other).toEqual([]);
      expect(side[0]!.words).toBe("Same role, postman: on Elm Road");
    }),
  );
});
