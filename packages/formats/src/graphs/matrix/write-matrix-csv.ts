import type { GraphDocument } from "@kith/model";
import { writeCsv } from "../../csv/write-csv.ts";
import type { GraphFile, GraphWritten } from "../graph-format.ts";
import { MOST_CELLS } from "../limits.ts";
import { number } from "../losses.ts";
import { matricesOfGraph } from "./matrices-of-graph.ts";
import { matrixCells, plainOnesLosses } from "./matrix-cells.ts";

const ENDING = ".matrix.csv";

/**
 * Writes a matrix of ties as CSV: labels in the first row and column, every node in it, 0 for no
 * tie. Two modes make rows and columns. Several relations make one file each, called after
 * them. Above 25 million cells nothing is written and `losses` says so.
 */
export function writeMatrixCsv(graph: GraphDocument, name: string): GraphWritten {
  const matrices = matricesOfGraph(graph);
  const { rowIds, columnIds = rowIds, names } = matrices;
  const cells = rowIds.length * columnIds.length * names.length;
  if (cells > MOST_CELLS) {
    const loss = `Nothing was written: ${number(cells, "cell")} are more than the ${MOST_CELLS} that a matrix may have.`;
    return { files: [], losses: [loss] };
  }
  const { entries, losses } = matrixCells(matrices);
  const rows = names.map(() => rowIds.map((id) => [id, ...columnIds.map(() => "0")]));
  for (const { matrix, row, column, value } of entries) {
    const line = rows[matrix]?.[row];
    if (line !== undefined) line[column + 1] = String(value);
  }
  const files = names.map((relation, matrix): GraphFile => {
    const text = writeCsv(["", ...columnIds], rows[matrix] ?? []);
    return { name: names.length > 1 ? fileNameOf(name, relation ?? "", matrix) : name, text };
  });
  const ids = [...rowIds, ...columnIds];
  const changed = new Set(ids.filter((id) => id !== id.trim() || id === "" || id.includes("\0")));
  return {
    files,
    losses: [
      ...matrices.losses,
      ...losses,
      ...plainOnesLosses(matrices),
      ...relationLosses(names),
      ...(changed.size > 0
        ? [
            `${number(changed.size, "label")} of blanks, or with blanks around, will be read without.`,
          ]
        : []),
      ...(ids.length === 0 ? ["A matrix without nodes cannot be read back."] : []),
    ],
  };
}

function relationLosses(names: readonly (string | undefined)[]): string[] {
  if (names.length > 1) return ["Each relation is a file of its own, which its name tells."];
  const [only] = names;
  return only === undefined
    ? []
    : [`That the ties are of the relation ${only} is not in the file.`];
}

/** `ward.helps.matrix.csv`, with its number where the name of the relation cannot be in it. */
function fileNameOf(name: string, relation: string, matrix: number): string {
  const ending = name.toLowerCase().endsWith(ENDING) ? ENDING : ".csv";
  const stem = name.slice(0, name.length - ending.length);
  const safe = /^[\p{L}\p{N}_-]{1,40}$/u.test(relation) ? relation : "relation";
  return `${stem}.${matrix + 1}-${safe}${name.slice(name.length - ending.length)}`;
}
