import {
  type Interview,
  noProgress,
  type Progress,
  type Resolution,
  type SiteNetwork,
  seededRandom,
} from "@kith/model";
import { graphFromEdges, type MeasureName, measure, recordTies, spread } from "@kith/network";
import { rounded } from "../view/rounded.ts";

export interface SiteMeasuresInput {
  readonly interviews: readonly Interview[];
  readonly resolution: Resolution;
  readonly network: SiteNetwork;
  /** Person of each record of the resolution in each plausible matching; may be empty. */
  readonly draws: readonly Int32Array[];
  readonly names: readonly MeasureName[];
  /** Category of each person, −1 where not known, for measures that need one. */
  readonly categories?: ReadonlyMap<string, number>;
  readonly progress?: Progress;
}

/** One measure of everybody, in the order of `ids`. */
export interface PeopleColumn {
  /** In the matching that is shown. */
  readonly value: readonly (number | null)[];
  /** Median over draws; the value shown where there are none. */
  readonly best: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** Share of draws in which somebody is among the ten highest. */
  readonly amongTop: readonly number[];
}

export interface SiteMeasures {
  readonly draws: number;
  readonly ids: readonly string[];
  readonly nodes: Readonly<Record<string, PeopleColumn>>;
  readonly network: Readonly<Record<string, NetworkNumber>>;
}

/** One measure of the whole; see `PeopleColumn`. */
export interface NetworkNumber {
  readonly value: number | null;
  readonly best: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** So many people are the top. */
const TOP = 10;

/**
 * Measures the network of people, ties of every kind in either direction, as it is shown and
 * in every plausible matching. A person shown is found in a draw as the person who has most of
 * their records there.
 */
export function measureSite(input: SiteMeasuresInput): SiteMeasures {
  const { interviews, resolution, draws, names, progress = noProgress } = input;
  const { records } = resolution;
  const ids = input.network.nodes.flatMap((node) => (node.kind === "person" ? [node.id] : []));
  const at = new Map(ids.map((id, i) => [id, i]));
  const ties = recordTies(interviews, records);
  const personOf = Int32Array.from(records, ({ person }) => at.get(person)!);
  const category = Int32Array.from(ids, (id) => input.categories?.get(id) ?? -1);
  const shownBy = input.categories === undefined ? {} : { by: category };
  const graphOf = (people: Int32Array, n: number) =>
    graphFromEdges(
      n,
      ties.source.map((r) => people[r]!),
      ties.target.map((r) => people[r]!),
    );
  const shown = measure(graphOf(personOf, ids.length), names, {
    random: seededRandom(1),
    ...shownBy,
  });
  const columns: Record<string, { over: number[][]; top: number[] }> = {};
  for (const name of Object.keys(shown.nodes))
    columns[name] = { over: ids.map(() => []), top: ids.map(() => 0) };
  const totals: Record<string, number[]> = {};
  draws.forEach((draw, d) => {
    progress("measuring every draw", d, draws.length);
    const numbers = new Map<number, number>();
    const people = draw.map((person) => {
      if (!numbers.has(person)) numbers.set(person, numbers.size);
      return numbers.get(person)!;
    });
    const counts = ids.map(() => new Map<number, number>());
    personOf.forEach((p, r) => {
      const count = counts[p]!;
      count.set(people[r]!, (count.get(people[r]!) ?? 0) + 1);
    });
    const there = counts.map(
      (count) => [...count].reduce((best, one) => (one[1] > best[1] ? one : best))[0],
    );
    const by = new Int32Array(numbers.size).fill(-1);
    there.forEach((p, i) => {
      by[p] = category[i]!;
    });
    const one = measure(graphOf(people, numbers.size), names, {
      random: seededRandom(1),
      ...(input.categories === undefined ? {} : { by }),
    });
    for (const [name, values] of Object.entries(one.nodes)) {
      const own = there.map((p) => values[p]!);
      const least = own.toSorted((a, b) => b - a)[TOP - 1] ?? 0;
      own.forEach((value, i) => {
        if (Number.isNaN(value)) return;
        columns[name]!.over[i]!.push(value);
        if (value >= least && value > 0) columns[name]!.top[i]!++;
      });
    }
    for (const [name, value] of Object.entries(one.network))
      if (value !== null) (totals[name] ??= []).push(value);
  });
  const clean = (value: number | undefined) =>
    value === undefined || !Number.isFinite(value) ? null : rounded(value, 7);
  return {
    draws: draws.length,
    ids,
    nodes: Object.fromEntries(
      Object.entries(shown.nodes).map(([name, values]) => {
        const spreads = columns[name]!.over.map((over) => spread(over));
        return [
          name,
          {
            value: Array.from(values, clean),
            best: spreads.map((one, i) => clean(one?.median ?? values[i])),
            low: spreads.map((one) => clean(one?.low)),
            high: spreads.map((one) => clean(one?.high)),
            amongTop: columns[name]!.top.map((n) => (draws.length === 0 ? 0 : n / draws.length)),
          },
        ];
      }),
    ),
    network: Object.fromEntries(
      Object.entries(shown.network).map(([name, value]) => {
        const over = spread(totals[name] ?? []);
        return [
          name,
          {
            value: clean(value ?? undefined),
            best: clean(over?.median ?? value ?? undefined),
            low: clean(over?.low),
            high: clean(over?.high),
          },
        ];
      }),
    ),
  };
}
