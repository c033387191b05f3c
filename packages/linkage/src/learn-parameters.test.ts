import type { Interview } from "@kith/model";
import { expect, it } from "vitest";
import { link } from "./link.ts";

const letters = "bcdfghklmnprstvw";

/** Forty pairs of interviews that name the same person, whose age one of them gets wrong. */
function folder(yearsOff: number): Interview[] {
  return Array.from({ length: 80 }, (_, i): Interview => {
    const who = Math.floor(i / 2);
    const sign = who % 2 === 0 ? 1 : -1;
    const surname = `${letters[who % 16]}a${letters[(who * 7 + 3) % 16]}o${letters[(who >> 4) * 5]}wick`;
    return {
      egoID: `e${i}`,
      respondent: { attributes: {} },
      mentions: [
        {
          alterID: "a",
          firstName: ["Peter", "Susan", "Ian", "Karen", "Mark"][who % 5]!,
          surname,
          age: 50 + ((who * 11) % 20) + (i % 2) * sign * yearsOff,
          generators: [],
          attributes: {},
        },
      ],
      ties: [],
      affiliations: [],
      answers: [],
    };
  });
}

it("learns from the interviews how far ages are off", () => {
  const learnt = (yearsOff: number): number =>
    link(folder(yearsOff), { seed: 1 }).report.parameters.mentionAgeError;
  expect(learnt(1)).toBeLessThan(4);
  expect(learnt(10)).toBeGreaterThan(5);
}, 60_000);
