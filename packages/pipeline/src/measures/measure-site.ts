import type { Interview, Resolution } from "@kith/model";
import {
  drawnSite,
  type MeasuredNetworks,
  type NamedDrawnSite,
  summariseNetworks,
} from "@kith/network";
import { rounded } from "../view/rounded.ts";

/** One measure of everybody, in the order of `ids`; `null` for no value. */
export interface PeopleColumn {
  /** In the matching that is shown. */
  readonly value: readonly (number | null)[];
  /** Median over draws; the value shown where there are none. */
  readonly best: readonly (number | null)[];
  /** 90% interval over draws. */
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** Share of draws in which somebody is among the ten highest. */
  readonly amongTop: readonly number[];
}

/** One measure of the whole; see `PeopleColumn`. */
export interface NetworkNumber {
  readonly value: number | null;
  readonly best: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface SiteMeasures {
  readonly draws: number;
  readonly ids: readonly string[];
  readonly nodes: Readonly<Record<string, PeopleColumn>>;
  readonly network: Readonly<Record<string, NetworkNumber>>;
}

/**
 * The network of people of a site, ties of every kind in either direction, as it is shown and
 * in every plausible matching, ready to be measured.
 *
 * @param draws person of each record of the resolution in each plausible matching; may be empty
 * @param categories of each person by id, −1 where not known, for measures that need `by`
 */
export function measurableSite(
  interviews: readonly Interview[],
  { records }: Resolution,
  draws: readonly Int32Array[],
  categories?: ReadonlyMap<string, number>,
): NamedDrawnSite {
  const site = drawnSite(interviews, records, draws);
  if (categories === undefined) return site;
  return { ...site, by: Int32Array.from(records, ({ person }) => categories.get(person) ?? -1) };
}

/** What the parts say together, as plain numbers: seven digits, which is more than can be said. */
export function summariseSite(
  site: NamedDrawnSite,
  parts: readonly MeasuredNetworks[],
): SiteMeasures {
  const over = summariseNetworks(site, parts);
  const drawn = over.draws > 0;
  return {
    draws: over.draws,
    ids: site.ids,
    nodes: Object.fromEntries(
      Object.entries(over.nodes).map(([name, one]) => [
        name,
        {
          value: Array.from(one.shown, plain),
          best: Array.from(drawn ? one.median : one.shown, plain),
          low: Array.from(one.low, plain),
          high: Array.from(one.high, plain),
          amongTop: Array.from(one.rank.amongTop, (share) => (drawn ? rounded(share, 4) : 0)),
        },
      ]),
    ),
    network: Object.fromEntries(
      Object.entries(over.network).map(([name, one]) => [
        name,
        {
          value: plain(one.shown),
          best: plain(drawn ? one.median : one.shown),
          low: plain(one.low),
          high: plain(one.high),
        },
      ]),
    ),
  };
}

function plain(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(7)) : null;
}
