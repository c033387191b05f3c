import { encodeXmlAttribute, encodeXmlText } from "../graphs/xml-text.ts";
import { zipFiles } from "../zip/zip-files.ts";
import { columnLetters } from "./cell-address.ts";
import type { CellValue } from "./read-workbook.ts";

export interface SheetToWrite {
  readonly name: string;
  /** `undefined` is an empty cell. */
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook (`.xlsx`) of sheets of texts, numbers and true/false, as every spreadsheet opens
 * it. Texts are never formulas; numbers that are not finite are texts. The same sheets give the
 * same bytes.
 *
 * Source: ECMA-376, part 1, 18.
 */
export function writeWorkbook(sheets: readonly SheetToWrite[]): Uint8Array {
  const each = (line: (sheet: SheetToWrite, number: number) => string): string =>
    sheets.map((sheet, at) => line(sheet, at + 1)).join("");
  const types = each(
    (_, n) =>
      `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  const names = each(
    ({ name }, n) => `<sheet name="${encodeXmlAttribute(name)}" sheetId="${n}" r:id="rId${n}"/>`,
  );
  const relations = each(
    (_, n) =>
      `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  return zipFiles([
    {
      name: "[Content_Types].xml",
      text: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${types}</Types>`,
    },
    {
      name: "_rels/.rels",
      text: `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      text: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      text: `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relations}</Relationships>`,
    },
    ...sheets.map(({ rows }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      text: `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(row).join("")}</sheetData></worksheet>`,
    })),
  ]);
}

function row(cells: readonly (CellValue | undefined)[], at: number): string {
  const written = cells.map((value, column) =>
    value === undefined ? "" : cell(value, `${columnLetters(column)}${at + 1}`),
  );
  return `<row r="${at + 1}">${written.join("")}</row>`;
}

function cell(value: CellValue, address: string): string {
  if (typeof value === "boolean") return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number" && Number.isFinite(value)) {
    return `<c r="${address}"><v>${Object.is(value, -0) ? "-0" : value}</v></c>`;
  }
  const text = encodeXmlText(String(value));
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
