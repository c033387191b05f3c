import type { Graph } from "../graph/graph.ts";
import { hasTie } from "../graph/has-tie.ts";

/** How much a person could tell us in a wave, as codes of `Wave.people`. */
export const PERSON_STATES = ["not-there", "not-interviewed", "not-asked", "asked"] as const;
export type PersonState = (typeof PERSON_STATES)[number];
export const NOT_THERE = 0;
export const ASKED = 3;

/**
 * One wave of a tie kind. Waves that are compared are of the same people: node `v` is one person
 * in all of them, whether they were there or not.
 */
export interface Wave {
  /** A tie in the row of `v` is one that `v` told of. Undirected: both told of it. */
  readonly graph: Graph;
  /** Ties that somebody else told of, when it is known that others did. Undirected. */
  readonly toldByOthers?: Graph;
  /**
   * A code of `PERSON_STATES` per person: not in the community, there but not interviewed,
   * interviewed but not asked about these ties, asked. Default: everybody was asked.
   */
  readonly people?: Uint8Array;
}

/**
 * What is compared: each `naming` of one person by another, with its direction; or the `tie`
 * between two people, there when either (or somebody else) told of it.
 */
export type WaveRelation = "naming" | "tie";

/** Who told of a tie, as bits that add up. */
export const TOLD_BY_SOURCE = 1;
export const TOLD_BY_TARGET = 2;
export const TOLD_BY_OTHERS = 4;

export function toldBy(wave: Wave, relation: WaveRelation, v: number, w: number): number {
  let told = hasTie(wave.graph, v, w) ? TOLD_BY_SOURCE : 0;
  if (relation === "naming") return told;
  if (hasTie(wave.graph, w, v)) told |= TOLD_BY_TARGET;
  if (wave.toldByOthers !== undefined && hasTie(wave.toldByOthers, v, w)) told |= TOLD_BY_OTHERS;
  return told;
}

export function stateOf(wave: Wave, v: number): number {
  return wave.people?.[v] ?? ASKED;
}

/** Throws a RangeError when waves are not of the same people or not as described above. */
export function checkWaves(waves: readonly Wave[], relation: WaveRelation): void {
  const n = waves[0]?.graph.n;
  for (const { graph, toldByOthers, people } of waves) {
    if (graph.n !== n) throw new RangeError(`Waves of ${n} and of ${graph.n} people.`);
    if (people !== undefined && people.length !== n)
      throw new RangeError(`${n} people but ${people.length} states.`);
    const wrong = people?.find((state) => state > ASKED);
    if (wrong !== undefined) throw new RangeError(`State ${wrong} is not one from 0 to ${ASKED}.`);
    if (toldByOthers === undefined) continue;
    if (relation === "naming")
      throw new RangeError(
        "Namings are told by who names: compare ties to count what others told.",
      );
    if (toldByOthers.directed) throw new RangeError("Ties told by others have no direction.");
    if (toldByOthers.n !== n)
      throw new RangeError(`Waves of ${n} and of ${toldByOthers.n} people.`);
  }
}
