import type { Graph } from "../graph/graph.ts";
import { type Categories, countCategories } from "./categories.ts";

/**
 * The roles of a broker b who stands in a two-step path a → b → c without a tie a → c, by who
 * is of the same category (R. V. Gould and R. M. Fernandez 1989, "Structures of mediation",
 * Sociological Methodology 19). In brackets the letters that R's sna prints.
 *
 * - `coordinator` (w_I): all three are of one category;
 * - `itinerant` (w_O), also called consultant: a and c are of one, b of another;
 * - `representative` (b_IO): a and b are of one, c of another: b speaks for its own;
 * - `gatekeeper` (b_OI): b and c are of one, a of another: b lets in;
 * - `liaison` (b_O): all three differ;
 * - `total` (t): all five together.
 */
export const BROKERAGE_ROLES = [
  "coordinator",
  "itinerant",
  "representative",
  "gatekeeper",
  "liaison",
  "total",
] as const;
export type BrokerageRole = (typeof BROKERAGE_ROLES)[number];

/**
 * How often each node holds each role.
 *
 * Of an undirected graph every tie goes both ways (as in sna for a symmetric matrix): each
 * pair that somebody joins counts twice, and gatekeeper equals representative. Weights are
 * ignored. Paths through somebody of unknown category are not counted, and such a person has
 * no value (NaN); a person of known category without such paths has 0.
 *
 * Throws a RangeError when `by` does not fit. O(Σ over nodes of in-degree × out-degree).
 */
export function brokerageRoles(
  graph: Graph,
  by: Categories,
): Readonly<Record<BrokerageRole, Float64Array>> {
  countCategories(graph, by);
  const { n, offsets, targets } = graph;
  const empty = () => Float64Array.from({ length: n }, (_, v) => (by[v]! < 0 ? Number.NaN : 0));
  const coordinator = empty();
  const itinerant = empty();
  const representative = empty();
  const gatekeeper = empty();
  const liaison = empty();
  const total = empty();
  const tiedFrom = new Int32Array(n).fill(-1);
  for (let a = 0; a < n; a++) {
    const first = by[a]!;
    if (first < 0) continue;
    tiedFrom[a] = a;
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) tiedFrom[targets[k]!] = a;
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) {
      const b = targets[k]!;
      const own = by[b]!;
      if (own < 0) continue;
      let known = 0;
      let toFirst = 0;
      let toOwn = 0;
      for (let l = offsets[b]!; l < offsets[b + 1]!; l++) {
        const c = targets[l]!;
        const last = by[c]!;
        if (last < 0 || tiedFrom[c] === a) continue;
        known++;
        if (last === first) toFirst++;
        else if (last === own) toOwn++;
      }
      total[b]! += known;
      if (first === own) {
        coordinator[b]! += toFirst;
        representative[b]! += known - toFirst;
      } else {
        itinerant[b]! += toFirst;
        gatekeeper[b]! += toOwn;
        liaison[b]! += known - toFirst - toOwn;
      }
    }
  }
  return { coordinator, itinerant, representative, gatekeeper, liaison, total };
}
