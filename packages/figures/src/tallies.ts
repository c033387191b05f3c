import type { DrawnTie } from "./choose-ties.ts";
import type { Tally, TallyTable } from "./figure.ts";
import type { FigureNode } from "./figure-network.ts";
import type { Grouping } from "./group-people.ts";
import { SURE_FROM } from "./tokens.ts";

export const ELSEWHERE = "Elsewhere or not said";
export const PLACES = "Places and groups";

/**
 * Counts ties from the group where they were said to the group of the other end. Every tie is
 * in exactly one cell: people in no group are "elsewhere", places have a column of their own.
 */
export function tallyTies(
  ties: readonly DrawnTie[],
  nodes: ReadonlyMap<string, FigureNode>,
  grouping: Grouping,
  caption: string,
): TallyTable {
  const heading = (id: string): string => {
    if (nodes.get(id)?.kind !== "person") return PLACES;
    const group = grouping.of.get(id);
    return group === undefined ? ELSEWHERE : (grouping.labels[group] ?? ELSEWHERE);
  };
  const counted = ties.map((tie) => ({
    row: heading(tie.source),
    column: heading(tie.target),
    unsure: tie.probability < SURE_FROM,
  }));
  const ordered = [...grouping.labels, ELSEWHERE, PLACES];
  const usedRows = new Set(counted.map((tie) => tie.row));
  const usedColumns = new Set(counted.map((tie) => tie.column));
  const groups = ordered.filter(
    (label) => label !== PLACES && (usedRows.has(label) || usedColumns.has(label)),
  );
  const rows = usedRows.has(PLACES) ? [...groups, PLACES] : groups;
  const columns = usedColumns.has(PLACES) ? [...groups, PLACES] : groups;
  const rowAt = new Map(rows.map((label, i) => [label, i]));
  const columnAt = new Map(columns.map((label, i) => [label, i]));
  const cells = rows.map(() => columns.map(() => ({ ties: 0, unsure: 0 })));
  for (const tie of counted) {
    const cell = cells[rowAt.get(tie.row)!]![columnAt.get(tie.column)!]!;
    cell.ties++;
    if (tie.unsure) cell.unsure++;
  }
  return {
    caption,
    rowHeading: "Said in",
    rows,
    columns,
    cells,
    total: sumTallies(cells.flat()),
  };
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce<{ ties: number; unsure: number }>(
    (sum, tally) => ({ ties: sum.ties + tally.ties, unsure: sum.unsure + tally.unsure }),
    { ties: 0, unsure: 0 },
  );
}
