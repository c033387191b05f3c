import type {
  AttributeValue,
  GraphDocumentEdge,
  GraphDocumentNode,
  Problem,
  SourceFile,
} from "@kith/model";
import { foldName } from "../../csv/columns.ts";
import type { CsvTable } from "../../csv/csv-table.ts";
import { withDecimalPoint } from "../../csv/decimal-comma.ts";
import { type CsvRead, readCsv } from "../../csv/read-csv.ts";
import { readRows } from "../../csv/read-rows.ts";
import { problem, quoted } from "../../problems.ts";
import { isNumber, valueReader } from "../attribute-values.ts";
import { commentNote, withoutComments } from "../comment-lines.ts";
import type { GraphRead } from "../graph-read.ts";
import { type ProblemLog, problemLog, problemSink } from "../problem-log.ts";
import { withDirections } from "../tie-direction.ts";
import {
  assumedEnds,
  type Direction,
  directionColumn,
  type EndColumns,
  endColumns,
  findEnds,
  usualNames,
  withCytoscapeEnds,
} from "./edge-columns.ts";
import { isNetworkxList, networkxTies } from "./networkx-lines.ts";
import { oddTieNotes } from "./odd-ties.ts";

/** An unquoted cell of exactly this text is empty: R and statnet write it for "not known". */
const MISSING = "NA";

/**
 * Reads a list of ties: CSV with a header (`source,target`, `from,to`, `node1;node2`,
 * `ego,alter` and the like; Gephi, Kumu, Cytoscape, Polinode, igraph) whose other columns become
 * attributes of the ties, numbers and true/false typed; or pairs without a header, separated by
 * blanks, tabs or commas, with a third number as `weight`, or a dictionary as networkx writes.
 * A first line of words above ids that are all numbers (`V1,V2`, `i,j`, also beside row names of
 * R) is a header and its columns are the ends (`assumed-header`, warning). Lines that start with
 * `#` or `%` are comments. Where commas do not part cells, `2,5` is a number. A cell NA is empty.
 *
 * Direction: a file name that contains `.undirected.` or `.directed.` decides, then a column
 * `directed` (true/false), `type` or `direction` (Directed/Undirected/Mutual), for each tie;
 * otherwise ties are directed. A column `id` holds the ids of ties.
 *
 * Nodes come in the order they are first named, with their id alone; `readNodes` adds a node
 * file. A row with one end names a node without ties and is kept as such (`one-end`, warning).
 * Parallel ties, ties told both ways and loops are kept; notes count them.
 */
