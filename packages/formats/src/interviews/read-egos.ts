import type { Problem } from "@kith/model";
import type { CsvTable } from "../csv/csv-table.ts";
import { type FileCount, readRows } from "../csv/read-rows.ts";
import { quoted } from "../problems.ts";
import { isoDay } from "./dates.ts";
import {
  attributesOf,
  DESCRIPTION_COLUMNS,
  optional,
  readDescription,
  withFullName,
} from "./description.ts";
import { findIdColumns, type IdColumns } from "./id-columns.ts";
import { draftInterview, type InterviewDraft } from "./interview-draft.ts";

/** Columns of `egos.csv` beside `egoID`, in the order they are written. */
export const EGO_COLUMNS = { ...DESCRIPTION_COLUMNS, wave: [], date: [] };

/** Every row is an interview; the second with an egoID is refused (`duplicate-ego`). */
export function readEgos(
  table: CsvTable,
  ids: IdColumns,
  drafts: Map<string, InterviewDraft>,
  problems: Problem[],
): FileCount {
  const found = findIdColumns(table, ids, ["egoID"], EGO_COLUMNS, problems);
  const columns = withFullName(table, found.columns);
  return readRows(table, columns, found.complete ? problems : [], (row) => {
    const egoID = row.text("egoID");
    if (egoID === undefined) {
      const remedy = "Give the interview an egoID of its own.";
      row.error("missing-id", "egoID", "The respondent has no egoID.", remedy);
      return;
    }
    if (drafts.has(egoID)) {
      const remedy = "Give each interview its own egoID; the first row with it was taken.";
      row.error("duplicate-ego", "egoID", `There is an earlier egoID ${quoted(egoID)}.`, remedy);
      return;
    }
    const { description, leftOver } = readDescription(row);
    const written = row.text("date");
    const date = written === undefined ? undefined : isoDay(written);
    const kept: [string, string][] = [...leftOver];
    if (written !== undefined && date !== written) kept.push(["date", written]);
    if (written !== undefined && date === undefined) {
      const message = `${quoted(written)} is not a date of the form 2026-05-31.`;
      row.warn(
        "date-not-iso",
        "date",
        message,
        "Write year-month-day. It is kept as an attribute.",
      );
    }
    const attributes = attributesOf([...row.attributes(), ...kept]);
    const when = { ...optional("wave", row.text("wave")), ...optional("date", date) };
    drafts.set(egoID, draftInterview(egoID, { ...description, attributes }, when));
  });
}
