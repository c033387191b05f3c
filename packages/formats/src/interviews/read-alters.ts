import type { Problem } from "@kith/model";
import type { CsvTable } from "../csv/csv-table.ts";
import { type FileCount, readRows } from "../csv/read-rows.ts";
import { listed, problem, quoted } from "../problems.ts";
import {
  attributesOf,
  DESCRIPTION_COLUMNS,
  optional,
  readDescription,
  withFullName,
} from "./description.ts";
import { generatorColumns, yesOrNo } from "./generator-columns.ts";
import { findIdColumns, findInterview } from "./id-columns.ts";
import type { InterviewDraft } from "./interview-draft.ts";
import type { ColumnMapping } from "./interviews-read.ts";

/** Columns of `alters.csv` beside the ids, in the order they are written. */
export const ALTER_COLUMNS = {
  ...DESCRIPTION_COLUMNS,
  role: [],
  relation: ["relationship"],
  generators: ["generator"],
};

/**
 * Every row is a mention by the interview of its egoID; the second with an alterID in that
 * interview is refused (`duplicate-alter`). Where no column `generators` says which questions
 * elicited a mention, yes/no columns may (`generatorColumns`); they stay attributes as well.
 */
export function readAlters(
  table: CsvTable,
  mapping: ColumnMapping,
  drafts: ReadonlyMap<string, InterviewDraft>,
  problems: Problem[],
  notes: string[],
): FileCount {
  const found = findIdColumns(table, mapping, ["egoID", "alterID"], ALTER_COLUMNS, problems);
  const columns = withFullName(table, found.columns);
  const questions = columns.has("generators") ? [] : questionColumns(table, mapping, problems);
  if (questions.length > 0) {
    const names = listed(questions.map((index) => table.header[index] ?? ""));
    notes.push(
      `${table.file}: the yes/no columns ${names} were read as questions that elicited the people named; they are kept as attributes too.`,
    );
  }
  return readRows(table, columns, found.complete ? problems : [], (row) => {
    const draft = findInterview(row, drafts);
    const alterID = row.text("alterID");
    if (alterID === undefined) {
      const remedy = "Give the person an alterID that is unique in the interview.";
      row.error("missing-id", "alterID", "The person named has no alterID.", remedy);
    }
    if (draft === undefined || alterID === undefined) return;
    if (draft.mentions.has(alterID)) {
      const message = `The interview has an earlier alterID ${quoted(alterID)}.`;
      const remedy =
        "Give each person of an interview an alterID of their own; the first was taken.";
      row.error("duplicate-alter", "alterID", message, remedy);
      return;
    }
    const { description, leftOver } = readDescription(row);
    const ticked = questions.filter((index) => yesOrNo(row.cell(index)) === true);
    draft.mentions.set(alterID, {
      alterID,
      ...description,
      ...optional("role", row.text("role")),
      ...optional("relation", row.text("relation")),
      generators: columns.has("generators")
        ? splitGenerators(row.text("generators") ?? "")
        : ticked.map((index) => table.header[index] ?? ""),
      attributes: attributesOf([...row.attributes(), ...leftOver]),
    });
  });
}

function questionColumns(
  table: CsvTable,
  mapping: ColumnMapping,
  problems: Problem[],
): readonly number[] {
  if (mapping.generators === undefined) return generatorColumns(table);
  return mapping.generators.flatMap((name) => {
    const index = table.header.indexOf(name);
    if (index >= 0) return [index];
    problems.push(
      problem(
        "error",
        "mapped-column-missing",
        { file: table.file, line: table.headerLine },
        `The mapping says ${quoted(name)} is a generator, and there is no such column.`,
        `The columns are: ${listed(table.header)}.`,
      ),
    );
    return [];
  });
}

/** Names separated by `;`, each once. */
export function splitGenerators(cell: string): string[] {
  const names = cell.split(";").map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}
