import type { AffiliationKind, Decision, Interview, Problem, TruthRecord } from "@kith/model";
import type { FileCount } from "../csv/read-rows.ts";

/** Who wrote the files. `egoweb`: the two CSV exports of EgoWeb. */
export type InterviewFormat = "kith" | "egor" | "network-canvas" | "egoweb";

/** Which column or file is which, where names differ from those Kith and egor use. */
export interface ColumnMapping {
  readonly egoID?: string;
  readonly alterID?: string;
  /** Column of the tie file that holds the first alter; `target` the second. */
  readonly source?: string;
  readonly target?: string;
  /** Names of the three files. */
  readonly files?: { readonly egos?: string; readonly alters?: string; readonly aaties?: string };
  /** Yes/no columns of the alter file, each a question that elicited the mention. */
  readonly generators?: readonly string[];
  /** Network Canvas: what the nodes of a type are, where the type's name does not say. */
  readonly nodeTypes?: Readonly<Record<string, "person" | AffiliationKind>>;
}

export interface InterviewsRead {
  /** `undefined` when no file could be recognised. */
  readonly format: InterviewFormat | undefined;
  readonly interviews: readonly Interview[];
  readonly problems: readonly Problem[];
  /** How the files were understood, in sentences: nothing wrong, but worth knowing. */
  readonly notes: readonly string[];
  /** Rows read, kept and refused in every file that was read, in the order they were read. */
  readonly counts: readonly FileCount[];
  readonly truth?: readonly TruthRecord[];
  readonly decisions?: readonly Decision[];
}
