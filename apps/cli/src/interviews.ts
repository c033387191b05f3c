import { type InterviewsRead, readInterviews } from "@kith/formats";
import { describeProblem, type Interview, type Problem } from "@kith/model";
import { readFolder } from "./files.ts";
import type { Terminal } from "./terminal.ts";

/** How many problems are printed before the rest is only counted. */
const SHOWN = 50;

export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => problem.severity === "error");
}

/**
 * Prints problems, errors first, one line each. After the first fifty the rest is counted,
 * with the command that lists it where there is one.
 */
export function printProblems(
  problems: readonly Problem[],
  print: (line: string) => void,
  more: { readonly folder?: string; readonly all?: boolean } = {},
): void {
  const sorted = [...errorsOf(problems), ...problems.filter((p) => p.severity === "warning")];
  const shown = more.all === true ? sorted : sorted.slice(0, SHOWN);
  for (const problem of shown) print(`${problem.severity}: ${describeProblem(problem)}`);
  const hidden = sorted.length - shown.length;
  const where =
    more.folder === undefined ? "" : ` kith check ${more.folder} --all lists every one.`;
  if (hidden > 0) print(`… and ${hidden} more.${where}`);
}

/** Reads an interview folder or a zip of one, with what in it could not be read at all. */
export function readInterviewFolder(folder: string): InterviewsRead {
  const { files, problems } = readFolder(folder);
  const read = readInterviews(files);
  const named = new Set(problems.map(({ place }) => place.file));
  // Of a file that is there but cannot be read it would be wrong to say that it is missing.
  const others = read.problems.filter(
    ({ code, place }) => code !== "missing-file" || !named.has(place.file),
  );
  return { ...read, problems: [...problems, ...others] };
}

/**
 * Interviews of a folder, for commands that go on to use them. With errors in the folder
 * the problems are printed and `undefined` comes back, unless `keepGood` is asked for.
 * Warnings are counted.
 */
export function usableInterviews(
  folder: string,
  keepGood: boolean,
  terminal: Terminal,
): { readonly interviews: readonly Interview[]; readonly read: InterviewsRead } | undefined {
  const read = readInterviewFolder(folder);
  const errors = errorsOf(read.problems);
  const warnings = read.problems.length - errors.length;
  if (errors.length > 0) printProblems(errors, (line) => terminal.note(line), { folder });
  if (warnings > 0) {
    const them = warnings === 1 ? "it" : "them";
    terminal.note(`${count(warnings, "warning")}; kith check ${folder} lists ${them}.`);
  }
  if (errors.length > 0 && !keepGood) {
    const left = count(read.interviews.length, "interview");
    terminal.note(
      `kith: ${folder} has ${count(errors.length, "error")}; nothing was done. Put ${errors.length === 1 ? "it" : "them"} right, or add --keep-good to go on with the ${left} that can be read.`,
    );
    return undefined;
  }
  if (read.interviews.length === 0) {
    terminal.note(`kith: ${folder} holds no interviews; egos.csv has no rows.`);
    return undefined;
  }
  return { interviews: read.interviews, read };
}

/** `1 error`, `2 errors`; `1 person`, `2 people`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}
