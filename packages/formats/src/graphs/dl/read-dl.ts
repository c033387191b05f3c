import type { SourceFile } from "@kith/model";
import { quoted } from "../../problems.ts";
import type { GraphRead } from "../graph-read.ts";
import { graphOfMatrices } from "../matrix/graph-of-matrices.ts";
import { type ProblemLog, problemLog } from "../problem-log.ts";
import { dlBlocks } from "./dl-blocks.ts";
import { type DlForm, type DlHeader, dlHeader } from "./dl-header.ts";
import { dlLists } from "./dl-lists.ts";
import { type DlData, dlMatrix } from "./dl-matrix.ts";
import { type DlValues, dlValues } from "./dl-value.ts";
import { type DlWords, dlWords } from "./dl-words.ts";

type ReadData = (header: DlHeader, words: DlWords, values: DlValues, log: ProblemLog) => DlData;

const READERS: Readonly<Record<DlForm, ReadData>> = {
  fullmatrix: dlMatrix,
  lowerhalf: dlMatrix,
  upperhalf: dlMatrix,
  blockmatrix: dlBlocks,
  nodelist1: dlLists,
  nodelist1b: dlLists,
  nodelist2: dlLists,
  edgelist1: dlLists,
  edgelist2: dlLists,
  edgearray1: dlLists,
  edgearray2: dlLists,
};

/**
 * Reads a UCINET DL file in any of its forms: see `dlMatrix`, `dlBlocks`, `dlLists`; labels in
 * the header or among the data, several matrices, data in another file (`datafile`, one of
 * `others`). Labels keep their case, but two that differ in case only are one, as in UCINET. A
 * cell that is missing (`NA`, `?`, UCINET's 1E38) is not known, and a warning says how many are.
 * What the ties are is decided as in `graphOfMatrices`, and a note says so.
 *
 * Source: Borgatti, Everett and Freeman, *UCINET 6 User's Guide*, 2002, chapter 3; UCINET help,
 * "DL language".
 */
export function readDl(file: SourceFile, others: readonly SourceFile[] = []): GraphRead {
  const log = problemLog(file.name);
  const words = dlWords(file.text);
  const header = dlHeader(words, log);
  const nothing = (): GraphRead => ({ graph: undefined, problems: log.list(), notes: [] });
  if (header === undefined) {
    const empty = file.text.trim() === "";
    const message = empty ? "The file is empty." : "The file does not start with DL.";
    const remedy = "Export it from UCINET as DL.";
    log.say("error", empty ? "empty-file" : "not-dl", empty ? {} : { line: 1 }, message, remedy);
    return nothing();
  }
  if (header.form === undefined) return nothing();
  const data = header.data ? words : dataElsewhere(header, others, log);
  if (data === undefined) return nothing();
  const values = dlValues(log);
  const found = READERS[header.form](header, data, values, log);
  values.sayUnknown();
  const matrices = { ...found, names: namesOf(header, found) };
  const { graph, notes } = graphOfMatrices(matrices, file.name, log);
  const attributes = header.title === undefined ? {} : { attributes: { title: header.title } };
  return { graph: { ...attributes, ...graph }, problems: log.list(), notes };
}

/** The words of the file that the header names; `undefined`, and said, when there are none. */
function dataElsewhere(
  { datafile }: DlHeader,
  others: readonly SourceFile[],
  log: ProblemLog,
): DlWords | undefined {
  if (datafile === undefined) {
    log.say("error", "no-data", {}, "The file has no data: section.", "Write data: above them.");
    return undefined;
  }
  const name = datafile.slice(Math.max(datafile.lastIndexOf("/"), datafile.lastIndexOf("\\")) + 1);
  const other = others.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (other === undefined) {
    const message = `The data are in another file, ${quoted(name)}, which is not here.`;
    log.say("error", "missing-partner", {}, message, "Give both files together.");
    return undefined;
  }
  return dlWords(other.text);
}

function namesOf(header: DlHeader, { ties }: DlData): (string | undefined)[] {
  const { matrices: labels } = header.labels;
  const seen = ties.matrices.reduce((most, matrix) => Math.max(most, matrix + 1), 1);
  const count = Math.max(seen, header.matrices ?? 1, labels.length);
  return Array.from({ length: count }, (_, at) => labels[at]);
}
