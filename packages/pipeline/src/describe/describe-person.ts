import { type Interview, type Resolution, type ResolvedRecord, recordKey } from "@kith/model";
import { recordAsSaid } from "./as-said.ts";

/** One person: who said what, and why we think the mentions are one person. */
export interface PersonDetail {
  readonly id: string;
  readonly records: readonly {
    readonly egoID: string;
    /** `null` for the person's own interview. */
    readonly alterID: string | null;
    readonly said: string;
    readonly generators: readonly string[];
    readonly probability: number;
  }[];
  readonly evidence: readonly {
    readonly a: string;
    readonly b: string;
    readonly probability: number;
    readonly reasons: readonly string[];
    readonly together: boolean;
  }[];
}

/**
 * What was said about one person of a matching, own interview first, and every compared
 * pair that one of their records is in: pairs put together first, then those kept apart,
 * each most probable first. `undefined` when the matching knows no such person.
 * O(records + pairs).
 */
export function describePerson(
  interviews: readonly Interview[],
  resolution: Resolution,
  person: string,
): PersonDetail | undefined {
  const records = resolution.records.filter((record) => record.person === person);
  if (records.length === 0) return undefined;
  const byEgo = new Map(interviews.map((interview) => [interview.egoID, interview]));
  const own = new Set(records.map(({ egoID, alterID }) => recordKey(egoID, alterID)));
  const inWords = (egoID: string, alterID: string | undefined): string => {
    const said = recordAsSaid(byEgo, egoID, alterID) ?? "no longer among the interviews";
    return alterID === undefined
      ? `${said} (own interview ${egoID})`
      : `${said} (said in interview ${egoID})`;
  };

  return {
    id: person,
    records: [...records].sort(ownInterviewFirst).map(({ egoID, alterID, probability }) => ({
      egoID,
      alterID: alterID ?? null,
      said: recordAsSaid(byEgo, egoID, alterID) ?? "no longer among the interviews",
      generators:
        byEgo.get(egoID)?.mentions.find((one) => one.alterID === alterID)?.generators ?? [],
      probability,
    })),
    evidence: resolution.pairs
      .flatMap(({ a, b, probability, evidence }) => {
        const hasA = own.has(recordKey(a.egoID, a.alterID));
        const hasB = own.has(recordKey(b.egoID, b.alterID));
        if (!hasA && !hasB) return [];
        // The person's own record is named first.
        const [first, second] = hasA ? [a, b] : [b, a];
        return [
          {
            a: inWords(first.egoID, first.alterID),
            b: inWords(second.egoID, second.alterID),
            probability,
            reasons: evidence,
            together: hasA && hasB,
          },
        ];
      })
      .sort((x, y) => Number(y.together) - Number(x.together) || y.probability - x.probability),
  };
}

function ownInterviewFirst(a: ResolvedRecord, b: ResolvedRecord): number {
  return Number(a.alterID !== undefined) - Number(b.alterID !== undefined);
}
