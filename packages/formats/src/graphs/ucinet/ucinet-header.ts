import { MOST_MATRICES, MOST_NODES } from "../limits.ts";
import { type ByteReader, byteReader, byteWriter } from "./binary.ts";

/** What a `##h` file says of the numbers in its `##d` file. */
export interface UcinetHeader {
  readonly title: string;
  readonly columns: number;
  readonly rows: number;
  /** How many matrices follow each other. */
  readonly levels: number;
  readonly columnLabels: readonly string[] | undefined;
  readonly rowLabels: readonly string[] | undefined;
  readonly levelLabels: readonly string[] | undefined;
}

/** Why a header cannot be read, as a sentence. */
export interface NoHeader {
  readonly reason: string;
}

const WIDE = "V6404";
const SINGLE = 7;

/**
 * Reads the header of a UCINET dataset: a Pascal string with the version (`DATE:` up to 6.2,
 * `V6404` and its successors since), date, type of labels, type of numbers, dimensions (columns,
 * rows, levels; two bytes each, four since `V6404`), title, which dimensions have labels, and
 * the labels, each with its length in bytes (one byte a character, two since `V6404`).
 *
 * Source: Steglich's R functions for UCINET files (2015), as in the package manynet, and the
 * package rucinet.
 */
export function readUcinetHeader(bytes: Uint8Array): UcinetHeader | NoHeader {
  const reader = byteReader(bytes);
  const length = reader.number(1) ?? 0;
  const version = ascii(reader.bytes(length) ?? new Uint8Array());
  const wide = /^V64\d\d$/.test(version);
  if (!wide && version !== "DATE:") {
    return { reason: "It does not start with a version that Kith knows (DATE:, V6404)." };
  }
  const cut = { reason: "It ends in the middle." };
  if (reader.bytes(10) === undefined) return cut;
  const type = reader.number(1);
  const dimensions = reader.number(2);
  if (type === undefined || dimensions === undefined) return cut;
  if (type !== SINGLE) return { reason: `Its numbers are of type ${type}, and Kith reads type 7.` };
  if (dimensions < 2 || dimensions > 3)
    return { reason: `It has ${dimensions} dimensions, not 2 or 3.` };
  const sizes: number[] = [];
  for (let at = 0; at < dimensions; at++) sizes.push(reader.number(wide ? 4 : 2) ?? -1);
  const [columns = -1, rows = -1, levels = 1] = sizes;
  if (sizes.includes(-1)) return cut;
  if (columns > MOST_NODES || rows > MOST_NODES || levels > MOST_MATRICES) {
    const most = `${MOST_NODES} rows or columns or ${MOST_MATRICES} levels`;
    return { reason: `It is larger than ${most}.` };
  }
  const title = reader.bytes(reader.number(1) ?? 0);
  const marks = reader.bytes(dimensions);
  if (title === undefined || marks === undefined) return cut;
  const labels: (readonly string[] | undefined)[] = [];
  for (const [at, size] of sizes.entries()) {
    const found = marks[at] === 0 ? undefined : readLabels(reader, size, wide);
    if (found === null) return cut;
    labels.push(found);
  }
  const [columnLabels, rowLabels, levelLabels] = labels;
  return { title: ascii(title), columns, rows, levels, columnLabels, rowLabels, levelLabels };
}

/** `null` when the file ends before them. */
function readLabels(reader: ByteReader, count: number, wide: boolean): string[] | null {
  const labels: string[] = [];
  for (let at = 0; at < count; at++) {
    const bytes = reader.bytes(reader.number(2) ?? Number.POSITIVE_INFINITY);
    if (bytes === undefined) return null;
    labels.push(wide ? new TextDecoder("utf-16le").decode(bytes) : ascii(bytes));
  }
  return labels;
}

/** One byte a character, as Windows has it in Western Europe and the Americas. */
function ascii(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}

/** The bytes of a `V6404` header. It is dated 1 January 2000, so that equal graphs give equal files. */
export function writeUcinetHeader(header: UcinetHeader): Uint8Array {
  const writer = byteWriter();
  writer.number(WIDE.length, 1);
  writer.bytes(codes(WIDE));
  for (const part of [0, 1, 1, 6]) writer.number(part, 2);
  writer.number(3, 2);
  writer.number(SINGLE, 1);
  const { columns, rows, levels, columnLabels, rowLabels, levelLabels } = header;
  const deep = levels > 1 || levelLabels !== undefined;
  const sizes = deep ? [columns, rows, levels] : [columns, rows];
  writer.number(sizes.length, 2);
  for (const size of sizes) writer.number(size, 4);
  writer.number(header.title.length, 1);
  writer.bytes(codes(header.title));
  const labels = [columnLabels, rowLabels, levelLabels].slice(0, sizes.length);
  for (const one of labels) writer.number(one === undefined ? 0 : 1, 1);
  for (const label of labels.flatMap((one) => one ?? [])) {
    writer.number(2 * label.length, 2);
    for (const code of codes(label)) writer.number(code, 2);
  }
  return writer.all();
}

function codes(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
