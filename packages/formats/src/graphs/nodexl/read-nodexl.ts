import type { AttributeValue, GraphDocumentEdge, GraphDocumentNode } from "@kith/model";
import { quoted } from "../../problems.ts";
import { openWorkbook, type Sheet, type Workbook } from "../../workbook/read-workbook.ts";
import type { BinaryFile } from "../../zip/zip-files.ts";
import type { GraphRead } from "../graph-read.ts";
import { type ProblemLog, problemLog } from "../problem-log.ts";
import { sharedAttributes } from "../shared-attributes.ts";
import { withDirections } from "../tie-direction.ts";
import { attributeOf, EDGE_HEADINGS, VERTEX_HEADINGS } from "./headings.ts";
import { cellPlace, findTable, idIn, type SheetTable } from "./sheet-table.ts";

const SOURCE = ["vertex1", "source", "from", "node1", "ego", "sender"];
const TARGET = ["vertex2", "target", "to", "node2", "alter", "receiver"];
const NODE = ["vertex", "id", "node", "name", "label", "key"];
const EDGE_SHEETS = ["edges", "ties", "links", "connections", "relations"];
const NODE_SHEETS = ["vertices", "nodes", "elements", "actors", "people"];

/**
 * Reads a NodeXL workbook, or one in its manner (Polinode, Kumu): a sheet Edges with Vertex 1 and
 * Vertex 2 (or source and target, from and to), and, if there is one, Vertices (or Nodes) with
 * isolates and attributes. Headings stand in one of the first rows, as NodeXL has titles above
 * them. Values keep the type of their cell; columns without a value are left out. Direction: a
 * column Directed (true/false) or Type (Directed/Undirected), else the Graph Type among the
 * overall metrics, else the ties are directed, which a note says. Groups are the attribute
 * `group`. Problems name sheet and cell.
 */
export function readNodexl(file: BinaryFile): GraphRead {
  const problems = problemLog(file.name);
  const notes: string[] = [];
  const workbook = openWorkbook(file, problems);
  const none = (): GraphRead => ({ graph: undefined, problems: problems.list(), notes: [] });
  if (workbook === undefined) return none();
  const edgeSheet = sheetCalled(workbook, EDGE_SHEETS) ?? firstWithEnds(workbook, problems);
  const ends = edgeSheet === undefined ? undefined : findTable(edgeSheet, [SOURCE, TARGET]);
  if (ends === undefined) {
    if (problems.list().length === 0) {
      problems.say(
        "error",
        "no-edges",
        edgeSheet === undefined ? {} : { field: edgeSheet.name },
        "The workbook has no sheet with the two ends of ties.",
        "Name a sheet Edges, and its columns Vertex 1 and Vertex 2.",
      );
    }
    return none();
  }

  const nodes = new Map<string, Map<string, AttributeValue>>();
  const nodeSheet = sheetCalled(workbook, NODE_SHEETS);
  if (nodeSheet !== undefined) readVertices(nodeSheet, nodes, problems);
  const ties = readTies(ends.table, ends.columns, nodes, problems);
  readGroups(workbook, nodes);
  const whole = readWhole(workbook);

  const type = metrics(workbook).get("graphtype")?.toLowerCase();
  if (type === undefined && !ties.told) {
    notes.push(
      "The workbook does not say whether ties have a direction; they were read as directed.",
    );
  }
  const byDefault = type !== "undirected";
  const directed = ties.directed.map((own) => own ?? byDefault);
  return {
    graph: {
      ...withDirections(byDefault, ties.edges, directed),
      ...(whole.length === 0 ? {} : { attributes: Object.fromEntries(whole) }),
      nodes: [...nodes].map(([id, attributes]): GraphDocumentNode => {
        return { id, attributes: Object.fromEntries(attributes) };
      }),
    },
    problems: problems.list(),
    notes,
  };
}

function sheetCalled(workbook: Workbook, names: readonly string[]): Sheet | undefined {
  const found = names.flatMap((name) =>
    workbook.sheets.filter((sheet) => sheet.trim().toLowerCase() === name),
  );
  return found[0] === undefined ? undefined : workbook.read(found[0]);
}

function firstWithEnds(workbook: Workbook, problems: ProblemLog): Sheet | undefined {
  for (const name of workbook.sheets.slice(0, 20)) {
    if (problems.list().length > 0) return undefined;
    const sheet = workbook.read(name);
    if (sheet !== undefined && findTable(sheet, [SOURCE, TARGET]) !== undefined) return sheet;
  }
  return undefined;
}

function readVertices(
  sheet: Sheet,
  nodes: Map<string, Map<string, AttributeValue>>,
  problems: ProblemLog,
): void {
  const found = findTable(sheet, [NODE]);
  if (found === undefined) {
    problems.say(
      "warning",
      "no-vertices",
      { field: sheet.name },
      "The sheet has no column that names the nodes; it was left out.",
      "Name the column Vertex.",
    );
    return;
  }
  const { table, columns } = found;
  const [at = 0] = columns;
  for (const { row, cells } of table.rows) {
    const id = idIn(cells.get(at));
    const place = cellPlace(sheet.name, row, at);
    if (id === undefined) {
      problems.say(
        "error",
        "missing-id",
        place,
        "The node has no id.",
        "Fill it in, or remove the row.",
      );
    } else if (nodes.has(id)) {
      problems.say(
        "error",
        "duplicate-node",
        place,
        `There is an earlier node ${quoted(id)}.`,
        "Keep one row for each node; the first was taken.",
      );
    } else nodes.set(id, attributesIn(table, cells, VERTEX_HEADINGS, [at]));
  }
}

