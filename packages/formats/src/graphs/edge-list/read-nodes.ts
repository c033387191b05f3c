import type {
  AttributeValue,
  GraphDocument,
  GraphDocumentNode,
  Problem,
  SourceFile,
} from "@kith/model";
import { findColumns } from "../../csv/columns.ts";
import { readCsv } from "../../csv/read-csv.ts";
import { readRows } from "../../csv/read-rows.ts";
import { quoted } from "../../problems.ts";
import { hasColumns } from "../../tables/record-refs.ts";
import { valueReader } from "../attribute-values.ts";
import { problemLog, problemSink } from "../problem-log.ts";
import { tooWide } from "./line-widths.ts";

export interface NodesRead {
  readonly graph: GraphDocument;
  readonly problems: readonly Problem[];
}

const COLUMNS = { id: ["node", "nodeid", "vertex", "name", "key", "label"] };

/**
 * Adds a node file (CSV with a column `id`) to a graph: attributes for its nodes, and the
 * nodes without ties, which an edge list cannot hold. A cell NA is empty. Nodes of the file come first, in its
 * order; nodes only the edges name follow, and are reported together (`node-not-listed`).
 */
export function readNodes(graph: GraphDocument, file: SourceFile): NodesRead {
  const log = problemLog(file.name);
  const problems = problemSink(log);
  const wide = tooWide(file);
  if (wide !== undefined) return { graph, problems: [wide] };
  const { table } = readCsv(file, { bareMissing: "NA", sink: problems });
  const columns = findColumns(table, COLUMNS);
  if (!hasColumns(table, columns, ["id"], problems)) return { graph, problems: log.list() };

  const listed = new Map<string, readonly [string, string][]>();
  const texts = new Map<string, string[]>();
  readRows(table, columns, problems, (row) => {
    const id = row.text("id");
    if (id === undefined) {
      row.error("missing-id", "id", "The node has no id.", "Fill in id, or remove the row.");
    } else if (listed.has(id)) {
      const remedy = "Keep one row for each node; the first was taken.";
      row.error("duplicate-node", "id", `There is an earlier node ${quoted(id)}.`, remedy);
    } else {
      const attributes = row.attributes();
      listed.set(id, attributes);
      for (const [name, text] of attributes) {
        const all = texts.get(name);
        if (all === undefined) texts.set(name, [text]);
        else all.push(text);
      }
    }
  });

  const readers = new Map(
    [...texts].map(([name, all]) => [name, valueReader(all, table.separator)]),
  );
  const known = new Map(graph.nodes.map((node) => [node.id, node]));
  const nodes: GraphDocumentNode[] = [...listed].map(([id, attributes]) => ({
    id,
    attributes: {
      ...known.get(id)?.attributes,
      ...Object.fromEntries(
        attributes.map(([name, text]): [string, AttributeValue] => [
          name,
          readers.get(name)?.(text) ?? text,
        ]),
      ),
    },
  }));
  const unlisted = graph.nodes.filter(({ id }) => !listed.has(id));
  if (unlisted.length > 0) {
    const examples = unlisted
      .slice(0, 5)
      .map(({ id }) => quoted(id))
      .join(", ");
    problems.push({
      severity: "warning",
      code: "node-not-listed",
      place: { file: file.name },
      message: `Ties name ${unlisted.length} nodes that have no row here, for example ${examples}; they were kept without attributes.`,
      remedy: "Add a row for each of them.",
    });
  }
  return { graph: { ...graph, nodes: [...nodes, ...unlisted] }, problems: log.list() };
}
