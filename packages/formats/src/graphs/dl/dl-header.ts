import { quoted } from "../../problems.ts";
import { MOST_MATRICES, MOST_NODES } from "../limits.ts";
import type { ProblemLog } from "../problem-log.ts";
import type { DlWord, DlWords } from "./dl-words.ts";

export type DlForm =
  | "fullmatrix"
  | "lowerhalf"
  | "upperhalf"
  | "blockmatrix"
  | "nodelist1"
  | "nodelist1b"
  | "nodelist2"
  | "edgelist1"
  | "edgelist2"
  | "edgearray1"
  | "edgearray2";

const FORMS: Partial<Record<string, DlForm>> = {
  fullmatrix: "fullmatrix",
  matrix: "fullmatrix",
  fm: "fullmatrix",
  lowerhalf: "lowerhalf",
  lh: "lowerhalf",
  upperhalf: "upperhalf",
  uh: "upperhalf",
  blockmatrix: "blockmatrix",
  bm: "blockmatrix",
  nodelist: "nodelist1",
  nodelist1: "nodelist1",
  nl1: "nodelist1",
  nodelist1b: "nodelist1b",
  nl1b: "nodelist1b",
  nodelist2: "nodelist2",
  nl2: "nodelist2",
  edgelist: "edgelist1",
  edgelist1: "edgelist1",
  el1: "edgelist1",
  edgelist2: "edgelist2",
  el2: "edgelist2",
  edgearray: "edgearray1",
  edgearray1: "edgearray1",
  ea1: "edgearray1",
  edgearray2: "edgearray2",
  ea2: "edgearray2",
};

type Dimension = "rows" | "columns" | "matrices";

export interface DlHeader {
  /** `undefined` where the file names one that is not known. */
  form: DlForm | undefined;
  /** Sizes the header gives. */
  n: number | undefined;
  rows: number | undefined;
  columns: number | undefined;
  matrices: number | undefined;
  diagonal: boolean;
  /** Labels written in the header. */
  readonly labels: Record<Dimension, string[]>;
  /** Whose labels stand among the data. */
  readonly embedded: Record<Dimension, boolean>;
  title: string | undefined;
  /** Name of the file that holds the data, where that is another. */
  datafile: string | undefined;
  /** Whether `data:` was reached; the words that follow are the data. */
  data: boolean;
}

const SIZES: Partial<Record<string, "n" | "rows" | "columns" | "matrices">> = {
  n: "n",
  nr: "rows",
  nrows: "rows",
  nc: "columns",
  ncols: "columns",
  nm: "matrices",
  nmats: "matrices",
};

/** Words in front of `labels`. */
const OF_LABELS: Partial<Record<string, Dimension>> = {
  row: "rows",
  rows: "rows",
  col: "columns",
  cols: "columns",
  column: "columns",
  columns: "columns",
  matrix: "matrices",
  matrices: "matrices",
  level: "matrices",
};

/**
 * Reads the header of a DL file up to `data:`; `undefined` when the file does not start with
 * `dl`. Phrases may come in any order, on any lines, with `=` or without. Words that mean
 * nothing here are reported and passed over; so is a format that is not known, and then nothing
 * can be read.
 */
