import type { Decision, Interview } from "@kith/model";
import { readConstraints } from "./constraints.ts";
import { decide } from "./decide.ts";
import { extend } from "./extend.ts";
import type { LinkOptions, LinkRun } from "./link.ts";
import { type Match, match } from "./match.ts";
import { reportRun } from "./report-run.ts";
import { QUICK } from "./sampling/resample.ts";

/** A matching kept open: for stewards who answer questions, and interviews that still come in. */
export interface Linkage {
  /** The run without any decision but those it was opened with. */
  readonly run: LinkRun;
  /**
   * The run under these decisions: all that are active, not only the new ones. Always starts
   * from the undecided run, so that undoing every decision gives exactly the start back. What
   * was learnt stays; the people around a decision are drawn anew.
   */
  decide(decisions: readonly Decision[]): LinkRun;
  /**
   * The matching with new interviews added. Only what may be one person with somebody new, and
   * those around them, is drawn anew.
   */
  extend(interviews: readonly Interview[]): Linkage;
}

/** Matches and keeps what was learnt. */
export function openLinkage(interviews: readonly Interview[], options: LinkOptions): Linkage {
  return keepOpen(interviews, match(interviews, options), options);
}

function keepOpen(interviews: readonly Interview[], found: Match, options: LinkOptions): Linkage {
  const under = (decisions: readonly Decision[]): LinkRun => {
    const decided = readConstraints(found.table, decisions, options.decisionsFile);
    return reportRun(decide(found, decided, options.seed, QUICK), options);
  };
  const opened = options.decisions ?? [];
  const run = under(opened);
  return {
    run,
    decide: (decisions) => (decisions.length === 0 ? run : under([...opened, ...decisions])),
    extend: (more) => {
      if (more.length === 0) return keepOpen(interviews, found, options);
      const all = [...interviews, ...more];
      return keepOpen(all, extend(found, all, options.seed), options);
    },
  };
}
