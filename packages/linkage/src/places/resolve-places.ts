import {
  compareText,
  type Interview,
  type PlaceDecision,
  type PlacePair,
  type PlaceResolution,
  type Resolution,
  type ResolvedPlace,
} from "@kith/model";
import { assignIds } from "../identity/assign-ids.ts";
import { averageLink, type Weighed } from "./average-link.ts";
import { bareWordPairs, severalOf } from "./bare-words.ts";
import { comparePlaces, placeWeights } from "./compare-units.ts";
import { readPlaceDecisions } from "./place-decisions.ts";
import { type PlaceUnit, type PlaceUnits, placeUnits, unitLabel } from "./place-units.ts";
import { areaOfThing, capital, idWords, mainKind, titleOf } from "./title-and-id.ts";

export interface PlaceOptions {
  /** Who is who, where it is known: people who go to both speak for two names being one. */
  readonly resolution?: Resolution;
  readonly decisions?: readonly PlaceDecision[];
  /** Name of the file the decisions stand in. Default `place-decisions.csv`. */
  readonly decisionsFile?: string;
  /** An earlier result, whose ids are kept. */
  readonly previous?: Pick<PlaceResolution, "places">;
}

/** Two names are one thing above this: joining wrongly does twice the harm of not joining. */
const NEEDED = 2 / 3;
const REPORTED = 0.01;

/**
 * Which place, group, organisation or source of information each affiliation means: "the Wash
 * House", "Wash House launderette" and "launderette on Mill Street". Labels are taken apart into
 * what the thing is, which one, and where; forms that say which one are weighed pair by pair
 * and joined by average link; words that only say what ("the pub") are then weighed against
 * the things named, by area. The same kind of thing given as a place by one and as a group by
 * another is one thing when the labels are equal enough.
 *
 * Decisions bind. Nothing is dropped: a label that means nothing known is a thing of its own;
 * empty labels are left out and counted where networks are built. Same input, same result;
 * the order of the interviews changes only that of the entries. O(forms² + affiliations):
 * a thousand different forms take about a second.
 */
export function resolvePlaces(
  interviews: readonly Interview[],
  options: PlaceOptions = {},
): PlaceResolution {
  const gathered = placeUnits(interviews, options.resolution);
  const { units } = gathered;
  const { settled, bonds, problems } = readPlaceDecisions(
    gathered,
    options.decisions ?? [],
    options.decisionsFile ?? "place-decisions.csv",
  );
  const decided = new Map(settled.map(({ a, b, same }) => [a * units.length + b, same]));
  const bind = (pairs: Weighed[]): Weighed[] => {
    const undecided = pairs.filter(({ a, b }) => !decided.has(a * units.length + b));
    const fixed = settled.map(({ a, b, same }) => ({
      a,
      b,
      probability: same ? 1 : 0,
      reasons: [same ? "decided to be the same: settled" : "decided to be different: settled"],
    }));
    return [...undecided, ...fixed].sort((p, q) => p.a - q.a || p.b - q.b);
  };

  const weights = Float64Array.from(units, ({ times }) => times);
  let pairs: Weighed[] = [];
  let cluster: Int32Array = Int32Array.from(units, (_, u) => u);
  const settle = (more: readonly Weighed[]): void => {
    pairs = bind([...pairs, ...more]);
    const together = [...bonds.together, ...joined(cluster)];
    cluster = averageLink(weights, pairs, { together, apart: bonds.apart }, NEEDED);
  };
  settle(weighNamed(gathered));
  settle(bareWordPairs(gathered, cluster, "sort"));
  settle(bareWordPairs(gathered, cluster, "no sort"));

  const members: number[][] = [];
  cluster.forEach((c, u) => {
    const list = members[c];
    if (list === undefined) members[c] = [u];
    else list.push(u);
  });
  const places = namePlaces(gathered, members, options.previous);
  const probability = certainty(units, cluster, members, pairs);
  return {
    entries: gathered.entries.map(({ ref, unit }) => ({
      ref,
      place: places[cluster[unit]!]!.id,
      probability: probability[unit]!,
    })),
    places,
    pairs: reported(units, pairs),
    problems,
  };
}

