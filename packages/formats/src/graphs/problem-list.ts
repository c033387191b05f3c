import type { Place, Problem, Severity } from "@kith/model";
import { problem } from "../problems.ts";

/** Collects the problems of one file. */
export interface ProblemList {
  /** All so far, in order; after `MOST` one more that says how many were left out. */
  all(): readonly Problem[];
  say(
    severity: Severity,
    code: string,
    place: Omit<Place, "file">,
    message: string,
    remedy: string,
  ): void;
  /** The same, but only the first time for each code. */
  sayOnce(
    severity: Severity,
    code: string,
    place: Omit<Place, "file">,
    message: string,
    remedy: string,
  ): void;
}

/** A file with a million broken lines must not fill the memory with sentences about them. */
const MOST = 1_000;

/** The problems of the named file: the first thousand in full, and how many more there are. */
export function problemList(file: string): ProblemList {
  const problems: Problem[] = [];
  const told = new Set<string>();
  let more = 0;
  let errors = 0;
  const say: ProblemList["say"] = (severity, code, place, message, remedy) => {
    if (problems.length < MOST) {
      problems.push(problem(severity, code, { file, ...place }, message, remedy));
    } else {
      more++;
      if (severity === "error") errors++;
    }
  };
  return {
    say,
    sayOnce(severity, code, ...rest) {
      if (told.has(code)) return;
      told.add(code);
      say(severity, code, ...rest);
    },
    all() {
      if (more === 0) return problems;
      const message = `${more} more problems of this file are not listed, ${errors} of them errors.`;
      const remedy = "Put those above right and read the file again.";
      const severity = errors > 0 ? "error" : "warning";
      return [...problems, problem(severity, "more-problems", { file }, message, remedy)];
    },
  };
}
