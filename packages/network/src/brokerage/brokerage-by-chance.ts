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

/** @param twice counts go both ways, so that every pair is counted twice or not at all */
function chance(density: number, ways: Ways, twice = false): Chance {
  const absent = 1 - density;
  const each = density ** 2 * absent;
  const variance =
    ways.triples * each * (1 - each) +
    ways.stepStep * (density * absent) ** 3 -
    ways.stepGap * density ** 4 * absent ** 2 +
    ways.gapGap * density ** 5 * absent;
  return { expected: ways.triples * each, sd: Math.sqrt(variance * (twice ? 2 : 1)) };
}

/**
 * Expectation and standard deviation of one node's counts, for a node of each category, if
 * every tie were there with the same probability whoever it joins. Exact; directed as sna.
 * O(categories²).
 */
export function nodeChance(
  sizes: ArrayLike<number>,
  density: number,
  directed: boolean,
): readonly ChanceByRole[] {
  const all = sum(sizes, (size) => size);
  const role = (triples: number, stepStep: number, twice = !directed): Chance =>
    chance(density, { triples, stepStep, stepGap: 0, gapGap: 0 }, twice);
  return Array.from(sizes, (size, own) => {
    const inside = size - 1;
    const outside = all - size;
    const others = Array.from(sizes).filter((_, category) => category !== own);
    const across = role(inside * outside, inside * outside * (inside + outside - 2), false);
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
 * Whether ties have a direction, or the formulas for directed ties as they are published and
 * in sna 2.7. Those leave out some ways in which a step of one triple is the gap of another:
 * 2 for every triple of coordinator and total, and 2 n − 3 (n the size of the category) for
 * every triple of representative and gatekeeper. Their standard deviations are too large
 * there and z too near 0; those of itinerant and liaison are exact.
 */
export type ChanceKind = "directed" | "undirected" | "published";

/** The same of the whole network's counts. Exact, unless "published". O(categories). */
export function networkChance(
  sizes: ArrayLike<number>,
  density: number,
  kind: ChanceKind,
): ChanceByRole {
  const all = sum(sizes, (k) => k);
  const twice = kind === "undirected";
  const role = (parts: readonly Ways[]) => chance(density, together(parts), twice);
  const across = chance(density, together(Array.from(sizes, (k) => acrossWays(k, sizes, kind))));
  return {
    coordinator: role(Array.from(sizes, (k) => alikeWays(k, kind))),
    itinerant: role(Array.from(sizes, (k) => itinerantWays(k, sizes))),
    representative: across,
    gatekeeper: across,
    liaison: role([liaisonWays(sizes, kind)]),
    total: role([alikeWays(all, kind)]),
  };
}

/** Triples among `n` people, whoever they are. */
function alikeWays(n: number, kind: ChanceKind): Ways {
  const triples = falling(n, 3);
  return {
    triples,
    stepStep: triples * (kind === "undirected" ? 4 * n - 12 : 4 * n - 10),
    stepGap: triples * (kind === "published" ? 4 * n - 12 : 4 * n - 10),
    gapGap: triples * (n - 3),
  };
}

/** Both ends in a category of `k`, the broker in any other. */
function itinerantWays(k: number, sizes: ArrayLike<number>): Ways {
  const all = sum(sizes, (l) => l);
  const outside = all - k;
  const squaresOutside = sum(sizes, (l) => l * l) - k * k;
  return {
    triples: falling(k, 2) * outside,
    stepStep: falling(k, 2) * ((2 * k - 6) * outside + 2 * squaresOutside),
    stepGap: 0,
    gapGap: falling(k, 2) * outside * (outside - 1),
  };
}

/** The broker and one end in a category of `k`, the other end in any other. */
function acrossWays(k: number, sizes: ArrayLike<number>, kind: ChanceKind): Ways {
  const all = sum(sizes, (l) => l);
  const outside = all - k;
  const triples = falling(k, 2) * outside;
  if (kind !== "undirected")
    return {
      triples,
      stepStep: triples * (all - 3),
      stepGap: kind === "published" ? 0 : triples * (2 * k - 3),
      gapGap: triples * (k - 2),
    };
  // Without direction a tie across also belongs to triples of the far end's own category.
  const farOthers = falling(k, 2) * (sum(sizes, (l) => falling(l, 2)) - falling(k, 2));
  return {
    triples,
    stepStep: triples * (2 * outside + k - 4) + farOthers,
    stepGap: triples * (2 * k - 3) + 2 * farOthers,
    gapGap: triples * (k - 2) + farOthers,
  };
}

/** All three in different categories. */
function liaisonWays(sizes: ArrayLike<number>, kind: ChanceKind): Ways {
  const all = sum(sizes, (k) => k);
  const squares = sum(sizes, (k) => k * k);
  const others = (k: number) => (all - k) ** 2 - (squares - k * k);
  const triples = sum(sizes, (k) => k * others(k));
  // The same, each triple counted as often as one of its categories has people.
  const bySize = sum(sizes, (k) => k * k * others(k));
  const shared = (4 * all - 2) * triples - 8 * bySize;
  return {
    triples,
    stepStep: kind === "undirected" ? shared - 2 * triples : shared,
    stepGap: shared,
    gapGap: (all - 1) * triples - 2 * bySize,
  };
}

function together(parts: readonly Ways[]): Ways {
  return {
    triples: sum(parts, (ways) => ways.triples),
    stepStep: sum(parts, (ways) => ways.stepStep),
    stepGap: sum(parts, (ways) => ways.stepGap),
    gapGap: sum(parts, (ways) => ways.gapGap),
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
