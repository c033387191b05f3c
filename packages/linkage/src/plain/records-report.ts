import { MISSING } from "../plan/engine.ts";
import type { Expectation } from "./choose-clusters.ts";
import { NOTHING } from "./kinds.ts";
import type { RecordsRun } from "./link-records.ts";

/** `report.json` of a matched table: counts, learnt rates, blocking, and what would help. */
export interface RecordsReport {
  readonly rows: number;
  readonly clusters: number;
  /** Rows that are joined to at least one other. */
  readonly joinedRows: number;
  readonly largestCluster: number;
  /** Pairs of rows that were compared, and those of them above 0.01. */
  readonly compared: number;
  readonly possible: number;
  /** Pairs that seem to be two people of one home or family; absent where none can be told. */
  readonly relatedPairs?: number;
  /** Pairs that are expected to be one, and pairs put together. */
  readonly expectedPairs: number;
  readonly joinedPairs: number;
  /** Least mean probability for a merge that the method chose. */
  readonly threshold: number;
  readonly expected: Expectation;
  readonly fields: readonly FieldReport[];
  readonly blocking: readonly BlockingReport[];
  readonly unblockedRows: number;
  readonly advice: readonly string[];
}

export interface FieldReport {
  readonly name: string;
  readonly kind: string;
  /** Share of rows with a value. */
  readonly filled: number;
  readonly distinct: number;
  /** Rates among pairs with both values; weight in nats. */
  readonly levels: readonly {
    readonly words: string;
    readonly samePerson: number;
    readonly twoPeople: number;
    readonly weight: number;
  }[];
}

export interface BlockingReport {
  readonly name: string;
  readonly pairs: number;
  readonly largestBlock: number;
  readonly leftOutBlocks: number;
  readonly leftOutRows: number;
}

/** What a run learnt and did, in numbers. Holds no value of the table. O(rows + levels). */
export function recordsReport(run: RecordsRun): RecordsReport {
  const sizes = new Map<number, number>();
  for (const c of run.cluster) sizes.set(c, (sizes.get(c) ?? 0) + 1);
  const rows = run.ids.length;
  let joinedRows = 0;
  let joinedPairs = 0;
  let largestCluster = 0;
  for (const n of sizes.values()) {
    if (n > 1) joinedRows += n;
    joinedPairs += (n * (n - 1)) / 2;
    largestCluster = Math.max(largestCluster, n);
  }
  const fields = run.plan.fields.map((coded, i): FieldReport => {
    const { levels } = run.plan.plan.comparisons[i]!;
    const filled = coded.codes.reduce((n, code) => (code === MISSING ? n : n + 1), 0);
    return {
      name: coded.field.name,
      kind: coded.field.kind,
      filled: rows === 0 ? 0 : filled / rows,
      distinct: new Set(coded.field.values.filter((value) => value !== "")).size,
      levels: levels.flatMap((level, l) =>
        l === NOTHING
          ? []
          : [
              {
                words: level.words.slice(coded.field.name.length + 2),
                samePerson: run.learnt.same[i]![l]!,
                twoPeople: run.learnt.other[i]![l]!,
                weight: run.learnt.weights.levels[i]![l]!,
              },
            ],
      ),
    };
  });
  return {
    rows,
    clusters: sizes.size,
    joinedRows,
    largestCluster,
    compared: run.candidates,
    possible: run.pairs.a.length,
    expectedPairs: run.learnt.expectedPairs,
    ...(run.learnt.relatedPairs === undefined ? {} : { relatedPairs: run.learnt.relatedPairs }),
    joinedPairs,
    threshold: run.threshold,
    expected: run.expected,
    fields,
    blocking: run.blocking.rules.map(({ rule, pairs, largest, leftOutBlocks, leftOutRows }) => ({
      name: rule.name,
      pairs,
      largestBlock: largest,
      leftOutBlocks,
      leftOutRows,
    })),
    unblockedRows: run.blocking.unblockedRows,
    advice: adviceFor(fields, run, rows),
  };
}

/** Below this share of rows with a value a field is worth filling. */
const OFTEN_EMPTY = 0.7;
/** Agreement that multiplies the odds by less than this says little (in nats). */
const SAYS_LITTLE = 1;
const TELLS_WELL = 2;

/** Sentences, the most useful first. */
function adviceFor(fields: readonly FieldReport[], run: RecordsRun, rows: number): string[] {
  const advice: { words: string; gain: number }[] = [];
  const hundredths = (share: number): number => Math.round(100 * share);
  for (const { name, filled, levels } of fields) {
    const best = Math.max(...levels.map(({ weight }) => weight));
    if (filled < OFTEN_EMPTY && best > TELLS_WELL) {
      advice.push({
        words: `${name} tells people apart well and is empty in ${hundredths(1 - filled)} of 100 rows: filling it would help there.`,
        gain: (1 - filled) * best,
      });
    }
    if (best < SAYS_LITTLE) {
      advice.push({
        words: `${name} says little about who is who here; the matching does as well without it.`,
        gain: 0.1,
      });
    }
  }
  const missed = 1 - run.expected.recall.high;
  if (missed > 0.1) {
    advice.push({
      words: `At least ${hundredths(missed)} of 100 pairs that are one could not be told from chance. Another column that two rows of one person share would find them.`,
      gain: 3 * missed,
    });
  }
  const { unblockedRows } = run.blocking;
  if (unblockedRows > 0) {
    advice.push({
      words: `${unblockedRows} of ${rows} rows were compared with none, because nothing they hold is shared by another row, or by too many.`,
      gain: (5 * unblockedRows) / rows,
    });
  }
  return advice.sort((x, y) => y.gain - x.gain).map(({ words }) => words);
}
