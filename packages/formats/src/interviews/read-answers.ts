import type { Problem } from "@kith/model";
import type { CsvTable } from "../csv/csv-table.ts";
import { type FileCount, readRows } from "../csv/read-rows.ts";
import { findIdColumns, findInterview, type IdColumns } from "./id-columns.ts";
import type { InterviewDraft } from "./interview-draft.ts";

/**
 * Every row is a respondent's answer to a question. An empty value is an answer that was not
 * given and is kept as an empty text. Other columns become answers of their own.
 */
export function readAnswers(
  table: CsvTable,
  ids: IdColumns,
  drafts: ReadonlyMap<string, InterviewDraft>,
  problems: Problem[],
): FileCount {
  const found = findIdColumns(table, ids, ["egoID"], { question: [], value: [] }, problems, [
    "question",
    "value",
  ]);
  return readRows(table, found.columns, found.complete ? problems : [], (row) => {
    const draft = findInterview(row, drafts);
    const question = row.text("question");
    if (question === undefined) {
      row.error("missing-question", "question", "The row names no question.", "Fill in question.");
    }
    if (draft === undefined || question === undefined) return;
    draft.answers.push({ question, value: row.text("value") ?? "" });
    for (const [name, value] of row.attributes()) {
      draft.answers.push({ question: `${question}: ${name}`, value });
    }
  });
}
