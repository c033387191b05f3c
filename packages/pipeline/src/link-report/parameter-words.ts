import { type LinkReport, STARTING_PARAMETERS } from "@kith/linkage";
import type { MatchRateRow, ParameterRow } from "./link-report.ts";

const MEANINGS: Readonly<Record<string, string>> = {
  usesUsualName: "A mention uses the familiar form of a first name rather than the legal one.",
  givenSlip: "A first name is written with a slip.",
  surnameSlip: "A surname is written with a slip.",
  mentionAgeError: "An age said of somebody else is off by so many years (standard deviation).",
  streetError: "A street said of somebody else is not their own.",
  otherSurname: "A surname is not the person's own: married, maiden or mistaken.",
  otherUsual: "A person goes by a first name that no table links to their own.",
  unlinkedGiven: "A first name has nothing to do with the person's own: a mistake, a middle name.",
};

const KINDS: Readonly<Record<string, string>> = {
  "mention-mention": "Two people named in two interviews",
  "mention-respondent": "A person named, and somebody who was interviewed",
  "respondent-respondent": "Two people interviewed, in different waves",
  "same-role": "Two people named by the same role",
};

/** Every parameter of the run with its meaning and the value it started from. */
export function parameterRows(report: LinkReport): readonly ParameterRow[] {
  const before = new Map<string, number>(Object.entries(STARTING_PARAMETERS));
  return Object.entries(report.parameters).flatMap(([name, value]) =>
    typeof value === "number"
      ? [
          {
            name,
            meaning: MEANINGS[name] ?? name,
            before: before.get(name) ?? value,
            value,
            learnt: value !== (before.get(name) ?? value),
          },
        ]
      : [],
  );
}

/** How often two records are one person before anything is compared. */
export function matchRateRows(report: LinkReport): readonly MatchRateRow[] {
  return Object.entries(report.matchRates).map(([kind, rate]) => ({
    kind,
    meaning: KINDS[kind] ?? kind,
    rate,
  }));
}
