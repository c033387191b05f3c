import { compareText, type Interview, type Resolution, type SiteNetwork } from "@kith/model";
import {
  buildSiteNetwork,
  compareWaves,
  siteWaves,
  TIE_CHANGES,
  type TieChange,
  UNKNOWN_REASONS,
  type UnknownReason,
} from "@kith/network";

/** One wave in numbers. */
export interface WaveSummary {
  readonly name: string;
  readonly interviews: number;
  /** People who told us or were named in it. */
  readonly people: number;
  /** Pairs of people with a tie. */
  readonly ties: number;
}

/** A tie of either wave and what became of it. */
export interface WaveTie {
  readonly source: string;
  readonly target: string;
  readonly change: TieChange;
  /** Why it cannot be known in the other wave; `known` where it can. */
  readonly why: UnknownReason;
}

export interface WaveChanges {
  readonly before: string;
  readonly after: string;
  readonly ties: readonly WaveTie[];
  readonly counts: Readonly<Record<TieChange, number>>;
  /** Of the earlier ties that can be known in both waves, the share still there. */
  readonly kept: number | null;
  /** The least and the most it could be, were those that cannot be known all ended or all kept. */
  readonly keptLeast: number | null;
  readonly keptMost: number | null;
  /** People interviewed in both waves, only before, only after. */
  readonly askedTwice: number;
  readonly askedBefore: number;
  readonly askedAfter: number;
}

export interface SiteWavesView {
  readonly waves: readonly WaveSummary[];
  /** Absent for a site of one wave. */
  readonly changes?: WaveChanges;
}

/** Names of the waves of interviews, in order; "" for interviews that name none. */
export function waveNames(interviews: readonly Interview[]): readonly string[] {
  const collator = (a: string, b: string) => Number(a) - Number(b) || compareText(a, b);
  return [...new Set(interviews.map(({ wave }) => wave ?? ""))].sort(collator);
}

/**
 * What became of ties between two waves of a site, as people were matched over all waves: which
 * began, ended and stayed, and which nobody can know of because whoever could have told was not
 * asked. Default: the last two waves. Doubt about who is who is not in it.
 *
 * Throws a RangeError for a wave the site has not.
 */
export function compareSiteWaves(
  interviews: readonly Interview[],
  resolution: Resolution,
  chosen: { readonly before?: string; readonly after?: string } = {},
): SiteWavesView {
  const names = waveNames(interviews);
  const networks = names.map((name) => networkOf(interviews, resolution, name));
  const waves = names.map((name, w): WaveSummary => {
    const people = networks[w]!.nodes.filter(({ kind }) => kind === "person");
    return {
      name,
      interviews: interviews.filter(({ wave }) => (wave ?? "") === name).length,
      people: people.length,
      ties: tiedPairs(networks[w]!),
    };
  });
  if (names.length < 2) return { waves };
  const before = chosen.before ?? names.at(-2)!;
  const after = chosen.after ?? names.at(-1)!;
  const at = [before, after].map((name) => {
    const found = names.indexOf(name);
    if (found < 0) throw new RangeError(`There is no wave “${name}”.`);
    return found;
  });
  return { waves, changes: changesOf(before, after, networks[at[0]!]!, networks[at[1]!]!) };
}

function changesOf(
  before: string,
  after: string,
  first: SiteNetwork,
  second: SiteNetwork,
): WaveChanges {
  const { ids, waves } = siteWaves([first, second]);
  const found = compareWaves(waves[0]!, waves[1]!, "tie");
  const { sources, targets, change, reason } = found.ties;
  const told = [first, second].map(respondents);
  const { stayed, ended } = found.counts;
  const unknown = found.counts["unknown-after"];
  const earlier = stayed + ended + unknown;
  return {
    before,
    after,
    ties: Array.from(change, (code, t) => ({
      source: ids[sources[t]!]!,
      target: ids[targets[t]!]!,
      change: TIE_CHANGES[code]!,
      why: UNKNOWN_REASONS[reason[t]!]!,
    })),
    counts: found.counts,
    kept: found.kept,
    keptLeast: found.keptTakenEnded,
    keptMost: earlier === 0 ? null : (stayed + unknown) / earlier,
    askedTwice: [...told[0]!].filter((id) => told[1]!.has(id)).length,
    askedBefore: [...told[0]!].filter((id) => !told[1]!.has(id)).length,
    askedAfter: [...told[1]!].filter((id) => !told[0]!.has(id)).length,
  };
}

function networkOf(
  interviews: readonly Interview[],
  resolution: Resolution,
  name: string,
): SiteNetwork {
  const own = interviews.filter(({ wave }) => (wave ?? "") === name);
  const inWave = new Set(own.map(({ egoID }) => egoID));
  const records = resolution.records.filter(({ egoID }) => inWave.has(egoID));
  const { nodes, ties } = buildSiteNetwork(own, { records, pairs: [] });
  return { nodes, ties };
}

function tiedPairs({ nodes, ties }: SiteNetwork): number {
  const people = new Set(nodes.flatMap(({ id, kind }) => (kind === "person" ? [id] : [])));
  const pairs = new Set<string>();
  for (const { source, target } of ties) {
    if (!people.has(source) || !people.has(target)) continue;
    pairs.add(source < target ? `${source}\n${target}` : `${target}\n${source}`);
  }
  return pairs.size;
}

function respondents({ nodes }: SiteNetwork): ReadonlySet<string> {
  return new Set(nodes.flatMap(({ id, status }) => (status === "respondent" ? [id] : [])));
}
