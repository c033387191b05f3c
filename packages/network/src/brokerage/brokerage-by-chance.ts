import type { BrokerageRole } from "./brokerage-roles.ts";

/** What chance would give. */
export interface Chance {
  readonly expected: number;
  readonly sd: number;
}
export type ChanceByRole = Readonly<Record<BrokerageRole, Chance>>;

/**
 * Ways in which triples a → b → c of one role could share a tie, which is what makes their
 * counts vary together. `triples` is how many there could be.
 */
interface Ways {
  readonly triples: number;
  /** Ordered pairs of triples for which one tie is a step of both. */
  readonly stepStep: number;
  /** For which it is a step of one and the missing tie of the other. */
  readonly stepGap: number;
  /** For which it is the missing tie of both. */
  readonly gapGap: number;
}

function chance(density: number, ways: Ways): Chance {
  const absent = 1 - density;
  const each = density ** 2 * absent;
  const variance =
    ways.triples * each * (1 - each) +
    ways.stepStep * (density * absent) ** 3 -
    ways.stepGap * density ** 4 * absent ** 2 +
    ways.gapGap * density ** 5 * absent;
  return { expected: ways.triples * each, sd: Math.sqrt(variance) };
}

/**
 * Expectation and standard deviation of one node's counts, for a node of each category, if
 * every tie were there with the same probability whoever it joins.
 */
export function nodeChance(sizes: ArrayLike<number>, density: number): readonly ChanceByRole[] {
  const all = sum(sizes, (size) => size);
  const role = (triples: number, stepStep: number): Chance =>
    chance(density, { triples, stepStep, stepGap: 0, gapGap: 0 });
  return Array.from(sizes, (size, own) => {
    const inside = size - 1;
    const outside = all - size;
    const others = Array.from(sizes).filter((_, category) => category !== own);
    const across = role(inside * outside, inside * outside * (inside + outside - 2));
    return {
      coordinator: role(falling(inside, 2), 2 * falling(inside, 3)),
      itinerant: role(
        sum(others, (k) => falling(k, 2)),
        2 * sum(others, (k) => falling(k, 3)),
      ),
      representative: across,
      gatekeeper: across,
      liaison: role(
        sum(others, (k) => k * (outside - k)),
        2 * sum(others, (k) => k * falling(outside - k, 2)),
      ),
      total: role(falling(all - 1, 2), 2 * falling(all - 1, 3)),
    };
  });
}

/**
 * The same of the whole network's counts. `stepGap` is what sna 2.7 has: two short for every
 * triple of coordinator and total, and 2 n − 3 short (n the size of the category) for every
 * triple of representative and gatekeeper, so that these standard deviations are a little
 * too large and their z a little too near 0. Those of itinerant and liaison are exact.
 */
export function networkChance(sizes: ArrayLike<number>, density: number): ChanceByRole {
  const all = sum(sizes, (k) => k);
  const squares = sum(sizes, (k) => k * k);
  const alike = (n: number): Ways => {
    const triples = falling(n, 3);
    return {
      triples,
      stepStep: triples * (4 * n - 10),
      stepGap: triples * 4 * (n - 3),
      gapGap: triples * (n - 3),
    };
  };
  const within = Array.from(sizes, alike);
  const pairs = (k: number) => falling(k, 2) * (all - k);
  const across = chance(density, {
    triples: sum(sizes, pairs),
    stepStep: sum(sizes, (k) => pairs(k) * (all - 3)),
    stepGap: 0,
    gapGap: sum(sizes, (k) => pairs(k) * (k - 2)),
  });
  // Triples of three different categories, and the same weighted by the size of one of them.
  const three = sum(sizes, (k) => k * ((all - k) ** 2 - (squares - k * k)));
  const threeBySize = sum(sizes, (k) => k * k * ((all - k) ** 2 - (squares - k * k)));
  return {
    coordinator: chance(density, {
      triples: sum(within, (ways) => ways.triples),
      stepStep: sum(within, (ways) => ways.stepStep),
      stepGap: sum(within, (ways) => ways.stepGap),
      gapGap: sum(within, (ways) => ways.gapGap),
    }),
    itinerant: chance(density, {
      triples: sum(sizes, pairs),
      stepStep: sum(
        sizes,
        (k) => falling(k, 2) * ((2 * k - 6) * (all - k) + 2 * (squares - k * k)),
      ),
      stepGap: 0,
      gapGap: sum(sizes, (k) => pairs(k) * (all - k - 1)),
    }),
    representative: across,
    gatekeeper: across,
    liaison: chance(density, {
      triples: three,
      stepStep: (4 * all - 2) * three - 8 * threeBySize,
      stepGap: (4 * all - 2) * three - 8 * threeBySize,
      gapGap: (all - 1) * three - 2 * threeBySize,
    }),
    total: chance(density, alike(all)),
  };
}

/** n (n − 1) …, `factors` of them: ordered choices among n people. */
function falling(n: number, factors: number): number {
  if (n < factors) return 0;
  let product = 1;
  for (let i = 0; i < factors; i++) product *= n - i;
  return product;
}

function sum<Item>(items: ArrayLike<Item>, of: (item: Item) => number): number {
  let whole = 0;
  for (let i = 0; i < items.length; i++) whole += of(items[i]!);
  return whole;
}
