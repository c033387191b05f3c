import { quoted } from "../../problems.ts";
import type { BinaryFile } from "../../zip/zip-files.ts";
import type { GraphFile } from "../graph-format.ts";
import type { GraphRead } from "../graph-read.ts";
import { graphOfMatrices } from "../matrix/graph-of-matrices.ts";
import { tieList, withoutPlainOnes } from "../matrix/matrix-ties.ts";
import { oneOrTwoModes } from "../matrix/modes-of-labels.ts";
import { MISSING_FROM, sayUnknown } from "../matrix/unknown-ties.ts";
import { problemLog } from "../problem-log.ts";
import { shortest } from "./binary.ts";
import { readUcinetHeader, type UcinetHeader } from "./ucinet-header.ts";

/**
 * Reads a UCINET dataset, the pair `name.##h` (what the matrix is) and `name.##d` (its numbers,
 * 4-byte floats, row by row, level by level); either is named, the other is found among
 * `others` (`missing-partner`). Levels are relations. Rows and columns are two modes unless they
 * are as many and their labels the same. Numbers from 1E37 on are UCINET's missing value.
 */
export function readUcinet(file: GraphFile, others: readonly GraphFile[]): GraphRead {
  const log = problemLog(file.name);
  const nothing = (code: string, message: string, remedy: string): GraphRead => {
    log.say("error", code, {}, message, remedy);
    return { graph: undefined, problems: log.list(), notes: [] };
  };
  const stem = file.name.slice(0, -1);
  const isHeader = /h$/i.test(file.name);
  const partnerName = `${stem}${isHeader ? "d" : "h"}`;
  if (bytesOf(file).length === 0)
    return nothing("empty-file", "The file is empty.", "Export it again.");
  const partner = others.find(({ name }) => name.toLowerCase() === partnerName.toLowerCase());
  if (partner === undefined) {
    const message = `A UCINET dataset is two files, and ${quoted(partnerName)} is not here.`;
    return nothing("missing-partner", message, "Give both files together.");
  }
  const [headerBytes, data] = isHeader
    ? [bytesOf(file), bytesOf(partner)]
    : [bytesOf(partner), bytesOf(file)];
  const header = readUcinetHeader(headerBytes);
  if ("reason" in header) {
    const message = `${quoted(`${stem}h`)} is no header of a UCINET dataset. ${header.reason}`;
    return nothing("not-ucinet", message, "Save the dataset again with UCINET 6.4 or later.");
  }
  const expected = header.columns * header.rows * header.levels;
  const present = Math.floor(data.length / 4);
  if (present < expected) {
    const message = `The header announces ${expected} numbers, and there are ${present}; the rest was read as no ties.`;
    log.say("error", "too-few-values", {}, message, "Export the dataset again.");
  } else if (data.length > 4 * expected) {
    const message = `There are more numbers than the ${expected} the header announces.`;
    log.say("warning", "too-many-values", {}, message, "Check that the two files belong together.");
  }
  const ties = tieList();
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let unknown = 0;
  for (let at = 0; at < Math.min(expected, present); at++) {
    const value = view.getFloat32(4 * at, true);
    if (value === 0) continue;
    if (!(Math.abs(value) < MISSING_FROM)) {
      unknown++;
      continue;
    }
    const line = Math.floor(at / header.columns);
    const matrix = Math.floor(line / header.rows);
    ties.add(line % header.rows, at % header.columns, shortest(value), matrix);
  }
  sayUnknown(unknown, {}, log);
  const names = Array.from(
    { length: Math.max(1, header.levels) },
    (_, at) => header.levelLabels?.[at],
  );
  const matrices = { ...modesOf(header), names, ties: withoutPlainOnes(ties.ties()) };
  const { graph, notes } = graphOfMatrices(matrices, file.name, log);
  const attributes = header.title === "" ? {} : { attributes: { title: header.title } };
  return { graph: { ...attributes, ...graph }, problems: log.list(), notes };
}

function modesOf({ rows, columns, rowLabels, columnLabels }: UcinetHeader) {
  return oneOrTwoModes(
    Array.from({ length: rows }, (_, at) => rowLabels?.[at]),
    Array.from({ length: columns }, (_, at) => columnLabels?.[at]),
  );
}

function bytesOf(file: GraphFile): BinaryFile["bytes"] {
  return "bytes" in file ? file.bytes : new TextEncoder().encode(file.text);
}
