import type { AttributeValue, GraphDocument, GraphDocumentEdge } from "@kith/model";
import {
  attributeLosses,
  directionLosses,
  graphAttributeLosses,
  number,
  tieIdLosses,
} from "../losses.ts";
import { oneKindOfTie } from "../tie-direction.ts";
import { twoModes } from "../two-modes.ts";
import { type MatrixTies, tieList } from "./matrix-ties.ts";
import { isSymmetric } from "./symmetry.ts";
import { MISSING_FROM } from "./unknown-ties.ts";

/** A graph as matrices can hold it, and what they cannot. */
export interface WrittenMatrices {
  readonly rowIds: readonly string[];
  /** `undefined` for one mode: columns are rows. */
  readonly columnIds: readonly string[] | undefined;
  /** Names of the matrices; a single one may have none. */
  readonly names: readonly (string | undefined)[];
  /** A tie without direction of one mode stands twice, each way. */
  readonly ties: MatrixTies;
  readonly losses: readonly string[];
}

/**
 * One matrix for each `relation`, values from `weight`. Two modes make rows and columns where
 * `mode` says so and all ties run between them. O(nodes + ties log ties).
 */
export function matricesOfGraph(graph: GraphDocument): WrittenMatrices {
  const single = oneKindOfTie(graph);
  const modes = twoModes(graph.nodes, single);
  const rowIds = modes?.rows ?? graph.nodes.map(({ id }) => id);
  const rowIndex = new Map(rowIds.map((id, at) => [id, at]));
  const columnIndex =
    modes === undefined ? rowIndex : new Map(modes.columns.map((id, at) => [id, at]));

  const relations = new Map<string, number>();
  const unnamed = single.edges.filter((edge) => relationOf(edge) === undefined).length;
  for (const edge of single.edges) {
    const relation = relationOf(edge) ?? "";
    if (!relations.has(relation)) relations.set(relation, relations.size);
  }
  const weighted = single.edges.some((edge) => weightOf(edge) !== undefined);
  const list = tieList();
  let zeros = 0;
  let withoutWeight = 0;
  for (const edge of single.edges) {
    const weight = weightOf(edge);
    if (weight === 0) {
      zeros++;
      continue;
    }
    if (weighted && weight === undefined) withoutWeight++;
    const value = weighted ? (weight ?? 1) : Number.NaN;
    const matrix = relations.get(relationOf(edge) ?? "") ?? 0;
    const turned = modes !== undefined && !rowIndex.has(edge.source);
    const row = rowIndex.get(turned ? edge.target : edge.source) ?? 0;
    const column = columnIndex.get(turned ? edge.source : edge.target) ?? 0;
    list.add(row, column, value, matrix);
    const both = modes === undefined && !single.directed && row !== column;
    if (both) list.add(column, row, value, matrix);
  }
  const ties = list.ties();
  const names = relations.size === 0 ? [undefined] : [...relations.keys()];
  const free = freeName(relations);
  const losses = [
    ...graphAttributeLosses(graph),
    ...attributeLosses("nodes", graph.nodes, (name) => name === "mode" && modes !== undefined),
    ...attributeLosses("ties", graph.edges, (name, value) => isKept(name, value)),
    ...tieIdLosses(graph),
    ...directionLosses(single.doubled),
  ];
  if (zeros > 0) losses.push(`${number(zeros, "tie")} of weight 0 were left out: 0 means no tie.`);
  if (withoutWeight > 0) {
    losses.push(`${number(withoutWeight, "tie")} without a weight got the weight 1.`);
  }
  if (unnamed > 0 && relations.size > 1) {
    losses.push(`${number(unnamed, "tie")} without a relation got the relation ${free}.`);
  }
  if (single.directed && ties.rows.length > 0 && (modes !== undefined || isSymmetric(ties))) {
    losses.push("That the ties have a direction is not in the file: they will be read without.");
  } else if (single.directed && ties.rows.length === 0) {
    losses.push("Without ties the file does not say that ties have a direction.");
  }
  return {
    rowIds,
    columnIds: modes?.columns,
    names: names.map((name) => (name === "" ? (relations.size > 1 ? free : undefined) : name)),
    ties,
    losses,
  };
}

function isKept(name: string, value: AttributeValue): boolean {
  if (name === "weight") return isStrength(value);
  return name === "relation" && typeof value === "string" && value !== "";
}

function weightOf({ attributes }: GraphDocumentEdge): number | undefined {
  const { weight } = attributes;
  return isStrength(weight) ? weight : undefined;
}

/** Larger numbers stand for missing values in UCINET. */
function isStrength(value: AttributeValue | undefined): value is number {
  return typeof value === "number" && Math.abs(value) < MISSING_FROM;
}

function relationOf({ attributes }: GraphDocumentEdge): string | undefined {
  const { relation } = attributes;
  return relation === undefined || relation === "" ? undefined : String(relation);
}

/** A name for ties without a relation beside others that have one. */
function freeName(relations: ReadonlyMap<string, number>): string {
  let name = "tie";
  while (relations.has(name)) name += "_2";
  return name;
}
