import type { GraphDocument, SourceFile } from "@kith/model";
import type { GraphWritten } from "../graph-format.ts";
import type { GraphRead } from "../graph-read.ts";
import { lossesOf } from "../read-back-losses.ts";
import { nodeFileName, nodeFileOf } from "./node-file.ts";
import { readEdgeList } from "./read-edge-list.ts";
import { readNodes } from "./read-nodes.ts";
import { writeEdgeCsv, writeNodeCsv } from "./write-tables.ts";

/**
 * Reads a list of ties (`readEdgeList`) and, from the files beside it, the one that holds its
 * nodes (`nodeFileOf`, `readNodes`), so that nodes without ties are there; a note says so.
 */
export function readEdgeTables(file: SourceFile, others: readonly SourceFile[]): GraphRead {
  const ties = readEdgeList(file);
  const nodes = nodeFileOf(file.name, others);
  if (nodes === undefined || ties.graph === undefined) return ties;
  const both = readNodes(ties.graph, nodes);
  return {
    graph: both.graph,
    problems: [...ties.problems, ...both.problems],
    notes: [...ties.notes, `The nodes were read from ${nodes.name}, which stands beside it.`],
  };
}

/**
 * Writes ties and, always, nodes beside them: `ward.csv` and `ward.nodes.csv`. A CSV says of no
 * value what type it is: texts that look like numbers come back as such. What changes, and
 * attributes of the graph as a whole, is listed.
 */
export function writeEdgeTables(graph: GraphDocument, name: string): GraphWritten {
  const ties = { name, text: writeEdgeCsv(graph) };
  const nodes = { name: nodeFileName(name), text: writeNodeCsv(graph) };
  return {
    files: [ties, nodes],
    losses: lossesOf(graph, readEdgeTables(ties, [nodes]).graph),
  };
}
