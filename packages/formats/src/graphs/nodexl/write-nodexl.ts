import type { AttributeValue, GraphDocument } from "@kith/model";
import type { CellValue } from "../../workbook/read-workbook.ts";
import { type SheetToWrite, writeWorkbook } from "../../workbook/write-workbook.ts";
import type { GraphWritten } from "../graph-format.ts";
import { number } from "../losses.ts";
import { lossesOf } from "../read-back-losses.ts";
import { hasBothKinds, isDirected } from "../tie-direction.ts";
import { namesInFile } from "../unique-names.ts";
import { EDGE_HEADINGS, headingOf, VERTEX_HEADINGS } from "./headings.ts";
import { readNodexl } from "./read-nodexl.ts";

type Attributed = { readonly attributes: Readonly<Record<string, AttributeValue>> };

/** What a sheet of any spreadsheet can hold (ECMA-376; Excel's limits). */
const MOST = { rows: 1_048_576, columns: 16_384, letters: 32_767 } as const;

/**
 * Writes a workbook with NodeXL's sheets Edges and Vertices, headings in the first row, which
 * NodeXL takes with "Import from open workbook" and every spreadsheet opens. Values keep their
 * types. Beyond NodeXL, a column Directed says where graphs have both kinds of tie, and a sheet
 * Graph holds attributes of the graph as a whole. What is lost, or too much for a spreadsheet,
 * is listed.
 */
export function writeNodexl(graph: GraphDocument, name: string): GraphWritten {
  const [first] = graph.edges;
  const directed = first === undefined ? graph.directed : isDirected(graph, first);
  const mixed = hasBothKinds(graph);
  const named = graph.edges.some(({ id }) => id !== undefined);
  const own = [...(mixed ? ["Directed"] : []), ...(named ? ["ID"] : [])];
  const sheets: SheetToWrite[] = [
    {
      name: "Edges",
      rows: table(["Vertex 1", "Vertex 2", ...own], EDGE_HEADINGS, graph.edges, (edge) => [
        edge.source,
        edge.target,
        ...(mixed ? [isDirected(graph, edge)] : []),
        ...(named ? [edge.id] : []),
      ]),
    },
    {
      name: "Vertices",
      rows: table(["Vertex"], VERTEX_HEADINGS, graph.nodes, ({ id }) => [id]),
    },
    {
      name: "Overall Metrics",
      rows: [
        ["Graph Metric", "Value"],
        ["Graph Type", mixed || directed ? "Directed" : "Undirected"],
      ],
    },
  ];
  const whole = Object.entries(graph.attributes ?? {});
  if (whole.length > 0) sheets.push({ name: "Graph", rows: [["Attribute", "Value"], ...whole] });
  const bytes = writeWorkbook(sheets);
  const again = readNodexl({ name, bytes });
  // Too large for Kith to read again is not lost: spreadsheets hold more.
  const lost =
    again.graph === undefined
      ? again.problems.map(({ message }) => message)
      : lossesOf(graph, again.graph);
  return { files: [{ name, bytes }], losses: [...lost, ...tooMuch(sheets)] };
}

function table<Item extends Attributed>(
  first: readonly string[],
  headings: Readonly<Record<string, string>>,
  items: readonly Item[],
  cells: (item: Item) => readonly (CellValue | undefined)[],
): (readonly (CellValue | undefined)[])[] {
  const all = [...new Set(items.flatMap(({ attributes }) => Object.keys(attributes)))];
  const usual = new Map(
    all.flatMap((name): [string, string][] => {
      const heading = headingOf(headings, name);
      return heading === undefined ? [] : [[name, heading]];
    }),
  );
  const others = all.filter((name) => !usual.has(name));
  const free = namesInFile(others, [...first, ...usual.values()]);
  const names = new Map(all.map((name) => [name, usual.get(name) ?? free.get(name) ?? name]));
  return [
    [...first, ...names.values()],
    ...items.map((item) => [
      ...cells(item),
      ...[...names.keys()].map((name) =>
        Object.hasOwn(item.attributes, name) ? item.attributes[name] : undefined,
      ),
    ]),
  ];
}

function tooMuch(sheets: readonly SheetToWrite[]): string[] {
  const losses: string[] = [];
  let long = 0;
  for (const { name, rows } of sheets) {
    if (rows.length > MOST.rows) losses.push(`${name} has more rows than a spreadsheet opens.`);
    if ((rows[0]?.length ?? 0) > MOST.columns) {
      losses.push(`${name} has more columns than a spreadsheet opens.`);
    }
    for (const cells of rows) {
      for (const value of cells) {
        if (typeof value === "string" && value.length > MOST.letters) long++;
      }
    }
  }
  if (long > 0) losses.push(`${number(long, "text")} longer than a spreadsheet's cell can be.`);
  return losses;
}
