import type { Decision, Interview, NameRow, Problem, Progress, Resolution } from "@kith/model";
import { readConstraints } from "./constraints.ts";
import { decide } from "./decide.ts";
import { match } from "./match.ts";
import type { Parameters } from "./parameters.ts";
import { reportRun } from "./report-run.ts";
import { THOROUGH } from "./sampling/resample.ts";

export interface LinkOptions {
  /** Recorded with the run. The same seed and input give the same result. */
  readonly seed: number;
  /** Name knowledge that extends and overrides the built-in tables. */
  readonly names?: readonly NameRow[];
  readonly decisions?: readonly Decision[];
  /** Name of the file the decisions stand in, for what is said of them. Default `decisions.csv`. */
  readonly decisionsFile?: string;
  /** Leave out what the people around two mentions say. */
  readonly attributesOnly?: boolean;
  /** How many plausible resolutions to draw. Default 100. */
  readonly draws?: number;
  readonly progress?: Progress;
}

/** How a resolution came about: enough to judge it and to run it again. */
export interface LinkReport {
  readonly seed: number;
  readonly attributesOnly: boolean;
  readonly parameters: Parameters;
  readonly records: number;
  readonly people: number;
  readonly candidates: number;
  /** Probability that two records of different interviews are one person, per kind of pair. */
  readonly matchRates: Readonly<Record<string, number>>;
  /** Two clusters were joined when their records were at least this probable, on average. */
  readonly threshold: number;
  /** Mean probability over all pairs put together: what pairwise precision to expect. */
  readonly expectedPrecision: number;
}

export interface LinkRun {
  readonly resolution: Resolution;
  /**
   * Plausible resolutions: in draw `d`, record `i` of `resolution.records` belongs to person
   * number `draws[d][i]` (from 0).
   */
  readonly draws: readonly Int32Array[];
  readonly report: LinkReport;
  /** Decisions that could not be kept, and doubtful input. */
  readonly problems: readonly Problem[];
}

/**
 * Works out who is who: which respondents and mentions are one person. Attribute evidence
 * under one hidden person (Fellegi-Sunter, with learnt rates and name rarity), then the people
 * around each pair, then sampling of whole partitions, in which every record weighs the
 * clusters it may belong to; the partition shown is cut from the probabilities by constrained
 * average-link clustering. Never joins two records of one interview or two respondents of one
 * wave; decisions bind. Never throws on odd input.
 *
 * The order of the interviews does not matter to the result. The same seed and input give the
 * same bytes. `docs/benchmarks/linkage.md` has times and memory.
 *
 * Sources: Fellegi and Sunter, "A theory for record linkage", JASA 1969; Bhattacharya and
 * Getoor, "Collective entity resolution in relational data", TKDD 2007; Steorts, Hall and
 * Fienberg, "A Bayesian approach to graphical record linkage and deduplication", JASA 2016.
 */
export function link(interviews: readonly Interview[], options: LinkOptions): LinkRun {
  const found = match(interviews, options);
  const decided = readConstraints(found.table, options.decisions ?? [], options.decisionsFile);
  const run = reportRun(decide(found, decided, options.seed, THOROUGH), options);
  options.progress?.("putting people together", 1, 1);
  return run;
}
