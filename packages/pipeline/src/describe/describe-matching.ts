import { type Interview, type Resolution, recordKey } from "@kith/model";
import type { InterviewSummary } from "./interview-summary.ts";

const SURE = 0.9;
const RULED_OUT = 0.1;

type MatchingSummary = Pick<
  InterviewSummary,
  "people" | "respondents" | "unsurePeople" | "unsurePairs"
>;

/** How many people the records turned out to be, and how much doubt is left. */
export function describeMatching(
  interviews: readonly Interview[],
  resolution: Resolution | undefined,
): MatchingSummary {
  if (resolution === undefined) {
    return {
      people: null,
      respondents: interviews.length,
      unsurePeople: null,
      unsurePairs: null,
    };
  }
  const recordsOf = new Map<string, { records: number; smallest: number }>();
  const respondents = new Set<string>();
  for (const { person, probability, alterID } of resolution.records) {
    const entry = recordsOf.get(person) ?? { records: 0, smallest: 1 };
    entry.records++;
    entry.smallest = Math.min(entry.smallest, probability);
    recordsOf.set(person, entry);
    if (alterID === undefined) respondents.add(person);
  }
  const people = [...recordsOf.values()];
  return {
    people: people.length,
    respondents: respondents.size,
    unsurePeople: people.filter(({ records, smallest }) => records > 1 && smallest < SURE).length,
    unsurePairs: resolution.pairs.filter(
      ({ probability }) => probability >= RULED_OUT && probability <= SURE,
    ).length,
  };
}

/** Which person a record is, or the record itself where there is no matching. */
export function personLookup(
  resolution: Resolution | undefined,
): (egoID: string, alterID?: string) => string {
  const people = new Map(
    resolution?.records.map(({ egoID, alterID, person }) => [recordKey(egoID, alterID), person]),
  );
  return (egoID, alterID) => {
    const key = recordKey(egoID, alterID);
    return people.get(key) ?? key;
  };
}
