import type { Matrices } from "./matrix-ties.ts";

type Labels = readonly (string | undefined)[];

/**
 * Rows and columns are the same things where they are as many and no label of one differs from
 * its neighbour of the other; otherwise they are two modes.
 *
 * @param same where the file says itself that they are
 */
export function oneOrTwoModes(
  rowLabels: Labels,
  columnLabels: Labels,
  same = false,
): Pick<Matrices, "rowLabels" | "columnLabels"> {
  const alike =
    rowLabels.length === columnLabels.length &&
    (same ||
      rowLabels.every((label, at) => {
        const other = columnLabels[at];
        if (label === undefined || other === undefined) return true;
        return label === other;
      }));
  if (!alike) return { rowLabels, columnLabels };
  return {
    rowLabels: rowLabels.map((label, at) => label ?? columnLabels[at]),
    columnLabels: undefined,
  };
}
