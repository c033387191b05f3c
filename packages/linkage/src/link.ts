import {
  type Decision,
  type Interview,
  type NameRow,
  noProgress,
  type PairProbability,
  type Problem,
  type Progress,
  type Resolution,
  type ResolvedRecord,
} from "@kith/model";
import { type Candidates, findCandidates, PAIR_KINDS } from "./candidates.ts";
import { bindDecisions, type Partition, partition } from "./cluster.ts";
import { type Constraints, readConstraints } from "./constraints.ts";
import { decidedPrior } from "./decided-prior.ts";
import { explainPair } from "./evidence.ts";
import { firmCores } from "./firm-cores.ts";
import { learnParameters } from "./learn-parameters.ts";
import { matchRates } from "./match-rate.ts";
import { nameKnowledge } from "./names/name-knowledge.ts";
import { type Parameters, STARTING_PARAMETERS } from "./parameters.ts";
import { flattenInterviews, type RecordTable } from "./records.ts";
import { weighRelations } from "./relational.ts";
import { attributeModel } from "./score.ts";
import { sharedPeople } from "./shared-people.ts";
import { spreadDecisions } from "./spread-decisions.ts";

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

/** Pairs at or below this probability are not reported. */
const REPORTED = 0.01;
/** The partition is cut where this pairwise precision is expected. */
const TARGET_PRECISION = 0.88;

/**
 * Works out who is who: which respondents and mentions are one person. Attribute evidence
 * under one hidden person (Fellegi-Sunter, with learnt rates and name rarity), then relational
 * evidence, then constrained average-link clustering. Never joins two records of one
 * interview or two respondents of one wave; decisions bind. Never throws on odd input.
 *
 * The order of the interviews does not matter to the partition. About O(C) for C candidate
 * pairs, which grow with the square of the records that share a first name: 5,000 records
 * take about 3 s, 10,000 about four times that.
 *
 * Sources: Fellegi and Sunter, "A theory for record linkage", JASA 1969; Bhattacharya and
 * Getoor, TKDD 2007.
 */
export function link(interviews: readonly Interview[], options: LinkOptions): LinkRun {
  const progress = options.progress ?? noProgress;
  progress("reading names", 0, 1);
  const knowledge = nameKnowledge(options.names);
  const isGiven = (word: string): boolean =>
    knowledge.givenShares.has(word) || knowledge.variants.has(word);
  const table = flattenInterviews(interviews, isGiven);
  const n = table.records.length;
  const decided = readConstraints(table, options.decisions ?? [], options.decisionsFile);

  progress("comparing descriptions", 0, 3);
  const first = attributeModel(table, knowledge, STARTING_PARAMETERS);
  const roughly = findCandidates(table, first, decided.settled);
  progress("comparing descriptions", 1, 3);
  const parameters = learnParameters(
    table,
    knowledge,
    roughly,
    matchRates(table, roughly).prior,
    STARTING_PARAMETERS,
  );
  progress("comparing descriptions", 2, 3);
  const learnt = parameters !== STARTING_PARAMETERS;
  const model = learnt ? attributeModel(table, knowledge, parameters) : first;
  const candidates = learnt ? findCandidates(table, model, decided.settled) : roughly;
  const rates = matchRates(table, candidates);
  progress("comparing descriptions", 3, 3);

  const attributesOnly = options.attributesOnly ?? false;
  const prior = decidedPrior(n, candidates, rates.prior, decided);
  const relational = attributesOnly
    ? undefined
    : weighRelations(table, candidates, prior, (round, rounds) =>
        progress("weighing who knows whom", round, rounds),
      );
  const weighed =
    relational?.probability ??
    candidates.evidence.map((x, e) => 1 / (1 + Math.exp(-x - rates.prior[e]!)));
  const constraints =
    decided.settled.size === 0 ? decided : spreadOverCores(n, candidates, weighed, decided);
  const probability = bindDecisions(n, candidates, weighed, constraints);

  progress("putting people together", 0, 1);
  const cut = partition(n, candidates, probability, constraints, TARGET_PRECISION);
  const explainer = {
    records: table.records,
    candidates,
    model,
    knowledge,
    rates,
    shared: sharedPeople(table, candidates, probability),
    ...(relational === undefined ? {} : { relational: relational.evidence }),
  };
  const pairs: PairProbability[] = [];
  for (let e = 0; e < candidates.size; e++) {
    if (probability[e]! <= REPORTED) continue;
    const a = candidates.a[e]!;
    const b = candidates.b[e]!;
    const settled = constraints.settled.get(a * n + b);
    const reasons = explainPair(explainer, e);
    pairs.push({
      a: table.records[a]!.ref,
      b: table.records[b]!.ref,
      probability: probability[e]!,
      evidence: settled === true ? ["decided to be the same: settled", ...reasons] : reasons,
    });
  }
  progress("putting people together", 1, 1);

  const { people, records } = resolvedRecords(table, candidates, probability, cut);
  return {
    resolution: { records, pairs },
    draws: [],
    report: {
      seed: options.seed,
      attributesOnly,
      parameters,
      records: n,
      people,
      candidates: candidates.size,
      matchRates: Object.fromEntries(
        PAIR_KINDS.map((kind, k) => [kind, 1 / (1 + Math.exp(-rates.byKind[k]!))]),
      ),
      threshold: cut.threshold,
      expectedPrecision: cut.expectedPrecision,
    },
    problems: constraints.problems,
  };
}

/** Decisions widened to what is surely one person with the records they name. */
function spreadOverCores(
  n: number,
  candidates: Candidates,
  weighed: Float64Array,
  decided: Constraints,
): Constraints {
  const undecided = { ...decided, together: [], apart: new Map() };
  const before = partition(n, candidates, weighed, undecided, TARGET_PRECISION);
  return spreadDecisions(decided, firmCores(before.cluster, candidates, weighed));
}

/**
 * Every record once, in the order of the input. Its probability is the mean over the other
 * records of its person; 1 when it is the only one.
 */
function resolvedRecords(
  table: RecordTable,
  candidates: Candidates,
  probability: Float64Array,
  { cluster }: Partition,
): { people: number; records: ResolvedRecord[] } {
  const n = table.records.length;
  const sizes = new Map<number, number>();
  for (const c of cluster) sizes.set(c, (sizes.get(c) ?? 0) + 1);
  const sum = new Float64Array(n);
  for (let e = 0; e < candidates.size; e++) {
    const a = candidates.a[e]!;
    const b = candidates.b[e]!;
    if (cluster[a] !== cluster[b]) continue;
    sum[a]! += probability[e]!;
    sum[b]! += probability[e]!;
  }
  const digits = Math.max(4, String(sizes.size).length);
  const records = table.inputOrder.map((r): ResolvedRecord => {
    const others = sizes.get(cluster[r]!)! - 1;
    const person = `p${String(cluster[r]! + 1).padStart(digits, "0")}`;
    const mean = others === 0 ? 1 : sum[r]! / others;
    return { ...table.records[r]!.ref, person, probability: Math.min(1, mean) };
  });
  return { people: sizes.size, records };
}