export function dlHeader(words: DlWords, log: ProblemLog): DlHeader | undefined {
  const first = words.next();
  if (first === undefined || first.text.toLowerCase() !== "dl") return undefined;
  const header: DlHeader = {
    form: "fullmatrix",
    n: undefined,
    rows: undefined,
    columns: undefined,
    matrices: undefined,
    diagonal: true,
    labels: { rows: [], columns: [], matrices: [] },
    embedded: { rows: false, columns: false, matrices: false },
    title: undefined,
    datafile: undefined,
    data: false,
  };
  for (let word = words.next(); word !== undefined; word = words.next()) {
    const name = plain(word);
    const size = own(SIZES, name);
    const dimension = own(OF_LABELS, name);
    if (name === "data") {
      header.data = true;
      break;
    }
    if (size !== undefined) readSize(header, size, word, words, log);
    else if (name === "format") readForm(header, word, words, log);
    else if (name === "diagonal" || name === "diag") {
      header.diagonal = plain(words.next()) !== "absent";
    } else if (name === "labels") readLabels(header, undefined, word, words);
    else if (dimension !== undefined && plain(words.peek()) === "labels") {
      readLabels(header, dimension, words.next() ?? word, words);
    } else if (name === "title") {
      const rest: string[] = [];
      for (let one = words.nextOn(word.line); one !== undefined; one = words.nextOn(word.line)) {
        rest.push(one.text);
      }
      header.title = rest.join(" ");
    } else if (name === "datafile") header.datafile = words.next()?.text;
    else {
      const message = `${quoted(word.text)} means nothing in the header of a DL file.`;
      const remedy = "Known are n, nr, nc, nm, format, diagonal, labels, title, data.";
      log.say("warning", "unknown-word", placeOf(word), message, remedy);
    }
  }
  return header;
}

/** A word without regard to case, and without the colon that ends it. */
function plain(word: DlWord | undefined): string {
  return word === undefined || word.quoted ? "" : word.text.toLowerCase().replace(/:$/, "");
}

/** A file may well say `constructor`. */
function own<Value>(table: Partial<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function placeOf({ line, column }: DlWord): { readonly line: number; readonly column: number } {
  return { line, column };
}

function readSize(
  header: DlHeader,
  size: "n" | "rows" | "columns" | "matrices",
  word: DlWord,
  words: DlWords,
  log: ProblemLog,
): void {
  const written = words.next();
  const number = Number(written?.text);
  const most = size === "matrices" ? MOST_MATRICES : MOST_NODES;
  if (written !== undefined && /^\d+$/.test(written.text) && number <= most) {
    header[size] = number;
    return;
  }
  const message = `${word.text.toUpperCase()} is not followed by a whole number up to ${most}.`;
  log.say("error", "wrong-size", placeOf(word), message, "Write the number after it: n=5.");
}

function readForm(header: DlHeader, word: DlWord, words: DlWords, log: ProblemLog): void {
  const written = words.next();
  const form = own(FORMS, plain(written));
  if (form !== undefined) header.form = form;
  else {
    const name = quoted(written?.text ?? "");
    const message = `${name} is no DL format that Kith knows, so the data cannot be read.`;
    const remedy = `Save it in one of these: ${[...new Set(Object.values(FORMS))].join(", ")}.`;
    log.say("error", "unknown-format", placeOf(written ?? word), message, remedy);
    header.form = undefined;
  }
}

/** `labels:` and the labels, or `labels embedded`. */
function readLabels(
  header: DlHeader,
  of: Dimension | undefined,
  word: DlWord,
  words: DlWords,
): void {
  if (!word.text.endsWith(":") && plain(words.peek()) === "embedded") {
    words.next();
    for (const one of of === undefined ? (["rows", "columns"] as const) : [of]) {
      header.embedded[one] = true;
    }
    return;
  }
  const wanted = {
    rows: header.rows ?? header.n,
    columns: header.columns ?? header.n,
    matrices: header.matrices,
  }[of ?? "rows"];
  const labels = header.labels[of ?? "rows"];
  while (labels.length < (wanted ?? MOST_NODES)) {
    const next = words.peek();
    if (next === undefined || startsPhrase(next, words.peek(1))) break;
    labels.push(next.text);
    words.next();
  }
}

/** Whether a word is no label but the start of what comes after the labels. */
function startsPhrase(word: DlWord, after: DlWord | undefined): boolean {
  if (word.quoted) return false;
  const text = word.text.toLowerCase();
  if (text === "data:" || text === "labels:") return true;
  const embedded = text === "labels" && plain(after) === "embedded";
  return embedded || (own(OF_LABELS, text) !== undefined && /^labels:?$/i.test(after?.text ?? ""));
}
