import type { GraphDocument } from "@kith/model";
import type { GraphWritten } from "../graph-format.ts";
import { number } from "../losses.ts";
import { matricesOfGraph } from "../matrix/matrices-of-graph.ts";

/** UCINET's limit. */
const LONGEST_LABEL = 18;

/** Words that could end a list of labels. */
const MEANS_SOMETHING = /^(?:data|labels|embedded|rows?|cols?|columns?|matrix|matrices|level)$/i;

/**
 * Writes UCINET DL: `edgelist1`, or `edgelist2` where there are two modes, with labels in the
 * header and numbers in the data, so that nothing depends on the case of labels. One matrix for
 * each `relation`, parted by `!`. UCINET, igraph, Gephi (one matrix) and `readDl` read it. Ties
 * of a graph without directions stand twice, each way, because the file is one matrix.
 */
export function writeDl(graph: GraphDocument, name: string): GraphWritten {
  const { rowIds, columnIds, names, ties, losses } = matricesOfGraph(graph);
  const breaks = new Set<string>();
  const label = (id: string): string => {
    const line = id.replace(/[\r\n]+/g, " ");
    if (line !== id) breaks.add(id);
    return /^[\p{L}\p{N}_.-]+$/u.test(line) && !MEANS_SOMETHING.test(line)
      ? line
      : `"${line.replaceAll('"', '""')}"`;
  };
  const section = (title: string, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`${title}:`, ...ids.map(label)];
  const size =
    columnIds === undefined ? `n=${rowIds.length}` : `nr=${rowIds.length} nc=${columnIds.length}`;
  const several = names.length > 1 ? ` nm=${names.length}` : "";
  const form = columnIds === undefined ? "edgelist1" : "edgelist2";
  const named = names.flatMap((one) => (one === undefined ? [] : [one]));
  const header = [
    `dl ${size}${several}`,
    `format = ${form}`,
    ...section(columnIds === undefined ? "labels" : "row labels", rowIds),
    ...section("column labels", columnIds ?? []),
    ...section("matrix labels", named),
    "data:",
  ];
  const data: string[][] = names.map(() => []);
  for (const [at, row] of ties.rows.entries()) {
    const value = ties.values[at] ?? Number.NaN;
    const ends = `${row + 1} ${(ties.columns[at] ?? 0) + 1}`;
    data[ties.matrices[at] ?? 0]?.push(Number.isNaN(value) ? ends : `${ends} ${value}`);
  }
  const parts = data.map((rows, matrix) => (matrix > 0 ? ["!", ...rows] : rows));
  const lines = [...header, ...parts.flat()];
  return {
    files: [{ name, text: `${lines.join("\n")}\n` }],
    losses: [
      ...losses,
      ...(breaks.size > 0 ? [`Line ends in ${number(breaks.size, "label")} became blanks.`] : []),
      ...inUcinet([...rowIds, ...(columnIds ?? [])]),
    ],
  };
}

/** What UCINET will do to labels that the file itself holds in full. */
function inUcinet(ids: readonly string[]): string[] {
  const long = ids.filter((id) => id.length > LONGEST_LABEL).length;
  const short = new Set(ids.map((id) => id.slice(0, LONGEST_LABEL).toUpperCase()));
  const losses: string[] = [];
  if (long > 0) {
    losses.push(`UCINET cuts ${number(long, "label")} at ${LONGEST_LABEL} characters.`);
  }
  if (short.size < new Set(ids).size) {
    losses.push("UCINET cuts and capitalises labels, and some will then be the same.");
  }
  return losses;
}
