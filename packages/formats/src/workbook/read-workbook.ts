import type { ProblemLog } from "../graphs/problem-log.ts";
import { type XmlHandlers, xmlReader } from "../graphs/xml-events.ts";
import { unpackEntry, type ZipEntry, zipEntries } from "../zip/zip-entries.ts";
import type { BinaryFile } from "../zip/zip-files.ts";
import { cellAddress } from "./cell-address.ts";
import { dateOf, isDateFormat } from "./dates.ts";

export type CellValue = string | number | boolean;

export interface SheetRow {
  /** As the spreadsheet counts it: the first is 1. */
  readonly row: number;
  /** Cells with a value, by column from 0. */
  readonly cells: ReadonlyMap<number, CellValue>;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** A workbook that is open: its sheets are read when they are asked for. */
export interface Workbook {
  readonly sheets: readonly string[];
  /** The rows with a value; `undefined` after a problem, or when there is no such sheet. */
  read(name: string): Sheet | undefined;
}

/** All that is unpacked of one workbook: what fits in memory and takes a few seconds. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_CELLS = 1_000_000;
/** A row takes about as much memory as this many cells. */
const ROW_COSTS = 3;

/**
 * Opens a workbook of Office Open XML (`.xlsx`). Texts, numbers, true/false; dates as text;
 * formulas by their last result; cells with an error (`#N/A`) have no value. What is no
 * workbook, or would be more than 64 MB unpacked or a million filled cells, is an error.
 *
 * Source: ECMA-376, part 1, 18.
 */
export function openWorkbook(file: BinaryFile, problems: ProblemLog): Workbook | undefined {
  let left = MOST_BYTES;
  let cellsLeft = MOST_CELLS;
  const entries = zipEntries(file.bytes);
  if (entries === undefined) {
    const old = file.bytes[0] === 0xd0 && file.bytes[1] === 0xcf;
    problems.say(
      "error",
      "not-a-workbook",
      {},
      old
        ? "The file is an older workbook, or one with a password."
        : "The file is no workbook, or is damaged.",
      "Save it again as .xlsx, without a password.",
    );
    return undefined;
  }
  const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  const damaged = (path: string, tooLarge: boolean): undefined => {
    problems.say(
      "error",
      tooLarge ? "workbook-too-large" : "damaged-workbook",
      { field: path },
      tooLarge
        ? `The workbook is larger than Kith reads: ${MOST_BYTES / 1024 / 1024} MB unpacked or a million filled cells.`
        : "A part of the workbook is missing or damaged.",
      tooLarge ? "Save its sheets as CSV." : "Open it in a spreadsheet and save it again.",
    );
    return undefined;
  };
  const readPart: ReadPart = (path, root, handlers, enough = () => false) => {
    const entry: ZipEntry | undefined = byPath.get(path.toLowerCase());
    if (entry === undefined) return false;
    const decoder = new TextDecoder();
    const reader = xmlReader(root, "a part of a workbook", handlers, problems);
    const size = unpackEntry(entry, left, (piece) => {
      if (!reader.stopped() && !enough()) reader.write(decoder.decode(piece, { stream: true }));
    });
    if (enough()) return true;
    if (typeof size !== "number") {
      damaged(path, size === "too-large");
      return false;
    }
    left -= size;
    if (!reader.stopped() && !enough()) reader.close();
    return true;
  };

  const ids: { readonly name: string; readonly id: string }[] = [];
  let from1904 = false;
  const targets = new Map<string, string>();
  const foundBook = readPart("xl/workbook.xml", "workbook", {
    open({ name, attributes }) {
      if (name === "sheet") ids.push({ name: attributes.name ?? "", id: attributes["r:id"] ?? "" });
      if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
    },
    close: () => {},
  });
  readPart("xl/_rels/workbook.xml.rels", "Relationships", {
    open({ attributes: { Id, Target } }) {
      if (Id === undefined || Target === undefined) return;
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
    close: () => {},
  });
  if (!foundBook || ids.length === 0) return damaged("xl/workbook.xml", false);

  const texts = sharedTexts(readPart, MOST_CELLS);
  if (texts === undefined) return damaged("xl/sharedStrings.xml", true);
  const dates = dateStyles(readPart);
  return {
    sheets: ids.map(({ name }) => name),
    read(name) {
      const at = ids.findIndex((sheet) => sheet.name === name);
      if (at < 0) return undefined;
      const path = targets.get(ids[at]?.id ?? "") ?? `xl/worksheets/sheet${at + 1}.xml`;
      const rows: SheetRow[] = [];
      let tooMany = false;
      let cells = new Map<number, CellValue>();
      let row = -1;
      let column = -1;
      let type = "n";
      let style = 0;
      let value: string | undefined;
      let inside: string[] | undefined;
      const found = readPart(
        path,
        "worksheet",
        {
          open({ name, attributes }) {
            if (name === "row") {
              const given = Number(attributes.r);
              row = Number.isInteger(given) ? given - 1 : row + 1;
              cellsLeft -= ROW_COSTS;
              column = -1;
              cells = new Map();
            } else if (name === "c") {
              const address = cellAddress(attributes.r ?? "");
              column = address?.column ?? column + 1;
              type = attributes.t ?? "n";
              style = Number(attributes.s ?? 0);
              value = undefined;
              inside = undefined;
            } else if (name === "is") inside = [];
          },
          close(name, text) {
            if (name === "v") value = text;
            else if (name === "t" && inside !== undefined) inside.push(text);
            else if (name === "c") {
              const written = inside === undefined ? value : inside.join("");
              const read = cellValue(type, written, texts, dates.has(style), from1904);
              if (read === undefined) return;
              if (cellsLeft-- > 0) cells.set(column, read);
              else tooMany = true;
            } else if (name === "row" && cells.size > 0) {
              if (cellsLeft > 0) rows.push({ row: row + 1, cells });
              else tooMany = true;
            }
          },
        },
        () => tooMany,
      );
      if (tooMany) return damaged(path, true);
      return found ? { name, rows } : undefined;
    },
  };
}

function cellValue(
  type: string,
  text: string | undefined,
  texts: readonly string[],
  isDate: boolean,
  from1904: boolean,
): CellValue | undefined {
  if (text === undefined || type === "e") return undefined;
  if (type === "inlineStr") return text;
  if (type === "s" || type === "str" || type === "d") {
    const read = type === "s" ? texts[Number(text)] : text;
    return read === "" ? undefined : read;
  }
  if (type === "b") return text.trim() === "1" || /^true$/i.test(text.trim());
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number)) return undefined;
  return isDate ? (dateOf(number, from1904) ?? number) : number;
}

