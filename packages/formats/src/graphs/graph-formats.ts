import type { SourceFile } from "@kith/model";
import { decodeText } from "../zip/decode-text.ts";
import { readGexf } from "./gexf/read-gexf.ts";
import { writeGexf } from "./gexf/write-gexf.ts";
import { readGml } from "./gml/read-gml.ts";
import { writeGml } from "./gml/write-gml.ts";
import type { GraphFile, GraphFormat } from "./graph-format.ts";
import type { GraphRead } from "./graph-read.ts";
import { readGraphml } from "./graphml/read-graphml.ts";
import { writeGraphml } from "./graphml/write-graphml.ts";
import { readEdgeList } from "./read-edge-list.ts";
import { readPajek } from "./read-pajek.ts";
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
  { name: "Pajek network", endings: [".net"], read: fromText(readPajek) },
  {
    name: "edge list",
    endings: [".csv", ".tsv", ".txt", ".edges"],
    read: fromText(readEdgeList),
    write: (graph, name) => ({ files: [{ name, text: writeEdgeCsv(graph) }], losses: [] }),
  },
];

/** A reader of text for a file that may have come as bytes. */
function fromText(read: (file: SourceFile) => GraphRead): (file: GraphFile) => GraphRead {
  return (file) => read("text" in file ? file : { name: file.name, text: decodeText(file.bytes) });
}

/** The format a file name stands for; `undefined` when its ending is not known. */
export function formatOf(name: string): GraphFormat | undefined {
  const small = name.toLowerCase();
  return GRAPH_FORMATS.find(({ endings }) => endings.some((ending) => small.endsWith(ending)));
}
