import type { MeasureName, NetworkMeasure, NodeMeasure } from "../measures/catalogue.ts";
import { byPerson } from "./by-person.ts";
import type { DrawnSite } from "./drawn-site.ts";
import {
  countPeople,
  type DrawOptions,
  type MeasuredNetworks,
  measureNetworks,
} from "./measure-networks.ts";
import { type Ranking, rankOverDraws } from "./rank-over-draws.ts";
import { spreadOf } from "./spread.ts";

/** Numbers of every person over draws, in the order of the people of the resolution. */
export interface SpreadOfEach {
  readonly mean: Float64Array;
  readonly median: Float64Array;
  /** 5th percentile. */
  readonly low: Float64Array;
  /** 95th percentile. */
  readonly high: Float64Array;
}

/** A measure of each person: in the resolution shown and over draws; NaN for no value. */
export interface NodeOverDraws extends SpreadOfEach {
  readonly shown: Float64Array;
  /** Share of draws in which the person has a value; the rest of the numbers are of those. */
  readonly valued: Float64Array;
  readonly rank: Ranking;
}

/** A measure of the network: in the resolution shown and over draws; NaN for no value. */
export interface NetworkOverDraws {
  readonly shown: number;
  /** In each draw. */
  readonly values: Float64Array;
  /** Over the draws in which it has a value. */
  readonly mean: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface OverDraws {
  readonly draws: number;
  readonly people: number;
  readonly nodes: Readonly<Partial<Record<NodeMeasure, NodeOverDraws>>>;
  readonly network: Readonly<Partial<Record<NetworkMeasure, NetworkOverDraws>>>;
}

export interface OverDrawsOptions extends DrawOptions {
  /**
   * Most bytes for values of people in draws. When all measures need more, they are taken in
   * turns, each turn through all draws. Default 256 MB.
   */
  readonly memory?: number;
}

/**
 * Every named measure over all draws of a site, so that doubt about who is who shows beside
 * each number: value in the resolution shown, mean, median and 90% interval over draws, where
 * each person ranks and how sure that is. `measureNetworks` says how people are found in draws
 * and what is refused.
 *
 * O(draws × (measures + people log people)); memory as `memory` says, plus 13 numbers per person
 * and measure for the answer.
 *
 * Source: Steorts, Tancredi and Liseo, "Generalized Bayesian record linkage and regression
 * with exact error propagation", 2018, for carrying linkage doubt into what is computed.
 */
export function overDraws(
  site: DrawnSite,
  names: readonly MeasureName[],
  options: OverDrawsOptions = {},
): OverDraws {
  const networks = site.draws.length + 1;
  const bytes = 8 * networks * Math.max(1, countPeople(site.people));
  const each = Math.max(1, Math.floor((options.memory ?? 256e6) / bytes));
  const unique = [...new Set(names)];
  let all: OverDraws = summariseNetworks(site, []);
  for (let first = 0; first < unique.length; first += each) {
    const turn = unique.slice(first, first + each);
    const part = summariseNetworks(site, [measureNetworks(site, turn, 0, networks, options)]);
    all = {
      ...all,
      nodes: { ...all.nodes, ...part.nodes },
      network: { ...all.network, ...part.network },
    };
  }
  return all;
}

/**
 * What `overDraws` answers, from networks that were measured in parts: by workers, each some
 * of the networks. Together the parts hold every network once.
 */
export function summariseNetworks(site: DrawnSite, parts: readonly MeasuredNetworks[]): OverDraws {
  const people = countPeople(site.people);
  const draws = site.draws.length;
  const ordered = [...parts].sort((a, b) => a.from - b.from);
  const [first] = ordered;
  const nodes: Partial<Record<string, NodeOverDraws>> = {};
  const network: Partial<Record<string, NetworkOverDraws>> = {};
  for (const name of Object.keys(first?.nodes ?? {}) as NodeMeasure[]) {
    const values = joined(ordered.map((part) => part.nodes[name]!));
    nodes[name] = nodeOverDraws(values, people);
  }
  for (const name of Object.keys(first?.network ?? {}) as NetworkMeasure[]) {
    const values = joined(ordered.map((part) => part.network[name]!));
    network[name] = networkOverDraws(values);
  }
  return { draws, people, nodes, network };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  if (parts.length === 1) return parts[0]!;
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** @param values of the shown network, then of each draw: all people, network by network */
function nodeOverDraws(values: Float64Array, people: number): NodeOverDraws {
  const shown = values.slice(0, people);
  const drawn = values.subarray(people);
  return { shown, ...spreadOfEach(drawn, people), rank: rankOverDraws(shown, drawn) };
}

function networkOverDraws(values: Float64Array): NetworkOverDraws {
  const drawn = values.slice(1);
  const { mean, median, low, high } = spreadOf(drawn.slice());
  return { shown: values[0]!, values: drawn, mean, median, low, high };
}

/** Mean, median and interval of every person, and in which share of draws there is a value. */
function spreadOfEach(
  drawn: Float64Array,
  people: number,
): SpreadOfEach & { readonly valued: Float64Array } {
  const draws = drawn.length / people;
  const mean = new Float64Array(people);
  const median = new Float64Array(people);
  const low = new Float64Array(people);
  const high = new Float64Array(people);
  const valued = new Float64Array(people);
  byPerson(drawn, people, (p, own) => {
    const found = spreadOf(own);
    mean[p] = found.mean;
    median[p] = found.median;
    low[p] = found.low;
    high[p] = found.high;
    valued[p] = found.count / draws;
  });
  return { mean, median, low, high, valued };
}
