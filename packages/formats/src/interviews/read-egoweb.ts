import type { Problem, SourceFile } from "@kith/model";
import { foldName } from "../csv/columns.ts";
import type { CsvTable } from "../csv/csv-table.ts";
import { readCsv } from "../csv/read-csv.ts";
import type { FileCount } from "../csv/read-rows.ts";
import { problem } from "../problems.ts";
import { finishInterview } from "./interview-draft.ts";
import type { InterviewsRead } from "./interviews-read.ts";
import { emptyEgowebInterviews, readEgowebAlters } from "./read-egoweb-alters.ts";
import { readEgowebPairs } from "./read-egoweb-pairs.ts";

/** `alters` for a `{study}-ego-alter` table, `pairs` for `{study}-alter-pair`. */
export function egowebPart(table: CsvTable): "alters" | "pairs" | undefined {
  const headers = new Set(table.header.map(foldName));
  if (!headers.has("egoid") && !headers.has("interviewid")) return undefined;
  if (headers.has("alter1number") && headers.has("alter2number")) return "pairs";
  return headers.has("alternumber") ? "alters" : undefined;
}

/**
 * Reads the CSV exports of EgoWeb 2.0: `{study}-ego-alter` (one row per alter, the ego's answers
 * repeated in each) and `{study}-alter-pair`. Recognised by headers, also as R rewrites them
 * (`Alter.1.Number`). Columns before `Alter Number` are about the ego, those after about the
 * alter. An interview is called by its EgoID, or `EgoID_InterviewID` where one EgoID has several.
 *
 * Each question about a pair is a tie with that question as kind: 0, "no", "not at all" and
 * "never" are an answer of no; −1 refused, −2 don't know, −3 and −4 not asked; another number
 * is a weight, other words are kept as the attribute `weight`. A pair without any answer is
 * kept as not asked.
 */
export function readEgoweb(files: readonly SourceFile[]): InterviewsRead {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const counts: FileCount[] = [];
  const alters: CsvTable[] = [];
  const pairs: CsvTable[] = [];
  for (const file of files) {
    const { table: read, problems: oddities } = readCsv(file, { bareMissing: "NA" });
    const part = egowebPart(read);
    const { table, renamed } =
      part === "alters" ? withTwoSides(read) : { table: read, renamed: [] };
    if (part !== undefined) {
      const meant = (one: Problem) =>
        one.code === "duplicate-header" && renamed.includes((one.place.column ?? 0) - 1);
      for (const one of oddities) if (!meant(one)) problems.push(one);
      (part === "alters" ? alters : pairs).push(table);
    } else {
      const message = "The file was not recognised and nothing of it was read.";
      const remedy = "EgoWeb exports one file ego-alter and one alter-pair.";
      problems.push(problem("warning", "unknown-file", { file: file.name }, message, remedy));
    }
  }
  const found = emptyEgowebInterviews(alters);
  for (const table of alters) counts.push(readEgowebAlters(table, found, problems, notes));
  for (const table of pairs) counts.push(readEgowebPairs(table, found, problems, notes));
  if (alters.length === 0) {
    const message = "The file is missing. Without it nobody is known to have been interviewed.";
    const remedy = "Add the file whose name ends in ego-alter.";
    problems.push(problem("error", "missing-file", { file: "ego-alter.csv" }, message, remedy));
  }
  return {
    format: "egoweb",
    interviews: [...found.drafts.values()].map(finishInterview),
    problems,
    notes: [...new Set(notes)],
    counts,
  };
}

/**
 * A question may be asked about the ego and about alters under one title; `readCsv` calls the
 * second `SEX_2`. Gives such columns of the alter side their title back.
 */
function withTwoSides(table: CsvTable): { table: CsvTable; renamed: readonly number[] } {
  const middle = table.header.findIndex((name) => foldName(name) === "alternumber");
  const egoSide = new Set(table.header.slice(0, middle));
  const alterSide = new Set(table.header.slice(middle));
  const renamed: number[] = [];
  const header = table.header.map((name, index) => {
    const title = name.replace(/_2$/, "");
    if (index < middle || title === name || !egoSide.has(title) || alterSide.has(title))
      return name;
    renamed.push(index);
    return title;
  });
  return { table: { ...table, header }, renamed };
}
