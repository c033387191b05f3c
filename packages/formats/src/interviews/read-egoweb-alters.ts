import type { Problem } from "@kith/model";
import { findColumns } from "../csv/columns.ts";
import type { CsvTable } from "../csv/csv-table.ts";
import { type FileCount, type RowReader, readRows } from "../csv/read-rows.ts";
import { listed, quoted } from "../problems.ts";
import { isoDay } from "./dates.ts";
import { attributesOf, DESCRIPTION_COLUMNS, optional, readDescription } from "./description.ts";
import { generatorColumns, yesOrNo } from "./generator-columns.ts";
import { draftInterview, type InterviewDraft } from "./interview-draft.ts";
import { ALTER_COLUMNS, splitGenerators } from "./read-alters.ts";

export const INTERVIEW_COLUMNS = { EgoID: [], "Interview ID": [] };
const FIXED = { ...INTERVIEW_COLUMNS, "Start Time": [], "Alter Number": [], "Alter Name": [] };

export interface EgowebInterviews {
  readonly drafts: Map<string, InterviewDraft>;
  /** How many interviews each EgoID has. */
  readonly perEgo: ReadonlyMap<string, ReadonlySet<string>>;
}

export function emptyEgowebInterviews(tables: readonly CsvTable[]): EgowebInterviews {
  const perEgo = new Map<string, Set<string>>();
  for (const table of tables) {
    const columns = findColumns(table, INTERVIEW_COLUMNS);
    const text = (cells: readonly string[], name: string) =>
      (cells[columns.get(name) ?? -1] ?? "").trim();
    for (const { cells } of table.rows) {
      const ego = text(cells, "EgoID");
      const known = perEgo.get(ego) ?? new Set();
      perEgo.set(ego, known.add(text(cells, "Interview ID")));
    }
  }
  return { drafts: new Map(), perEgo };
}

/** The name of the interview a row is about; says `missing-id` when it tells none. */
export function nameOfInterview(row: RowReader, { perEgo }: EgowebInterviews): string | undefined {
  const ego = row.text("EgoID");
  const interview = row.text("Interview ID");
  if (ego === undefined && interview === undefined) {
    const remedy = "Fill in EgoID or Interview ID.";
    row.error("missing-id", "EgoID", "The row does not say which interview it is about.", remedy);
    return undefined;
  }
  const several = (perEgo.get(ego ?? "")?.size ?? 0) > 1;
  if (ego === undefined || interview === undefined) return ego ?? interview;
  return several ? `${ego}_${interview}` : ego;
}

/** One side of the table: its columns found among those of a range, ids left out. */
function sideColumns(
  table: CsvTable,
  fixed: ReadonlyMap<string, number>,
  names: Readonly<Record<string, readonly string[]>>,
  from: number,
  before: number,
): ReadonlyMap<string, number> {
  const ids = new Set(fixed.values());
  const header = table.header.map((name, index) =>
    index >= from && index < before && !ids.has(index) ? name : "",
  );
  return findColumns({ ...table, header }, names);
}

function prefixed(side: string, columns: ReadonlyMap<string, number>): [string, number][] {
  return [...columns].map(([name, index]) => [`${side}.${name}`, index]);
}

function sideOf(row: RowReader, side: string): RowReader {
  return {
    ...row,
    text: (name) => row.text(`${side}.${name}`),
    error: (code, field, ...rest) => row.error(code, `${side}.${field}`, ...rest),
    warn: (code, field, ...rest) => row.warn(code, `${side}.${field}`, ...rest),
  };
}

/** Reads a `{study}-ego-alter` table; a row without an alter is an interview that named nobody. */
export function readEgowebAlters(
  table: CsvTable,
  found: EgowebInterviews,
  problems: Problem[],
  notes: string[],
): FileCount {
  const fixed = findColumns(table, FIXED);
  const middle = fixed.get("Alter Number") ?? table.header.length;
  const end = table.header.length;
  const ego = sideColumns(table, fixed, DESCRIPTION_COLUMNS, 0, middle);
  const ofAlter = sideColumns(table, fixed, ALTER_COLUMNS, middle, end);
  const name = fixed.get("Alter Name");
  const split = !ofAlter.has("first_name") && !ofAlter.has("surname") && name !== undefined;
  const alter = split ? new Map([...ofAlter, ["full_name", name]] as const) : ofAlter;
  const columns = new Map([...fixed, ...prefixed("ego", ego), ...prefixed("alter", alter)]);
  const questions = generatorColumns(table).filter((index) => index > middle);
  if (questions.length > 0) {
    const headers = listed(questions.map((index) => table.header[index] ?? ""));
    notes.push(
      `${table.file}: the yes/no columns ${headers} were read as questions that elicited the people named; they are kept as attributes too.`,
    );
  }

  return readRows(table, columns, problems, (row) => {
    const egoID = nameOfInterview(row, found);
    if (egoID === undefined) return;
    const draft = found.drafts.get(egoID) ?? startInterview(sideOf(row, "ego"), row, egoID, middle);
    const alterID = row.text("Alter Number");
    if (
      alterID === undefined &&
      (row.text("Alter Name") ?? row.attributes(middle)[0]) !== undefined
    ) {
      const remedy = "Fill in Alter Number.";
      row.error("missing-id", "Alter Number", "The person named has no number.", remedy);
    } else if (alterID !== undefined && draft.mentions.has(alterID)) {
      const message = `The interview has an earlier alter ${quoted(alterID)}.`;
      const remedy = "Keep one of the two; the first was taken.";
      row.error("duplicate-alter", "Alter Number", message, remedy);
    }
    if (row.refused()) return;
    found.drafts.set(egoID, draft);
    if (alterID === undefined) return;
    const side = sideOf(row, "alter");
    const { description, leftOver } = readDescription(side);
    const asked = alter.has("generators")
      ? splitGenerators(side.text("generators") ?? "")
      : questions.flatMap((index) =>
          yesOrNo(row.cell(index)) === true ? [table.header[index] ?? ""] : [],
        );
    draft.mentions.set(alterID, {
      alterID,
      ...description,
      ...optional("role", side.text("role")),
      ...optional("relation", side.text("relation")),
      generators: asked,
      attributes: attributesOf([...row.attributes(middle), ...leftOver]),
    });
  });
}

function startInterview(
  side: RowReader,
  row: RowReader,
  egoID: string,
  middle: number,
): InterviewDraft {
  const { description, leftOver } = readDescription(side);
  const start = row.text("Start Time");
  const ids = Object.keys(INTERVIEW_COLUMNS)
    .concat("Start Time")
    .flatMap((name): [string, string][] => {
      const text = row.text(name);
      return text === undefined || text === egoID ? [] : [[name, text]];
    });
  const attributes = attributesOf([...ids, ...row.attributes(0, middle), ...leftOver]);
  const date = optional("date", start === undefined ? undefined : isoDay(start));
  return draftInterview(egoID, { ...description, attributes }, date);
}
