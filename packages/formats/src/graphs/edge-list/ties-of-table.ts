import type {
  AttributeValue,
  GraphDocument,
  GraphDocumentEdge,
  GraphDocumentNode,
} from "@kith/model";
import { foldName } from "../../csv/columns.ts";
import type { CsvStream } from "../../csv/csv-table.ts";
import { type RowReader, readRows } from "../../csv/read-rows.ts";
import { quoted } from "../../problems.ts";
import { type ColumnReader, columnReader } from "../attribute-values.ts";
import { type ProblemLog, problemSink } from "../problem-log.ts";
import { NO_ATTRIBUTES, sharedAttributes } from "../shared-attributes.ts";
import { type Direction, directionColumn, type EndColumns, usualNames } from "./edge-columns.ts";

export interface TiesRead {
  readonly graph: GraphDocument;
  /** Where each node stands among the nodes, by its id. */
  readonly places: ReadonlyMap<string, number>;
  readonly notes: readonly string[];
}

const NOWHERE = { push: () => undefined };

/**
 * The ties in the rows of a table, of which the columns of the two ends are known; nodes come in
 * the order they are first named. Goes through the rows twice: to see who is named, what type
 * the attributes have and what is wrong; then to make the ties. Nothing else of a row is kept.
 *
 * @param fallback the direction of a tie whose row says none
 * @param decided whether the file name decided on it, whatever a row says
 */
export function tiesOfTable(
  table: CsvStream,
  ends: EndColumns,
  fallback: Direction,
  decided: boolean,
  problems: ProblemLog,
): TiesRead {
  const directions = directionColumn(table, new Set(ends.values()));
  const columns = new Map(ends);
  if (directions !== undefined) columns.set("direction", directions.index);
  const idColumn = table.header.findIndex((name) => foldName(name) === "id");
  if (idColumn >= 0 && ![...ends.values()].includes(idColumn)) columns.set("id", idColumn);
  const { header, renamed } = usualNames(table.header, ends, directions?.index);
  const named = { ...table, header };
  const isDirected = (row: RowReader): boolean => {
    const own = decided ? undefined : directions?.read(row.text("direction"));
    return (own ?? fallback) === "directed";
  };

  const { nodes, places, name } = namedNodes();
  const types = new Map<string, ColumnReader>();
  let directed = 0;
  let undirected = 0;
  readRows(named, columns, problemSink(problems), (row) => {
    const source = row.text("source");
    const target = row.text("target");
    if (source !== undefined) name(source);
    if (target !== undefined) name(target);
    if (source === undefined || target === undefined) {
      sayMissingEnd(row, source, target);
      return;
    }
    for (const [name, text] of row.attributes()) {
      let type = types.get(name);
      if (type === undefined) {
        type = columnReader(table.separator);
        types.set(name, type);
      }
      type.see(text);
    }
    if (isDirected(row)) directed++;
    else undirected++;
  });

  const readers = new Map([...types].map(([name, type]) => [name, type.reader()]));
  const attributesOf = sharedAttributes();
  const mixed = directed > 0 && undirected > 0;
  const edges = new Array<GraphDocumentEdge>(directed + undirected);
  let made = 0;
  /** The id as its node has it, so that one text serves every tie. */
  const idOf = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : nodes[places.get(text) ?? -1]?.id;
  readRows(named, columns, NOWHERE, (row) => {
    const source = idOf(row.text("source"));
    const target = idOf(row.text("target"));
    if (source === undefined || target === undefined) return;
    const texts = row.attributes();
    const attributes = attributesOf(
      texts.map(([name, text]): [string, AttributeValue] => [
        name,
        readers.get(name)?.(text) ?? text,
      ]),
    );
    const id = row.text("id");
    const tie =
      id === undefined ? { source, target, attributes } : { id, source, target, attributes };
    edges[made++] = mixed && !isDirected(row) ? { ...tie, directed: false } : tie;
  });
  const some = edges.length === 0 ? fallback === "directed" : directed > 0;
  const graph = { directed: some, edges, nodes };
  return { graph, places, notes: renamed.length === 0 ? [] : [`${renamed.join("; ")}.`] };
}

function sayMissingEnd(
  row: RowReader,
  source: string | undefined,
  target: string | undefined,
): void {
  const named = source ?? target;
  if (named === undefined) {
    const remedy = "Fill in both ends, or remove it.";
    row.error("missing-id", "source", "The row names nobody.", remedy);
    return;
  }
  const field = source === undefined ? "source" : "target";
  const message = `Only ${quoted(named)} is named; it was kept as a node, without this tie.`;
  row.warn("one-end", field, message, "Fill in both ends if it is a tie.");
}

/** Nodes in the order they are first named. */
export function namedNodes() {
  const nodes: GraphDocumentNode[] = [];
  const places = new Map<string, number>();
  const name = (id: string): void => {
    if (places.has(id)) return;
    places.set(id, nodes.length);
    nodes.push({ id, attributes: NO_ATTRIBUTES });
  };
  return { nodes, places, name };
}
