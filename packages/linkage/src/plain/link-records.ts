import { type NameRow, noProgress, type Problem, type Progress, seededRandom } from "@kith/model";
import { nameKnowledge } from "../names/name-knowledge.ts";
import { type ColumnEngine, columnOf, MISSING, type NumberColumn } from "../plan/engine.ts";
import { RECORDS } from "../plan/linkage-plan.ts";
import {
  BLOCKED,
  CANDIDATES,
  COMPARED,
  candidateStatements,
  compareStatement,
  patternStatement,
  RANDOM,
  SCORED,
  scoreStatements,
  valuePairStatement,
} from "../plan/plan-statements.ts";
import { drop } from "../plan/statement.ts";
import { type Blocking, planBlocking } from "./blocking.ts";
import { buildPlan, type CodedField, differentLevel, type TablePlan } from "./build-plan.ts";
import { chooseClusters, type Expectation } from "./choose-clusters.ts";
import type { ScoredPairs } from "./cluster-records.ts";
import type { RecordsConfig } from "./config.ts";
import { DIFFERENT } from "./kinds.ts";
import { type Learnt, learnWeights, type Patterns } from "./learn-weights.ts";
import { type Frequencies, frequenciesOf, rarityOf } from "./rarity.ts";
import { type PlainTable, readTable } from "./read-table.ts";

export interface RecordsOptions {
  readonly seed: number;
  readonly engine: ColumnEngine;
  readonly names?: readonly NameRow[];
  readonly progress?: Progress;
}

export interface RecordsRun {
  readonly ids: readonly string[];
  /** Per row, the number of its cluster, from 0 in order of first rows. */
  readonly cluster: Int32Array;
  readonly pairs: ScoredPairs;
  /** Least mean probability of a merge, chosen by the method. */
  readonly threshold: number;
  /** What the probabilities say of the clusters. */
  readonly expected: Expectation;
  /** Pairs of rows that were compared. */
  readonly candidates: number;
  readonly blocking: Blocking;
  readonly plan: TablePlan;
  readonly learnt: Learnt;
  readonly problems: readonly Problem[];
}

const RANDOM_PAIRS = "random_pairs";
const MOST_RANDOM = 400_000;
/** Pairs below this probability are not brought back. */
const LEAST_PROBABILITY = 0.01;
const ROUNDS = 2;

/**
 * Finds the rows of one table that are one person or thing: blocks, compares in levels,
 * learns by EM, scores in the column store, clusters; then once more with values counted over
 * the people found. Without a run, `problems` says why the table cannot be matched; with one,
 * errors in it are those of single rows, which were matched all the same.
 */
export async function linkRecords(
  table: PlainTable,
  config: RecordsConfig,
  options: RecordsOptions,
): Promise<RecordsRun | { readonly problems: readonly Problem[] }> {
  const { engine, progress = noProgress } = options;
  const { usable, ids, fields, problems } = readTable(table, config);
  if (!usable) return { problems };
  const rows = ids.length;
  progress("Putting rows together", 0, 10);
  const blocking = planBlocking(fields, rows);
  const built = buildPlan(fields, blocking.rules, nameKnowledge(options.names ?? []));
  await engine.load(RECORDS, built.records);
  await engine.load(RANDOM_PAIRS, randomPairs(rows, options.seed));
  await engine.load(CANDIDATES, NO_PAIRS);
  for (const statement of candidateStatements(built.plan.blocking)) await engine.run(statement);

  progress("Comparing values", 2, 10);
  const graded: GradedPairs[] = [];
  for (const field of built.fields) graded.push(await gradePairs(engine, field));

  let person: Int32Array = Int32Array.from({ length: rows }, (_, i) => i);
  for (let round = 0; ; round++) {
    progress(round === 0 ? "Learning" : "Learning again", 4 + 3 * round, 10);
    const frequencies = built.fields.map((field) => frequenciesOf(field, person));
    for (const [i, field] of built.fields.entries()) {
      await loadRarity(engine, field, graded[i]!, frequencies[i]!);
    }
    await engine.run(compareStatement(built.plan, [CANDIDATES, RANDOM_PAIRS]));
    const patterns = await readPatterns(engine, built);
    const learnt = learnWeights(patterns, {
      rows,
      allPairs: Math.max(1, (rows * (rows - 1)) / 2),
      often: built.fields.map(({ often }) => often),
      different: built.fields.map(({ model }) => differentLevel(model)),
      shared: frequencies.map(({ shared }) => shared),
      belongs: built.fields.map(({ model }) => model.belongs),
      atMost: exchangedAtMost(built, frequencies),
    });
    progress("Scoring", 5 + 3 * round, 10);
    const least = Math.log(LEAST_PROBABILITY / (1 - LEAST_PROBABILITY));
    let scored: readonly NumberColumn[] = [];
    for (const statement of scoreStatements(built.plan, learnt.weights, least)) {
      scored = await engine.run(statement);
    }
    const pairs = inOrder({
      a: Int32Array.from(columnOf(scored, "a")),
      b: Int32Array.from(columnOf(scored, "b")),
      score: Float64Array.from(columnOf(scored, "score")),
    });
    progress("Making clusters", 6 + 3 * round, 10);
    const { cluster, threshold, expected } = chooseClusters(rows, pairs);
    person = cluster;
    if (round + 1 >= ROUNDS) {
      for (const name of [SCORED, COMPARED, CANDIDATES]) await engine.run(drop(name));
      progress("Done", 10, 10);
      const candidates = patterns.pairs.reduce(
        (n, pairs, i) => (patterns.origin[i] === BLOCKED ? n + pairs : n),
        0,
      );
      return {
        ids,
        cluster,
        pairs,
        threshold,
        expected,
        candidates,
        blocking,
        plan: built,
        learnt,
        problems,
      };
    }
  }
}

