import { basename, dirname, resolve } from "node:path";
import { type InterviewsRead, readInterviews } from "@kith/formats";
import type { Interview } from "@kith/model";
import { readFolder } from "./files.ts";
import { mappingFrom } from "./mapping.ts";
import { errorsOf, printProblems } from "./problems.ts";
import type { Terminal } from "./terminal.ts";

export interface FolderInterviews extends InterviewsRead {
  /** Files whose encoding was a guess, in sentences. */
  readonly guesses: readonly string[];
}

/**
 * Reads an interview folder or a zip of one, with what in it could not be read at all.
 *
 * @param mappingFile says which column and file is which; it may stand in the folder
 */
export function readInterviewFolder(
  folder: string,
  mappingFile: string | undefined,
  terminal: Terminal,
): FolderInterviews {
  const mapping = mappingFile === undefined ? {} : mappingFrom(mappingFile, terminal);
  const { files: all, problems, notes } = readFolder(folder);
  const inFolder = mappingFile !== undefined && dirname(resolve(mappingFile)) === resolve(folder);
  const files = inFolder ? all.filter(({ name }) => name !== basename(mappingFile)) : all;
  const read = readInterviews(files, { mapping });
  const named = new Set(problems.map(({ place }) => place.file));
  // Of a file that is there but cannot be read it would be wrong to say that it is missing.
  const others = read.problems.filter(
    ({ code, place }) => code !== "missing-file" || !named.has(place.file),
  );
  return { ...read, problems: [...problems, ...others], guesses: notes };
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
  mappingFile?: string,
): { readonly interviews: readonly Interview[]; readonly read: InterviewsRead } | undefined {
  const read = readInterviewFolder(folder, mappingFile, terminal);
  const checking = mappingFile === undefined ? folder : `${folder} --mapping ${mappingFile}`;
  const errors = errorsOf(read.problems);
  const warnings = read.problems.length - errors.length;
  for (const guess of read.guesses) terminal.note(`note: ${guess}`);
  if (errors.length > 0) printProblems(errors, (line) => terminal.note(line), { folder: checking });
  if (warnings > 0) {
    const them = warnings === 1 ? "it" : "them";
    terminal.note(`${count(warnings, "warning")}; kith check ${checking} lists ${them}.`);
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
