import { quoted } from "../../problems.ts";
import { MOST_NODES } from "../limits.ts";
import { type Matrices, tieList, withoutPlainOnes } from "../matrix/matrix-ties.ts";
import { oneOrTwoModes } from "../matrix/modes-of-labels.ts";
import type { ProblemLog } from "../problem-log.ts";
import type { DlHeader } from "./dl-header.ts";
import type { DlValues } from "./dl-value.ts";
import type { DlWord, DlWords } from "./dl-words.ts";

/** What the data of a DL file say, whichever form they have. */
export type DlData = Omit<Matrices, "names">;

/**
 * Data as `fullmatrix`, `lowerhalf` or `upperhalf`: the values of one matrix after the other,
 * row by row, wherever lines end. A half stands for both. Without a size in the header the
 * words of the first line give it.
 */
export function dlMatrix(
  header: DlHeader,
  words: DlWords,
  values: DlValues,
  log: ProblemLog,
): DlData {
  const { form, embedded, diagonal } = header;
  const half = form !== "fullmatrix";
  let columns = header.columns ?? header.n;
  let columnLabels: string[] = header.labels.columns;
  if (embedded.columns) {
    const found = labelsInData(words, columns);
    if (columnLabels.length === 0) columnLabels = found;
    columns ??= found.length;
  }
  const waiting: DlWord[] = [];
  if (columns === undefined) {
    const line = words.peek()?.line ?? 0;
    for (let word = words.nextOn(line); word !== undefined && waiting.length <= MOST_NODES; ) {
      waiting.push(word);
      word = words.nextOn(line);
    }
    columns = waiting.length - (embedded.rows ? 1 : 0);
  }
  const rows = half ? columns : (header.rows ?? header.n ?? columns);
  const rowLabels: (string | undefined)[] = [...header.labels.rows];
  const rowLabelsGiven = rowLabels.length > 0;
  const ties = tieList();
  let taken = 0;
  const next = (): DlWord | undefined => (taken < waiting.length ? waiting[taken++] : words.next());

  let last: DlWord | undefined;
  const matrices = Math.max(1, header.matrices ?? 1);
  reading: for (let matrix = 0; matrix < matrices; matrix++) {
    if (rows === 0 || columns === 0) break;
    if (matrix > 0 && embedded.columns && repeats(words.peek(), columnLabels)) {
      labelsInData(words, columns);
    }
    for (let row = 0; row < rows; row++) {
      if (embedded.rows) {
        const label = next();
        if (label !== undefined && matrix === 0 && !rowLabelsGiven) rowLabels.push(label.text);
      }
      const from = form === "upperhalf" ? row : 0;
      const to = form === "lowerhalf" ? Math.min(row + 1, columns) : columns;
      for (let column = from; column < to; column++) {
        if (!diagonal && row === column) continue;
        const word = next();
        if (word === undefined) {
          const place = last === undefined ? {} : { line: last.line, column: last.column };
          const message = `The data end in row ${row + 1} of matrix ${matrix + 1}; ${rows} rows of ${columns} were expected.`;
          const remedy = "Add what is missing, or correct the size in the header.";
          log.say("error", "too-few-values", place, message, remedy);
          break reading;
        }
        last = word;
        const value = values.read(word);
        if (value === 0 || Number.isNaN(value)) continue;
        ties.add(row, column, value, matrix);
        if (half && row !== column) ties.add(column, row, value, matrix);
      }
    }
  }
  const more = next();
  if (more !== undefined) {
    const { line, column } = more;
    const message = `There is more than ${rows} rows of ${columns}, from ${quoted(more.text)} on.`;
    log.say("warning", "too-many-values", { line, column }, message, "Correct the size.");
  }
  while (rowLabels.length < rows) rowLabels.push(undefined);
  const labels: (string | undefined)[] = [...columnLabels];
  while (labels.length < columns) labels.push(undefined);
  return {
    ...oneOrTwoModes(rowLabels, labels, header.n !== undefined),
    ties: withoutPlainOnes(ties.ties()),
  };
}

/** The labels of columns: as many as there are columns, or the words of the line. */
function labelsInData(words: DlWords, columns: number | undefined): string[] {
  const line = words.peek()?.line ?? 0;
  const found: string[] = [];
  while (found.length < (columns ?? MOST_NODES)) {
    const word = columns === undefined ? words.nextOn(line) : words.next();
    if (word === undefined) break;
    found.push(word.text);
  }
  return found;
}

function repeats(word: DlWord | undefined, labels: readonly string[]): boolean {
  return word !== undefined && word.text.toLowerCase() === labels[0]?.toLowerCase();
}
