import { noProgress, type Progress, type Random } from "@kith/model";
import { type Spread, spread } from "../draws/spread.ts";
import { arcSources } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { hasTie } from "../graph/has-tie.ts";
import {
  isUnanswered,
  isUnknown,
  type Known,
  type PartlyKnown,
  readKnown,
} from "./partly-known.ts";

/** A network with ties filled in. Weights are left out: nobody told those of filled-in ties. */
export interface FilledIn {
  readonly graph: Graph;
  /** Ties that nobody told of in this direction. */
  readonly added: number;
}

/**
 * Fills in namings from the other side: where the answer of j about i is unknown and i named j,
 * j is taken to name i (Stork and Richards 1992, "Nonrespondents in communication network
 * studies", Group & Organization Management 17(2)). Ties between two who both did not answer
 * stay absent. It takes namings for mutual, so see `tieRates` for how often they are. An
 * undirected graph comes back as it is. O(m log of a row).
 */
export function reconstructed(ties: PartlyKnown): FilledIn {
  const known = readKnown(ties);
  const { graph } = known;
  if (!graph.directed) return { graph, added: 0 };
  const sources: number[] = [];
  const targets: number[] = [];
  for (let v = 0; v < graph.n; v++)
    for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++) {
      const w = graph.targets[k]!;
      if (!isUnknown(known, w, v)) continue;
      sources.push(w);
      targets.push(v);
    }
  return withTies(graph, sources, targets);
}

/** How ties are among pairs of whom nothing is unknown and both were asked. */
export interface TieRates {
  readonly pairs: number;
  /** Shares of pairs: both name each other, one the other, neither. Undirected: `oneWay` is 0. */
  readonly mutual: number;
  readonly oneWay: number;
  readonly none: number;
  /** Share of namings that are returned: P(j names i | i names j). */
  readonly returned: number;
  /** P(j names i | i does not name j). */
  readonly unreturned: number;
}

/**
 * Rates among pairs both of whom answered about the other. NaN where there are no such pairs,
 * or no namings, or nobody unnamed. O(m log of a row + n + exceptions).
 */
export function tieRates(ties: PartlyKnown): TieRates {
  return ratesOf(readKnown(ties));
}

function ratesOf(known: Known): TieRates {
  const { graph, asked, unanswered } = known;
  const both = (v: number, w: number): boolean =>
    asked[v] === 1 && asked[w] === 1 && !hasTie(unanswered, v, w) && !hasTie(unanswered, w, v);
  const respondents = asked.reduce((sum, x) => sum + x, 0);
  let pairs = respondents < 2 ? 0 : (respondents * (respondents - 1)) / 2;
  for (let v = 0; v < graph.n; v++)
    for (let k = unanswered.offsets[v]!; k < unanswered.offsets[v + 1]!; k++) {
      const w = unanswered.targets[k]!;
      if (asked[w] === 1 && (v < w || !hasTie(unanswered, w, v))) pairs--;
    }
  let mutual = 0;
  let oneWay = 0;
  for (let v = 0; v < graph.n; v++)
    for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++) {
      const w = graph.targets[k]!;
      if (!both(v, w)) continue;
      if (hasTie(graph, w, v)) mutual += 1 / 2;
      else oneWay++;
    }
  return {
    pairs,
    mutual: mutual / pairs,
    oneWay: oneWay / pairs,
    none: (pairs - mutual - oneWay) / pairs,
    returned: (2 * mutual) / (2 * mutual + oneWay),
    unreturned: oneWay / (2 * (pairs - mutual - oneWay) + oneWay),
  };
}

/**
 * Fills in every unknown tie at random, as ties are among pairs who both answered: a naming is
 * returned as often as theirs are, somebody not named names as often, and a pair nothing is
 * known of is mutual, one way or nothing in their proportions. For many such networks and the
 * spread of a measure over them see `overFilledIn`.
 *
 * It takes those who did not answer to be like those who did, and ties not to depend on one
 * another; where the ones out of reach have fewer ties, it fills in too many. Throws a
 * RangeError when there is no pair to learn from. O(unknown ties): n² when few were asked.
 */
