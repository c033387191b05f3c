import type { SourceFile } from "@kith/model";
import { readEdgeTables, writeEdgeTables } from "./edge-list/edge-tables.ts";
import { tooWide } from "./edge-list/line-widths.ts";
import { mayHoldNodes } from "./edge-list/node-file.ts";
import { writeEgor } from "./egor/write-egor.ts";
import { asBytes, fromText, fromTexts } from "./from-text.ts";
import { readGexf } from "./gexf/read-gexf.ts";
import { writeGexf } from "./gexf/write-gexf.ts";
import { readGml } from "./gml/read-gml.ts";
import { writeGml } from "./gml/write-gml.ts";
import type { GraphFormat } from "./graph-format.ts";
import type { GraphRead } from "./graph-read.ts";
import { readGraphml } from "./graphml/read-graphml.ts";
import { writeGraphml } from "./graphml/write-graphml.ts";
import { readJsonGraph } from "./json/read-json-graph.ts";
import { writeJsonGraph } from "./json/write-json-graph.ts";
import { asMatrixCsv, readMatrixCsv } from "./matrix/read-matrix-csv.ts";
import { writeMatrixCsv } from "./matrix/write-matrix-csv.ts";
import { readNodexl } from "./nodexl/read-nodexl.ts";
import { writeNodexl } from "./nodexl/write-nodexl.ts";
import { PAJEK_FORMATS } from "./pajek/index.ts";
import { writeRScript } from "./r-script/write-r-script.ts";
import { UCINET_FORMATS } from "./ucinet/index.ts";

/** Every way a graph can be read or written, found by the ending of the file's name. */
export const GRAPH_FORMATS: readonly GraphFormat[] = [
  {
    name: "GraphML",
    endings: [".graphml"],
    read: fromText(readGraphml),
    write: (graph, name) => ({ files: [{ name, text: writeGraphml(graph) }], losses: [] }),
  },
  {
    name: "GEXF 1.2",
    endings: [".1.2.gexf"],
    read: fromText(readGexf),
    write: (graph, name) => writeGexf(graph, name, "1.2"),
  },
  { name: "GEXF", endings: [".gexf"], read: fromText(readGexf), write: writeGexf },
  { name: "GML", endings: [".gml"], read: fromText(readGml), write: writeGml },
  {
    name: "graphology JSON",
    endings: [".json"],
    read: fromText(readJsonGraph),
    write: writeJsonGraph,
  },
  { name: "Cytoscape JSON", endings: [".cyjs"], read: fromText(readJsonGraph) },
  ...UCINET_FORMATS,
  {
    name: "NodeXL workbook",
    endings: [".xlsx"],
    read: (file) => readNodexl(asBytes(file)),
    write: writeNodexl,
  },
  ...PAJEK_FORMATS,
  { name: "R script", endings: [".r"], write: writeRScript },
  {
    name: "matrix of ties",
    endings: [".matrix.csv"],
    read: fromText((file) => readMatrixCsv(file)),
    write: writeMatrixCsv,
  },
  {
    name: "edge and node CSV",
    endings: [".csv"],
    read: fromTexts(readTable),
    beside: mayHoldNodes,
    write: writeEdgeTables,
  },
  {
    name: "edge list",
    endings: [".tsv", ".txt", ".edges", ".edgelist", ".ncol"],
    read: fromTexts(readTable),
    beside: mayHoldNodes,
  },
  { name: "egor folder", endings: [".egor.zip"], write: writeEgor },
];

/** A table of cells is a list of ties, or a matrix where its shape says so. */
function readTable(file: SourceFile, others: readonly SourceFile[]): GraphRead {
  const wide = tooWide(file);
  if (wide !== undefined) return { graph: undefined, problems: [wide], notes: [] };
  const layout = asMatrixCsv(file);
  return layout === undefined ? readEdgeTables(file, others) : readMatrixCsv(file, layout);
}

/** The format a file name stands for; `undefined` when its ending is not known. */
export function formatOf(name: string): GraphFormat | undefined {
  const small = name.toLowerCase();
  return GRAPH_FORMATS.find(({ endings }) => endings.some((ending) => small.endsWith(ending)));
}
