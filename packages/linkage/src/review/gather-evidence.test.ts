import { expect, test } from "vitest";
import { gatherEvidence } from "./gather-evidence.ts";
import { sideDifferences } from "./side-differences.ts";

test("of each subject the strongest reason on either side is kept, strongest first", () => {
  expect(
    gatherEvidence([
      ["same first name Jo: strong", "same street, Mill Street: weak", "both female: weak"],
      ["Jo and Joe are one letter apart: moderate", "both know Jean: very strong"],
      ["surnames Day and Dale differ: strong against", "same surname Day: moderate"],
      ["streets Mill Street and Quay differ: weak against", "both sing in the choir: moderate"],
    ]),
  ).toEqual([
    "both know Jean: very strong",
    "same first name Jo: strong",
    "surnames Day and Dale differ: strong against",
    "same surname Day: moderate",
    "both sing in the choir: moderate",
    "same street, Mill Street: weak",
    "both female: weak",
    "streets Mill Street and Quay differ: weak against",
  ]);
});

test("nobody in common is not said where somebody is, and what agrees to the letter goes first", () => {
  expect(
    gatherEvidence([
      ["Sylvvia and Sylvia are one letter apart: strong", "nobody else in common: weak against"],
      ["same first name Sylvia: strong", "in both accounts: Sharon: weak"],
    ]),
  ).toEqual(["same first name Sylvia: strong", "in both accounts: Sharon: weak"]);
});

test("of what nobody around them says, the stronger is kept", () => {
  const nothing = "nothing around them speaks against: moderate";
  expect(gatherEvidence([[nothing], ["nobody else in common: weak against"]])).toEqual([nothing]);
  const nobody = "nobody else in common: moderate against";
  expect(gatherEvidence([[nothing], [nobody]])).toEqual([nobody]);
});

test("single accounts that contradict each other give way to what the sides say", () => {
  expect(
    gatherEvidence([
      ["told by somebody of the same area, Wharfside: weak"],
      ["told in different areas, Hollin Bank and Wharfside: weak against"],
      ["ages 30 and 35: moderate", "ages about 43 and 30: moderate against"],
    ]),
  ).toEqual([
    "ages about 43 and 30: moderate against",
    "told by somebody of the same area, Wharfside: weak",
  ]);
  expect(
    gatherEvidence([["ages 40 and 41: moderate"], ["ages 21 and 40: strong against"]]),
  ).toEqual(["ages 40 and 41: moderate"]);
  expect(
    gatherEvidence([
      ["ages 21 and 40: strong against", "both female: weak"],
      ["ages about 21 and 35: moderate against"],
    ]),
  ).toEqual(["ages about 21 and 35: moderate against", "both female: weak"]);
  expect(gatherEvidence([["areas North and South differ: weak against"]])).toHaveLength(1);
});

test("that one account has another first name is not said where two agree", () => {
  const reasons = [
    ["same first name Glenn: strong"],
    ["first names Charlie and Glenn differ: moderate against", "same street, Elm Road: weak"],
  ];
  expect(gatherEvidence(reasons)).toEqual([
    "same first name Glenn: strong",
    "same street, Elm Road: weak",
  ]);
});

test("what was decided comes first", () => {
  const decided = "decided to be the same: settled";
  expect(gatherEvidence([["both know Jean: very strong", decided]])[0]).toBe(decided);
});

test("says what no pair of candidates could: surnames, genders and ages that do not fit", () => {
  const left = [{ surname: "Lockton", gender: "f", age: 78 }, { surname: "L" }];
  const right = [{ surname: "Scott", gender: "male", age: 46 }];
  expect(sideDifferences(left, right)).toEqual([
    "surnames Lockton and Scott differ: strong against",
    "genders female and male differ: strong against",
    "ages about 78 and 46: strong against",
  ]);
});

test("an initial, a slip of the pen and a few years are no difference", () => {
  expect(
    sideDifferences([{ surname: "Pellow", age: 50 }], [{ surname: "Pelow", age: 45 }]),
  ).toEqual([]);
  expect(sideDifferences([{ surname: "P." }], [{ surname: "Pelow" }])).toEqual([]);
  expect(sideDifferences([{ surname: "P." }], [{ surname: "Scott" }])).toEqual([
    "surnames P. and Scott do not fit: moderate against",
  ]);
  expect(sideDifferences([{}], [{ surname: "Scott", gender: "male", age: 3 }])).toEqual([]);
});
