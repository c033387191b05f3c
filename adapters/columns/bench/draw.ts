import type { Random } from "@kith/model";

/** A made-up table with its truth, and the config it is matched with. */
export interface MadeUpTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The person of each row. */
  readonly truth: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
  readonly id: string;
}

export function pick<T>(random: Random, of: readonly T[]): T {
  return of[random.below(of.length)]!;
}

/** An index that is small more often: Zipf with exponent `s`, by inversion. */
export function ranked(random: Random, n: number, s = 1): number {
  const u = random.next();
  if (s === 1) return Math.min(n - 1, Math.floor((n + 1) ** u - 1));
  const top = (n + 1) ** (1 - s) - 1;
  return Math.min(n - 1, Math.floor((1 + u * top) ** (1 / (1 - s)) - 1));
}

export function shuffle(random: Random, n: number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** Rows in another order, so that a method cannot live on neighbours. */
export function shuffled(random: Random, table: MadeUpTable): MadeUpTable {
  const order = shuffle(random, table.rows.length);
  return {
    ...table,
    rows: order.map((i) => table.rows[i]!),
    truth: order.map((i) => table.truth[i]!),
  };
}
