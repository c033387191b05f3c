import { type InterviewsRead, readInterviews } from "@kith/formats";
import { describeProblem, type Interview, type Problem } from "@kith/model";
import { readFolder } from "./files.ts";
import type { Terminal } from "./terminal.ts";

/** How many problems are printed before the rest is only counted. `kith check --all` prints all. */
const SHOWN = 50;

export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => problem.severity === "error");
}

/** Prints problems, errors first, one line each. */
export function printProblems(
  problems: readonly Problem[],
  print: (line: string) => void,
  limit = SHOWN,
): void {
  const sorted = [...errorsOf(problems), ...problems.filter((p) => p.severity === "warning")];
  for (const problem of sorted.slice(0, limit)) {
    print(`${problem.severity}: ${describeProblem(problem)}`);
  }
  const hidden = sorted.length - limit;
  if (hidden > 0) print(`… and ${hidden} more. kith check DIR --all lists every one.`);
}

/**
 * Interviews of a folder, for commands that go on to use them. With errors in the folder
 * the problems are printed and `undefined` comes back, unless `keepGood` is asked for.
 */
export function usableInterviews(
  folder: string,
  keepGood: boolean,
  terminal: Terminal,
): { readonly interviews: readonly Interview[]; readonly read: InterviewsRead } | undefined {
  const read = readInterviews(readFolder(folder));
  const errors = errorsOf(read.problems);
  if (errors.length > 0) printProblems(errors, (line) => terminal.note(line));
  if (errors.length > 0 && !keepGood) {
    terminal.note(
      `kith: ${folder} has ${count(errors.length, "error")}; nothing was done. Mend them, or add --keep-good to go on with the ${count(read.interviews.length, "interview")} that can be read.`,
    );
    return undefined;
  }
  if (read.interviews.length === 0) {
    terminal.note(`kith: ${folder} holds no interviews; egos.csv has no rows.`);
    return undefined;
  }
  return { interviews: read.interviews, read };
}

/** `1 error`, `2 errors`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
