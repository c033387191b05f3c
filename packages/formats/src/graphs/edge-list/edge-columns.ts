import { foldName } from "../../csv/columns.ts";
import type { CsvRow, CsvStream } from "../../csv/csv-table.ts";
import { isNumber } from "../attribute-values.ts";

/** Headers of the two ends. `ego`/`alter` last: a file may hold them beside `from`/`to`. */
const ENDS: readonly (readonly [string, string])[] = [
  ["source", "target"],
  ["from", "to"],
  ["src", "tgt"],
  ["srcid", "tgtid"],
  ["sourceid", "targetid"],
  ["node1", "node2"],
  ["nodea", "nodeb"],
  ["vertex1", "vertex2"],
  ["person1", "person2"],
  ["persona", "personb"],
  ["sender", "receiver"],
  ["ego", "alter"],
  ["egoid", "alterid"],
];

export type EndColumns = ReadonlyMap<string, number>;

/** The columns of the two ends by their headers; `undefined` where none are known. */
export function findEnds(header: readonly string[]): EndColumns | undefined {
  const folded = header.map(foldName);
  for (const [one, other] of ENDS) {
    const source = folded.indexOf(one);
    const target = folded.indexOf(other);
    if (source >= 0 && target >= 0) return endColumns(source, target);
  }
  return undefined;
}

export function endColumns(source: number, target: number): EndColumns {
  return new Map([
    ["source", source],
    ["target", target],
  ]);
}

/**
 * The two ends of ties where the first row is a header nobody knows: words above numbers only,
 * or above the row names R writes (an empty header above 1, 2, 3 …).
 */
export function assumedEnds(rows: Iterable<CsvRow>): EndColumns | undefined {
  const [first, second] = rows;
  if (first === undefined || second === undefined) return undefined;
  const header = first.cells.map((cell) => cell.trim());
  const isWord = (text: string | undefined) => text !== undefined && text !== "" && !isId(text);
  const below = (fits: (cells: readonly string[], at: number) => boolean): boolean =>
    every(rows, ({ cells }, at) => at === 0 || fits(cells, at));
  const textOf = (cell: string | undefined): string => (cell ?? "").trim();
  if (header[0] === "" && isWord(header[1]) && isWord(header[2])) {
    if (below(([number], at) => textOf(number) === String(at))) return endColumns(1, 2);
  }
  if (!isWord(header[0]) || !isWord(header[1])) return undefined;
  const numbers = below(([source, target]) => isId(textOf(source)) && isId(textOf(target)));
  return numbers ? endColumns(0, 1) : undefined;
}

/** Whether all rows are so; looks no further than the first that is not. */
export function every(rows: Iterable<CsvRow>, fits: (row: CsvRow, at: number) => boolean): boolean {
  let at = 0;
  for (const row of rows) if (!fits(row, at++)) return false;
  return true;
}

function isId(text: string): boolean {
  return isNumber(text) || /^\d+$/.test(text);
}

export type Direction = "directed" | "undirected";

const YES = ["directed", "true", "yes", "1"];
const WORDS: Readonly<Record<string, readonly string[]>> = {
  directed: ["true", "false", "yes", "no", "1", "0"],
  type: ["directed", "undirected", "mutual"],
  direction: ["directed", "undirected", "mutual"],
};

/** A column that says of every row whether it is directed; any other `type` is an attribute. */
export function directionColumn(table: CsvStream, ends: ReadonlySet<number>) {
  for (const [index, header] of table.header.entries()) {
    const name = foldName(header);
    const words = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
    if (ends.has(index) || words === undefined) continue;
    let empty = true;
    const fits = every(table.rows, ({ cells }) => {
      empty = false;
      const text = (cells[index] ?? "").trim().toLowerCase();
      return text === "" || words.includes(text);
    });
    if (empty || !fits) continue;
    return {
      index,
      read: (text: string | undefined): Direction | undefined =>
        text === undefined
          ? undefined
          : YES.includes(text.toLowerCase())
            ? "directed"
            : "undirected",
    };
  }
  return undefined;
}

/** What Gephi and Kumu call columns that have a name everywhere else. */
const TITLED: Readonly<Record<string, string>> = {
  Weight: "weight",
  Label: "label",
  Kind: "relation",
};

/**
 * The header with the usual names for columns of Gephi (`Source`, `Weight`) and Kumu (`From`,
 * `Type`); only where the ends are written so too, and where the name is free.
 */
export function usualNames(
  header: readonly string[],
  ends: EndColumns,
  direction: number | undefined,
): { readonly header: readonly string[]; readonly renamed: readonly string[] } {
  const first = header[ends.get("source") ?? -1] ?? "";
  if (first !== "Source" && first !== "From") return { header, renamed: [] };
  const renamed: string[] = [];
  const taken = new Set(header);
  const names = header.map((name, index) => {
    const kumu = first === "From" && name === "Type" && index !== direction;
    const usual = kumu ? "relation" : Object.hasOwn(TITLED, name) ? TITLED[name] : undefined;
    if (usual === undefined || taken.has(usual)) return name;
    taken.add(usual);
    renamed.push(`“${name}” is kept as “${usual}”`);
    return usual;
  });
  return { header: names, renamed };
}

const CYTOSCAPE = /^(.+) \(([^()]*)\) (.+)$/;
/** A longer cell is a text, no name of a tie, and the pattern would take long over it. */
const LONGEST_NAME = 1_000;

/**
 * A table of ties as Cytoscape exports it, where the two ends stand in the tie's name:
 * `Ann (knows) Bo`. Adds columns of the ends and the relation; `undefined` for other tables.
 */
export function withCytoscapeEnds(table: CsvStream): CsvStream | undefined {
  const folded = table.header.map(foldName);
  for (const name of ["sharedname", "name"]) {
    const at = folded.indexOf(name);
    if (at < 0) continue;
    const partsOf = ({ cells }: CsvRow): RegExpExecArray | null => {
      const text = (cells[at] ?? "").trim();
      return text.length <= LONGEST_NAME ? CYTOSCAPE.exec(text) : null;
    };
    let empty = true;
    const fits = every(table.rows, (row) => {
      empty = false;
      return partsOf(row) !== null;
    });
    if (empty || !fits) continue;
    const width = table.header.length;
    function* rows(): Generator<CsvRow> {
      for (const row of table.rows) {
        const [, source = "", relation = "", target = ""] = partsOf(row) ?? [];
        const padded = Array.from({ length: width }, (_, index) => row.cells[index] ?? "");
        yield { line: row.line, cells: [...padded, source, target, relation] };
      }
    }
    return {
      ...table,
      header: [...table.header, "source", "target", "relation"],
      rows: { [Symbol.iterator]: rows },
    };
  }
  return undefined;
}
