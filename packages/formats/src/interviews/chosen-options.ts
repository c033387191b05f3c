import type { CsvTable } from "../csv/csv-table.ts";
import type { RowReader } from "../csv/read-rows.ts";
import { yesOrNo } from "./generator-columns.ts";

/**
 * A categorical variable of Network Canvas is one true/false column per option, headed
 * `variable_option`. Finds those of a variable and returns a reader of the options chosen in a
 * row, joined by `; ` (nothing chosen: `undefined`). The columns stay attributes as well.
 */
export function chosenOptions(
  table: CsvTable,
  variables: readonly string[],
): (row: RowReader) => string | undefined {
  const options = table.header.flatMap((header, index) => {
    const variable = variables.find((name) => header.toLowerCase().startsWith(`${name}_`));
    const option = variable === undefined ? "" : header.slice(variable.length + 1);
    return option === "" ? [] : [{ option, index }];
  });
  const categorical = options.every(({ index }) =>
    table.rows.every(({ cells }) => {
      const text = (cells[index] ?? "").trim();
      return text === "" || yesOrNo(text) !== undefined;
    }),
  );
  if (!categorical) return () => undefined;
  return (row) => {
    const chosen = options.filter(({ index }) => yesOrNo(row.cell(index)) === true);
    return chosen.length === 0 ? undefined : chosen.map(({ option }) => option).join("; ");
  };
}
