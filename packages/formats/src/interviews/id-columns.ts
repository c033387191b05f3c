import type { Problem } from "@kith/model";
import { type ColumnNames, findColumns, foldName } from "../csv/columns.ts";
import type { CsvTable } from "../csv/csv-table.ts";
import type { RowReader } from "../csv/read-rows.ts";
import { listed, problem, quoted } from "../problems.ts";
import { hasColumns } from "../tables/record-refs.ts";
import type { InterviewDraft } from "./interview-draft.ts";
import type { ColumnMapping } from "./interviews-read.ts";

export type IdName = "egoID" | "alterID" | "source" | "target";
export type IdColumns = Pick<ColumnMapping, IdName>;

/**
 * Names of id columns that need no mapping: Kith's own, those egor gives its objects, and
 * those of EgoWeb files cut into three.
 */
const SPELLINGS: Readonly<Record<IdName, readonly string[]>> = {
  egoID: [".egoID", "ego"],
  alterID: [".altID", "altID", "alter", "Alter Number"],
  source: [".srcID", "srcID", "from", "Alter 1 Number"],
  target: [".tgtID", "tgtID", "to", "Alter 2 Number"],
};

/** Those of openeddi; `nameid` says too little to be taken for an id without `puid` beside it. */
const OPENEDDI: Readonly<Record<IdName, readonly string[]>> = {
  egoID: ["puid"],
  alterID: ["nameid"],
  source: ["nameid"],
  target: ["targetid"],
};

/**
 * Finds the id columns of a table and `others` beside them. A mapped column that is not there
 * (`mapped-column-missing`) and an id, or a needed column, that is not there
 * (`missing-column`) are errors.
 */
export function findIdColumns(
  table: CsvTable,
  mapping: IdColumns,
  ids: readonly IdName[],
  others: ColumnNames,
  problems: Problem[],
  needed: readonly string[] = [],
): { readonly columns: ReadonlyMap<string, number>; readonly complete: boolean } {
  const openeddi = table.header.some((name) => foldName(name) === "puid");
  const spelled = Object.fromEntries(
    ids.map((id) => [id, openeddi ? [...SPELLINGS[id], ...OPENEDDI[id]] : SPELLINGS[id]]),
  );
  const columns = findColumns(table, { ...spelled, ...others }, mapping);
  for (const id of ids) {
    const header = mapping[id];
    if (header === undefined || table.header.length === 0 || table.header.includes(header))
      continue;
    problems.push(
      problem(
        "error",
        "mapped-column-missing",
        { file: table.file, line: table.headerLine },
        `The mapping says ${id} is the column ${quoted(header)}, and there is none.`,
        `The columns are: ${listed(table.header)}.`,
      ),
    );
  }
  const remedy = "Rename the column that holds it, or say with a mapping which column it is.";
  return { columns, complete: hasColumns(table, columns, [...ids, ...needed], problems, remedy) };
}

/** The interview a row belongs to; says `missing-id` or `unknown-ego` when there is none. */
export function findInterview(
  row: RowReader,
  drafts: ReadonlyMap<string, InterviewDraft>,
): InterviewDraft | undefined {
  const egoID = row.text("egoID");
  if (egoID === undefined) {
    const remedy = "Fill in the egoID of the interview it belongs to.";
    row.error("missing-id", "egoID", "The row has no egoID.", remedy);
    return undefined;
  }
  const draft = drafts.get(egoID);
  if (draft === undefined) {
    const remedy = "Add the respondent to the file of egos, or correct the egoID.";
    row.error("unknown-ego", "egoID", `No respondent has the egoID ${quoted(egoID)}.`, remedy);
  }
  return draft;
}
