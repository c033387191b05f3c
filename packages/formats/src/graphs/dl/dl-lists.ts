import { quoted } from "../../problems.ts";
import { MOST_MATRICES } from "../limits.ts";
import { type TieList, tieList } from "../matrix/matrix-ties.ts";
import type { ProblemLog } from "../problem-log.ts";
import type { DlHeader } from "./dl-header.ts";
import type { DlData } from "./dl-matrix.ts";
import { type DlNames, dlNames, fillUp } from "./dl-names.ts";
import type { DlValues } from "./dl-value.ts";
import type { DlWord, DlWords } from "./dl-words.ts";

/**
 * Data as lists: `nodelist1` and `nodelist2` (one, then those it is tied to), `nodelist1b` (how
 * many, then which, line i for node i), `edgelist1` and `edgelist2` (two ends and a value),
 * `edgearray1` and `edgearray2` (two ends and a value for each matrix). The forms that end in
 * 2 have rows and columns that are different things. A line with `!` alone starts the next
 * matrix. A tie of the value 0 is none.
 */
export function dlLists(
  header: DlHeader,
  words: DlWords,
  values: DlValues,
  log: ProblemLog,
): DlData {
  const { form = "edgelist1", embedded, labels } = header;
  const twoMode = form.endsWith("2");
  const size = header.n ?? header.rows;
  const byLabel = embedded.rows && form !== "nodelist1b";
  const rows = dlNames(labels.rows, size, byLabel, log);
  const columnSize = header.columns ?? header.n;
  const columns = twoMode ? dlNames(labels.columns, columnSize, embedded.columns, log) : rows;
  const list = { rows, columns, ties: tieList(), words, values, log };
  let matrix = 0;
  let line = 0;
  for (let word = words.next(); word !== undefined; word = words.next()) {
    if (word.text === "!" && words.peek()?.line !== word.line) {
      matrix++;
      line = 0;
      if (matrix < MOST_MATRICES) continue;
      const place = { line: word.line, column: word.column };
      const message = `The file goes on after ${MOST_MATRICES} matrices; the rest was left out.`;
      log.say("error", "too-many-matrices", place, message, "Write fewer matrices.");
      break;
    }
    if (form === "nodelist1b") readCounted(list, word, line++, matrix);
    else if (form.startsWith("nodelist")) readNodes(list, word, matrix);
    else readEdge(list, word, form.startsWith("edgearray"), matrix);
  }
  fillUp(rows.labels, size);
  if (twoMode) fillUp(columns.labels, columnSize);
  const ties = list.ties.ties();
  return { rowLabels: rows.labels, columnLabels: twoMode ? columns.labels : undefined, ties };
}

interface List {
  readonly rows: DlNames;
  readonly columns: DlNames;
  readonly ties: TieList;
  readonly words: DlWords;
  readonly values: DlValues;
  readonly log: ProblemLog;
}

function readNodes({ rows, columns, ties, words }: List, first: DlWord, matrix: number): void {
  const row = rows.find(first);
  for (let word = words.nextOn(first.line); word; word = words.nextOn(first.line)) {
    const column = row === undefined ? undefined : columns.find(word);
    if (row !== undefined && column !== undefined) ties.add(row, column, Number.NaN, matrix);
  }
}

function readCounted(
  { rows, ties, words, log }: List,
  first: DlWord,
  row: number,
  matrix: number,
): void {
  const count = Number(first.text);
  const place = { line: first.line, column: first.column };
  const self = rows.find({ ...first, text: String(row + 1), quoted: false });
  if (!/^\d+$/.test(first.text)) {
    const message = `${quoted(first.text)} does not say how many follow.`;
    log.say("error", "wrong-count", place, message, "Start each line with a number.");
    words.skip(first.line);
    return;
  }
  let found = 0;
  for (let word = words.nextOn(first.line); word; word = words.nextOn(first.line)) {
    found++;
    const column = self === undefined ? undefined : rows.find(word);
    if (self !== undefined && column !== undefined) ties.add(self, column, Number.NaN, matrix);
  }
  if (found !== count) {
    const message = `The line says that ${count} follow, and ${found} do; they were read.`;
    log.say("warning", "wrong-count", place, message, "Correct the number.");
  }
}

function readEdge(list: List, first: DlWord, isArray: boolean, matrix: number): void {
  const { rows, columns, ties, words, values, log } = list;
  const place = { line: first.line, column: first.column };
  const second = words.nextOn(first.line);
  if (second === undefined) {
    const message = `Only ${quoted(first.text)} stands on the line, and a tie has two ends.`;
    log.say("error", "one-end", place, message, "Write both ends on one line.");
    return;
  }
  const row = rows.find(first);
  const column = columns.find(second);
  if (row === undefined || column === undefined) {
    words.skip(first.line);
    return;
  }
  const tie = (value: number, of: number): void => {
    if (value !== 0) ties.add(row, column, value, of);
  };
  let word = words.nextOn(first.line);
  if (isArray) {
    for (let of = 0; word !== undefined && of < MOST_MATRICES; of++) {
      const value = values.read(word);
      if (!Number.isNaN(value)) tie(value, of);
      word = words.nextOn(first.line);
    }
    words.skip(first.line);
    return;
  }
  if (word === undefined) tie(Number.NaN, matrix);
  else {
    const value = values.read(word);
    if (!Number.isNaN(value)) tie(value, matrix);
  }
  const more = words.skip(first.line);
  if (more > 0) {
    const message = `The line goes on after the value; the rest was left out.`;
    log.say("warning", "too-many-values", place, message, "Write two ends and one value.");
  }
}
