import { quoted } from "../../problems.ts";
import { tieList, withoutPlainOnes } from "../matrix/matrix-ties.ts";
import type { ProblemLog } from "../problem-log.ts";
import type { DlHeader } from "./dl-header.ts";
import type { DlData } from "./dl-matrix.ts";
import { type DlNames, dlNames } from "./dl-names.ts";
import type { DlValues } from "./dl-value.ts";
import type { DlWord, DlWords } from "./dl-words.ts";

/** Cells that blocks may fill together: a short file must not describe a huge matrix. */
const MOST_CELLS = 500_000;

type Phrase = "rows" | "columns" | "value" | "diagonal";

const PHRASES = new Map<string, Phrase>([
  ...["r", "row", "rows"].map((word): [string, Phrase] => [word, "rows"]),
  ...["c", "col", "cols", "column", "columns"].map((word): [string, Phrase] => [word, "columns"]),
  ...["v", "val", "value"].map((word): [string, Phrase] => [word, "value"]),
  ...["d", "diag", "diagonal"].map((word): [string, Phrase] => [word, "diagonal"]),
]);

/**
 * Data as `blockmatrix`: `rows 1 to 3`, `cols 4 6 to 8` (or `all`) and then `value 1`, which
 * fills the block; `diagonal 0` fills the diagonal. Later blocks lie over earlier ones, cells
 * of no block are 0. Together blocks may fill two million cells (`too-many-cells`, error).
 */
export function dlBlocks(
  header: DlHeader,
  words: DlWords,
  values: DlValues,
  log: ProblemLog,
): DlData {
  const rowSize = header.rows ?? header.n ?? header.columns ?? 0;
  const columnSize = header.columns ?? header.n ?? header.rows ?? 0;
  const rows = dlNames(header.labels.rows, rowSize, false, log);
  const twoMode = header.n === undefined && rowSize !== columnSize;
  const columns = twoMode ? dlNames(header.labels.columns, columnSize, false, log) : rows;
  const cells = new Map<number, number>();
  const width = columns.labels.length;
  let filled = 0;
  let block: { rows: number[]; columns: number[] } = { rows: [], columns: [] };
  let listed = 0;
  const members = (word: DlWord, names: DlNames): number[] => {
    const found = membersOf(words, names);
    listed += found.length;
    if (listed > MOST_CELLS) {
      const { line, column } = word;
      const message = `The blocks name more than ${MOST_CELLS} rows and columns; the rest was left out.`;
      log.say(
        "error",
        "too-many-cells",
        { line, column },
        message,
        "Write a list of ties instead.",
      );
    }
    return found;
  };
  const fill = (word: DlWord, count: number, set: (value: number) => void): void => {
    const written = words.next();
    if (written === undefined) return;
    const { line, column } = word;
    if (filled + count > MOST_CELLS) {
      const message = `The blocks fill more than ${MOST_CELLS} cells; this one was left out.`;
      log.say(
        "error",
        "too-many-cells",
        { line, column },
        message,
        "Write a list of ties instead.",
      );
      return;
    }
    filled += count;
    const value = values.read(written);
    if (!Number.isNaN(value)) set(value);
  };

  for (let word = words.next(); word !== undefined; word = words.next()) {
    const phrase = PHRASES.get(word.text.toLowerCase().replace(/:$/, ""));
    if (phrase === "rows") block = { ...block, rows: members(word, rows) };
    else if (phrase === "columns") block = { ...block, columns: members(word, columns) };
    else if (phrase === "value") {
      const { rows: of, columns: to } = block;
      fill(word, of.length * to.length, (value) => {
        for (const row of of) for (const column of to) cells.set(row * width + column, value);
      });
    } else if (phrase === "diagonal") {
      const length = Math.min(rows.labels.length, width);
      fill(word, length, (value) => {
        for (let at = 0; at < length; at++) cells.set(at * width + at, value);
      });
    } else {
      const { line, column } = word;
      const message = `${quoted(word.text)} is no part of a block.`;
      const remedy = "Write rows, cols and value, each followed by what it is.";
      log.say("warning", "unknown-word", { line, column }, message, remedy);
    }
    if (listed > MOST_CELLS) break;
  }
  const ties = tieList();
  for (const cell of Float64Array.from(cells.keys()).sort()) {
    const value = cells.get(cell) ?? 0;
    if (value !== 0) ties.add(Math.floor(cell / width), cell % width, value, 0);
  }
  return {
    rowLabels: rows.labels,
    columnLabels: twoMode ? columns.labels : undefined,
    ties: withoutPlainOnes(ties.ties()),
  };
}

/** `1 3 to 5`, `1 3-5`, labels, or `all`; each once. */
function membersOf(words: DlWords, names: DlNames): number[] {
  const found = new Set<number>();
  let last: number | undefined;
  for (let word = words.peek(); word !== undefined; word = words.peek()) {
    const text = word.text.toLowerCase();
    if (PHRASES.has(text.replace(/:$/, "")) && !word.quoted) break;
    words.next();
    const range = /^(\d+)-(\d+)$/.exec(text);
    if (text === "all") for (const at of names.labels.keys()) found.add(at);
    else if (text === "to" && last !== undefined && words.peek() !== undefined) {
      const end = names.find(words.next() ?? word);
      for (let at = last; at <= (end ?? -1); at++) found.add(at);
    } else if (range !== null) {
      const start = names.find({ ...word, text: range[1] ?? "" });
      const end = names.find({ ...word, text: range[2] ?? "" });
      for (let at = start ?? 0; at <= (end ?? -1); at++) found.add(at);
    } else {
      last = names.find(word);
      if (last !== undefined) found.add(last);
    }
  }
  return [...found];
}