export function readEdgeList(file: SourceFile): GraphRead {
  const { text: uncommented, count: comments } = withoutComments(file.text);
  const notes = comments === 0 ? [] : [commentNote(file.name, comments)];
  const named = /\.(un)?directed\./i.exec(file.name);
  const fallback: Direction = named?.[1] === undefined ? "directed" : "undirected";
  const finish = (ties: TiesRead | undefined, problems: readonly Problem[]): GraphRead => {
    if (ties === undefined) return { graph: undefined, problems, notes };
    const graph = {
      ...withDirections(fallback === "directed", ties.edges, ties.directed),
      nodes: [...ties.nodes.values()],
    };
    return { graph, problems, notes: [...notes, ...ties.notes, ...oddTieNotes(graph)] };
  };
  if (isNetworkxList(uncommented)) {
    const log = problemLog(file.name);
    const edges = networkxTies({ name: file.name, text: uncommented }, log);
    const ids = new Set(edges.flatMap(({ source, target }) => [source, target]));
    const nodes = new Map([...ids].map((id) => [id, { id, attributes: {} }]));
    const directed = edges.map(() => fallback === "directed");
    return finish({ nodes, edges, directed, notes: [] }, log.list());
  }
  const text = isBlankSeparated(uncommented) ? tabbed(uncommented) : uncommented;
  const source = { name: file.name, text };
  if (/(?:^|[,;\t\r\n])NA(?=$|[,;\t\r\n])/.test(text)) {
    notes.push(`${file.name}: cells that hold NA have no value.`);
  }
  const use = (table: CsvTable, ends: EndColumns, problems: readonly Problem[]): GraphRead => {
    const log = problemLog(file.name);
    for (const one of problems) problemSink(log).push(one);
    const ties = readTies(table, ends, named === null ? undefined : fallback, log);
    return finish(ties, log.list());
  };

  const headed = readShortly(source, "first-row");
  const cytoscape = withCytoscapeEnds(headed.table);
  const known = findEnds(headed.table.header);
  if (known !== undefined) return use(headed.table, known, headed.problems);
  if (cytoscape !== undefined) {
    const ends = findEnds(cytoscape.header) ?? new Map<string, number>();
    return use(cytoscape, ends, headed.problems);
  }
  const { table, problems } = readShortly(source, "none");
  if (table.header.length === 0) return finish(undefined, problems);
  if (table.header.length < 2) {
    const message = "The file has one column, and a tie needs two.";
    const remedy = "Write two columns with the headers source,target.";
    const place = { file: file.name, line: 1 };
    return finish(undefined, [...problems, problem("error", "no-ties", place, message, remedy)]);
  }
  const assumed = assumedEnds(table.rows);
  if (assumed !== undefined) {
    const { header, headerLine: line } = headed.table;
    const names = [...assumed.values()].map((index) => quoted(header[index] ?? ""));
    const message = `The first line was taken as a header, and its columns ${names.join(" and ")} as the two ends of ties.`;
    const remedy = "Name the columns of the two ends source and target.";
    const said = problem("warning", "assumed-header", { file: file.name, line }, message, remedy);
    return use(headed.table, assumed, [...headed.problems, said]);
  }
  const said: Problem[] = [];
  const first = table.rows[0];
  if (first !== undefined && !first.cells.slice(0, 2).every((cell) => isNumber(cell.trim()))) {
    const cells = first.cells.slice(0, 2).map((cell) => quoted(cell));
    const place = { file: file.name, line: first.line };
    const message = `No headers were recognised, so the first line was read as a tie of ${cells.join(" and ")}.`;
    const remedy = "If it is a header, name the columns of the two ends source and target.";
    said.push(problem("warning", "no-header", place, message, remedy));
  }
  const third = table.rows.every(({ cells }) =>
    isNumber(withDecimalPoint((cells[2] ?? "").trim() || "1", table.separator)),
  );
  const header = table.header.map((name, at) => (at === 2 && third ? "weight" : name));
  return use({ ...table, header }, endColumns(0, 1), [...problems, ...said]);
}

/** A table with a short list of its problems, however many there are. */
function readShortly(file: SourceFile, header: "first-row" | "none"): CsvRead {
  const log = problemLog(file.name);
  const { table } = readCsv(file, { header, bareMissing: MISSING, sink: problemSink(log) });
  return { table, problems: log.list() };
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

interface TiesRead {
  readonly nodes: ReadonlyMap<string, GraphDocumentNode>;
  readonly edges: readonly GraphDocumentEdge[];
  readonly directed: readonly boolean[];
  readonly notes: readonly string[];
}

/** @param named the direction the file name decides on */
function readTies(
  table: CsvTable,
  ends: EndColumns,
  named: Direction | undefined,
  problems: ProblemLog,
): TiesRead {
  const directions = directionColumn(table, new Set(ends.values()));
  const columns = new Map(ends);
  if (directions !== undefined) columns.set("direction", directions.index);
  const id = table.header.findIndex((name) => foldName(name) === "id");
  if (id >= 0 && ![...ends.values()].includes(id)) columns.set("id", id);
  const { header, renamed } = usualNames(table.header, ends, directions?.index);

  const nodes = new Map<string, GraphDocumentNode>();
  const ties: {
    id: string | undefined;
    source: string;
    target: string;
    texts: [string, string][];
  }[] = [];
  const directed: boolean[] = [];
  const texts = new Map<string, string[]>();
  readRows({ ...table, header }, columns, problemSink(problems), (row) => {
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
      const own = named ?? directions?.read(row.text("direction")) ?? "directed";
      ties.push({ id: row.text("id"), source, target, texts: attributes });
      directed.push(own === "directed");
    }
  });

  const readers = new Map(
    [...texts].map(([name, all]) => [name, valueReader(all, table.separator)]),
  );
  const edges = ties.map(({ id, source, target, texts }): GraphDocumentEdge => {
    const attributes = Object.fromEntries(
      texts.map(([name, text]): [string, AttributeValue] => [
        name,
        readers.get(name)?.(text) ?? text,
      ]),
    );
    return { ...(id === undefined ? {} : { id }), source, target, attributes };
  });
  return { nodes, edges, directed, notes: renamed.length === 0 ? [] : [`${renamed.join("; ")}.`] };
}