/** Pairs of forms that both say which thing they mean. */
function weighNamed(gathered: PlaceUnits): Weighed[] {
  const { units, known } = gathered;
  const weights = placeWeights(gathered);
  const specific = units.flatMap((unit, u) => (unit.bare ? [] : [u]));
  const pairs: Weighed[] = [];
  specific.forEach((a, i) => {
    for (const b of specific.slice(i + 1)) {
      const found = comparePlaces(units[a]!, units[b]!, weights, known.areaOfStreet);
      if (found !== undefined && found.probability > 0.001) pairs.push({ a, b, ...found });
    }
  });
  return pairs;
}

/** What one pass joined stays together in the next. */
function joined(cluster: Int32Array): (readonly [number, number])[] {
  const firstOf = new Map<number, number>();
  const pairs: (readonly [number, number])[] = [];
  cluster.forEach((c, u) => {
    const other = firstOf.get(c);
    if (other === undefined) firstOf.set(c, u);
    else pairs.push([other, u]);
  });
  return pairs;
}

function namePlaces(
  { units, keyOf }: PlaceUnits,
  members: readonly (readonly number[])[],
  previous: PlaceOptions["previous"],
): ResolvedPlace[] {
  const things = members.map((list) => list.map((u) => units[u]!));
  const titles = things.map(titleOf);
  const times = new Map<string, number>();
  for (const title of titles) {
    const words = idWords(title);
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  const full = titles.map((title, t) => {
    const area = areaOfThing(things[t]!);
    const told = area !== undefined && things[t]!.every(({ bare }) => bare);
    return told && times.get(idWords(title))! > 1 ? `${title} (${capital(area)})` : title;
  });
  const kinds = things.map(mainKind);
  const kept = keptIds(things, keyOf, previous);
  const taken = new Set(kept.filter((id) => id !== undefined));
  const ids = full.map((title, t) => {
    if (kept[t] !== undefined) return kept[t];
    const plain = `${kinds[t]!}:${idWords(title)}`;
    let id = plain;
    for (let n = 2; taken.has(id); n++) id = `${plain} ${n}`;
    taken.add(id);
    return id;
  });
  return things.map((thing, t) => ({
    id: ids[t]!,
    kind: kinds[t]!,
    title: full[t]!,
    labels: [...thing]
      .sort((a, b) => b.times - a.times || compareText(a.key, b.key))
      .map((unit) => ({ ...unitLabel(unit), times: unit.times })),
  }));
}

function keptIds(
  things: readonly (readonly PlaceUnit[])[],
  keyOf: PlaceUnits["keyOf"],
  previous: PlaceOptions["previous"],
): (string | undefined)[] {
  if (previous === undefined) return things.map(() => undefined);
  const holdings = previous.places.map(({ id, labels }) => ({
    id,
    members: labels.map(keyOf),
  }));
  const current = new Map(holdings.map(({ id, members }) => [id, members]));
  return assignIds(
    { holdings, current },
    things.map((thing) => thing.map(({ key }) => key)),
  );
}

/**
 * How sure it is that a form means its thing: the mean over the thing's other forms, by how
 * often they are used, times how sure its own words are of meaning one thing everywhere.
 */
function certainty(
  units: readonly PlaceUnit[],
  cluster: Int32Array,
  members: readonly (readonly number[])[],
  pairs: readonly Weighed[],
): Float64Array {
  const sum = new Float64Array(units.length);
  for (const { a, b, probability } of pairs) {
    if (cluster[a] !== cluster[b]) continue;
    sum[a]! += probability * units[b]!.times;
    sum[b]! += probability * units[a]!.times;
  }
  return sum.map((total, u) => {
    const unit = units[u]!;
    const others = members[cluster[u]!]!.reduce((n, v) => n + units[v]!.times, 0) - unit.times;
    const own = !unit.bare || unit.subjects.size === 1 ? 1 : ownCertainty(unit);
    return others === 0 ? own : Math.min(1, (total + own * unit.times) / (others + unit.times));
  });
}

function ownCertainty(unit: PlaceUnit): number {
  return 1 - (unit.area === undefined ? 0.7 : 0.1) * severalOf(unit);
}

function reported(units: readonly PlaceUnit[], pairs: readonly Weighed[]): PlacePair[] {
  return pairs
    .filter(({ probability }) => probability > REPORTED)
    .map(({ a, b, probability, reasons }) => ({
      a: unitLabel(units[a]!),
      b: unitLabel(units[b]!),
      probability,
      evidence: reasons,
    }));
}
