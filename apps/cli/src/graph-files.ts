import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import {
  filesBeside,
  type GraphFile,
  type GraphRead,
  readGraph,
  WRITABLE_GRAPH_ENDINGS,
  writeGraph,
} from "@kith/formats";
import type { GraphDocument } from "@kith/model";
import { readBytes, writeTextFile } from "./files.ts";
import { WrongUse } from "./wrong-use.ts";

export interface GraphFilesRead extends GraphRead {
  /** The file itself and those beside it that may belong to it. */
  readonly paths: readonly string[];
}

/** Reads a graph with the files beside it that may belong to it. Wrong use without the file. */
export function readGraphFiles(path: string): GraphFilesRead {
  const name = basename(path);
  const file: GraphFile = { name, bytes: readBytes(path) };
  const folder = dirname(path);
  const beside = filesBeside(name, readdirSync(folder).sort())
    .map((other) => join(folder, other))
    .filter((other) => resolve(other) !== resolve(path));
  const others = beside.flatMap((other): GraphFile[] => {
    try {
      return [{ name: basename(other), bytes: readBytes(other) }];
    } catch {
      return []; // A folder, or a file nobody may read: it cannot belong to the graph.
    }
  });
  return { ...readGraph(file, others), paths: [path, ...beside] };
}

/** The ending a graph is to be written with; wrong use when it is none that can be written. */
export function requireWritableGraph(out: string): void {
  const small = out.toLowerCase();
  if (WRITABLE_GRAPH_ENDINGS.some((ending) => small.endsWith(ending))) return;
  throw new WrongUse(
    `${out} must end in ${WRITABLE_GRAPH_ENDINGS.join(", ")}; the ending says which format to write.`,
  );
}

export interface GraphFilesWritten {
  readonly files: readonly string[];
  /** Those among them that were there before. */
  readonly replaced: readonly string[];
  readonly losses: readonly string[];
}

/**
 * Writes a graph by the ending of the path, with what must stand beside it. The named file may
 * be replaced, and then those beside it; a file beside a new one is never replaced.
 *
 * @param keep paths that must stay as they are: where the graph came from
 */
export function writeGraphFiles(
  graph: GraphDocument,
  out: string,
  keep: readonly string[] = [],
): GraphFilesWritten {
  const written = writeGraph(graph, basename(out));
  if (written === undefined) throw new WrongUse(`${out} cannot be written.`);
  const kept = new Set(keep.map((path) => resolve(path)));
  const folder = dirname(out);
  const paths = written.files.map(({ name }) => join(folder, name));
  const isNew = !existsSync(out);
  for (const path of paths) {
    if (kept.has(resolve(path))) {
      throw new WrongUse(`${path} is what the graph is read from; name another file.`);
    }
    if (isNew && existsSync(path)) {
      throw new WrongUse(
        `${path} would have to be written beside ${out}, but there is one already. Name another file, so that nothing is overwritten.`,
      );
    }
  }
  const replaced = written.files.flatMap((file, at) => {
    const path = paths[at] ?? out;
    return writeTextFile(path, "text" in file ? file.text : file.bytes) ? [path] : [];
  });
  return { files: paths, replaced, losses: written.losses };
}
