import { DECISIONS, type DecisionKind } from "@kith/model";

/** How far two stewards agree who answered the same questions without seeing each other. */
export interface Agreement {
  readonly questions: number;
  readonly agreed: number;
  /** `agreed` of `questions`. */
  readonly share: number;
  /** Share of questions where one said same and the other different. */
  readonly discordance: number;
  /** Cohen's kappa with its 90% interval; `undefined` when both always gave one same answer. */
  readonly kappa:
    | { readonly value: number; readonly low: number; readonly high: number }
    | undefined;
}

const Z_90 = 1.6448536269514722;

/**
 * Agreement beyond chance over same, different and unsure. O(answers). The interval is the
 * large-sample one: with under 30 questions it is wide and rough.
 *
 * Sources: Cohen, "A coefficient of agreement for nominal scales", EPM 1960; its standard
 * error: Fleiss, Cohen and Everitt, Psychological Bulletin 1969.
 */
export function agreementOf(
  answers: readonly (readonly [DecisionKind, DecisionKind])[],
): Agreement {
  const n = answers.length;
  const share = DECISIONS.map((x) =>
    DECISIONS.map((y) => answers.filter(([p, q]) => p === x && q === y).length / Math.max(1, n)),
  );
  const agreed = answers.filter(([p, q]) => p === q).length;
  const discordant = answers.filter(([p, q]) => p !== q && p !== "unsure" && q !== "unsure").length;
  return {
    questions: n,
    agreed,
    share: n === 0 ? 1 : agreed / n,
    discordance: n === 0 ? 0 : discordant / n,
    kappa: n === 0 ? undefined : cohensKappa(share, n),
  };
}

function cohensKappa(share: readonly (readonly number[])[], n: number): Agreement["kappa"] {
  const rows = share.map((row) => row.reduce((sum, p) => sum + p, 0));
  const columns = rows.map((_, j) => share.reduce((sum, row) => sum + row[j]!, 0));
  const observed = share.reduce((sum, row, i) => sum + row[i]!, 0);
  const expected = rows.reduce((sum, p, i) => sum + p * columns[i]!, 0);
  if (1 - expected < 1e-12) return undefined;
  const value = (observed - expected) / (1 - expected);
  let variance = -((value - expected * (1 - value)) ** 2);
  share.forEach((row, i) => {
    row.forEach((p, j) => {
      variance +=
        i === j
          ? p * (1 - (rows[i]! + columns[i]!) * (1 - value)) ** 2
          : p * ((1 - value) * (columns[i]! + rows[j]!)) ** 2;
    });
  });
  const half = (Z_90 * Math.sqrt(Math.max(0, variance) / n)) / (1 - expected);
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half) };
}
