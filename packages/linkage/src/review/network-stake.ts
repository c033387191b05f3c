import { type Interview, type RecordRef, recordKey } from "@kith/model";
import type { CoreLink, DoubtMap } from "./doubt-map.ts";

/** Most that a question counts for what hangs on it in the network, over one where nothing does. */
const MOST = 1.25;
/** So many ties on the side with fewer make the stake half of the most. */
const HALF = 6;

/**
 * How much an answer about two cores can change in the network, from 1 (nothing hangs on it)
 * to 1.25: joined or parted, they move the ties of the side with fewer, which is how far a
 * person's degree and a bridge between two neighbourhoods can be wrong. O(interviews) to make,
 * O(1) to ask.
 */
export function networkStake(
  interviews: readonly Interview[],
  map: DoubtMap,
): (link: Pick<CoreLink, "a" | "b">) => number {
  const ties = tiesOfRecords(interviews);
  const ofCore = Float64Array.from(map.cores, ({ members }) =>
    members.reduce((sum, i) => sum + ties(map.refs[i]!), 0),
  );
  return ({ a, b }) => {
    const fewer = Math.min(ofCore[a]!, ofCore[b]!);
    return 1 + (MOST - 1) * (fewer / (fewer + HALF));
  };
}

/** Ties that one account tells of, beside the one to the teller. */
function tiesOfRecords(interviews: readonly Interview[]): (ref: RecordRef) => number {
  const found = new Map<string, number>();
  for (const { egoID, mentions, ties } of interviews) {
    found.set(recordKey(egoID), mentions.length);
    for (const { source, target, state } of ties) {
      if (state !== "yes" || source === target) continue;
      for (const end of [source, target]) {
        const key = recordKey(egoID, end);
        found.set(key, (found.get(key) ?? 0) + 1);
      }
    }
  }
  return ({ egoID, alterID }) => found.get(recordKey(egoID, alterID)) ?? 0;
}
