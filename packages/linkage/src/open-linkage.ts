import type { Decision, Interview } from "@kith/model";
import { type LinkOptions, type LinkRun, link } from "./link.ts";

/** A matching kept open: for stewards who answer questions, and interviews that still come in. */
export interface Linkage {
  /** The run without any decision but those it was opened with. */
  readonly run: LinkRun;
  /**
   * The run under these decisions: all that are active, not only the new ones. Always starts
   * from the undecided run, so that undoing every decision gives exactly the start back.
   */
  decide(decisions: readonly Decision[]): LinkRun;
  /** The matching with new interviews added. */
  extend(interviews: readonly Interview[]): Linkage;
}

/** Matches and keeps what was learnt. */
export function openLinkage(interviews: readonly Interview[], options: LinkOptions): Linkage {
  const run = link(interviews, options);
  return {
    run,
    decide: (decisions) => link(interviews, { ...options, decisions }),
    extend: (more) => openLinkage([...interviews, ...more], options),
  };
}
