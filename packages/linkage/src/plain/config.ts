import type { Problem, SourceFile } from "@kith/model";

/** What a column of a plain table holds, and so how its values are compared. */
export const COLUMN_KINDS = [
  "given-name",
  "surname",
  "full-name",
  "date",
  "year",
  "postcode",
  "place",
  "street",
  "phone",
  "email",
  "id-number",
  "text",
  "exact",
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export interface RecordsConfig {
  /** Column that names each row. */
  readonly id: string;
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[];
}

export interface RecordsConfigRead {
  /** Absent when the file cannot be used. */
  readonly config?: RecordsConfig;
  readonly problems: readonly Problem[];
}

const SHAPE = 'Write { "id": "COLUMN", "columns": { "COLUMN": "KIND" } }.';

/**
 * Reads `{ "id": COLUMN, "columns": { COLUMN: KIND } }`. Problems: `bad-json`, `bad-config`,
 * `no-id-column`, `no-columns`, `unknown-kind` (errors), `unknown-setting` (warning).
 */
export function readRecordsConfig(file: SourceFile): RecordsConfigRead {
  const problems: Problem[] = [];
  const say = (
    severity: Problem["severity"],
    code: string,
    message: string,
    remedy: string,
    field?: string,
  ): void => {
    const place = field === undefined ? { file: file.name } : { file: file.name, field };
    problems.push({ severity, code, place, message, remedy });
  };
  let json: unknown;
  try {
    json = JSON.parse(file.text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const place = lineOf(file.text, why);
    problems.push({
      severity: "error",
      code: "bad-json",
      place: { file: file.name, ...place },
      message: `The file is not JSON (${why}).`,
      remedy: SHAPE,
    });
    return { problems };
  }
  if (!isObject(json)) {
    say("error", "bad-config", "The file holds no JSON object.", SHAPE);
    return { problems };
  }
  for (const key of Object.keys(json)) {
    if (key === "id" || key === "columns") continue;
    say("warning", "unknown-setting", `There is no setting “${key}”.`, SHAPE, key);
  }
  const { id } = json;
  if (typeof id !== "string" || id === "") {
    say("error", "no-id-column", "No id column is named.", SHAPE, "id");
  }
  const columns: { name: string; kind: ColumnKind }[] = [];
  if (!isObject(json.columns)) {
    say("error", "no-columns", "No columns are named.", SHAPE, "columns");
  } else {
    for (const [name, given] of Object.entries(json.columns)) {
      const kind = COLUMN_KINDS.find((one) => one === given);
      if (kind !== undefined) columns.push({ name, kind });
      else {
        say(
          "error",
          "unknown-kind",
          `${JSON.stringify(given)} is no kind of column.`,
          `Kinds: ${COLUMN_KINDS.join(", ")}.`,
          name,
        );
      }
    }
    if (columns.length === 0 && Object.keys(json.columns).length === 0) {
      say("error", "no-columns", "No columns are named.", SHAPE, "columns");
    }
  }
  if (problems.some(({ severity }) => severity === "error") || typeof id !== "string") {
    return { problems };
  }
  return { config: { id, columns }, problems };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Line and column of "at position 12", where the reader names one. */
function lineOf(text: string, why: string): { line: number; column: number } | undefined {
  const at = /position (\d+)/.exec(why)?.[1];
  if (at === undefined) return undefined;
  const before = text.slice(0, Number(at)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
