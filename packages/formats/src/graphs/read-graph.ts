import type { SourceFile } from "@kith/model";
import { problem } from "../problems.ts";
import type { GraphRead } from "./graph-read.ts";
import { readEdgeList } from "./read-edge-list.ts";
import { readGraphml } from "./read-graphml.ts";
import { readPajek } from "./read-pajek.ts";

const READERS: Readonly<Record<string, (file: SourceFile) => GraphRead>> = {
  graphml: readGraphml,
  net: readPajek,
  csv: readEdgeList,
  tsv: readEdgeList,
  txt: readEdgeList,
  edges: readEdgeList,
};

/** Endings of the graph files that can be read, with the dot. */
export const GRAPH_ENDINGS: readonly string[] = Object.keys(READERS).map((ending) => `.${ending}`);

/**
 * Reads a graph by the ending of the file name. Never throws on bad input: what could be read
 * is returned beside the problems. A name that ends otherwise is an error (`unknown-ending`).
 */
export function readGraph(file: SourceFile): GraphRead {
  const ending = /\.([^.]+)$/.exec(file.name.toLowerCase())?.[1] ?? "";
  const read = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
  if (read !== undefined) return read(file);
  const message =
    ending === ""
      ? "The file name has no ending."
      : `Files that end in .${ending} cannot be read as a graph.`;
  const remedy = `Kith reads ${GRAPH_ENDINGS.join(", ")}.`;
  return {
    graph: undefined,
    notes: [],
    problems: [problem("error", "unknown-ending", { file: file.name }, message, remedy)],
  };
}
