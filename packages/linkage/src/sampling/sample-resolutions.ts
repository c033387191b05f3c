import type { Random } from "@kith/model";
import { kindOfPair } from "../candidates.ts";
import { agglomerate } from "../cluster.ts";
import { learnConfusion } from "../compare/street-confusion.ts";
import { learnParameters } from "../learn-parameters.ts";
import { type MatchRates, ratesAfter } from "../match-rate.ts";
import type { NameKnowledge } from "../names/name-knowledge.ts";
import type { Parameters } from "../parameters.ts";
import { MANY, type RecordTable } from "../records.ts";
import { type AttributeModel, attributeModel, type Learnt } from "../score.ts";
import { type ChainInput, startChain } from "./chain.ts";
import { type PairTally, pairTally } from "./pair-tally.ts";
import { type RelationWeights, relationWeights } from "./relation-weights.ts";
import { runChain } from "./run-chain.ts";
import { sampledCandidates } from "./sampled-candidates.ts";
import { readSurroundings } from "./surroundings.ts";

export interface SampleInput extends Omit<ChainInput, "around" | "weights" | "random"> {
  readonly knowledge: NameKnowledge;
  readonly parameters: Parameters;
  readonly attributesOnly: boolean;
  readonly draws: number;
  readonly onSweep: (done: number, of: number) => void;
}

export interface Sampled {
  /** Probability that two records are one person, for each pair that was met. */
  readonly pairs: PairTally;
  /** Plausible partitions, evenly from the sweeps that were kept. */
  readonly draws: readonly Int32Array[];
  /** The attribute model, its parameters and the weights at the end. */
  readonly model: AttributeModel;
  readonly parameters: Parameters;
  readonly rates: MatchRates;
  readonly weights: RelationWeights | undefined;
  readonly learnt: Learnt;
}

/** Sweeps of the first round, from which names, rates and streets are learnt anew. */
const FIRST = { burnIn: 6, kept: 6, emphasis: 1.2 } as const;
/** The same among very many records. */
const FIRST_OF_MANY = { ...FIRST, burnIn: 4, kept: 4 } as const;
/**
 * The second round: chains that do not know of one another, so that what one has talked itself
 * into is seen as doubt. Nobody knows how much the people around should count beyond what is
 * learnt, so each chain takes another `emphasis`: with one alone, all draws err the same way
 * about how clustered the network is. `burnIn`: sweeps before probabilities are kept; the first
 * chain goes on with the weights of the first round.
 */
const CHAINS = [
  { burnIn: 4, emphasis: 1 },
  { burnIn: 6, emphasis: 1.35 },
  { burnIn: 6, emphasis: 1.75 },
] as const;
/** The same among very many records, where a chain takes minutes and their number evens out. */
const CHAINS_OF_MANY = [
  { burnIn: 3, emphasis: 1.1 },
  { burnIn: 5, emphasis: 1.6 },
] as const;
/** Visits of records in the kept sweeps of the second round, as far as may be. */
const VISITS = 450_000;
const SWEEPS = { least: 20, most: 60 } as const;
/** A rough matching is cut here to learn from; the second round starts from pieces of it. */
const ROUGHLY = 0.5;
const PIECES = 0.8;

/**
 * Samples plausible partitions in two rounds. The first is short; from it follow how common
 * each name is among people (not among mentions), how often descriptions go astray and which
 * streets are mistaken for which. The second starts from a partition that is split too much,
 * because a chain joins what belongs together more easily than it parts what does not.
 *
 * O(sweeps × records × (clusters weighed) × (people around)).
 */
export function sampleResolutions(input: SampleInput, random: Random): Sampled {
  const { table, constraints, knowledge, onSweep } = input;
  const n = table.records.length;
  const start = n > MANY ? FIRST_OF_MANY : FIRST;
  const chains = n > MANY ? CHAINS_OF_MANY : CHAINS;
  const visits = Math.min(SWEEPS.most, Math.max(SWEEPS.least, VISITS / Math.max(1, n)));
  const kept = Math.round(visits / chains.length);
  const before = start.burnIn + start.kept;
  const sweeps = before + chains.reduce((sum, { burnIn }) => sum + burnIn + kept, 0);
  const around = readSurroundings(table);
  const weights = input.attributesOnly ? undefined : relationWeights();
  weights?.emphasise(start.emphasis);

  const first = startChain({ ...input, around, weights, random: random.fork("first") });
  first.prime();
  weights?.learn();
  const early = pairTally(n);
  runChain(
    {
      ...start,
      chain: first,
      weights,
      random: random.fork("first order"),
      draws: 0,
      onSweep: (s) => onSweep(s, sweeps),
    },
    early,
  );
  const rough = sampledCandidates(table, input.model, early, constraints.settled);
  const cut = (threshold: number): Int32Array =>
    agglomerate(n, rough.candidates, rough.probability, constraints, threshold);
  const half = cut(ROUGHLY);
  const { candidates, probability } = rough;
  const parameters = learnParameters(table, knowledge, candidates, probability, input.parameters);
  const people = peopleWeights(half);
  const plain = attributeModel(table, knowledge, parameters, { people });
  const streets = learnConfusion(plain.places, placesOfPeople(half, plain));
  const learnt = { people, streets };
  const model = attributeModel(table, knowledge, parameters, learnt);

  const rates = ratesAfter(input.rates, table, pairsOfMentions(table, early));

  const pairs = pairTally(n);
  const draws: Int32Array[] = [];
  const partition = cut(PIECES);
  let done = before;
  chains.forEach(({ burnIn, emphasis }, k) => {
    const own = k === 0 || weights === undefined ? weights : relationWeights();
    own?.emphasise(emphasis);
    const chain = startChain({
      ...input,
      model,
      rates,
      partition,
      around,
      weights: own,
      random: random.fork(`chain ${k}`),
    });
    if (k > 0) {
      chain.prime();
      own?.learn();
    }
    const from = done;
    const share = (upTo: number): number => Math.floor((input.draws * upTo) / chains.length);
    draws.push(
      ...runChain(
        {
          chain,
          weights: own,
          random: random.fork(`order ${k}`),
          burnIn,
          kept,
          draws: share(k + 1) - share(k),
          onSweep: (s) => onSweep(from + s, sweeps),
        },
        pairs,
        1 / chains.length,
      ),
    );
    done += burnIn + kept;
  });
  return { pairs, draws, model, parameters, rates, weights, learnt };
}

/** Pairs of mentions that are one person, expected; those of the same role have a rate of their own. */
function pairsOfMentions({ records }: RecordTable, pairs: PairTally): number {
  let sum = 0;
  pairs.each((a, b, p) => {
    if (kindOfPair(records[a]!, records[b]!) === 0) sum += Math.min(1, p);
  });
  return sum;
}

/** One over the number of records of the same person. */
function peopleWeights(cluster: Int32Array): Float64Array {
  const sizes = new Map<number, number>();
  for (const c of cluster) sizes.set(c, (sizes.get(c) ?? 0) + 1);
  return Float64Array.from(cluster, (c) => 1 / sizes.get(c)!);
}

function placesOfPeople(cluster: Int32Array, { places }: AttributeModel): number[][] {
  const lists = new Map<number, number[]>();
  cluster.forEach((c, r) => {
    const form = places.formOf[r]!;
    if (form < 0) return;
    const list = lists.get(c);
    if (list === undefined) lists.set(c, [form]);
    else list.push(form);
  });
  return [...lists.values()];
}
