import { type Interview, noProgress, type Progress, type RecordRef } from "@kith/model";
import { components } from "../cohesion/components.ts";
import { transitivity } from "../position/clustering.ts";
import type { RecordTies } from "../site/record-ties.ts";
import { drawnSite } from "./drawn-site.ts";
import { peopleGraph } from "./people-graph.ts";
import { fromZero, placesInDraw, recordsOf } from "./people-of-draw.ts";
import { type Spread, spread } from "./spread.ts";

/** Measures whose spread over draws is told: of the network of people, ties of all kinds. */
export const DRAWN_MEASURES = [
  "people",
  "ties",
  "mean-degree",
  "transitivity",
  "components",
  "largest-component",
  "isolates",
] as const;
export type DrawnMeasure = (typeof DRAWN_MEASURES)[number];

/** A number in the one resolution that is shown, and over the draws. */
export interface DrawnNumber {
  /** `null` where it has no value (no pair of ties, for transitivity). */
  readonly shown: number | null;
  /** Absent without draws. */
  readonly drawn?: Spread;
}

/** How many people have so many ties; `to` is absent for "or more". */
export interface DegreeBand extends DrawnNumber {
  readonly from: number;
  readonly to?: number;
}

export interface Connector {
  readonly person: string;
  readonly ties: DrawnNumber;
  /** Share of draws in which they are among the most tied; 1 or 0 without draws. */
  readonly amongTop: number;
}

export interface MeasuresOverDraws {
  readonly draws: number;
  readonly measures: Readonly<Record<DrawnMeasure, DrawnNumber>>;
  readonly degrees: readonly DegreeBand[];
  /** The people with most ties in the resolution, and everybody who often is in a draw. */
  readonly connectors: readonly Connector[];
}

const BANDS = [
  { from: 0, to: 0 },
  { from: 1, to: 1 },
  { from: 2, to: 3 },
  { from: 4, to: 7 },
  { from: 8, to: 15 },
  { from: 16 },
] as const;
/** So many people are called the connectors. */
const TOP = 10;
/** Somebody who is a connector in at least this share of draws is named too. */
const OFTEN = 0.5;

/**
 * Measures the network of people once as the resolution has it and once per draw, so that
 * doubt about who is who shows beside every number. Two people are tied when anybody told of
 * a tie between them, of whatever kind; statements within one person are no ties.
 *
 * A person of the resolution is found in a draw as the person who has most of their records
 * (the lowest number among equals). O(draws × (records + statements^1.5)).
 *
 * Source: Steorts, Tancredi and Liseo, "Generalized Bayesian record linkage and regression
 * with exact error propagation", 2018, for carrying linkage doubt into what is computed.
 *
 * @param records of the resolution, with the person of each
 * @param draws number of the person of each record, from 0, in the order of `records`
 */
export function measuresOverDraws(
  interviews: readonly Interview[],
  records: readonly (RecordRef & { readonly person: string })[],
  draws: readonly Int32Array[],
  progress: Progress = noProgress,
): MeasuresOverDraws {
  const { ties, people: personOf, ids: names } = drawnSite(interviews, records, draws);
  const own = recordsOf(personOf, names.length);

  const shown = measured(ties, personOf, names.length);
  const drawn = draws.map((draw, d) => {
    progress("measuring every draw", d, draws.length);
    const { people, count } = fromZero(draw);
    const one = measured(ties, people, count);
    const degreeOf = Array.from(placesInDraw(own, people, count), (place) => one.degree[place]!);
    return { ...one, degreeOf, top: highest(degreeOf) };
  });
  progress("measuring every draw", draws.length, draws.length);
  const beside = (value: number | null, over: readonly (number | null)[]): DrawnNumber => {
    const found = spread(over.filter((one) => one !== null));
    return found === undefined ? { shown: value } : { shown: value, drawn: found };
  };

  const number = (name: DrawnMeasure): DrawnNumber =>
    beside(
      shown.values[name],
      drawn.map(({ values }) => values[name]),
    );
  const measures = {
    people: number("people"),
    ties: number("ties"),
    "mean-degree": number("mean-degree"),
    transitivity: number("transitivity"),
    components: number("components"),
    "largest-component": number("largest-component"),
    isolates: number("isolates"),
  };
  const degrees = BANDS.map((band, k) => ({
    ...band,
    ...beside(
      shown.bands[k]!,
      drawn.map(({ bands }) => bands[k]!),
    ),
  }));

  const top = highest(Array.from(shown.degree));
  const times = names.map((_, p) => drawn.filter((one) => one.top.has(p)).length);
  const connectors = names
    .map((person, p) => ({ person, p }))
    .filter(({ p }) => top.has(p) || (draws.length > 0 && times[p]! / draws.length >= OFTEN))
    .sort((a, b) => shown.degree[b.p]! - shown.degree[a.p]! || a.p - b.p)
    .map(({ person, p }) => ({
      person,
      ties: beside(
        shown.degree[p]!,
        drawn.map(({ degreeOf }) => degreeOf[p]!),
      ),
      amongTop: draws.length === 0 ? Number(top.has(p)) : times[p]! / draws.length,
    }));
  return { draws: draws.length, measures, degrees, connectors };
}

interface Measured {
  readonly values: Readonly<Record<DrawnMeasure, number | null>>;
  readonly bands: readonly number[];
  readonly degree: Int32Array;
}

function measured(ties: RecordTies, people: Int32Array, count: number): Measured {
  const graph = peopleGraph(ties, people, count);
  const degree = Int32Array.from(
    { length: graph.n },
    (_, v) => graph.offsets[v + 1]! - graph.offsets[v]!,
  );
  const { sizes } = components(graph);
  const within = ({ from, to }: { from: number; to?: number }): number =>
    degree.reduce((n, d) => n + Number(d >= from && d <= (to ?? d)), 0);
  return {
    values: {
      people: graph.n,
      ties: graph.m,
      "mean-degree": graph.n === 0 ? null : (2 * graph.m) / graph.n,
      transitivity: transitivity(graph),
      components: sizes.length,
      "largest-component": sizes.reduce((most, size) => Math.max(most, size), 0),
      isolates: within({ from: 0, to: 0 }),
    },
    bands: BANDS.map(within),
    degree,
  };
}

/** Places of the highest values: ten, and those equal to the tenth. */
function highest(values: readonly number[]): ReadonlySet<number> {
  const least = [...values].sort((a, b) => b - a)[TOP - 1] ?? 1;
  return new Set(values.flatMap((value, p) => (value >= Math.max(1, least) ? [p] : [])));
}
