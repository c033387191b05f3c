import type { AlterTie, AnswerState, Random } from "@kith/model";
import { chance, shuffled } from "../draws.ts";
import type { Nomination } from "./choose-mentions.ts";
import type { SiteView } from "./site-view.ts";

/** Of a longer list, only this many people (66 pairs) are asked about. */
export const MOST_ASKED_ABOUT = 12;

export interface AskOptions {
  /** Share of true ties between two mentions that a respondent reports. */
  readonly reported: number;
}

/**
 * For every pair of mentions, whether the respondent says they know each other. Pairs of a long
 * list that were not drawn are `sampled_out`; 2 in 100 interviews break off, and the rest of
 * their pairs are `not_asked`; a pair in 200 is `refused`.
 */
export function askWhoKnowsWhom(
  random: Random,
  view: SiteView,
  named: readonly Nomination[],
  alterIDs: readonly string[],
  options: AskOptions,
): AlterTie[] {
  const places = named.map((_, i) => i);
  const drawn = new Set(
    named.length > MOST_ASKED_ABOUT ? shuffled(random, places).slice(0, MOST_ASKED_ABOUT) : places,
  );
  const pairs = places.flatMap((i) => places.slice(i + 1).map((j): [number, number] => [i, j]));
  const stopAt = chance(random, 0.02) ? random.below(pairs.length + 1) : pairs.length;
  return pairs.map(([i, j], at) => ({
    source: alterIDs[i] ?? "",
    target: alterIDs[j] ?? "",
    state:
      drawn.has(i) && drawn.has(j)
        ? at < stopAt
          ? answer(random, view, named[i], named[j], options)
          : "not_asked"
        : "sampled_out",
    attributes: {},
  }));
}

function answer(
  random: Random,
  view: SiteView,
  a: Nomination | undefined,
  b: Nomination | undefined,
  options: AskOptions,
): AnswerState {
  if (a === undefined || b === undefined) return "not_asked";
  if (chance(random, 0.005)) return "refused";
  if (view.knows(a.person, b.person)) {
    if (chance(random, options.reported)) return "yes";
    return chance(random, 0.35) ? "dont_know" : "no";
  }
  const u = random.next();
  return u < 0.01 ? "yes" : u < 0.08 ? "dont_know" : "no";
}
