import type { Weighed } from "./average-link.ts";
import type { PlaceUnit, PlaceUnits } from "./place-units.ts";

/** How well things named before are known to be all there are: so many namings count half. */
const NAMINGS_FOR_HALF = 5;
/** Words such as "the club" that do not even say of what sort: there are nearly always more. */
const SEVERAL_OF_NO_SORT = 0.95;

/** Chance that a community has another thing of the sort a bare form says. */
export function severalOf({ read }: PlaceUnit): number {
  return read.concept?.several ?? SEVERAL_OF_NO_SORT;
}

/** A thing found so far, as it may be meant by words that only say what it is. */
interface Thing {
  readonly units: readonly number[];
  readonly times: number;
  readonly saidIn: ReadonlyMap<string, number>;
  /** Areas its labels give; usually none or one. */
  readonly areas: ReadonlySet<string>;
}

/**
 * What bare forms mean: of those with a sort ("the pub") or without one ("the club"). Among
 * the things found so far that they fit, each is meant in proportion to how often people of
 * the same area name it; how probable it is that none of them is meant depends on the sort
 * (there is one library, but more than one pub) and falls the oftener any is named. Two bare
 * forms are one when they mean the same of these, or the same other, which is likely within an
 * area and otherwise depends on the sort. Where many say these words and hardly anybody says
 * which, there is more probably one. O(bare² + bare × forms).
 *
 * @param cluster what was joined so far
 */
export function bareWordPairs(
  { units, areas }: PlaceUnits,
  cluster: Int32Array,
  which: "sort" | "no sort",
): Weighed[] {
  const hasSort = which === "sort";
  const bare = units.flatMap((unit, u) =>
    unit.bare && (unit.read.concept !== undefined) === hasSort ? [u] : [],
  );
  const things = thingsSoFar(units, cluster, (unit) => !unit.bare || !hasSort);
  const meanings = new Map(bare.map((u) => [u, meaningsOf(units, u, things, areas.length)]));
  const pairs: Weighed[] = [];
  for (const u of bare) {
    const { of, none } = meanings.get(u)!;
    for (const [thing, share] of of) {
      for (const other of things[thing]!.units) {
        if (other === u) continue;
        pairs.push({
          a: Math.min(u, other),
          b: Math.max(u, other),
          probability: (1 - none) * share * kindFactor(units[u]!, units[other]!),
          reasons: [meaningReason(units[u]!, of.size)],
        });
      }
    }
  }
  const several = severalHere(units);
  bare.forEach((u, i) => {
    const x = units[u]!;
    for (const v of bare.slice(i + 1)) {
      const y = units[v]!;
      if (!sameMeaning(x, y)) continue;
      const [mx, my] = [meanings.get(u)!, meanings.get(v)!];
      // Whether there is another thing nobody names is one question for both.
      const none = Math.max(mx.none, my.none);
      let meet = 0;
      for (const [thing, share] of mx.of) meet += share * (my.of.get(thing) ?? 0);
      const same = (1 - none) * meet + none * sameOther(x, y, several(x));
      pairs.push({
        a: u,
        b: v,
        probability: same * kindFactor(x, y),
        reasons: [sameWordsReason(x, y)],
      });
    }
  });
  return pairs;
}

function thingsSoFar(
  units: readonly PlaceUnit[],
  cluster: Int32Array,
  counts: (unit: PlaceUnit) => boolean,
): Thing[] {
  const things = new Map<
    number,
    { units: number[]; times: number; saidIn: Map<string, number>; areas: Set<string> }
  >();
  units.forEach((unit, u) => {
    if (!counts(unit) || (unit.bare && unit.read.concept === undefined)) return;
    const thing = things.get(cluster[u]!) ?? {
      units: [],
      times: 0,
      saidIn: new Map<string, number>(),
      areas: new Set<string>(),
    };
    things.set(cluster[u]!, thing);
    thing.units.push(u);
    thing.times += unit.times;
    for (const [area, n] of unit.saidIn) thing.saidIn.set(area, (thing.saidIn.get(area) ?? 0) + n);
    if (unit.read.area !== undefined) thing.areas.add(unit.read.area);
  });
  return [...things.values()];
}

