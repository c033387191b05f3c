import type { Random } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import {
  type Blocks,
  closedTies,
  contactsNeeded,
  marked,
  type SpreadModel,
  tieInfluence,
  tieProbabilities,
} from "./spread-model.ts";

/** Samples that share a word. */
const LANES = 32;

/**
 * Chance drawn in advance: for every sample, which ties would pass the thing on. Every seed set
 * meets the same samples, so that what differs between two sets is the sets.
 */
export interface SpreadSamples {
  readonly graph: Graph;
  /** How many samples. */
  readonly count: number;
  /** A bit per tie and sample: tie `k` in batch `b` of 32 samples is word `b × ties + k`. */
  readonly live: Uint32Array;
  /** Live contacts a person needs; absent when one is enough for everybody. */
  readonly needed?: Uint32Array;
  /** 1 for people nobody can win over. */
  readonly unreachable: Uint8Array;
}

export interface SampleOptions {
  readonly random: Random;
  /** Default 1000. Where a model has no chance in it, one sample is drawn. */
  readonly samples?: number;
  readonly blocks?: Blocks;
}

/**
 * Draws live-edge samples (Kempe, Kleinberg and Tardos 2003, KDD, section 2): in a cascade each
 * tie is live with its probability; under linear thresholds each person keeps at most one
 * incoming tie, with the probability of its influence. Who is reached from a set is then who
 * can be reached along live ties.
 *
 * Blocks are laid over the same chance: the same `random`, with and without blocks, gives
 * samples that differ in what is blocked only. The influence of a blocked contact is lost, not
 * handed to others.
 *
 * O(ties × samples) time; a bit per tie and sample of memory.
 */
export function spreadSamples(
  graph: Graph,
  model: SpreadModel,
  { random, samples = 1000, blocks = {} }: SampleOptions,
): SpreadSamples {
  if (!(Number.isInteger(samples) && samples >= 1))
    throw new RangeError(`${samples} samples: there must be 1 or more.`);
  const closed = closedTies(graph, blocks);
  const unreachable = marked(graph, blocks.unreachable);
  const silent = marked(graph, blocks.silent);
  const drawn =
    model.kind === "threshold"
      ? oneContactEach(graph, tieInfluence(graph, model.influence), samples, random)
      : eachTieAlone(tieProbabilities(graph, model.probability ?? 1), samples, random);
  const ties = graph.targets.length;
  for (let v = 0; v < graph.n; v++)
    for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++) {
      if (closed[k] === 0 && silent[v] === 0 && unreachable[graph.targets[k]!] === 0) continue;
      for (let at = k; at < drawn.live.length; at += ties) drawn.live[at] = 0;
    }
  const needed =
    model.kind === "complex" ? contactsNeeded(graph, model.takesUp, closed) : undefined;
  return {
    graph,
    ...drawn,
    ...(needed?.some((contacts) => contacts > 1) === true ? { needed } : {}),
    unreachable,
  };
}

interface Drawn {
  readonly count: number;
  readonly live: Uint32Array;
}

function eachTieAlone(probability: Float64Array, samples: number, random: Random): Drawn {
  const certain = probability.every((p) => p === 0 || p === 1);
  const count = certain ? 1 : samples;
  const ties = probability.length;
  const live = new Uint32Array(batches(count) * ties);
  for (let first = 0, base = 0; first < count; first += LANES, base += ties) {
    const lanes = Math.min(LANES, count - first);
    for (let k = 0; k < ties; k++) {
      const p = probability[k]!;
      let word = 0;
      for (let lane = 0; lane < lanes; lane++) if (random.next() < p) word |= 1 << lane;
      live[base + k] = word;
    }
  }
  return { count, live };
}

function oneContactEach(
  graph: Graph,
  influence: Float64Array,
  samples: number,
  random: Random,
): Drawn {
  const { n, targets, inOffsets } = graph;
  const ties = targets.length;
  const live = new Uint32Array(batches(samples) * ties);
  // Ties into each person, in the order of their sources.
  const incoming = new Uint32Array(ties);
  const next = inOffsets.slice(0, n);
  for (let k = 0; k < ties; k++) incoming[next[targets[k]!]!++] = k;
  for (let sample = 0; sample < samples; sample++) {
    const base = Math.floor(sample / LANES) * ties;
    for (let w = 0; w < n; w++) {
      let left = random.next();
      for (let i = inOffsets[w]!; i < inOffsets[w + 1]!; i++) {
        const k = incoming[i]!;
        left -= influence[k]!;
        if (left >= 0) continue;
        live[base + k]! |= 1 << (sample % LANES);
        break;
      }
    }
  }
  return { count: samples, live };
}

export function batches(count: number): number {
  return Math.ceil(count / LANES);
}

/** The bits of batch `b` that are samples. */
export function lanesOf({ count }: SpreadSamples, b: number): number {
  const lanes = Math.min(LANES, count - b * LANES);
  return lanes === LANES ? 0xffffffff : (1 << lanes) - 1;
}
