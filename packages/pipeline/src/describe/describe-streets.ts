import { compareText, type Interview, type Resolution } from "@kith/model";
import { personLookup } from "./describe-matching.ts";
import type { StreetSummary } from "./interview-summary.ts";
import { spellingKey, spellingTally } from "./spelling-tally.ts";

/** Street by street: who was interviewed there, how much they said, who was placed there. */
export function describeStreets(
  interviews: readonly Interview[],
  resolution: Resolution | undefined,
): readonly StreetSummary[] {
  const personOf = personLookup(resolution);
  const spellings = spellingTally();
  const streets = new Map<string, { interviews: number; mentions: number; named: Set<string> }>();
  const entryOf = (street = "") => {
    spellings.add(street);
    const key = spellingKey(street);
    const entry = streets.get(key) ?? { interviews: 0, mentions: 0, named: new Set<string>() };
    streets.set(key, entry);
    return entry;
  };

  for (const { egoID, respondent, mentions } of interviews) {
    const home = entryOf(respondent.street);
    home.interviews++;
    home.mentions += mentions.length;
    for (const { alterID, street } of mentions) entryOf(street).named.add(personOf(egoID, alterID));
  }
  return [...streets]
    .map(([key, { interviews: told, mentions, named }]) => ({
      street: key === "" ? "" : spellings.shown(key),
      interviews: told,
      mentions,
      named: named.size,
    }))
    .sort(
      (a, b) =>
        Number(a.street === "") - Number(b.street === "") ||
        b.interviews - a.interviews ||
        b.named - a.named ||
        compareText(a.street, b.street),
    );
}
