import { ridgeLogistic } from "../ridge-logistic.ts";
import { FEATURES, WIDTH } from "./relation-features.ts";

/**
 * What the people around are worth, learnt from the sampling probabilities of the moment: a
 * ridge logistic regression of "this record belongs to this cluster" on `FEATURES`, less the
 * log-odds of its own mean label, is the log-ratio of the features under the two answers.
 */
export interface RelationWeights {
  /** Nats for one row; `kind` as in `KINDS`. O(features). */
  nats(kind: number, rows: Float64Array, at: number): number;
  /** Keeps a row and its label for the next `learn`. */
  keep(kind: number, rows: Float64Array, at: number, label: number, weight?: number): void;
  /**
   * Fits the weights to the rows kept, moves part of the way there, and forgets the rows: far
   * at first, less and less later, so that the noise of single sweeps evens out.
   */
  learn(): void;
  /** From now on relational evidence counts this much more than learnt: noisy neighbours dilute that. */
  emphasise(emphasis: number): void;
}

/** Which sides a move has: a mention to mentions, a mention to a respondent, a respondent. */
export const KINDS = ["mention", "mention-respondent", "respondent"] as const;

const RIDGE = 3;
/** Labels below this are thinned to one in `THIN`. */
const NEGLIGIBLE = 0.01;
const THIN = 5;
/** Most rows kept for one fit of one kind. */
const MOST_ROWS = 40_000;
/** Relational evidence is kept within this many nats. */
const MOST_NATS = 7;
/**
 * Around a cluster with very many contacts anybody finds a friend: beyond `FEW_CONTACTS` (log)
 * the most it can say falls by this many nats for each e-fold of contacts.
 */
const CROWD = 1.5;
const FEW_CONTACTS = Math.log(26);
const LOG_CONTACTS = FEATURES.indexOf("logContacts");

/** The least share of the way to a new fit. */
const LEAST_STEP = 0.05;

export function relationWeights(): RelationWeights {
  const weights = KINDS.map(() => new Float64Array(WIDTH));
  const fitted = KINDS.map(() => new Float64Array(WIDTH));
  const offset = new Float64Array(KINDS.length);
  const rowsOf = KINDS.map(() => new Float64Array(64 * WIDTH));
  const labels: number[][] = KINDS.map(() => []);
  const rowWeights: number[][] = KINDS.map(() => []);
  const thinned = new Int32Array(KINDS.length);
  let fits = 0;
  let emphasis = 1;
  return {
    emphasise: (next) => {
      emphasis = next;
    },
    nats: (kind, rows, at) => {
      const w = weights[kind]!;
      let z = -offset[kind]!;
      for (let c = 0; c < WIDTH; c++) z += w[c]! * rows[at + c]!;
      const crowd = Math.max(0, rows[at + LOG_CONTACTS]! - FEW_CONTACTS);
      return Math.min(MOST_NATS - CROWD * crowd, Math.max(-MOST_NATS, emphasis * z));
    },
    keep: (kind, rows, at, label, weight = 1) => {
      const list = labels[kind]!;
      if (list.length >= MOST_ROWS) return;
      const small = weight === 1 && label < NEGLIGIBLE;
      if (small && thinned[kind]!++ % THIN !== 0) return;
      let held = rowsOf[kind]!;
      if (held.length < (list.length + 1) * WIDTH) {
        const wider = new Float64Array(held.length * 2);
        wider.set(held);
        rowsOf[kind] = wider;
        held = wider;
      }
      held.set(rows.subarray(at, at + WIDTH), list.length * WIDTH);
      list.push(label);
      rowWeights[kind]!.push(small ? weight * THIN : weight);
    },
    learn: () => {
      KINDS.forEach((_, kind) => {
        const y = Float64Array.from(labels[kind]!);
        const w = Float64Array.from(rowWeights[kind]!);
        labels[kind] = [];
        rowWeights[kind] = [];
        if (y.length < 20) return;
        const beta = fitted[kind]!;
        ridgeLogistic(rowsOf[kind]!, WIDTH, y, w, RIDGE, beta, fits > 0 ? 4 : 10);
        let sum = 0;
        let count = 0;
        y.forEach((label, i) => {
          sum += w[i]! * label;
          count += w[i]!;
        });
        const mean = Math.min(0.999, Math.max(1e-9, sum / count));
        const used = weights[kind]!;
        const step = Math.max(LEAST_STEP, (fits + 1) ** -0.7);
        for (let c = 0; c < WIDTH; c++) used[c]! += step * (beta[c]! - used[c]!);
        offset[kind]! += step * (Math.log(mean / (1 - mean)) - offset[kind]!);
      });
      fits++;
    },
  };
}
