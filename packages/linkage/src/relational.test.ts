import type { Interview, Mention } from "@kith/model";
import { expect, it } from "vitest";
import { link } from "./link.ts";

const mention = (alterID: string, firstName: string): Mention => ({
  alterID,
  firstName,
  generators: [],
  attributes: {},
});
const tie = (source: string, target: string) =>
  ({ source, target, state: "yes", attributes: {} }) as const;

/** Letters that differ by place and name, so that no two families sound alike. */
const surname = (place: number, name: string): string =>
  `${name.slice(0, 2)}${String.fromCharCode(97 + place)}${name.slice(-2)}${String.fromCharCode(113 - place)}wick`;

/**
 * Two respondents name a Susan; in some places also the same three friends, tied to her
 * and to each other.
 */
function circle(place: number, shared: boolean): Interview[] {
  const friends = shared ? ["Bartholomew", "Clementine", "Ignatius"] : ["Paul", "Ann", "Ian"];
  const others = shared ? friends : ["Mark", "Julie", "Alan"];
  const told = (egoID: string, names: readonly string[]): Interview => ({
    egoID,
    respondent: { attributes: {}, firstName: egoID },
    mentions: [
      mention("s", "Susan"),
      ...names.map((n, k) => ({ ...mention(`f${k}`, n), surname: surname(place, n), age: 30 })),
    ],
    ties: [
      ...names.map((_, k) => tie("s", `f${k}`)),
      tie("f0", "f1"),
      tie("f1", "f2"),
      tie("f0", "f2"),
    ],
    affiliations: [],
    answers: [],
  });
  return [told(`p${place}a`, friends), told(`p${place}b`, others)];
}

it("believes two mentions of a common name when the same people stand around both", () => {
  const folder = Array.from({ length: 16 }, (_, place) => circle(place, place % 2 === 0)).flat();
  const probability = (place: number, attributesOnly: boolean): number =>
    link(folder, { seed: 1, attributesOnly }).resolution.pairs.find(
      (p) =>
        p.a.alterID === "s" &&
        p.b.alterID === "s" &&
        p.a.egoID === `p${place}a` &&
        p.b.egoID === `p${place}b`,
    )?.probability ?? 0;
  expect(probability(0, false)).toBeGreaterThan(0.8);
  expect(probability(1, false)).toBeLessThan(0.2);
  expect(probability(0, true)).toBeLessThan(0.3);
}, 60_000);
