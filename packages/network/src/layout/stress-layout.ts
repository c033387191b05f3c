import type { Random } from "@kith/model";
import type { Rows } from "../graph/graph.ts";
import { shortestPaths, shortestPathsRoom } from "../position/dijkstra.ts";
import { nthRoot } from "./exact-math.ts";
import type { Points } from "./points.ts";

const ROUNDS = 30;
/** All pairs up to here; beyond, every node is placed against this many spread-out pivots. */
const PIVOTS = 120;

/**
 * Places nodes so that distances on paper are like path lengths: stress minimised by
 * stochastic gradient descent (Zheng, Pawar and Goodman 2019, IEEE TVCG 25(9)), against
 * pivots where there are many nodes (Ortmann, Klimenta and Brandes 2017, JGAA 21(5)). Rows
 * are undirected, weights their lengths (1 without). Parts without a path to each other are
 * kept a little further apart than the longest path.
 *
 * O(n × min(n, 120) × rounds) and as many Dijkstra searches as pivots.
 */
export function stressLayout(rows: Rows, random: Random): Points {
  const n = rows.offsets.length - 1;
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  if (n < 2) return { x, y };
  const terms = stressTerms(rows);
  const reach = Math.sqrt(n) * medianOf(terms.length);
  for (let v = 0; v < n; v++) {
    x[v] = (random.next() - 0.5) * reach;
    y[v] = (random.next() - 0.5) * reach;
  }
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const d of terms.length) {
    shortest = Math.min(shortest, d);
    longest = Math.max(longest, d);
  }
  const first = longest * longest;
  const shrink = nthRoot((0.1 * shortest * shortest) / first, ROUNDS - 1);
  let step = first;
  const order = Uint32Array.from({ length: terms.a.length }, (_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random.below(i + 1);
      const swap = order[i]!;
      order[i] = order[j]!;
      order[j] = swap;
    }
    for (let i = 0; i < order.length; i++) {
      const t = order[i]!;
      const a = terms.a[t]!;
      const b = terms.b[t]!;
      const wanted = terms.length[t]!;
      const pull = Math.min(1, step / (wanted * wanted));
      const dx = x[a]! - x[b]!;
      const dy = y[a]! - y[b]!;
      const apart = Math.sqrt(dx * dx + dy * dy) || 1e-9;
      const move = (pull * (apart - wanted)) / (2 * apart);
      x[a]! -= move * dx;
      y[a]! -= move * dy;
      x[b]! += move * dx;
      y[b]! += move * dy;
    }
    step *= shrink;
  }
  return { x, y };
}

interface Terms {
  readonly a: number[];
  readonly b: number[];
  /** Wanted distance. */
  readonly length: number[];
}

/** Every pair of a pivot with a node once, and every tie. */
function stressTerms(rows: Rows): Terms {
  const n = rows.offsets.length - 1;
  const terms: Terms = { a: [], b: [], length: [] };
  const isPivot = new Uint8Array(n);
  const nearest = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const room = shortestPathsRoom(n);
  const apart: { readonly a: number; readonly b: number }[] = [];
  let longest = 1e-9;
  let pivot = mostTied(rows);
  for (let count = 0; count < Math.min(n, PIVOTS); count++) {
    isPivot[pivot] = 1;
    shortestPaths(rows, pivot, room);
    for (let v = 0; v < n; v++) {
      const distance = room.distance[v]!;
      nearest[v] = Math.min(nearest[v]!, distance);
      if (isPivot[v] === 1) continue;
      if (distance === Number.POSITIVE_INFINITY) {
        apart.push({ a: pivot, b: v });
        continue;
      }
      longest = Math.max(longest, distance);
      addTerm(terms, pivot, v, distance);
    }
    // The next pivot is the node furthest from all so far.
    pivot = isPivot.indexOf(0);
    for (let v = 0; v < n; v++) if (isPivot[v] === 0 && nearest[v]! > nearest[pivot]!) pivot = v;
  }
  if (n > PIVOTS)
    for (let v = 0; v < n; v++)
      for (let k = rows.offsets[v]!; k < rows.offsets[v + 1]!; k++)
        if (rows.targets[k]! > v) addTerm(terms, v, rows.targets[k]!, rows.weights?.[k] ?? 1);
  for (const { a, b } of apart) addTerm(terms, a, b, longest * 1.2);
  return terms;
}

function addTerm(terms: Terms, a: number, b: number, length: number): void {
  terms.a.push(a);
  terms.b.push(b);
  terms.length.push(length);
}

function mostTied({ offsets }: Rows): number {
  let best = 0;
  for (let v = 1; v + 1 < offsets.length; v++)
    if (offsets[v + 1]! - offsets[v]! > offsets[best + 1]! - offsets[best]!) best = v;
  return best;
}

function medianOf(values: readonly number[]): number {
  return Float64Array.from(values).sort()[values.length >> 1] ?? 1;
}
