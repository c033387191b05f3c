import type { AnswerState, Problem } from "@kith/model";
import { findColumns } from "../csv/columns.ts";
import type { CsvTable } from "../csv/csv-table.ts";
import { withDecimalPoint } from "../csv/decimal-comma.ts";
import { type FileCount, type RowReader, readRows } from "../csv/read-rows.ts";
import { listed, quoted } from "../problems.ts";
import { readAnswerState, saysNoTie } from "./answer-states.ts";
import { optional } from "./description.ts";
import { duplicateTies } from "./duplicate-ties.ts";
import type { InterviewDraft } from "./interview-draft.ts";
import { type EgowebInterviews, INTERVIEW_COLUMNS, nameOfInterview } from "./read-egoweb-alters.ts";

const COLUMNS = {
  ...INTERVIEW_COLUMNS,
  "Alter 1 Number": [],
  "Alter 1 Name": [],
  "Alter 1 ID": [],
  "Alter 2 Number": [],
  "Alter 2 Name": [],
  "Alter 2 ID": [],
};

/** Codes EgoWeb writes for an answer that was not given (defaults of its study file). */
const CODES = new Map<string, AnswerState>([
  ["-1", "refused"],
  ["-2", "dont_know"],
  ["-3", "not_asked"],
  ["-4", "not_asked"],
]);
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** Reads a `{study}-alter-pair` table: each answered question about a pair is a tie. */
export function readEgowebPairs(
  table: CsvTable,
  found: EgowebInterviews,
  problems: Problem[],
  notes: string[],
): FileCount {
  const columns = findColumns(table, COLUMNS);
  const warnIfDuplicate = duplicateTies();
  const words = new Set<string>();
  const count = readRows(table, columns, problems, (row) => {
    const egoID = nameOfInterview(row, found);
    const draft = egoID === undefined ? undefined : found.drafts.get(egoID);
    if (egoID !== undefined && draft === undefined) {
      const message = `The file of egos and alters has no interview ${quoted(egoID)}.`;
      row.error("unknown-ego", "EgoID", message, "Add it there, or correct the id.");
    }
    const source = findAlter(row, "Alter 1 Number", draft);
    const target = findAlter(row, "Alter 2 Number", draft);
    if (source !== undefined && source === target) {
      const message = `The pair joins ${quoted(source)} to itself.`;
      row.error(
        "self-tie",
        "Alter 2 Number",
        message,
        "Remove the row, or correct one of its ends.",
      );
    }
    if (row.refused() || draft === undefined || source === undefined || target === undefined)
      return;
    const answers = row.attributes();
    for (const [kind, text] of answers) {
      const answer = readPairAnswer(withDecimalPoint(text, table.separator));
      if (answer.weightInWords) words.add(text);
      const attributes: Record<string, string> = answer.weightInWords ? { weight: text } : {};
      const weight = optional("weight", answer.weight);
      draft.ties.push({ source, target, state: answer.state, kind, ...weight, attributes });
    }
    if (answers.length === 0) {
      draft.ties.push({ source, target, state: "not_asked", attributes: {} });
    }
    warnIfDuplicate(row, "Alter 1 Number", { egoID: draft.egoID, source, target, kind: undefined });
  });
  if (words.size > 0) {
    notes.push(
      `${table.file}: these answers about pairs were read as ties and kept as a weight in words: ${listed([...words])}.`,
    );
  }
  return count;
}

function findAlter(
  row: RowReader,
  field: string,
  draft: InterviewDraft | undefined,
): string | undefined {
  const number = row.text(field);
  if (number === undefined) {
    row.error("missing-id", field, "The pair has only one end.", `Fill in ${field}.`);
  } else if (draft !== undefined && !draft.mentions.has(number)) {
    const message = `The interview names nobody with the number ${quoted(number)}.`;
    row.error(
      "unknown-alter",
      field,
      message,
      "Add the person to the ego-alter file, or correct it.",
    );
  }
  return number;
}

function readPairAnswer(text: string): {
  readonly state: AnswerState;
  readonly weight: number | undefined;
  readonly weightInWords: boolean;
} {
  const plain = (state: AnswerState) => ({ state, weight: undefined, weightInWords: false });
  const code = CODES.get(text);
  if (code !== undefined) return plain(code);
  if (NUMBER.test(text)) {
    return Number(text) === 0 ? plain("no") : { ...plain("yes"), weight: Number(text) };
  }
  const state = saysNoTie(text) ? "no" : readAnswerState(text);
  return state === undefined ? { ...plain("yes"), weightInWords: true } : plain(state);
}
