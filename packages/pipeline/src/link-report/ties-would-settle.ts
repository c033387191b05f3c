import type { Interview } from "@kith/model";
import type { Help } from "./link-report.ts";
import { isUnsure, type RecordIndex } from "./record-index.ts";

/** With fewer pairs than this on either side of the comparison nothing is said. */
const FEWEST = 50;

/**
 * What asking who knows whom would settle in interviews that told nothing about it: pairs
 * that touch such an interview are compared with pairs whose interviews both told. The share
 * of unsure pairs among those worth a thought (above 0.1) is taken to fall to what it is
 * there. Interviews that told may differ in other ways too. O(interviews + pairs).
 */
export function tiesWouldSettle(
  interviews: readonly Interview[],
  { egoOf, pairs }: RecordIndex,
): readonly Help[] {
  const silent = new Set(
    interviews
      .filter(
        ({ mentions, ties }) =>
          mentions.length >= 2 && !ties.some(({ state }) => state === "yes" || state === "no"),
      )
      .map(({ egoID }) => egoID),
  );
  if (silent.size === 0) return [];
  const told = { unsure: 0, all: 0 };
  const untold = { unsure: 0, all: 0 };
  for (const { a, b, p } of pairs) {
    if (p <= 0.1 || a < 0 || b < 0) continue;
    const group = silent.has(egoOf[a]!) || silent.has(egoOf[b]!) ? untold : told;
    group.all++;
    if (isUnsure(p)) group.unsure++;
  }
  const asking = `Asking who knows whom in the ${silent.size === 1 ? "1 interview" : `${silent.size} interviews`} where nobody said`;
  if (told.all < FEWEST || untold.all < FEWEST) {
    return [
      {
        kind: "ties",
        text: `${asking} would help; how much cannot be told from this folder.`,
        asked: silent.size,
        settles: 0,
        how: "Too few interviews, or pairs, to compare with.",
      },
    ];
  }
  const settles = untold.unsure - untold.all * (told.unsure / told.all);
  if (settles < 1) return [];
  return [
    {
      kind: "ties",
      text: `${asking} would settle about ${Math.round(settles)} unsure pairs.`,
      asked: silent.size,
      settles,
      how: `Of pairs above 0.1, ${percent(untold.unsure / untold.all)} are unsure where one interview told nothing, and ${percent(told.unsure / told.all)} where both told.`,
    },
  ];
}

function percent(share: number): string {
  return `${Math.round(100 * share)} in 100`;
}
