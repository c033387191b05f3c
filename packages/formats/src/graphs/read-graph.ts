import { problem } from "../problems.ts";
import type { GraphFile } from "./graph-format.ts";
import { formatOf, GRAPH_FORMATS } from "./graph-formats.ts";
import type { GraphRead } from "./graph-read.ts";
import { problemLog, problemSink } from "./problem-log.ts";
import { wrongKind } from "./wrong-kind.ts";

/** Endings of the graph files that can be read, with the dot. */
export const GRAPH_ENDINGS: readonly string[] = GRAPH_FORMATS.flatMap(({ read, endings }) =>
  read === undefined ? [] : endings,
);

/**
 * Reads a graph by the ending of the file name; `others` are the files beside it, of which
 * those that belong to it are used. Never throws on bad input: what could be read is returned
 * beside the problems. A name that ends otherwise is an error (`unknown-ending`).
 */
export function readGraph(file: GraphFile, others: readonly GraphFile[] = []): GraphRead {
  const read = formatOf(file.name)?.read;
  if (read !== undefined) {
    const wrong = wrongKind(file);
    if (wrong !== undefined) return { graph: undefined, notes: [], problems: [wrong] };
    return withShortList(file.name, read(file, others));
  }
  const ending = /\.([^.]+)$/.exec(file.name.toLowerCase())?.[1] ?? "";
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

/** More problems than anybody reads: beyond it the first of each kind, and how many more. */
const MANY = 500;

function withShortList(name: string, read: GraphRead): GraphRead {
  if (read.problems.length <= MANY) return read;
  const log = problemLog(name);
  const sink = problemSink(log);
  for (const one of read.problems) sink.push(one);
  return { ...read, problems: log.list() };
}

/**
 * Of the files in the folder of a graph file the names of those that may belong to it and should
 * be given to `readGraph` as `others`: the nodes beside a list of ties, the data of a header.
 */
export function filesBeside(name: string, names: readonly string[]): string[] {
  const stem = (of: string) => of.toLowerCase().replace(/\.[^.]*$/, "");
  const beside =
    formatOf(name)?.beside ?? ((one: string, other: string) => stem(one) === stem(other));
  return names.filter((other) => other !== name && beside(name, other));
}