function readTies(
  table: SheetTable,
  columns: readonly number[],
  nodes: Map<string, Map<string, AttributeValue>>,
  problems: ProblemLog,
) {
  const [first = 0, second = 0] = columns;
  const columnOf = (...headings: string[]) =>
    [...table.header].find(([, heading]) => headings.includes(heading.toLowerCase()))?.[0] ?? -1;
  const idColumn = columnOf("id");
  const direction = directionIn(table, columnOf("directed"), columnOf("type", "direction"));
  const shared = sharedAttributes();
  const edges: Omit<GraphDocumentEdge, "directed">[] = [];
  const directed: (boolean | undefined)[] = [];
  let told = false;
  for (const { row, cells } of table.rows) {
    const source = idIn(cells.get(first));
    const target = idIn(cells.get(second));
    for (const id of [source, target]) {
      if (id !== undefined && !nodes.has(id)) nodes.set(id, new Map());
    }
    if (source === undefined || target === undefined) {
      const place = cellPlace(table.sheet, row, source === undefined ? first : second);
      const named = source ?? target;
      if (named === undefined) {
        const message = "The row names nobody.";
        problems.say("error", "missing-id", place, message, "Fill in both ends, or remove it.");
      } else {
        const message = `Only ${quoted(named)} is named; it was kept as a node, without this tie.`;
        problems.say("warning", "one-end", place, message, "Fill in both ends if it is a tie.");
      }
      continue;
    }
    const id = idIn(cells.get(idColumn));
    const own = direction?.read(cells.get(direction.column));
    told ||= own !== undefined;
    const without = [first, second, idColumn, direction?.column ?? -1];
    const attributes = shared([...attributesIn(table, cells, EDGE_HEADINGS, without)]);
    const tie = { source, target, attributes };
    edges.push(id === undefined ? tie : { id, ...tie });
    directed.push(own);
  }
  return { edges, directed, told };
}

/** The column that says of each tie whether it has a direction, if all its values are such. */
function directionIn(table: SheetTable, truth: number, words: number) {
  const values = (column: number) =>
    table.rows.flatMap(({ cells }) => {
      const value = cells.get(column);
      return value === undefined ? [] : [value];
    });
  if (truth >= 0 && values(truth).every((value) => typeof value === "boolean")) {
    return {
      column: truth,
      read: (value: unknown) => (value === undefined ? undefined : value === true),
    };
  }
  const word = /^(?:un)?directed$/i;
  if (words >= 0 && values(words).every((value) => word.test(String(value)))) {
    return {
      column: words,
      read: (value: unknown) =>
        value === undefined ? undefined : String(value).toLowerCase() === "directed",
    };
  }
  return undefined;
}

function attributesIn(
  table: SheetTable,
  cells: Sheet["rows"][number]["cells"],
  headings: Readonly<Record<string, string>>,
  without: readonly number[],
): Map<string, AttributeValue> {
  const found = new Map<string, AttributeValue>();
  for (const [column, value] of cells) {
    const heading = table.header.get(column);
    if (heading === undefined || without.includes(column)) continue;
    const usual = attributeOf(headings, heading);
    found.set(found.has(usual) ? heading : usual, value);
  }
  return found;
}

/** Which group each node is in, where NodeXL has found groups. */
function readGroups(workbook: Workbook, nodes: Map<string, Map<string, AttributeValue>>): void {
  const sheet = sheetCalled(workbook, ["group vertices"]);
  const found = sheet === undefined ? undefined : findTable(sheet, [["group"], ["vertex"]]);
  const [group = 0, vertex = 0] = found?.columns ?? [];
  for (const { cells } of found?.table.rows ?? []) {
    const name = cells.get(group);
    const node = nodes.get(idIn(cells.get(vertex)) ?? "");
    if (name !== undefined && node?.has("group") === false) node.set("group", name);
  }
}

/** Pairs of name and value among the overall metrics, by folded name. */
function metrics(workbook: Workbook): ReadonlyMap<string, string> {
  const sheet = sheetCalled(workbook, ["overall metrics"]);
  return new Map(
    (sheet?.rows ?? []).flatMap(({ cells }): [string, string][] => {
      const [name, value] = [...cells.values()];
      if (name === undefined || value === undefined) return [];
      return [[String(name).toLowerCase().replaceAll(" ", ""), String(value)]];
    }),
  );
}

/** Attributes of the whole graph, as `writeNodexl` leaves them. */
function readWhole(workbook: Workbook): [string, AttributeValue][] {
  const sheet = sheetCalled(workbook, ["graph"]);
  const found = sheet === undefined ? undefined : findTable(sheet, [["attribute"], ["value"]]);
  const [name = 0, value = 0] = found?.columns ?? [];
  return (found?.table.rows ?? []).flatMap(({ cells }): [string, AttributeValue][] => {
    const written = cells.get(value);
    return written === undefined ? [] : [[String(cells.get(name) ?? ""), written]];
  });
}
