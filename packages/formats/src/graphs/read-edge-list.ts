import type {
  AttributeValue,
  GraphDocumentEdge,
  GraphDocumentNode,
  Problem,
  SourceFile,
} from "@kith/model";
import { foldName } from "../csv/columns.ts";
import type { CsvRow, CsvTable } from "../csv/csv-table.ts";
import { withDecimalPoint } from "../csv/decimal-comma.ts";
import { readCsv } from "../csv/read-csv.ts";
import { readRows } from "../csv/read-rows.ts";
import { problem, quoted } from "../problems.ts";
import { isNumber, valueReader } from "./attribute-values.ts";
import { commentNote, withoutComments } from "./comment-lines.ts";
import type { GraphRead } from "./graph-read.ts";

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

/**
 * Reads a list of ties: CSV with a header (`source,target`, `from,to`, `node1;node2`,
 * `ego,alter` and the like) whose other columns become attributes of the ties, numbers and
 * true/false typed; or pairs without a header, separated by blanks, tabs or commas, with a
 * third number as `weight`. A first line of words above ids that are all numbers (`V1,V2`, `i,j`,
 * also beside row names of R) is a header and its columns are the ends (`assumed-header`,
 * warning). Lines that start with `#` or `%` are comments; a note says how many. Where commas do
 * not part cells, `2,5` is a number.
 *
 * Direction: a file name that contains `.undirected.` or `.directed.` decides, then a column
 * `directed` (true/false) or `type` (Directed/Undirected, as Gephi writes), otherwise the ties
 * are directed. With both kinds in one file the graph is directed and an undirected tie is two.
 *
 * Nodes come in the order they are first named, with their id alone; `readNodes` adds a node
 * file. A row with one end names a node without ties and is kept as such (`one-end`, warning).
 * Parallel ties and loops are kept.
 */
export function readEdgeList(file: SourceFile): GraphRead {
  const { text: uncommented, count: comments } = withoutComments(file.text);
  const notes = comments === 0 ? [] : [commentNote(file.name, comments)];
  const text = isBlankSeparated(uncommented) ? tabbed(uncommented) : uncommented;
  const headed = readCsv({ name: file.name, text });
  const ends = findEnds(headed.table);
  if (ends !== undefined) {
    const problems = [...headed.problems];
    return { graph: readTies(headed.table, ends, file.name, problems), problems, notes };
  }
  const { table, problems: found } = readCsv({ name: file.name, text }, { header: "none" });
  const problems = [...found];
  if (table.header.length === 0) return { graph: undefined, problems, notes };
  if (table.header.length < 2) {
    const message = "The file has one column, and a tie needs two.";
    const remedy = "Write two columns with the headers source,target.";
    problems.push(problem("error", "no-ties", { file: file.name, line: 1 }, message, remedy));
    return { graph: undefined, problems, notes };
  }
  const assumed = assumedEnds(table.rows);
  if (assumed !== undefined) {
    const problems = [...headed.problems];
    const names = [...assumed.values()].map((index) => quoted(headed.table.header[index] ?? ""));
    problems.push(
      problem(
        "warning",
        "assumed-header",
        { file: file.name, line: headed.table.headerLine },
        `The first line was taken as a header, and its columns ${names.join(" and ")} as the two ends of ties.`,
        "Name the columns of the two ends source and target.",
      ),
    );
    return { graph: readTies(headed.table, assumed, file.name, problems), problems, notes };
  }
  const first = table.rows[0];
  if (first !== undefined && !first.cells.slice(0, 2).every((cell) => isNumber(cell.trim()))) {
    const cells = first.cells.slice(0, 2).map((cell) => quoted(cell));
    problems.push(
      problem(
        "warning",
        "no-header",
        { file: file.name, line: first.line },
        `No headers were recognised, so the first line was read as a tie of ${cells.join(" and ")}.`,
        "If it is a header, name the columns of the two ends source and target.",
      ),
    );
  }
  const third = table.rows.every(({ cells }) =>
    isNumber(withDecimalPoint((cells[2] ?? "").trim() || "1", table.separator)),
  );
  const columns = table.header.map((name, at) => (at === 2 && third ? "weight" : name));
  return {
    graph: readTies(
      { ...table, header: columns },
      new Map([
        ["source", 0],
        ["target", 1],
      ]),
      file.name,
      problems,
    ),
    problems,
    notes,
  };
}

/**
 * The two ends of ties where the first row is a header nobody knows: words above numbers only,
 * or above the row names R writes (an empty header above 1, 2, 3 …).
 */
function assumedEnds(rows: readonly CsvRow[]): ReadonlyMap<string, number> | undefined {
  const [header, ...data] = rows.map(({ cells }) => cells.map((cell) => cell.trim()));
  if (header === undefined || data.length === 0) return undefined;
  const ends = (source: number, target: number) =>
    new Map([
      ["source", source],
      ["target", target],
    ]);
  const isWord = (text: string | undefined) => text !== undefined && text !== "" && !isId(text);
  const numbered = data.every((cells, at) => cells[0] === String(at + 1));
  if (header[0] === "" && numbered && isWord(header[1]) && isWord(header[2])) return ends(1, 2);
  const numbers = data.every(([source = "", target = ""]) => isId(source) && isId(target));
  return numbers && isWord(header[0]) && isWord(header[1]) ? ends(0, 1) : undefined;
}

