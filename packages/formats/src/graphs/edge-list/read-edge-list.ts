import type { SourceFile } from "@kith/model";
import type { CsvStream } from "../../csv/csv-table.ts";
import { withDecimalPoint } from "../../csv/decimal-comma.ts";
import { streamCsv } from "../../csv/read-csv.ts";
import { quoted } from "../../problems.ts";
import { isNumber } from "../attribute-values.ts";
import { commentNote, withoutComments } from "../comment-lines.ts";
import type { GraphRead } from "../graph-read.ts";
import { type ProblemLog, problemLog, problemSink } from "../problem-log.ts";
import { joined, linesOf } from "../text-lines.ts";
import {
  assumedEnds,
  type Direction,
  type EndColumns,
  endColumns,
  every,
  findEnds,
  withCytoscapeEnds,
} from "./edge-columns.ts";
import { isNetworkxList, networkxTies } from "./networkx-lines.ts";
import { oddTieNotes } from "./odd-ties.ts";
import { namedNodes, type TiesRead, tiesOfTable } from "./ties-of-table.ts";

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
  const finish = (ties: TiesRead, log: ProblemLog): GraphRead => {
    const { graph, places } = ties;
    return {
      graph,
      problems: log.list(),
      notes: [...notes, ...ties.notes, ...oddTieNotes(graph, places)],
    };
  };
  if (isNetworkxList(uncommented)) {
    const log = problemLog(file.name);
    const edges = networkxTies({ name: file.name, text: uncommented }, log);
    const { nodes, places, name } = namedNodes();
    for (const { source, target } of edges) for (const id of [source, target]) name(id);
    const graph = { directed: fallback === "directed", edges, nodes };
    return finish({ graph, places, notes: [] }, log);
  }
  const text = isBlankSeparated(uncommented) ? tabbed(uncommented) : uncommented;
  const source = { name: file.name, text };
  if (/(?:^|[,;\t\r\n])NA(?=$|[,;\t\r\n])/.test(text)) {
    notes.push(`${file.name}: cells that hold NA have no value.`);
  }
  const use = (table: CsvStream, ends: EndColumns, log: ProblemLog): GraphRead =>
    finish(tiesOfTable(table, ends, fallback, named !== null, log), log);

  const headed = readShortly(source, "first-row");
  const cytoscape = withCytoscapeEnds(headed.table);
  const known = findEnds(headed.table.header);
  if (known !== undefined) return use(headed.table, known, headed.log);
  if (cytoscape !== undefined) {
    const ends = findEnds(cytoscape.header) ?? new Map<string, number>();
    return use(cytoscape, ends, headed.log);
  }
  const { table, log } = readShortly(source, "none");
  if (table.header.length < 2) {
    if (table.header.length === 1) {
      const message = "The file has one column, and a tie needs two.";
      const remedy = "Write two columns with the headers source,target.";
      log.say("error", "no-ties", { line: 1 }, message, remedy);
    }
    return { graph: undefined, problems: log.list(), notes };
  }
  const assumed = assumedEnds(table.rows);
  if (assumed !== undefined) {
    const { header, headerLine: line } = headed.table;
    const names = [...assumed.values()].map((index) => quoted(header[index] ?? ""));
    const message = `The first line was taken as a header, and its columns ${names.join(" and ")} as the two ends of ties.`;
    const remedy = "Name the columns of the two ends source and target.";
    headed.log.say("warning", "assumed-header", { line }, message, remedy);
    return use(headed.table, assumed, headed.log);
  }
  const [first] = table.rows;
  if (first !== undefined && !first.cells.slice(0, 2).every((cell) => isNumber(cell.trim()))) {
    const cells = first.cells.slice(0, 2).map((cell) => quoted(cell));
    const message = `No headers were recognised, so the first line was read as a tie of ${cells.join(" and ")}.`;
    const remedy = "If it is a header, name the columns of the two ends source and target.";
    log.say("warning", "no-header", { line: first.line }, message, remedy);
  }
  const third = every(table.rows, ({ cells }) =>
    isNumber(withDecimalPoint((cells[2] ?? "").trim() || "1", table.separator)),
  );
  const header = table.header.map((name, at) => (at === 2 && third ? "weight" : name));
  return use({ ...table, header }, endColumns(0, 1), log);
}

/** The table, and a log that goes on from what is wrong with its cells. */
function readShortly(
  file: SourceFile,
  header: "first-row" | "none",
): { readonly table: CsvStream; readonly log: ProblemLog } {
  const log = problemLog(file.name);
  const { table } = streamCsv(file, { header, bareMissing: MISSING, sink: problemSink(log) });
  return { table, log };
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
  function* lines(): Generator<string> {
    for (const { text: line, end } of linesOf(text)) {
      const words = line.split(/\s/).filter((word) => word !== "");
      yield words.join("\t") + (end === "" ? "" : "\n");
    }
  }
  return joined(lines());
}
