import { noProgress, type Progress, type Random, seededRandom } from "@kith/model";
import {
  checkQuantities,
  entryOf,
  type MeasureName,
  type NetworkMeasure,
  type NodeMeasure,
} from "../measures/catalogue.ts";
import { measure } from "../measures/measure.ts";
import type { DrawnSite } from "./drawn-site.ts";
import { peopleGraph } from "./people-graph.ts";
import { fromZero, ownPlacesInDraw, recordsOf } from "./people-of-draw.ts";

export interface DrawOptions {
  /** The same chance is used in every network. Default: the stream of seed 1. */
  readonly random?: Random;
  /** Resolution of the groups that `modularity` is of. Default 1. */
  readonly resolution?: number;
  readonly progress?: Progress;
}

/** A run of a site's networks, measured. Only typed arrays, so that workers can share a site. */
export interface MeasuredNetworks {
  readonly from: number;
  readonly to: number;
  /**
   * By measure, the value of each person of the shown resolution in each network, network by
   * network; NaN for no value.
   */
  readonly nodes: Readonly<Partial<Record<NodeMeasure, Float64Array>>>;
  /** By measure, its value in each network; NaN for no value. */
  readonly network: Readonly<Partial<Record<NetworkMeasure, Float64Array>>>;
}

/** How long groups and the core are sought in one network of many. */
const SEARCH = { starts: 1, passes: 5 } as const;

/**
 * Measures the networks `from` to `to` − 1 of a site: network 0 is that of the resolution
 * shown, network d that of draw d, from 1. What measures share is worked out once for each.
 *
 * Groups (of `modularity`) and the core are sought from one start in each network, the shown
 * one too, groups in 5 passes, where `measure` tries longer. On a made-up site of 500 interviews
 * that made modularity lower by 0.001, a twentieth of its spread over draws.
 *
 * A person of the resolution is found in a draw as the person who has most of their records
 * (the lowest number among equals). Where two of the resolution are one in a draw, whoever has
 * more of its records is that person, and the other has no value there: else somebody well
 * known would be counted once for each mention that was not surely theirs. With `by`, a person is of the category most of their
 * records have (the lowest among equals).
 *
 * Memory: 8 bytes × people × networks × measures of a node.
 *
 * Throws a RangeError for measures whose numbers are names of groups (they mean nothing across
 * networks), for lists that do not fit, and as `measure` does.
 */
export function measureNetworks(
  site: DrawnSite,
  names: readonly MeasureName[],
  from: number,
  to: number,
  options: DrawOptions = {},
): MeasuredNetworks {
  checkSite(site, names);
  const { random = seededRandom(1), resolution = 1, progress = noProgress } = options;
  const count = countPeople(site.people);
  const records = recordsOf(site.people, count);
  const nodes = columns("node", names, count * (to - from));
  const network = columns("network", names, to - from);
  for (let at = from; at < to; at++) {
    progress("measuring every draw", at - from, to - from);
    const one = fromZero(at === 0 ? site.people : site.draws[at - 1]!);
    const graph = peopleGraph(site.ties, one.people, one.count, site.directed);
    const found = measure(graph, names, {
      random: random.fork("network"),
      resolution,
      ...SEARCH,
      ...(site.by === undefined ? {} : { by: categories(site.by, one.people, one.count) }),
    });
    const places = ownPlacesInDraw(records, one.people, one.count);
    for (const [name, values] of Object.entries(found.nodes)) {
      const begin = (at - from) * count;
      for (let p = 0; p < count; p++)
        nodes[name]![begin + p] = places[p]! < 0 ? Number.NaN : values[places[p]!]!;
    }
    for (const [name, value] of Object.entries(found.network))
      network[name]![at - from] = value ?? Number.NaN;
  }
  progress("measuring every draw", to - from, to - from);
  return { from, to, nodes, network };
}

function columns(
  of: "node" | "network",
  names: readonly MeasureName[],
  length: number,
): Record<string, Float64Array> {
  const own = names.filter((name) => entryOf(name).of === of);
  return Object.fromEntries(own.map((name) => [name, new Float64Array(length)]));
}

export function countPeople(people: Int32Array): number {
  let count = 0;
  for (const person of people) if (person >= count) count = person + 1;
  return count;
}

/** The category most records of a person have. */
function categories(by: Int32Array, people: Int32Array, count: number): Int32Array {
  const kinds = by.reduce((most, category) => Math.max(most, category + 1), 0);
  const times = new Uint32Array(count * kinds);
  people.forEach((person, i) => {
    if (by[i]! >= 0) times[person * kinds + by[i]!]!++;
  });
  return Int32Array.from({ length: count }, (_, person) => {
    let best = -1;
    let most = 0;
    for (let category = 0; category < kinds; category++) {
      const had = times[person * kinds + category]!;
      if (had <= most) continue;
      most = had;
      best = category;
    }
    return best;
  });
}

function checkSite({ ties, people, draws, by }: DrawnSite, names: readonly MeasureName[]): void {
  checkQuantities(names);
  const lists = [...draws, ...(by === undefined ? [] : [by])];
  const odd = lists.find((list) => list.length !== people.length);
  if (odd !== undefined)
    throw new RangeError(`There are ${people.length} records, but a list has ${odd.length}.`);
  const used = new Set(people);
  const count = countPeople(people);
  if (used.size !== count || people.some((person) => person < 0))
    throw new RangeError(`People are numbered 0 to ${count - 1}, but only ${used.size} are used.`);
  const isRecord = (record: number): boolean => record >= 0 && record < people.length;
  if (!ties.source.every(isRecord) || !ties.target.every(isRecord))
    throw new RangeError(`A tie is of a record that is not among the ${people.length}.`);
}
