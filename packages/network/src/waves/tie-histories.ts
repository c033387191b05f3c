import { arcSources } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import {
  ASKED,
  checkWaves,
  NOT_THERE,
  stateOf,
  TOLD_BY_OTHERS,
  TOLD_BY_SOURCE,
  TOLD_BY_TARGET,
  toldBy,
  type Wave,
  type WaveRelation,
} from "./wave.ts";

/** What is known of a tie in a wave, as codes of `TieHistories.known`. */
export const ABSENT = 0;
export const PRESENT = 1;
export const UNKNOWN = 2;

/** Every tie told of in any wave. */
export interface TieHistories {
  readonly relation: WaveRelation;
  /** Source and target of each tie; the smaller number first when ties have no direction. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Per wave and tie: 0 it was not there, 1 it was, 2 that cannot be known. */
  readonly known: readonly Uint8Array[];
  /** Per wave and tie: who told of it (1 source, 2 target, 4 others, added up). */
  readonly told: readonly Uint8Array[];
}

/**
 * What is known of each tie in each wave. A tie is there when somebody told of it. It was not
 * there when nobody did although both people were in the community and one of those who told
 * of it in another wave was asked. When only others ever told of it, one of the two must have
 * been asked. Otherwise it cannot be known: whoever could have told was not there to be asked,
 * and silence is not a no.
 *
 * Throws a RangeError for waves of different people. O(ties × waves × log of ties per person).
 */
export function tieHistories(waves: readonly Wave[], relation: WaveRelation): TieHistories {
  checkWaves(waves, relation);
  const { sources, targets } = tiesOfAny(waves, relation);
  const told = waves.map((wave) => sources.map((v, t) => toldBy(wave, relation, v, targets[t]!)));
  const tellers = sources.map((_, t) => told.reduce((all, row) => all | row[t]!, 0));
  const known = waves.map((wave, w) =>
    Uint8Array.from(sources, (v, t) =>
      told[w]![t]! > 0
        ? PRESENT
        : couldHaveTold(wave, tellers[t]!, v, targets[t]!)
          ? ABSENT
          : UNKNOWN,
    ),
  );
  return { relation, sources, targets, known, told: told.map((row) => Uint8Array.from(row)) };
}

function couldHaveTold(wave: Wave, tellers: number, v: number, w: number): boolean {
  const [source, target] = [stateOf(wave, v), stateOf(wave, w)];
  if (source === NOT_THERE || target === NOT_THERE) return false;
  const either = tellers === TOLD_BY_OTHERS;
  return (
    (source === ASKED && (either || (tellers & TOLD_BY_SOURCE) !== 0)) ||
    (target === ASKED && (either || (tellers & TOLD_BY_TARGET) !== 0))
  );
}

/** Ties of all waves together, ascending. */
function tiesOfAny(waves: readonly Wave[], relation: WaveRelation) {
  const graphs = waves.flatMap(({ graph, toldByOthers }): Graph[] =>
    toldByOthers === undefined ? [graph] : [graph, toldByOthers],
  );
  const all = graphFromEdges(
    graphs[0]?.n ?? 0,
    graphs.flatMap((graph) => [...arcSources(graph)]),
    graphs.flatMap((graph) => [...graph.targets]),
    { directed: relation === "naming" },
  );
  const sources = arcSources(all);
  const keep = (_: number, k: number): boolean =>
    relation === "naming" || sources[k]! < all.targets[k]!;
  return { sources: sources.filter(keep), targets: all.targets.filter(keep) };
}