/** Two people have one another's names exchanged no oftener than they have the same names. */
function exchangedAtMost({ exchange }: TablePlan, frequencies: readonly Frequencies[]) {
  if (exchange === undefined) return [];
  const { given, surname, level } = exchange;
  return [
    { comparison: given, level, rate: frequencies[given]!.shared * frequencies[surname]!.shared },
  ];
}

const NO_PAIRS = ["a", "b", "origin"].map((name) => ({ name, values: new Int32Array(0) }));

/** Pairs of different rows drawn at random; all of them, once each, where they are few. */
function randomPairs(rows: number, seed: number): NumberColumn[] {
  const random = seededRandom(seed).fork("random pairs");
  const all = (rows * (rows - 1)) / 2;
  const count = Math.min(MOST_RANDOM, all);
  const a = new Int32Array(count);
  const b = new Int32Array(count);
  let [first, second] = [0, 1];
  for (let i = 0; i < count; i++) {
    if (all <= MOST_RANDOM) {
      [a[i], b[i]] = [first, second];
      if (++second === rows) second = ++first + 1;
      continue;
    }
    const x = random.below(rows);
    const y = random.below(rows - 1);
    const other = y >= x ? y + 1 : y;
    a[i] = Math.min(x, other);
    b[i] = Math.max(x, other);
  }
  return [
    { name: "a", values: a },
    { name: "b", values: b },
    { name: "origin", values: new Int32Array(count).fill(RANDOM) },
  ];
}

interface GradedPairs {
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly grade: Int32Array;
}

/** Compares each distinct pair of values as text, once; keeps those with something in common. */
async function gradePairs(engine: ColumnEngine, field: CodedField): Promise<GradedPairs> {
  if (field.model.between.length === 0) {
    return { x: new Int32Array(0), y: new Int32Array(0), grade: new Int32Array(0) };
  }
  const found = await engine.run(valuePairStatement([CANDIDATES, RANDOM_PAIRS], field.column));
  const [xs, ys] = [columnOf(found, "x"), columnOf(found, "y")];
  const x: number[] = [];
  const y: number[] = [];
  const grade: number[] = [];
  for (let i = 0; i < xs.length; i++) {
    // Different, and neither missing.
    if (xs[i] === ys[i] || xs[i] === MISSING || ys[i] === MISSING) continue;
    const g = field.model.compare(field.values[xs[i]!]!, field.values[ys[i]!]!);
    if (g === DIFFERENT) continue;
    x.push(xs[i]!);
    y.push(ys[i]!);
    grade.push(g);
  }
  return { x: Int32Array.from(x), y: Int32Array.from(y), grade: Int32Array.from(grade) };
}

async function loadRarity(
  engine: ColumnEngine,
  field: CodedField,
  { x, y, grade }: GradedPairs,
  frequencies: Frequencies,
): Promise<void> {
  const rarity = rarityOf(frequencies);
  await engine.load(field.rarityTable, [
    { name: "value", values: Int32Array.from(rarity, (_, value) => value) },
    { name: "rarity", values: Float64Array.from(rarity) },
  ]);
  const shares = field.model.between.map((level) => level.rarity);
  const ofPair = Int32Array.from(grade, (g, i) =>
    Math.round((shares[g - 2] ?? 0) * Math.min(rarity[x[i]!]!, rarity[y[i]!]!)),
  );
  await engine.load(field.pairTable, [
    { name: "x", values: x },
    { name: "y", values: y },
    { name: "grade", values: grade },
    { name: "rarity", values: Float64Array.from(ofPair) },
  ]);
}

async function readPatterns(engine: ColumnEngine, { plan }: TablePlan): Promise<Patterns> {
  const read = await engine.run(patternStatement(plan));
  const columns = ["origin", ...plan.comparisons.map(({ name }) => name), "rarity", "pairs"];
  const values = columns.map((name) => columnOf(read, name));
  const order = Uint32Array.from(values[0]!, (_, i) => i).sort((x, y) => {
    for (const column of values) if (column[x] !== column[y]) return column[x]! - column[y]!;
    return 0;
  });
  const whole = (name: string): Int32Array => {
    const column = columnOf(read, name);
    return Int32Array.from(order, (i) => column[i]!);
  };
  return {
    origin: whole("origin"),
    levels: plan.comparisons.map(({ name }) => whole(name)),
    rarity: whole("rarity"),
    pairs: whole("pairs"),
  };
}

/** Engines answer in any order; what follows must not depend on it. */
function inOrder({ a, b, score }: ScoredPairs): ScoredPairs {
  const order = Uint32Array.from(a, (_, i) => i).sort((x, y) => a[x]! - a[y]! || b[x]! - b[y]!);
  return {
    a: Int32Array.from(order, (i) => a[i]!),
    b: Int32Array.from(order, (i) => b[i]!),
    score: Float64Array.from(order, (i) => score[i]!),
  };
}
