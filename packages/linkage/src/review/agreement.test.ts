import type { DecisionKind } from "@kith/model";
import { expect, test } from "vitest";
import { agreementOf } from "./agreement.ts";

const times = (n: number, a: DecisionKind, b: DecisionKind) =>
  Array.from({ length: n }, () => [a, b] as const);

/** Fleiss, Statistical Methods for Rates and Proportions (2nd edition 1981), table 13.1. */
const FLEISS = [
  ...times(75, "same", "same"),
  ...times(1, "same", "different"),
  ...times(4, "same", "unsure"),
  ...times(5, "different", "same"),
  ...times(4, "different", "different"),
  ...times(1, "different", "unsure"),
  ...times(10, "unsure", "unsure"),
];

test("kappa and its standard error are those of the textbook", () => {
  const { share, kappa } = agreementOf(FLEISS);
  expect(share).toBeCloseTo(0.89, 10);
  expect(kappa!.value).toBeCloseTo(0.676, 3);
  expect((kappa!.high - kappa!.low) / 2 / 1.6448536).toBeCloseTo(0.0877, 3);
});

test("kappa does not depend on who is named first", () => {
  const turned = FLEISS.map(([a, b]) => [b, a] as const);
  const [one, other] = [agreementOf(FLEISS).kappa!, agreementOf(turned).kappa!];
  expect(other.value).toBeCloseTo(one.value, 12);
  expect(other.low).toBeCloseTo(one.low, 12);
});

test("discordance counts same against different, not those who could not tell", () => {
  const { discordance, agreed, questions } = agreementOf([
    ["same", "different"],
    ["same", "unsure"],
    ["unsure", "unsure"],
    ["different", "different"],
  ]);
  expect({ discordance, agreed, questions }).toEqual({
    discordance: 0.25,
    agreed: 2,
    questions: 4,
  });
});

test("chance alone gives 0, and always the same word has no kappa", () => {
  const chance = [
    ...times(25, "same", "same"),
    ...times(25, "same", "different"),
    ...times(25, "different", "same"),
    ...times(25, "different", "different"),
  ];
  expect(agreementOf(chance).kappa!.value).toBeCloseTo(0, 12);
  expect(agreementOf(times(9, "same", "same")).kappa).toBeUndefined();
  expect(agreementOf([]).kappa).toBeUndefined();
});
