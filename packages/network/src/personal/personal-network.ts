import type { AnswerState, Interview } from "@kith/model";
import type { Graph } from "../graph/graph.ts";

/**
 * The network around one person, ego, without ego: the people ego is tied to (alters), numbered
 * from 0, and which of them are tied to each other.
 */
export interface PersonalNetwork {
  readonly size: number;
  /** Tied pairs of alters: `first[i]` and `second[i]`, each pair once. */
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** Pairs of which nobody knows whether they are tied. */
  readonly unknownPairs: number;
}

/** How many pairs so many people make. */
export function pairsOf(people: number): number {
  return (people * people - people) / 2;
}

/** What ego said about two alters. */
export interface PairAnswer {
  readonly alters: readonly [number, number];
  readonly state: AnswerState;
}

/**
 * The personal network that one respondent reported. Only `yes` and `no` are known; a pair
 * that was refused, not asked, sampled out or not known is unknown, and so is a pair without
 * an answer unless `unlisted` says that it means `no`. Of two answers about one pair a `yes`
 * counts before a `no`, and a `no` before one that tells nothing.
 *
 * Throws a RangeError when an answer is not about two different alters. O(answers log answers).
 */
export function personalNetworkFromAnswers(
  size: number,
  answers: Iterable<PairAnswer>,
  options: { readonly unlisted?: "no" | "unknown" } = {},
): PersonalNetwork {
  const unlisted = options.unlisted ?? "unknown";
  const known = new Map<number, AnswerState>();
  const isAlter = (v: number) => Number.isInteger(v) && v >= 0 && v < size;
  for (const { alters, state } of answers) {
    const [a, b] = alters;
    if (!isAlter(a) || !isAlter(b) || a === b)
      throw new RangeError(`An answer is about ${a} and ${b}, not two of ${size} alters.`);
    const pair = Math.min(a, b) * size + Math.max(a, b);
    const before = known.get(pair);
    if (before === undefined || tells(state) > tells(before)) known.set(pair, state);
  }
  const tied = [...known].filter(([, state]) => state === "yes").map(([pair]) => pair);
  tied.sort((a, b) => a - b);
  const no = [...known.values()].filter((state) => state === "no").length;
  const listed = unlisted === "no" ? known.size : pairsOf(size);
  return {
    size,
    first: Uint32Array.from(tied, (pair) => Math.floor(pair / size)),
    second: Uint32Array.from(tied, (pair) => pair % size),
    unknownPairs: listed - tied.length - no,
  };
}

function tells(state: AnswerState): number {
  return state === "yes" ? 2 : state === "no" ? 1 : 0;
}

/**
 * The personal network of one interview: its mentions in their order, and what the respondent
 * said about each two of them, of whatever kind. A statement that names anybody else than two
 * different mentions is none about alters and left out.
 */
export function personalNetworkOfInterview(
  interview: Pick<Interview, "mentions" | "ties">,
  options: { readonly unlisted?: "no" | "unknown" } = {},
): PersonalNetwork {
  const number = new Map(interview.mentions.map(({ alterID }, i) => [alterID, i]));
  const answers = interview.ties.flatMap(({ source, target, state }): PairAnswer[] => {
    const a = number.get(source);
    const b = number.get(target);
    return a === undefined || b === undefined || a === b ? [] : [{ alters: [a, b], state }];
  });
  return personalNetworkFromAnswers(number.size, answers, options);
}

/** Room for reading personal networks out of one graph, one after the other. */
export interface AlterRoom {
  /** Number of each node among the alters, −1 for others; all −1 between two calls. */
  readonly number: Int32Array;
}

export function alterRoom(graph: Graph): AlterRoom {
  return { number: new Int32Array(graph.n).fill(-1) };
}

/**
 * The personal network of a node of an undirected graph; alters in the order of its row. With
 * `asked`, who was interviewed, a pair without a tie is unknown when neither of the two was:
 * a tie nobody was asked about is not a tie that is absent. O(sum of the alters' degrees).
 */
export function personalNetworkOf(
  graph: Graph,
  ego: number,
  asked: ArrayLike<number> | undefined = undefined,
  room: AlterRoom = alterRoom(graph),
): PersonalNetwork {
  const { offsets, targets } = graph;
  const { number } = room;
  const begin = offsets[ego]!;
  const size = offsets[ego + 1]! - begin;
  const alters = targets.subarray(begin, begin + size);
  for (let i = 0; i < size; i++) number[alters[i]!] = i;
  const first: number[] = [];
  const second: number[] = [];
  let silent = 0;
  let tiedSilent = 0;
  const isSilent = (v: number) => asked !== undefined && asked[v] === 0;
  for (let i = 0; i < size; i++) {
    const v = alters[i]!;
    const silentHere = isSilent(v);
    if (silentHere) silent++;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const j = number[targets[k]!]!;
      if (j <= i) continue;
      first.push(i);
      second.push(j);
      if (silentHere && isSilent(alters[j]!)) tiedSilent++;
    }
  }
  for (let i = 0; i < size; i++) number[alters[i]!] = -1;
  return {
    size,
    first: Uint32Array.from(first),
    second: Uint32Array.from(second),
    unknownPairs: pairsOf(silent) - tiedSilent,
  };
}
