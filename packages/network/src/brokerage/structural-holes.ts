import { arcSources } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { eachTriangle, type UpwardTies, upwardTies } from "../graph/triangles.ts";

/**
 * Burt's measures of structural holes (R. S. Burt 1992, "Structural Holes", Harvard University
 * Press, chapter 2). With z the strength of a tie (1 without weights), both directions of a
 * directed tie are added: p(i,q) is the share of i's ties spent on q. Sums run over ego's own
 * contacts only, as in igraph. All are NaN for a node without ties.
 *
 * A contact's contact q counts only where i, j and q are all tied, so each is one pass over
 * the triangles: O(m^1.5).
 */

/**
 * Constraint: how far a person's contacts lead back to one another,
 * Σⱼ (p(i,j) + Σ_q p(i,q) p(q,j))².
 */
export function constraint(graph: Graph): Float64Array {
  return constraints(contactTies(graph));
}

function constraints(ties: ContactTies): Float64Array {
  const { n, up, total, held } = ties;
  const values = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    let sum = values[v]!;
    const each = 1 / total[v]!;
    for (let k = up.offsets[v]!; k < up.offsets[v + 1]!; k++) {
      const w = up.targets[k]!;
      const mine = held[k]! * each;
      const theirs = held[k]! / total[w]!;
      sum += mine * mine;
      values[w] = values[w]! + theirs * theirs;
    }
    values[v] = sum;
  }
  for (let v = 0; v < n; v++) if (total[v] === 0) values[v] = Number.NaN;
  return values;
}

/**
 * Hierarchy: how far constraint is concentrated in one contact; 0 when all contacts constrain
 * alike, 1 when a single one does (the Coleman-Theil index of Burt 1992, p. 71). 1 for
 * somebody with one contact only, who holds all of it.
 */
export function hierarchy(graph: Graph): Float64Array {
  const ties = contactTies(graph);
  const { n, up, total, held, contacts } = ties;
  const means = constraints(ties).map((whole, v) => whole / contacts[v]!);
  const values = new Float64Array(n);
  const add = (v: number, tie: number): void => {
    const part = held[tie]! / total[v]!;
    const ratio = (part * part) / means[v]!;
    values[v] = values[v]! + ratio * Math.log(ratio);
  };
  for (let v = 0; v < n; v++)
    for (let k = up.offsets[v]!; k < up.offsets[v + 1]!; k++) {
      add(v, k);
      add(up.targets[k]!, k);
    }
  return values.map((sum, v) => {
    const count = contacts[v]!;
    if (count < 2) return count === 1 ? 1 : Number.NaN;
    return sum / (count * Math.log(count));
  });
}

/**
 * Effective size: contacts less what they repeat of each other,
 * Σⱼ (1 − Σ_q p(i,q) m(j,q)) with m(j,q) = z(j,q) over j's strongest tie. Without weights and
 * direction this is n − 2t/n, t the ties among ego's n contacts (Borgatti 1997,
 * Connections 20(1)).
 */
export function effectiveSize(graph: Graph): Float64Array {
  const { n, up, strength, total, contacts } = contactTies(graph, false);
  const strongest = new Float64Array(n);
  for (let v = 0; v < n; v++)
    for (let k = up.offsets[v]!; k < up.offsets[v + 1]!; k++) {
      const w = up.targets[k]!;
      strongest[v] = Math.max(strongest[v]!, strength[k]!);
      strongest[w] = Math.max(strongest[w]!, strength[k]!);
    }
  /** What contacts repeat of each other, times ego's total. */
  const repeated = new Float64Array(n);
  const add = (i: number, j: number, q: number, ij: number, iq: number, jq: number): void => {
    const both = strength[iq]! / strongest[j]! + strength[ij]! / strongest[q]!;
    repeated[i] = repeated[i]! + strength[jq]! * both;
  };
  eachTriangle(up, (a, b, c, ab, ac, bc) => {
    add(a, b, c, ab, ac, bc);
    add(b, a, c, ab, bc, ac);
    add(c, a, b, ac, bc, ab);
  });
  return repeated.map((sum, v) =>
    contacts[v] === 0 ? Number.NaN : contacts[v]! - sum / total[v]!,
  );
}

interface ContactTies {
  readonly n: number;
  readonly up: UpwardTies;
  /** z(i,j) + z(j,i) of each tie. */
  readonly strength: Float64Array;
  /** Of each node: the sum of its strengths, and the number of its contacts. */
  readonly total: Float64Array;
  readonly contacts: Float64Array;
  /**
   * Of each tie: z(i,j) + Σ_q z(i,q) z(q,j) / total(q). Over total(i) it is what j holds of i,
   * p(i,j) + Σ_q p(i,q) p(q,j), and over total(j) what i holds of j.
   */
  readonly held: Float64Array;
}

function contactTies(graph: Graph, withHeld = true): ContactTies {
  const { n } = graph;
  // Undirected rows hold both directions already; twice the strength changes no share.
  const both = graph.directed
    ? graphFromEdges(n, arcSources(graph), graph.targets, {
        ids: graph.ids,
        weights: graph.weights ?? new Float64Array(graph.targets.length).fill(1),
      })
    : graph;
  const up = upwardTies(both);
  const strength = up.weights ?? new Float64Array(up.targets.length).fill(1);
  const total = new Float64Array(n);
  const contacts = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    const begin = both.offsets[v]!;
    const end = both.offsets[v + 1]!;
    contacts[v] = end - begin;
    if (both.weights === undefined) total[v] = end - begin;
    else for (let k = begin; k < end; k++) total[v] = total[v]! + both.weights[k]!;
  }
  const held = strength.slice();
  if (withHeld) {
    const per = total.map((sum) => 1 / sum);
    eachTriangle(up, (a, b, c, ab, ac, bc) => {
      held[ab] = held[ab]! + strength[ac]! * strength[bc]! * per[c]!;
      held[ac] = held[ac]! + strength[ab]! * strength[bc]! * per[b]!;
      held[bc] = held[bc]! + strength[ab]! * strength[ac]! * per[a]!;
    });
  }
  return { n, up, strength, total, contacts, held };
}
