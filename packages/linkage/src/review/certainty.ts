import type { Decision, Interview } from "@kith/model";
import type { LinkRun } from "../link.ts";
import { mapDoubt } from "./doubt-map.ts";

/** How sure a matching is of who was mentioned. */
export interface Certainty {
  /** Mentions, not respondents. */
  readonly mentions: number;
  /** Mentions of which every other record is theirs or somebody else's, at 0.9 or better. */
  readonly settled: number;
  /** `settled` of `mentions`, 0 to 1; 1 when there is none. */
  readonly share: number;
}

/** A record is settled when nothing about it is less certain than this. */
const SETTLED = 0.9;

/**
 * Counts the mentions that are settled: surely one person with every record they were put
 * together with, and surely somebody else than all others. An answer "cannot tell" settles
 * nothing. O(records + pairs).
 */
export function certaintyOf(
  interviews: readonly Interview[],
  run: Pick<LinkRun, "resolution">,
  decisions: readonly Pick<Decision, "a" | "b" | "decision">[] = [],
): Certainty {
  const binding = decisions.filter(({ decision }) => decision !== "unsure");
  const map = mapDoubt(interviews, run, binding);
  const doubtful = new Uint8Array(map.cores.length);
  for (const { a, b, mean, together } of map.links) {
    const sure = together ? mean : 1 - mean;
    if (sure >= SETTLED) continue;
    doubtful[a] = 1;
    doubtful[b] = 1;
  }
  let mentions = 0;
  let settled = 0;
  run.resolution.records.forEach(({ alterID }, i) => {
    if (alterID === undefined) return;
    mentions++;
    if (doubtful[map.coreOf[i]!] === 0) settled++;
  });
  return { mentions, settled, share: mentions === 0 ? 1 : settled / mentions };
}