/** Goes through one part, or until it is enough; `false` when there is none or it is damaged. */
type ReadPart = (
  path: string,
  root: string,
  handlers: XmlHandlers,
  enough?: () => boolean,
) => boolean;

/**
 * The texts cells name by number; reading aids for Japanese are left out. `undefined` when
 * there are more than `most`.
 */
function sharedTexts(readPart: ReadPart, most: number): readonly string[] | undefined {
  const texts: string[] = [];
  let pieces: string[] = [];
  let aside = 0;
  readPart(
    "xl/sharedStrings.xml",
    "sst",
    {
      open({ name }) {
        if (name === "si") pieces = [];
        if (name === "rPh") aside++;
      },
      close(name, text) {
        if (name === "t" && aside === 0) pieces.push(text);
        if (name === "rPh") aside--;
        if (name === "si") texts.push(pieces.join(""));
      },
    },
    () => texts.length > most,
  );
  return texts.length > most ? undefined : texts;
}

/** The styles that show their number as a date. */
function dateStyles(readPart: ReadPart): ReadonlySet<number> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  readPart("xl/styles.xml", "styleSheet", {
    open({ name, attributes }) {
      if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) formats.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  const styles = formats.flatMap((id, style) => (isDateFormat(id, codes) ? [style] : []));
  return new Set(styles);
}
