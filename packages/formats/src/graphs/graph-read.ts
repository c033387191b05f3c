import type { GraphDocument, Problem } from "@kith/model";

export interface GraphRead {
  /** What could be read, also when there are errors; `undefined` when nothing could. */
  readonly graph: GraphDocument | undefined;
  readonly problems: readonly Problem[];
  /** How the file was understood, in sentences: nothing wrong, but worth knowing. */
  readonly notes: readonly string[];
}
