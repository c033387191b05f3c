import type { Problem, SourceFile } from "@kith/model";
import { foldName } from "../csv/columns.ts";
import { listed, problem } from "../problems.ts";
import type { ColumnMapping } from "./interviews-read.ts";

export type FolderRole =
  | "egos"
  | "alters"
  | "aaties"
  | "affiliations"
  | "answers"
  | "truth"
  | "decisions";

export interface FolderFiles {
  readonly files: ReadonlyMap<FolderRole, SourceFile>;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

const OWN: readonly FolderRole[] = [
  "egos",
  "alters",
  "aaties",
  "affiliations",
  "answers",
  "truth",
  "decisions",
];

/** Words in file names, the most telling first: `alter_ties.csv` holds ties, not alters. */
const WORDS: readonly (readonly [FolderRole, readonly string[]])[] = [
  ["aaties", ["aaties", "aatie", "ties", "tie", "edges", "edge", "edgelist", "alteralter"]],
  ["alters", ["alters", "alter"]],
  ["egos", ["egos", "ego"]],
];

const TABLE_ENDING = /\.(?:csv|tsv|txt)$/i;
const OUTPUTS = new Set(
  "people.csv pairs.csv draws.csv questions.csv report.json names.csv places.csv place-questions.csv place-decisions.csv".split(
    " ",
  ),
);
const PAPERWORK =
  /^(?:readme|licen[cs]e|about|changelog|notes?|codebook)\b|\.(?:md|pdf|html?)$|^\./i;

/**
 * Finds which file is which: by mapping, then Kith's own names, then words in the name as R
 * users write them (`ego.csv`, `alters_32.csv`, `study-edges.csv`). A file that is none of
 * these is a warning (`unknown-file`); results of `kith link` and papers such as a README
 * are notes.
 */
export function folderFiles(
  files: readonly SourceFile[],
  mapping: ColumnMapping = {},
): FolderFiles {
  const found = new Map<FolderRole, SourceFile>();
  const problems: Problem[] = [];
  const notes: string[] = [];
  const taken = new Set<SourceFile>();
  const claim = (role: FolderRole, file: SourceFile | undefined): void => {
    if (file === undefined || found.has(role) || taken.has(file)) return;
    found.set(role, file);
    taken.add(file);
  };

  for (const role of ["egos", "alters", "aaties"] as const) {
    const wanted = mapping.files?.[role];
    if (wanted === undefined) continue;
    const file = files.find(({ name }) => name === wanted);
    claim(role, file);
    if (file === undefined) {
      const message = `The mapping says ${role} are in this file, and it is not there.`;
      const remedy = `The files are: ${listed(files.map(({ name }) => name))}.`;
      problems.push(problem("error", "missing-file", { file: wanted }, message, remedy));
    }
  }
  for (const role of OWN) {
    claim(
      role,
      files.find(({ name }) => name.toLowerCase() === `${role}.csv`),
    );
  }
  for (const [role, words] of WORDS) {
    claim(
      role,
      files.find((file) => !taken.has(file) && TABLE_ENDING.test(file.name) && says(file, words)),
    );
  }
  for (const file of files) {
    if (taken.has(file)) continue;
    if (OUTPUTS.has(file.name.toLowerCase())) {
      notes.push(`${file.name} is not part of the interviews and was not read here.`);
    } else if (PAPERWORK.test(file.name)) {
      notes.push(`${file.name} is not data and was not read.`);
    } else {
      problems.push(
        problem(
          "warning",
          "unknown-file",
          { file: file.name },
          "The file was not recognised and nothing of it was read.",
          `Kith reads ${OWN.map((role) => `${role}.csv`).join(", ")}.`,
        ),
      );
    }
  }
  return { files: found, problems, notes };
}

function says(file: SourceFile, words: readonly string[]): boolean {
  const stem = file.name.replace(TABLE_ENDING, "");
  const parts = stem.split(/[^\p{L}\p{N}]+/u).map(foldName);
  const whole = foldName(stem);
  return parts.some((part) => words.includes(part)) || words.includes(whole);
}
