import type { Problem } from "@kith/model";
import type { ColumnKind, RecordsConfig } from "./config.ts";
import { dateOrderOf } from "./dates.ts";
import { READERS } from "./kinds.ts";
import { readGivenName, readSurname, splitFullName } from "./split-full-name.ts";

/** A table as it was read: cells in the order of the header, lines counted from 1. */
export interface PlainTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** What is compared: one reading of one column, or of several that say the same. */
export interface Field {
  readonly name: string;
  readonly kind: ColumnKind | "other-names";
  /** One value a row, normalised; "" when missing. */
  readonly values: readonly string[];
}

export interface TableRead {
  /** Whether there is something to match; problems of single rows do not stand in the way. */
  readonly usable: boolean;
  readonly ids: readonly string[];
  readonly fields: readonly Field[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the columns a config names. A full name beside first name and surname only fills what
 * they lack and adds what else it says, so that nothing counts twice. O(cells).
 *
 * Problems: `no-such-column`, `no-rows`, `nothing-to-compare` (errors; the table cannot be used),
 * `repeated-id`, `missing-id` (errors of a row, which is kept), `empty-column`,
 * `unreadable-values` (warnings).
 */
export function readTable(table: PlainTable, config: RecordsConfig): TableRead {
  const problems: Problem[] = [];
  const header = table.header.map((name) => name.trim());
  const at = (name: string): number => header.indexOf(name.trim());
  const idColumn = at(config.id);
  if (idColumn < 0) problems.push(noSuchColumn(table, config.id));
  const columns = config.columns.flatMap(({ name, kind }) => {
    const index = at(name);
    if (index >= 0) return [{ name: name.trim(), kind, index }];
    problems.push(noSuchColumn(table, name));
    return [];
  });
  if (table.rows.length === 0) {
    problems.push({
      severity: "error",
      code: "no-rows",
      place: { file: table.file },
      message: "The table has no rows.",
      remedy: "Name a file with a header and at least one row under it.",
    });
  }
  const ids = idColumn < 0 ? [] : readIds(table, idColumn, problems);
  const read = columns.map(({ name, kind, index }): Field => {
    const raw = table.rows.map(({ cells }) => cells[index] ?? "");
    const values = readValues(raw, kind);
    sayWhatIsOdd(table, { name, kind, index }, raw, values, problems);
    return { name, kind, values };
  });
  const fields = mergeNames(read).filter(({ values }) => values.some((value) => value !== ""));
  const complete =
    idColumn >= 0 && columns.length === config.columns.length && table.rows.length > 0;
  if (fields.length === 0 && complete) {
    problems.push({
      severity: "error",
      code: "nothing-to-compare",
      place: { file: table.file },
      message: "None of the named columns holds a value that can be compared.",
      remedy: "Name columns with values in them, each with its kind.",
    });
  }
  return { usable: complete && fields.length > 0, ids, fields, problems };
}

function noSuchColumn(table: PlainTable, name: string): Problem {
  return {
    severity: "error",
    code: "no-such-column",
    place: { file: table.file, line: 1, field: name },
    message: `There is no column “${name}”.`,
    remedy: `Columns here: ${table.header.map((one) => one.trim()).join(", ")}.`,
  };
}

function readIds(table: PlainTable, index: number, problems: Problem[]): string[] {
  const first = new Map<string, number>();
  const field = table.header[index]!.trim();
  return table.rows.map(({ line, cells }) => {
    const id = (cells[index] ?? "").trim();
    const place = { file: table.file, line, column: index + 1, field };
    const before = first.get(id);
    if (id === "") {
      problems.push({
        severity: "error",
        code: "missing-id",
        place,
        message: "The row has no id; it is matched, and written with an empty one.",
        remedy: "Give every row an id of its own.",
      });
    } else if (before !== undefined) {
      problems.push({
        severity: "error",
        code: "repeated-id",
        place,
        message: `The id “${id}” stands in line ${before} too; both rows are kept as two records.`,
        remedy: "Give every row an id of its own.",
      });
    } else first.set(id, line);
    return id;
  });
}

function readValues(raw: readonly string[], kind: ColumnKind): string[] {
  const each = (read: (text: string) => string): string[] => {
    const known = new Map<string, string>();
    return raw.map((text) => {
      let value = known.get(text);
      if (value === undefined) {
        value = isEmpty(text) ? "" : read(text);
        known.set(text, value);
      }
      return value;
    });
  };
  switch (kind) {
    case "given-name":
      return each(readGivenName);
    case "surname":
      return each(readSurname);
    case "full-name":
      return each((text) => text.trim());
    case "date": {
      const order = dateOrderOf(raw);
      return each((text) => READERS.date(text, order));
    }
    case "id-number":
      return each(READERS.idNumber);
    default:
      return each(READERS[kind]);
  }
}

/** Words people and programs write where there is nothing. */
function isEmpty(text: string): boolean {
  return /^\s*(?:n\/?a|null|none|nan|nil|unknown|-+|\?+|\.)?\s*$/i.test(text);
}

function sayWhatIsOdd(
  table: PlainTable,
  { name, kind, index }: { name: string; kind: ColumnKind; index: number },
  raw: readonly string[],
  values: readonly string[],
  problems: Problem[],
): void {
  const place = { file: table.file, column: index + 1, field: name };
  const filled = raw.filter((text) => !isEmpty(text)).length;
  if (filled === 0 && raw.length > 0) {
    problems.push({
      severity: "warning",
      code: "empty-column",
      place,
      message: "The column is empty, so that it adds nothing.",
      remedy: "Take it out of the config, or name another column.",
    });
    return;
  }
  const lost = raw.findIndex((text, row) => !isEmpty(text) && values[row] === "");
  if (lost < 0) return;
  const count = raw.filter((text, row) => !isEmpty(text) && values[row] === "").length;
  problems.push({
    severity: "warning",
    code: "unreadable-values",
    place: { ...place, line: table.rows[lost]!.line },
    message: `“${raw[lost]!.trim()}” cannot be read as ${kind}${count > 1 ? `; neither can ${count - 1} more` : ""}. Taken as missing.`,
    remedy:
      count * 2 > filled
        ? "Most of the column is not of this kind: give it another kind in the config."
        : "Mend the values, or leave them: the rows are matched by the rest.",
  });
}

/** First name, surname and what else was said, from all columns that hold names. */
function mergeNames(fields: readonly Field[]): Field[] {
  const full = fields.filter(({ kind }) => kind === "full-name");
  const [firstFull] = full;
  if (firstFull === undefined) return [...fields];
  const given = fields.find(({ kind }) => kind === "given-name");
  const surname = fields.find(({ kind }) => kind === "surname");
  const split = firstFull.values.map((_, row) => {
    const written = full.flatMap(({ values }) => (values[row] ? [splitFullName(values[row])] : []));
    const words = written.flatMap((name) => name.words);
    return { given: "", surname: "", ...written[0], words: [...new Set(words)] };
  });
  const filled = (own: Field | undefined, part: (row: number) => string): string[] =>
    split.map((_, row) => {
      const value = own?.values[row] ?? "";
      return value === "" ? part(row) : value;
    });
  const givenValues = filled(given, (row) => split[row]!.given);
  const surnameValues = filled(surname, (row) => split[row]!.surname);
  const others = split.map(({ words }, row) => {
    const said = new Set([...givenValues[row]!.split(" "), ...surnameValues[row]!.split(" ")]);
    return words.filter((word) => !said.has(word)).join(" ");
  });
  const rest = fields.filter(
    (field) => field !== given && field !== surname && !full.includes(field),
  );
  const { name } = firstFull;
  return [
    { name: given?.name ?? `${name}: first name`, kind: "given-name", values: givenValues },
    { name: surname?.name ?? `${name}: surname`, kind: "surname", values: surnameValues },
    { name: `${name}: other names`, kind: "other-names", values: others },
    ...rest,
  ];
}
