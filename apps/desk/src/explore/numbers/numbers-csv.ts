import type { MeasuresView } from "@kith/api";
import { csv } from "../../parts/csv.ts";
import { words } from "../../words/index.ts";

const said = words.numbers;

/** A number as an analyst reads it: whole where it is whole, else four significant digits. */
export function numberText(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return String(Number(value.toPrecision(4))).replace("-", "−");
}

/** A table file: one row a person, with every number in full. */
export function numbersCsv(
  view: MeasuresView,
  names: readonly string[],
  label: (id: string) => string,
): string {
  const cell = (value: number | null | undefined) =>
    value === null || value === undefined ? "" : value;
  const heading = [
    "id",
    said.person,
    ...names.flatMap((name) => [
      said.shownOf(name),
      name,
      said.lowOf(name),
      said.highOf(name),
      said.topOf(name),
    ]),
  ];
  return csv(
    heading,
    view.ids.map((id, i) => [
      id,
      label(id),
      ...names.flatMap((name) => {
        const column = view.nodes[name];
        return [
          cell(column?.value[i]),
          cell(column?.best[i]),
          cell(column?.low[i]),
          cell(column?.high[i]),
          cell(column?.amongTop[i]),
        ];
      }),
    ]),
  );
}
