import type { GraphDocument, GraphDocumentEdge, Problem } from "@kith/model";
import { type Graph, graphFromEdges } from "./graph.ts";

export interface DocumentGraphOptions {
  /** Symmetrise a directed document by "either". */
  readonly undirected?: boolean;
  /** Edge attribute that holds the weight; an edge without it weighs 1 (as Pajek has it). */
  readonly weight?: string;
}

/**
 * Turns a graph document into rows. Node order is kept, so `graph.ids[i]` is
 * `document.nodes[i].id`, isolates included.
 *
 * Throws a RangeError for what the readers of files never let through: an edge to an unknown
 * node, an id used twice. Call `weightProblems` first when a person chose the weight
 * attribute; an unusable weight throws too.
 */
export function graphFromDocument(
  document: GraphDocument,
  options: DocumentGraphOptions = {},
): Graph {
  const ids = document.nodes.map((node) => node.id);
  const index = new Map<string, number>();
  for (const [at, id] of ids.entries()) {
    if (index.has(id)) throw new RangeError(`Two nodes have the id “${id}”.`);
    index.set(id, at);
  }
  const find = (id: string): number => {
    const at = index.get(id);
    if (at === undefined) throw new RangeError(`An edge names “${id}”, which is not a node.`);
    return at;
  };
  const directed = document.directed && options.undirected !== true;
  const { edges } = document;
  const { weight } = options;
  const twice = (edge: GraphDocumentEdge): boolean => directed && runsBothWays(edge);
  const count = edges.reduce((sum, edge) => sum + (twice(edge) ? 2 : 1), 0);
  const sources = new Uint32Array(count);
  const targets = new Uint32Array(count);
  const weights = weight === undefined ? undefined : new Float64Array(count);
  let at = 0;
  const add = (source: number, target: number, edge: GraphDocumentEdge): void => {
    sources[at] = source;
    targets[at] = target;
    if (weights !== undefined && weight !== undefined) weights[at] = readWeight(edge, weight);
    at++;
  };
  for (const edge of edges) {
    const source = find(edge.source);
    const target = find(edge.target);
    add(source, target, edge);
    if (twice(edge)) add(target, source, edge);
  }
  return graphFromEdges(ids.length, sources, targets, {
    directed,
    ids,
    ...(weights === undefined ? {} : { weights }),
  });
}

/** An undirected tie among directed ones counts in both directions. */
function runsBothWays({ directed, source, target }: GraphDocumentEdge): boolean {
  return directed === false && source !== target;
}

/** Missing is 1; anything that is not a number is NaN. */
function readWeight(edge: GraphDocumentEdge, name: string): number {
  const value = edge.attributes[name];
  if (value === undefined || value === "") return 1;
  if (typeof value === "boolean") return Number.NaN;
  return typeof value === "number" ? value : Number(value);
}

/**
 * What stops an edge attribute from being used as a weight, one problem per edge concerned.
 * Measures read weights as strengths (degree, PageRank, groups) or as distances (betweenness,
 * closeness), and neither has a meaning for zero, negative numbers or words.
 */
export function weightProblems(document: GraphDocument, weight: string, file: string): Problem[] {
  const { edges } = document;
  if (edges.length > 0 && edges.every((edge) => edge.attributes[weight] === undefined)) {
    const known = [...new Set(edges.flatMap((edge) => Object.keys(edge.attributes)))];
    return [
      {
        severity: "error",
        code: "unknown-weight",
        place: { file, field: weight },
        message: `No tie has an attribute “${weight}”.`,
        remedy:
          known.length === 0
            ? "Its ties have no attributes; leave --weight out."
            : `Choose one of: ${known.join(", ")}.`,
      },
    ];
  }
  return edges.flatMap((edge) => {
    const value = readWeight(edge, weight);
    if (value > 0 && Number.isFinite(value)) return [];
    return {
      severity: "error" as const,
      code: "bad-weight",
      place: { file, field: weight },
      message: `The tie from “${edge.source}” to “${edge.target}” has weight “${edge.attributes[weight]}”.`,
      remedy: "Weights must be numbers above 0.",
    };
  });
}
