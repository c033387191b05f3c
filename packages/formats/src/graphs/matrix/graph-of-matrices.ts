import type {
  AttributeValue,
  GraphDocument,
  GraphDocumentEdge,
  GraphDocumentNode,
} from "@kith/model";
import { quoted } from "../../problems.ts";
import type { ProblemLog } from "../problem-log.ts";
import { NO_ATTRIBUTES, sharedAttributes } from "../shared-attributes.ts";
import type { Matrices } from "./matrix-ties.ts";
import { isSymmetric } from "./symmetry.ts";

/**
 * A graph from matrices. A node is called by its label, or by its number from 1 where it has
 * none (`r1`, `c1` where rows and columns are different things); labels that come twice are
 * numbered (`duplicate-label`, warning). Rows and columns that are different things are marked
 * with `mode` "1" and "2", and their ties are undirected. Other ties are undirected where every
 * matrix is symmetric, each pair once (a note says so), and directed otherwise.
 *
 * With several matrices or a named one ties carry `relation`, its name or number; they carry
 * `weight` where any value is given, 1 where none is.
 */
export function graphOfMatrices(
  { rowLabels, columnLabels, names, ties }: Matrices,
  file: string,
  log: ProblemLog,
): { readonly graph: GraphDocument; readonly notes: readonly string[] } {
  const taken = new Set<string>();
  const twoMode = columnLabels !== undefined;
  const rowNodes = nodesOf(rowLabels, twoMode ? "r" : "", twoMode ? "1" : undefined, taken, log);
  const columnNodes = twoMode ? nodesOf(columnLabels, "c", "2", taken, log) : rowNodes;
  const directed = !twoMode && !isSymmetric(ties);
  const once = !twoMode && !directed;
  const weighted = ties.values.some((value) => !Number.isNaN(value));
  const related = names.length > 1 || names[0] !== undefined;
  const attributesOf = sharedAttributes();
  const isTwin = (at: number): boolean => once && (ties.rows[at] ?? 0) > (ties.columns[at] ?? 0);
  let count = 0;
  for (const at of ties.rows.keys()) if (!isTwin(at)) count++;
  const edges = new Array<GraphDocumentEdge>(count);
  let made = 0;
  for (const [at, row] of ties.rows.entries()) {
    const column = ties.columns[at] ?? 0;
    if (isTwin(at)) continue;
    const value = ties.values[at] ?? Number.NaN;
    const matrix = ties.matrices[at] ?? 0;
    const pairs: [string, AttributeValue][] = [];
    if (weighted) pairs.push(["weight", Number.isNaN(value) ? 1 : value]);
    if (related) pairs.push(["relation", names[matrix] ?? String(matrix + 1)]);
    const attributes = attributesOf(pairs);
    const source = rowNodes[row]?.id ?? "";
    edges[made++] = { source, target: columnNodes[column]?.id ?? "", attributes };
  }
  const nodes = twoMode ? [...rowNodes, ...columnNodes] : rowNodes;
  const notes =
    once && edges.length > 0
      ? [`${file}: every tie has a twin the other way, so ties were read as undirected.`]
      : [];
  return { graph: { directed, nodes, edges }, notes };
}

function nodesOf(
  labels: readonly (string | undefined)[],
  letter: string,
  mode: string | undefined,
  taken: Set<string>,
  log: ProblemLog,
): GraphDocumentNode[] {
  const attributes = mode === undefined ? NO_ATTRIBUTES : Object.freeze({ mode });
  const wanted = new Set(labels);
  const next = new Map<string, number>();
  return labels.map((label, index) => {
    const made = `${letter}${index + 1}`;
    const name = label ?? made;
    let id = name;
    for (let at = next.get(name) ?? 2; taken.has(id) || (label === undefined && wanted.has(id)); ) {
      id = `${name}_${at++}`;
      next.set(name, at);
    }
    if (label !== undefined && id !== label) {
      const message = `The label ${quoted(label)} comes again; this node is called ${quoted(id)}.`;
      log.say("warning", "duplicate-label", {}, message, "Give every node a label of its own.");
    }
    taken.add(id);
    return { id, attributes };
  });
}
