import type { GraphDocument, SourceFile } from "@kith/model";
import type { BinaryFile } from "../zip/zip-files.ts";
import type { GraphRead } from "./graph-read.ts";

/** A file of a graph: text where the format is text, bytes where it is not. */
export type GraphFile = SourceFile | BinaryFile;

/** A graph as files to be saved, and what the format could not hold. */
export interface GraphWritten {
  readonly files: readonly GraphFile[];
  /** One sentence for each kind of thing left out; empty when the file holds everything. */
  readonly losses: readonly string[];
}

/** One way others write a graph. */
export interface GraphFormat {
  /** As people call it: "Pajek network". */
  readonly name: string;
  /** Endings with the dot, small letters; the first is the one to write. */
  readonly endings: readonly string[];
  /**
   * Reads the named file; `others` are the files beside it that belong to it (the header of a
   * binary matrix, the nodes of an edge list). Never throws on bad input.
   */
  readonly read?: (file: GraphFile, others: readonly GraphFile[]) => GraphRead;
  /**
   * Whether a file of the other name, in the same folder, may belong to the named one. Default:
   * it is called the same but for the ending.
   */
  readonly beside?: (name: string, other: string) => boolean;
  /** Writes under a name, with its ending; may make further files beside it. */
  readonly write?: (graph: GraphDocument, name: string) => GraphWritten;
}
