import { arcSources } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";

/**
 * Burt's measures of structural holes (R. S. Burt 1992, "Structural Holes", Harvard University
 * Press, chapter 2). With z the strength of a tie (1 without weights), both directions of a
 * directed tie are added: p(i,q) is the share of i's ties spent on q. Sums run over ego's own
 * contacts only, as in igraph. All are NaN for a node without ties. Each is O(sum of degree²)
 * at worst and O(m × mean degree) in practice.
 */

/**
 * Constraint: how far a person's contacts lead back to one another,
 * Σⱼ (p(i,j) + Σ_q p(i,q) p(q,j))².
 */
export function constraint(graph: Graph): Float64Array {
  const shares = tieShares(graph);
  return eachEgo(shares, (parts) => {
    let sum = 0;
    for (const part of parts) sum += part * part;
    return sum;
  });
}

/**
 * Hierarchy: how far constraint is concentrated in one contact; 0 when all contacts constrain
 * alike, 1 when a single one does (the Coleman-Theil index of Burt 1992, p. 71). 1 for
 * somebody with one contact only, who holds all of it.
 */
export function hierarchy(graph: Graph): Float64Array {
  const shares = tieShares(graph);
  return eachEgo(shares, (parts) => {
    if (parts.length === 1) return 1;
    let whole = 0;
    for (const part of parts) whole += part * part;
    const mean = whole / parts.length;
    let sum = 0;
    for (const part of parts) {
      const ratio = (part * part) / mean;
      sum += ratio * Math.log(ratio);
    }
    return sum / (parts.length * Math.log(parts.length));
  });
}

/**
 * Effective size: contacts less what they repeat of each other,
 * Σⱼ (1 − Σ_q p(i,q) m(j,q)) with m(j,q) = z(j,q) over j's strongest tie. Without weights and
 * direction this is n − 2t/n, t the ties among ego's n contacts (Borgatti 1997,
 * Connections 20(1)).
 */
export function effectiveSize(graph: Graph): Float64Array {
  const { n, offsets, targets, strength, total } = tieShares(graph);
  const strongest = new Float64Array(n);
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++)
      strongest[v] = Math.max(strongest[v]!, strength[k]!);
  const spent = new Float64Array(n);
  const sizes = new Float64Array(n).fill(Number.NaN);
  for (let i = 0; i < n; i++) {
    const begin = offsets[i]!;
    const end = offsets[i + 1]!;
    if (begin === end) continue;
    for (let k = begin; k < end; k++) spent[targets[k]!] = strength[k]! / total[i]!;
    let repeated = 0;
    for (let k = begin; k < end; k++) {
      const j = targets[k]!;
      for (let l = offsets[j]!; l < offsets[j + 1]!; l++)
        repeated += (spent[targets[l]!]! * strength[l]!) / strongest[j]!;
    }
    sizes[i] = end - begin - repeated;
    for (let k = begin; k < end; k++) spent[targets[k]!] = 0;
  }
  return sizes;
}

interface TieShares {
  readonly n: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** z(i,j) + z(j,i), per entry of `targets`. */
  readonly strength: Float64Array;
  /** Their sum per node. */
  readonly total: Float64Array;
}

function tieShares(graph: Graph): TieShares {
  const { n } = graph;
  const arcWeights = graph.weights ?? new Float64Array(graph.targets.length).fill(1);
  // Undirected rows hold both directions already; twice the strength changes no share.
  const both = graph.directed
    ? graphFromEdges(n, arcSources(graph), graph.targets, { weights: arcWeights })
    : graph;
  const { offsets, targets } = both;
  const strength = both.weights ?? arcWeights;
  const total = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    let sum = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sum += strength[k]!;
    total[v] = sum;
  }
  return { n, offsets, targets, strength, total };
}

/** Calls `combine` with p(i,j) + Σ_q p(i,q) p(q,j) for each contact j of every node i. */
function eachEgo(shares: TieShares, combine: (parts: Float64Array) => number): Float64Array {
  const { n, offsets, targets, strength, total } = shares;
  const values = new Float64Array(n).fill(Number.NaN);
  const part = new Float64Array(n);
  const contactOf = new Int32Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    const begin = offsets[i]!;
    const end = offsets[i + 1]!;
    if (begin === end) continue;
    for (let k = begin; k < end; k++) {
      contactOf[targets[k]!] = i;
      part[targets[k]!] = strength[k]! / total[i]!;
    }
    for (let k = begin; k < end; k++) {
      const q = targets[k]!;
      const spent = strength[k]! / total[i]!;
      const each = spent / total[q]!;
      const rowEnd = offsets[q + 1]!;
      for (let l = offsets[q]!; l < rowEnd; l++) {
        const j = targets[l]!;
        if (contactOf[j] === i) part[j] = part[j]! + each * strength[l]!;
      }
    }
    const parts = new Float64Array(end - begin);
    for (let k = begin; k < end; k++) parts[k - begin] = part[targets[k]!]!;
    values[i] = combine(parts);
  }
  return values;
}
