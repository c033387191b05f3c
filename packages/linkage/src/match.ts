import { type Interview, noProgress, seededRandom } from "@kith/model";
import { type Candidates, findCandidates, scoreAgain } from "./candidates.ts";
import { type Partition, partition } from "./cluster.ts";
import { type Constraints, readConstraints } from "./constraints.ts";
import { learnParameters } from "./learn-parameters.ts";
import type { LinkOptions } from "./link.ts";
import { type MatchRates, matchRates } from "./match-rate.ts";
import { type NameKnowledge, nameKnowledge } from "./names/name-knowledge.ts";
import { type Parameters, STARTING_PARAMETERS } from "./parameters.ts";
import { flattenInterviews, type RecordTable } from "./records.ts";
import { weighRelations } from "./relational.ts";
import type { PairTally } from "./sampling/pair-tally.ts";
import type { RelationWeights } from "./sampling/relation-weights.ts";
import { sampleResolutions } from "./sampling/sample-resolutions.ts";
import { sampledCandidates } from "./sampling/sampled-candidates.ts";
import { type AttributeModel, attributeModel, type Learnt } from "./score.ts";

/** A matching by record index, with all that was learnt on the way. */
export interface Match {
  readonly table: RecordTable;
  readonly knowledge: NameKnowledge;
  readonly model: AttributeModel;
  readonly parameters: Parameters;
  readonly rates: MatchRates;
  /** Candidates as they were looked for, with their pairwise probability. */
  readonly sought: { readonly candidates: Candidates; readonly probability: Float64Array };
  /** Pairs that may be one person, and how probably. */
  readonly candidates: Candidates;
  readonly probability: Float64Array;
  readonly constraints: Constraints;
  readonly cut: Partition;
  readonly draws: readonly Int32Array[];
  readonly pairs: PairTally;
  readonly weights: RelationWeights | undefined;
  /** What the attribute model of the second round was made with. */
  readonly learnt: Learnt;
}

/** Where the pairwise matching is cut to start the chain from. */
const START_PRECISION = 0.88;
/** The partition is cut where this pairwise precision is expected. */
const TARGET_PRECISION = 0.965;

/**
 * Matches without any decision: attributes, then the people around pairs, then sampling of
 * whole partitions. `decide` brings decisions in.
 */
export function match(interviews: readonly Interview[], options: LinkOptions): Match {
  const progress = options.progress ?? noProgress;
  progress("reading names", 0, 1);
  const knowledge = nameKnowledge(options.names);
  const table = tableOf(interviews, knowledge);
  const n = table.records.length;
  const constraints = readConstraints(table, []);

  progress("comparing descriptions", 0, 3);
  const first = attributeModel(table, knowledge, STARTING_PARAMETERS);
  const roughly = findCandidates(table, first);
  progress("comparing descriptions", 1, 3);
  const roughRates = matchRates(table, roughly);
  const parameters = learnParameters(
    table,
    knowledge,
    roughly,
    posterior(roughly.evidence, roughRates.prior),
    STARTING_PARAMETERS,
    false,
  );
  progress("comparing descriptions", 2, 3);
  const learnt = parameters !== STARTING_PARAMETERS;
  const model = learnt ? attributeModel(table, knowledge, parameters) : first;
  const candidates = learnt ? scoreAgain(roughly, model) : roughly;
  const rates = matchRates(table, candidates);
  progress("comparing descriptions", 3, 3);

  const attributesOnly = options.attributesOnly ?? false;
  const probability = attributesOnly
    ? posterior(candidates.evidence, rates.prior)
    : weighRelations(table, candidates, rates.prior, (round, rounds) =>
        progress("weighing who knows whom", round, rounds),
      ).probability;
  const sampled = sampleResolutions(
    {
      table,
      knowledge,
      model,
      parameters,
      candidates,
      rates,
      constraints,
      probability,
      partition: partition(n, candidates, probability, constraints, START_PRECISION).cluster,
      attributesOnly,
      draws: options.draws ?? 100,
      onSweep: (done, of) => progress("drawing plausible matchings", done, of),
    },
    seededRandom(options.seed),
  );
  progress("putting people together", 0, 1);
  const met = sampledCandidates(table, sampled.model, sampled.pairs, constraints.settled);
  return {
    table,
    knowledge,
    model: sampled.model,
    parameters: sampled.parameters,
    rates: sampled.rates,
    sought: { candidates, probability },
    ...met,
    constraints,
    cut: cutPartition(table, met.candidates, met.probability, constraints),
    draws: sampled.draws,
    pairs: sampled.pairs,
    weights: sampled.weights,
    learnt: sampled.learnt,
  };
}

/** The partition that is shown: cut where enough precision is expected. */
function cutPartition(
  { records }: RecordTable,
  candidates: Candidates,
  probability: Float64Array,
  constraints: Constraints,
): Partition {
  return partition(records.length, candidates, probability, constraints, TARGET_PRECISION);
}

export function tableOf(interviews: readonly Interview[], knowledge: NameKnowledge): RecordTable {
  return flattenInterviews(
    interviews,
    (word) => knowledge.givenShares.has(word) || knowledge.variants.has(word),
  );
}

function posterior(evidence: Float64Array, prior: Float64Array): Float64Array {
  return evidence.map((x, e) => 1 / (1 + Math.exp(-x - prior[e]!)));
}