function isId(text: string): boolean {
  return isNumber(text) || /^\d+$/.test(text);
}

/** The first line holds no separator but blanks between words; a weight may be `0,5`. */
function isBlankSeparated(text: string): boolean {
  const line = /\S[^\r\n]*/.exec(text.slice(0, 10_000))?.[0] ?? "";
  if (/[;\t"]/.test(line)) return false;
  const words = line.trim().split(/ +/);
  const commas = words.flatMap((word, at) => (word.includes(",") ? [at] : []));
  return words.length >= 2 && commas.every((at) => at >= 2 && /^\d+,\d+$/.test(words[at] ?? ""));
}

function tabbed(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  return lines
    .map((line) =>
      line
        .split(/\s/)
        .filter((word) => word !== "")
        .join("\t"),
    )
    .join("\n");
}

function findEnds(table: CsvTable): ReadonlyMap<string, number> | undefined {
  const folded = table.header.map(foldName);
  for (const [one, other] of ENDS) {
    const source = folded.indexOf(one);
    const target = folded.indexOf(other);
    if (source >= 0 && target >= 0)
      return new Map([
        ["source", source],
        ["target", target],
      ]);
  }
  return undefined;
}

type Direction = "directed" | "undirected";

function readTies(
  table: CsvTable,
  ends: ReadonlyMap<string, number>,
  fileName: string,
  problems: Problem[],
): GraphRead["graph"] {
  const named = /\.(un)?directed\./i.exec(fileName);
  const directions = directionColumn(table, new Set(ends.values()));
  const columns =
    directions === undefined ? ends : new Map([...ends, ["direction", directions.index]]);
  const fallback: Direction = named?.[1] === undefined ? "directed" : "undirected";

  const nodes = new Map<string, GraphDocumentNode>();
  const ties: {
    source: string;
    target: string;
    direction: Direction;
    texts: [string, string][];
  }[] = [];
  const texts = new Map<string, string[]>();
  readRows(table, columns, problems, (row) => {
    const source = row.text("source");
    const target = row.text("target");
    for (const id of [source, target]) {
      if (id !== undefined && !nodes.has(id)) nodes.set(id, { id, attributes: {} });
    }
    if (source === undefined && target === undefined) {
      row.error(
        "missing-id",
        "source",
        "The row names nobody.",
        "Fill in both ends, or remove it.",
      );
    } else if (source === undefined || target === undefined) {
      const field = source === undefined ? "source" : "target";
      const message = `Only ${quoted(source ?? target ?? "")} is named; it was kept as a node, without this tie.`;
      row.warn("one-end", field, message, "Fill in both ends if it is a tie.");
    } else {
      const attributes = row.attributes();
      for (const [name, text] of attributes) {
        const all = texts.get(name);
        if (all === undefined) texts.set(name, [text]);
        else all.push(text);
      }
      const written = row.text("direction");
      const direction = named === null ? directions?.read(written) : undefined;
      ties.push({ source, target, direction: direction ?? fallback, texts: attributes });
    }
  });

  const readers = new Map(
    [...texts].map(([name, all]) => [name, valueReader(all, table.separator)]),
  );
  const directed =
    ties.length === 0 ? fallback === "directed" : ties.some((tie) => tie.direction === "directed");
  const edges = ties.flatMap(({ source, target, direction, texts }): GraphDocumentEdge[] => {
    const attributes = Object.fromEntries(
      texts.map(([name, text]): [string, AttributeValue] => [
        name,
        readers.get(name)?.(text) ?? text,
      ]),
    );
    const both = directed && direction === "undirected" && source !== target;
    const edge = { source, target, attributes };
    return both ? [edge, { source: target, target: source, attributes }] : [edge];
  });
  return { directed, nodes: [...nodes.values()], edges };
}

/** A column that says of every row whether it is directed; any other `type` is an attribute. */
function directionColumn(table: CsvTable, ends: ReadonlySet<number>) {
  for (const [index, header] of table.header.entries()) {
    const name = foldName(header);
    if (ends.has(index) || (name !== "directed" && name !== "type")) continue;
    const words =
      name === "type" ? ["directed", "undirected"] : ["true", "false", "yes", "no", "1", "0"];
    const texts = table.rows.map(({ cells }) => (cells[index] ?? "").trim().toLowerCase());
    if (texts.length === 0 || !texts.every((text) => text === "" || words.includes(text))) continue;
    const positive = ["directed", "true", "yes", "1"];
    return {
      index,
      read: (text: string | undefined): Direction | undefined =>
        text === undefined
          ? undefined
          : positive.includes(text.toLowerCase())
            ? "directed"
            : "undirected",
    };
  }
  return undefined;
}
