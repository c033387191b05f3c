import type { Decision, Problem, SourceFile, TruthRecord } from "@kith/model";
import type { CsvTable } from "../csv/csv-table.ts";
import { readCsv } from "../csv/read-csv.ts";
import { type FileCount, refuseAll } from "../csv/read-rows.ts";
import { problem } from "../problems.ts";
import { readDecisionTable } from "../tables/decisions.ts";
import { readTruthTable } from "../tables/truth.ts";
import { type FolderRole, folderFiles } from "./folder-files.ts";
import { finishInterview, type InterviewDraft, knownRecords } from "./interview-draft.ts";
import type { ColumnMapping, InterviewFormat, InterviewsRead } from "./interviews-read.ts";
import { readAffiliations } from "./read-affiliations.ts";
import { readAlters } from "./read-alters.ts";
import { readAnswers } from "./read-answers.ts";
import { readEgos } from "./read-egos.ts";
import { readTies } from "./read-ties.ts";

/** What follows when an expected file is not there. */
const MISSING = {
  egos: ["error", "Without it nothing can be imported: it says who was interviewed."],
  alters: ["warning", "No person is named in these interviews."],
  aaties: ["warning", "Nothing is known about ties among the people named."],
} as const;

/**
 * Reads an interview folder, Kith's own or egor's three files as others write them. Unquoted
 * `NA` is an empty cell. A row with an error is refused and everything else is kept: columns
 * without a meaning as attributes, bad ages, dates and weights as attributes too.
 */
export function readFolder(
  files: readonly SourceFile[],
  mapping: ColumnMapping = {},
): InterviewsRead {
  const found = folderFiles(files, mapping);
  const problems: Problem[] = [...found.problems];
  const notes: string[] = [...found.notes];
  const counts: FileCount[] = [];
  const drafts = new Map<string, InterviewDraft>();
  const truth: TruthRecord[] = [];
  const decisions: Decision[] = [];
  const tables: CsvTable[] = [];

  /** Reads one file, if it is there and there is anything to attach its rows to. */
  const read = (role: FolderRole, use: (table: CsvTable) => FileCount): void => {
    const file = found.files.get(role);
    if (file === undefined) return;
    const { table, problems: oddities } = readCsv(file, { bareMissing: "NA" });
    const required = role === "egos";
    problems.push(
      ...oddities.map(
        (one): Problem =>
          one.code === "empty-file" && !required ? { ...one, severity: "warning" } : one,
      ),
    );
    tables.push(table);
    if (table.header.length === 0) counts.push(refuseAll(table));
    else if (!required && drafts.size === 0) {
      if (table.rows.length > 0) problems.push(noRespondents(table));
      counts.push(refuseAll(table));
    } else counts.push(use(table));
  };

  for (const role of ["egos", "alters", "aaties"] as const) {
    if (!found.files.has(role)) problems.push(missingFile(role));
  }
  read("egos", (table) => readEgos(table, mapping, drafts, problems));
  read("alters", (table) => readAlters(table, mapping, drafts, problems, notes));
  read("aaties", (table) => readTies(table, mapping, drafts, problems, notes));
  read("affiliations", (table) => readAffiliations(table, mapping, drafts, problems));
  read("answers", (table) => readAnswers(table, mapping, drafts, problems));
  const records = knownRecords(drafts);
  read("truth", (table) => {
    const result = readTruthTable(table, records);
    problems.push(...result.problems);
    truth.push(...result.truth);
    return result.count;
  });
  read("decisions", (table) => {
    const result = readDecisionTable(table, records);
    problems.push(...result.problems);
    decisions.push(...result.decisions);
    return result.count;
  });

  return {
    format: found.files.has("egos") ? formatOf(tables, mapping) : undefined,
    interviews: [...drafts.values()].map(finishInterview),
    problems,
    notes,
    counts,
    ...(found.files.has("truth") ? { truth } : {}),
    ...(found.files.has("decisions") ? { decisions } : {}),
  };
}

/** Kith's own folder has Kith's file names, commas, and id columns as Kith spells them. */
function formatOf(tables: readonly CsvTable[], mapping: ColumnMapping): InterviewFormat {
  const own = tables.every(
    ({ file, separator, header }) =>
      /^[a-z]+\.csv$/.test(file) &&
      separator === "," &&
      (header.length === 0 || header.some((name) => name.startsWith("egoID"))),
  );
  return own && Object.keys(mapping).length === 0 ? "kith" : "egor";
}

function missingFile(role: "egos" | "alters" | "aaties"): Problem {
  const [severity, consequence] = MISSING[role];
  const remedy = `Add it, or say with a mapping which file holds the ${role}.`;
  const message = `The file is missing. ${consequence}`;
  return problem(severity, "missing-file", { file: `${role}.csv` }, message, remedy);
}

function noRespondents({ file }: CsvTable): Problem {
  return problem(
    "error",
    "no-respondents",
    { file },
    "None of its rows could be used, because no respondent was read.",
    "Put right the file of egos first.",
  );
}
