import type { GraphDocument } from "@kith/model";
import type { GraphWritten } from "../graph-format.ts";
import { MOST_CELLS } from "../limits.ts";
import { number } from "../losses.ts";
import { matricesOfGraph } from "../matrix/matrices-of-graph.ts";
import { matrixCells, plainOnesLosses } from "../matrix/matrix-cells.ts";
import { shortest } from "./binary.ts";
import { writeUcinetHeader } from "./ucinet-header.ts";

const LONGEST_LABEL = 32_767;

/**
 * Writes a UCINET dataset, `name.##h` and `name.##d`, as UCINET 6.4 and later read it (V6404).
 * Every pair of nodes takes 4 bytes for each relation, so above 25 million cells nothing is
 * written and `losses` says so. Parallel ties add up, weights keep about 7 digits,
 * and of the whole graph only a title in ASCII is kept.
 */
export function writeUcinet(graph: GraphDocument, name: string): GraphWritten {
  const { title, ...others } = graph.attributes ?? {};
  const titled = typeof title === "string" && /^[ -~]{1,255}$/.test(title);
  const matrices = matricesOfGraph(titled ? { ...graph, attributes: others } : graph);
  const { rowIds, columnIds = rowIds, names } = matrices;
  const levels = names.length;
  const cells = rowIds.length * columnIds.length * levels;
  if (cells > MOST_CELLS) {
    const loss = `Nothing was written: ${number(cells, "cell")} are more than the ${MOST_CELLS} that a dataset may have.`;
    return { files: [], losses: [loss] };
  }
  const data = new DataView(new ArrayBuffer(4 * cells));
  const { entries, losses } = matrixCells(matrices);
  let rounded = 0;
  for (const { matrix, row, column, value } of entries) {
    const at = (matrix * rowIds.length + row) * columnIds.length + column;
    data.setFloat32(4 * at, value, true);
    if (shortest(Math.fround(value)) !== value) rounded++;
  }
  const short = (label: string): string => label.slice(0, LONGEST_LABEL);
  const named = names.map((one) => one ?? "");
  const header = writeUcinetHeader({
    title: titled ? title : "",
    columns: columnIds.length,
    rows: rowIds.length,
    levels,
    columnLabels: columnIds.map(short),
    rowLabels: rowIds.map(short),
    levelLabels: names[0] === undefined ? undefined : named.map(short),
  });
  const stem = name.slice(0, -1);
  return {
    files: [
      { name: `${stem}h`, bytes: header },
      { name: `${stem}d`, bytes: new Uint8Array(data.buffer) },
    ],
    losses: [
      ...matrices.losses,
      ...losses,
      ...plainOnesLosses(matrices),
      ...(rounded > 0
        ? [`${number(rounded, "weight")} ${rounded === 1 ? "was" : "were"} rounded to 7 digits.`]
        : []),
    ],
  };
}
