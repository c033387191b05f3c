import type { SourceFile } from "@kith/model";
import { decodeText } from "../zip/decode-text.ts";
import { readDl } from "./dl/read-dl.ts";
import { writeDl } from "./dl/write-dl.ts";
import { readGexf } from "./gexf/read-gexf.ts";
import { writeGexf } from "./gexf/write-gexf.ts";
import { readGml } from "./gml/read-gml.ts";
import { writeGml } from "./gml/write-gml.ts";
import type { GraphFile, GraphFormat } from "./graph-format.ts";
import type { GraphRead } from "./graph-read.ts";
import { readGraphml } from "./graphml/read-graphml.ts";
import { writeGraphml } from "./graphml/write-graphml.ts";
import { asMatrixCsv, readMatrixCsv } from "./matrix/read-matrix-csv.ts";
import { writeMatrixCsv } from "./matrix/write-matrix-csv.ts";
import { readEdgeList } from "./read-edge-list.ts";
import { readPajek } from "./read-pajek.ts";
import { readUcinet } from "./ucinet/read-ucinet.ts";
import { writeUcinet } from "./ucinet/write-ucinet.ts";
import { writeEdgeCsv } from "./write-tables.ts";

/** Every way a graph can be read or written, found by the ending of the file's name. */
export const GRAPH_FORMATS: readonly GraphFormat[] = [
  {
    name: "GraphML",
    endings: [".graphml"],
    read: fromText(readGraphml),
    write: (graph, name) => ({ files: [{ name, text: writeGraphml(graph) }], losses: [] }),
  },
  { name: "GML", endings: [".gml"], read: fromText(readGml), write: writeGml },
  {
    name: "GEXF 1.2",
    endings: [".1.2.gexf"],
    read: fromText(readGexf),
    write: (graph, name) => writeGexf(graph, name, "1.2"),
  },
  { name: "GEXF", endings: [".gexf"], read: fromText(readGexf), write: writeGexf },
  {
    name: "UCINET DL",
    endings: [".dl"],
    read: (file, others) => readDl(asText(file), others),
    write: writeDl,
  },
  {
    name: "UCINET dataset",
    endings: [".##h", ".##d"],
    read: readUcinet,
    write: writeUcinet,
  },
  { name: "Pajek network", endings: [".net"], read: fromText(readPajek) },
  {
    name: "matrix of ties",
    endings: [".matrix.csv"],
    read: fromText((file) => readMatrixCsv(file)),
    write: writeMatrixCsv,
  },
  {
    name: "edge list",
    endings: [".csv", ".tsv", ".txt", ".edges"],
    read: fromText(readTable),
    write: (graph, name) => ({ files: [{ name, text: writeEdgeCsv(graph) }], losses: [] }),
  },
];

/** A table of cells is a list of ties, or a matrix where its shape says so. */
function readTable(file: SourceFile): GraphRead {
  const layout = asMatrixCsv(file);
  return layout === undefined ? readEdgeList(file) : readMatrixCsv(file, layout);
}

/** A reader of text for a file that may have come as bytes. */
function fromText(read: (file: SourceFile) => GraphRead): (file: GraphFile) => GraphRead {
  return (file) => read(asText(file));
}

function asText(file: GraphFile): SourceFile {
  return "text" in file ? file : { name: file.name, text: decodeText(file.bytes) };
}

/** The format a file name stands for; `undefined` when its ending is not known. */
export function formatOf(name: string): GraphFormat | undefined {
  const small = name.toLowerCase();
  return GRAPH_FORMATS.find(({ endings }) => endings.some((ending) => small.endsWith(ending)));
}
