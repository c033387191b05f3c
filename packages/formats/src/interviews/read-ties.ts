import { ANSWER_STATES, type Problem } from "@kith/model";
import type { CsvTable } from "../csv/csv-table.ts";
import { type FileCount, type RowReader, readRows } from "../csv/read-rows.ts";
import { quoted } from "../problems.ts";
import { readAnswerState, saysNoTie } from "./answer-states.ts";
import { attributesOf, optional } from "./description.ts";
import { duplicateTies } from "./duplicate-ties.ts";
import { findIdColumns, findInterview, type IdColumns } from "./id-columns.ts";
import type { InterviewDraft } from "./interview-draft.ts";

/** Columns of `aaties.csv` beside the ids, in the order they are written. */
export const TIE_COLUMNS = { state: [], kind: [], weight: [] };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Every row is a statement about two mentions of one interview. Refused: an end that is no
 * alter of that interview (`unknown-alter`), a tie to oneself (`self-tie`), a state that is
 * none (`unknown-state`). The same two said twice with one kind are both kept, with a warning
 * (`duplicate-tie`). `2,5` is a weight where commas do not part cells; one in words is kept as the attribute `weight`; in a file without a
 * column `state` the words "not at all", "none" and "never" mean that there is no tie.
 */
export function readTies(
  table: CsvTable,
  ids: IdColumns,
  drafts: ReadonlyMap<string, InterviewDraft>,
  problems: Problem[],
  notes: string[],
): FileCount {
  const wanted = ["egoID", "source", "target"] as const;
  const found = findIdColumns(table, ids, wanted, TIE_COLUMNS, problems);
  const warnIfDuplicate = duplicateTies();
  let deniedRows = 0;
  const count = readRows(table, found.columns, found.complete ? problems : [], (row) => {
    const draft = findInterview(row, drafts);
    const source = readEnd(row, "source", draft);
    const target = readEnd(row, "target", draft);
    if (source !== undefined && source === target) {
      const message = `The tie joins ${quoted(source)} to itself.`;
      row.error("self-tie", "target", message, "Remove the row, or correct one of its ends.");
    }
    const weight = row.text("weight");
    const writtenState = row.text("state");
    const denied = !found.columns.has("state") && saysNoTie(weight ?? "");
    const assumed = denied ? "no" : "yes";
    const state = writtenState === undefined ? assumed : readAnswerState(writtenState);
    if (state === undefined) {
      const message = `${quoted(writtenState ?? "")} is not a state of an answer.`;
      row.error("unknown-state", "state", message, `Write one of: ${ANSWER_STATES.join(", ")}.`);
    }
    if (row.refused() || draft === undefined || state === undefined) return;
    if (source === undefined || target === undefined) return;

    const kind = row.text("kind");
    warnIfDuplicate(row, "source", { egoID: draft.egoID, source, target, kind });
    if (denied) deniedRows++;
    const words: [string, string][] = [];
    const numeral = row.numeral("weight") ?? "";
    const isNumber = NUMBER.test(numeral) && Number.isFinite(Number(numeral));
    if (weight !== undefined && !isNumber) words.push(["weight", weight]);
    draft.ties.push({
      source,
      target,
      state,
      ...optional("kind", kind),
      ...optional("weight", isNumber ? Number(numeral) : undefined),
      attributes: attributesOf([...words, ...row.attributes()]),
    });
  });
  if (deniedRows > 0) {
    notes.push(
      `${table.file}: ${deniedRows} pairs are rated in words that mean no tie (“not at all”, “none”); they were read as answers of no.`,
    );
  }
  return count;
}

function readEnd(
  row: RowReader,
  end: "source" | "target",
  draft: InterviewDraft | undefined,
): string | undefined {
  const alterID = row.text(end);
  if (alterID === undefined) {
    const message = "The tie has only one end.";
    row.error(
      "missing-id",
      end,
      message,
      "Fill in the alterIDs of both people, or remove the row.",
    );
  } else if (draft !== undefined && !draft.mentions.has(alterID)) {
    const message = `The interview names nobody with the alterID ${quoted(alterID)}.`;
    row.error(
      "unknown-alter",
      end,
      message,
      "Add the person to the file of alters, or correct it.",
    );
  }
  return alterID;
}