export function filledInAtRandom(ties: PartlyKnown, random: Random): FilledIn {
  const known = readKnown(ties);
  const rates = ratesOf(known);
  if (rates.pairs === 0)
    throw new RangeError(
      "No two people answered about each other: there are no rates to fill in by.",
    );
  const sources: number[] = [];
  const targets: number[] = [];
  const add = (v: number, w: number): void => {
    sources.push(v);
    targets.push(w);
  };
  eachOpenPair(known, (v, w) => {
    const [out, back] = [isUnknown(known, v, w), isUnknown(known, w, v)];
    if (!out && !back) return;
    const chance = random.next();
    if (!known.graph.directed) {
      if (chance < rates.mutual) add(v, w);
    } else if (out && back) {
      // Mutual, out only, back only, nothing: one after the other along the scale.
      const half = rates.oneWay / 2;
      if (chance < rates.mutual + half) add(v, w);
      if (
        chance < rates.mutual ||
        (chance >= rates.mutual + half && chance < rates.mutual + 2 * half)
      )
        add(w, v);
    } else {
      const [from, to] = out ? [v, w] : [w, v];
      const rate = hasTie(known.graph, to, from) ? rates.returned : rates.unreturned;
      if (chance < rate) add(from, to);
    }
  });
  return withTies(known.graph, sources, targets);
}

/** Pairs, the smaller number first, of which one did not answer about the other; ascending. */
function eachOpenPair(known: Known, visit: (v: number, w: number) => void): void {
  const { graph, unanswered } = known;
  for (let v = 0; v < graph.n; v++) {
    if (known.notAsked > 0) {
      for (let w = v + 1; w < graph.n; w++)
        if (isUnanswered(known, v, w) || isUnanswered(known, w, v)) visit(v, w);
      continue;
    }
    const near = new Set<number>();
    for (let k = unanswered.offsets[v]!; k < unanswered.offsets[v + 1]!; k++)
      near.add(unanswered.targets[k]!);
    for (let k = unanswered.inOffsets[v]!; k < unanswered.inOffsets[v + 1]!; k++)
      near.add(unanswered.inTargets[k]!);
    for (const w of [...near].sort((a, b) => a - b)) if (w > v) visit(v, w);
  }
}

/** A measure over networks filled in at random. */
export interface OverFilledIn {
  /** Where the measure has a value. */
  readonly values: readonly number[];
  /** Median and middle nine tenths; absent when it has no value in any. */
  readonly spread?: Spread;
}

/** Measures `times` networks, each filled in once, by its own fork of `random`. */
export function overFilledIn<Name extends string>(
  ties: PartlyKnown,
  measures: Readonly<Record<Name, (graph: Graph) => number | null>>,
  options: { readonly times: number; readonly random: Random; readonly progress?: Progress },
): Readonly<Record<Name, OverFilledIn>> {
  const { times, random, progress = noProgress } = options;
  const names = Object.keys(measures) as Name[];
  const values = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let i = 0; i < times; i++) {
    const { graph } = filledInAtRandom(ties, random.fork(`filled in ${i}`));
    for (const name of names) {
      const value = measures[name](graph);
      if (value !== null && !Number.isNaN(value)) values.get(name)!.push(value);
    }
    progress("filling in", i + 1, times);
  }
  const found = names.map((name): [Name, OverFilledIn] => {
    const own = values.get(name)!;
    const over = spread(own);
    return [name, over === undefined ? { values: own } : { values: own, spread: over }];
  });
  return Object.fromEntries(found) as Record<Name, OverFilledIn>;
}

function withTies(graph: Graph, sources: readonly number[], targets: readonly number[]): FilledIn {
  const all = graphFromEdges(
    graph.n,
    [...arcSources(graph), ...sources],
    [...graph.targets, ...targets],
    { directed: graph.directed, ids: graph.ids },
  );
  return {
    graph: { ...all, loops: graph.loops, parallel: graph.parallel },
    added: all.m - graph.m,
  };
}
