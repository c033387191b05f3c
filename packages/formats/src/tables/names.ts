import type { NameRow, Problem, SourceFile } from "@kith/model";
import { findColumns } from "../csv/columns.ts";
import { readCsv } from "../csv/read-csv.ts";
import { readRows } from "../csv/read-rows.ts";
import { optional } from "../interviews/description.ts";
import { quoted } from "../problems.ts";
import { hasColumns } from "./record-refs.ts";

const COLUMNS = { kind: [], name: [], gender: [], decade: [], frequency: [], variant_of: [] };

/**
 * Reads a name table, `kind,name,gender,decade,frequency,variant_of`. A row whose decade or
 * frequency cannot be read is refused: a wrong frequency would weigh every later comparison.
 */
export function readNames(file: SourceFile): {
  readonly rows: readonly NameRow[];
  readonly problems: readonly Problem[];
} {
  const { table, problems: found } = readCsv(file);
  const problems = [...found];
  const rows: NameRow[] = [];
  const columns = findColumns(table, COLUMNS);
  const usable = hasColumns(table, columns, ["kind", "name"], problems);
  readRows(table, columns, usable ? problems : [], (row) => {
    const kind = row.text("kind");
    const name = row.text("name");
    const decade = number(row.text("decade"));
    const frequency = number(row.text("frequency"));
    if (kind !== "first" && kind !== "surname") {
      const message = `${quoted(kind ?? "")} is not a kind of name.`;
      row.error("unknown-name-kind", "kind", message, "Write first or surname.");
    }
    if (name === undefined) {
      row.error("missing-name", "name", "The row has no name.", "Fill in name, or remove the row.");
    }
    if (decade !== undefined && !Number.isInteger(decade)) {
      row.error(
        "decade-not-a-year",
        "decade",
        "The decade is not a year.",
        "Write its first year: 1970.",
      );
    }
    if (frequency !== undefined && !(frequency >= 0 && frequency <= 1)) {
      const message = "The frequency is not a number from 0 to 1.";
      row.error("not-a-frequency", "frequency", message, "Write the share of people: 0.013.");
    }
    if (row.refused() || name === undefined || (kind !== "first" && kind !== "surname")) return;
    rows.push({
      kind,
      name,
      ...optional("gender", row.text("gender")),
      ...optional("decade", decade),
      ...optional("frequency", frequency),
      ...optional("variantOf", row.text("variant_of")),
    });
  });
  return { rows, problems };
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