interface Meanings {
  /** Share per thing, given that one of them is meant. */
  readonly of: ReadonlyMap<number, number>;
  /** Chance that it is none of them. */
  readonly none: number;
}

function meaningsOf(
  units: readonly PlaceUnit[],
  u: number,
  things: readonly Thing[],
  areas: number,
): Meanings {
  const unit = units[u]!;
  const weights = new Map<number, number>();
  let total = 0;
  let times = 0;
  things.forEach((thing, t) => {
    if (!thing.units.some((other) => other !== u && fits(unit, units[other]!))) return;
    let weight = 0.5 * (thing.times / Math.max(1, areas));
    if (unit.area === undefined) weight += thing.times;
    else {
      weight += thing.saidIn.get(unit.area) ?? 0;
      if (thing.areas.size > 0) weight *= thing.areas.has(unit.area) ? 3 : 0.05;
    }
    weights.set(t, weight);
    total += weight;
    times += thing.times;
  });
  if (total === 0) return { of: new Map(), none: 1 };
  return {
    of: new Map(Array.from(weights, ([t, weight]) => [t, weight / total])),
    none: severalOf(unit) * (NAMINGS_FOR_HALF / (NAMINGS_FOR_HALF + times)),
  };
}

/** How often somebody says which one, where there are several and they are not each one's own. */
const SAYS_WHICH = 0.1;

/**
 * Chance of several things of a form's sort after hearing how people speak: where nobody ever
 * says which one they mean, there is more probably one (Bayes; each naming could have said so).
 */
function severalHere(units: readonly PlaceUnit[]): (unit: PlaceUnit) => number {
  const heard = new Map<string, { bare: number; named: number }>();
  const sortOf = ({ read }: PlaceUnit): string => read.concept?.name ?? read.words.join(" ");
  for (const unit of units) {
    const sort = sortOf(unit);
    const counts = heard.get(sort) ?? { bare: 0, named: 0 };
    counts[unit.bare ? "bare" : "named"] += unit.times;
    heard.set(sort, counts);
  }
  return (unit) => {
    const before = severalOf(unit);
    const { bare, named } = heard.get(sortOf(unit))!;
    if (10 * named > bare) return before;
    const silent = (1 - SAYS_WHICH * (1 - before)) ** bare;
    return (before * silent) / (before * silent + 1 - before);
  };
}

/** A bare form fits what is of its sort; one without a sort fits what holds all its words. */
function fits({ read }: PlaceUnit, { read: other }: PlaceUnit): boolean {
  if (read.concept !== undefined) return read.concept.name === other.concept?.name;
  return read.words.every((word) => other.words.includes(word));
}

function sameMeaning(a: PlaceUnit, b: PlaceUnit): boolean {
  const [x, y] = [a.read.concept?.name, b.read.concept?.name];
  if (x !== undefined || y !== undefined) return x === y;
  return a.read.words.join(" ") === b.read.words.join(" ");
}

function sameOther(a: PlaceUnit, b: PlaceUnit, several: number): number {
  if (a.area === undefined || b.area === undefined) return 1 - 0.7 * several;
  return a.area === b.area ? 1 - 0.1 * several : 1 - several;
}

function kindFactor(a: PlaceUnit, b: PlaceUnit): number {
  if (a.kind === b.kind) return 1;
  const kinds = new Set([a.kind, b.kind]);
  const sameWords = a.read.words.join(" ") === b.read.words.join(" ");
  if (kinds.has("information")) return sameWords ? 0.85 : 0.3;
  if (kinds.has("place")) return sameWords ? 0.9 : 0.5;
  return 0.95;
}

function meaningReason({ label, area }: PlaceUnit, fitting: number): string {
  const where = area === undefined ? "" : ` in ${area}`;
  return fitting === 1
    ? `“${label}” said${where} fits one thing here`
    : `“${label}” said${where} fits ${fitting} things here; people nearby mostly name this one`;
}

function sameWordsReason(a: PlaceUnit, b: PlaceUnit): string {
  const what = a.read.concept?.name ?? a.label;
  if (a.area === undefined || b.area === undefined) return `both only say ${what}`;
  return a.area === b.area
    ? `both only say ${what}, in ${a.area}`
    : `both only say ${what}, one in ${a.area}, one in ${b.area}`;
}
