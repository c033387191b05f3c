import type { AttributeValue } from "@kith/model";
import { quoted } from "../../problems.ts";
import { MOST_NODES } from "../limits.ts";
import type { ProblemLog } from "../problem-log.ts";
import { pajekDetails } from "./pajek-details.ts";
import { decodePajekText, isPajekNumber, type PajekLine } from "./pajek-lines.ts";
import { type Details, type PajekTies, pajekTieList } from "./pajek-ties.ts";

type Section = "vertices" | "arcs" | "edges" | "arcslist" | "edgeslist" | "matrix";

export interface PajekNetwork {
  /** What stands after `*Network`. */
  readonly name: string;
  /** Where it starts. */
  readonly line: number;
  readonly size: number;
  /** How many vertices, from the first, are of the first mode; `undefined` for one mode. */
  readonly firstMode: number | undefined;
  /** By number of the vertex. */
  readonly labels: ReadonlyMap<number, string>;
  readonly details: ReadonlyMap<number, readonly [string, AttributeValue][]>;
  readonly ties: PajekTies;
  /** Whether any section of arcs was there, even an empty one. */
  readonly arcs: boolean;
}

export interface PajekNetworkReader {
  /** A line that starts with `*`; false when it starts no section of a network. */
  section(line: PajekLine): boolean;
  row(line: PajekLine): void;
  hasVertices(): boolean;
  /** `undefined` when there were no `*Vertices`. */
  done(): PajekNetwork | undefined;
}

/** Reads the sections of one network. */
export function pajekNetworkReader(
  name: string,
  startLine: number,
  log: ProblemLog,
): PajekNetworkReader {
  let section: Section | undefined;
  let relation: string | undefined;
  let size = -1;
  let firstMode: number | undefined;
  let matrixRow = 0;
  let arcs = false;
  const labels = new Map<number, string>();
  const details = new Map<number, [string, AttributeValue][]>();
  const ties = pajekTieList();
  /** What every tie of a section has: one list for all of them. */
  let related: Details = [];

  const vertexNumber = (text: string | undefined, line: number): number | undefined => {
    const number = Number(text);
    if (text !== undefined && Number.isInteger(number) && number >= 1 && number <= size)
      return number;
    const message = `${quoted(text ?? "")} is not the number of a vertex from 1 to ${size}.`;
    const remedy = "Correct the line, or the number after *Vertices.";
    log.say("error", "unknown-vertex", { line }, message, remedy);
    return undefined;
  };

  const startVertices = ({ line, tokens }: PajekLine): void => {
    section = "vertices";
    const count = Number(tokens[1]);
    if (tokens[1] === undefined || !Number.isInteger(count) || count < 0 || count > MOST_NODES) {
      const message = `*Vertices is not followed by a number up to ${MOST_NODES}.`;
      log.say("error", "no-vertices", { line }, message, "Write the number of vertices after it.");
      return;
    }
    size = count;
    const first = Number(tokens[2]);
    if (tokens[2] !== undefined && Number.isInteger(first) && first >= 0 && first <= size)
      firstMode = first;
  };

  const readVertex = (row: PajekLine): void => {
    const { line, tokens, quoted: inQuotes } = row;
    const number = vertexNumber(tokens[0], line);
    if (number === undefined) return;
    if (tokens[1] !== undefined) {
      if (labels.has(number)) {
        const message = `Vertex ${number} has an earlier line; the later one counts.`;
        log.say("warning", "duplicate-vertex", { line }, message, "Keep one of them.");
      }
      labels.set(number, decodePajekText(tokens[1]));
    }
    const found: [string, AttributeValue][] = [];
    let at = 2;
    for (const axis of ["x", "y", "z"]) {
      const text = tokens[at];
      if (text === undefined || inQuotes.has(at) || !isPajekNumber(text)) break;
      found.push([axis, Number(text)]);
      at++;
    }
    found.push(...pajekDetails(row, at));
    if (found.length > 0) details.set(number, found);
  };

  const readTie = (row: PajekLine, directed: boolean): void => {
    const { line, tokens } = row;
    const numbered = /^(\d+):$/.exec(tokens[0] ?? "");
    const start = numbered === null ? 0 : 1;
    const from = vertexNumber(tokens[start], line);
    const to = from === undefined ? undefined : vertexNumber(tokens[start + 1], line);
    if (from === undefined || to === undefined) return;
    const written = tokens[start + 2];
    const weighted = written !== undefined && isPajekNumber(written);
    const own: Details =
      numbered?.[1] === undefined || relation !== undefined ? [] : [["relation", numbered[1]]];
    const more = pajekDetails(row, start + (weighted ? 3 : 2));
    const details = own.length + more.length === 0 ? related : [...related, ...own, ...more];
    ties.add(from, to, directed, weighted ? Number(written) : Number.NaN, details);
  };

  const readList = ({ line, tokens }: PajekLine, directed: boolean): void => {
    const from = vertexNumber(tokens[0], line);
    if (from === undefined) return;
    for (let at = 1; at < tokens.length; at++) {
      const to = vertexNumber(tokens[at], line);
      if (to !== undefined) ties.add(from, to, directed, Number.NaN, related);
    }
  };

  const readMatrixRow = ({ line, tokens }: PajekLine): void => {
    matrixRow++;
    const columns = firstMode === undefined ? size : size - firstMode;
    const rows = firstMode ?? size;
    if (matrixRow > rows || tokens.length !== columns || !tokens.every(isPajekNumber)) {
      const message = `Row ${matrixRow} of the matrix is not one of ${rows} rows of ${columns} numbers.`;
      log.say("error", "matrix-row", { line }, message, "Correct the row.");
      return;
    }
    for (const [index, text] of tokens.entries()) {
      const weight = Number(text);
      if (weight === 0) continue;
      const to = index + 1 + (firstMode ?? 0);
      const directed = firstMode === undefined;
      ties.add(matrixRow, to, directed, weight, related);
    }
  };

  return {
    section(row) {
      const word = (row.tokens[0] ?? "").slice(1).toLowerCase();
      if (word === "vertices" && size === -1) {
        startVertices(row);
        return true;
      }
      if (!isTieSection(word)) {
        section = undefined;
        return false;
      }
      section = word;
      relation = relationOf(row.tokens.slice(1));
      related = relation === undefined ? [] : [["relation", relation]];
      if (word === "arcs" || word === "arcslist") arcs = true;
      matrixRow = 0;
      if (size < 0) {
        const remedy = "Start the file with *Vertices and their number.";
        const place = { line: row.line };
        log.say("error", "no-vertices", place, "Ties come before *Vertices.", remedy);
      }
      return true;
    },
    row(row) {
      if (size < 0) return;
      if (section === "vertices") readVertex(row);
      else if (section === "arcs" || section === "edges") readTie(row, section === "arcs");
      else if (section === "arcslist" || section === "edgeslist")
        readList(row, section === "arcslist");
      else if (section === "matrix") readMatrixRow(row);
    },
    hasVertices: () => size >= 0,
    done: () =>
      size < 0
        ? undefined
        : { name, line: startLine, size, firstMode, labels, details, ties: ties.ties(), arcs },
  };
}

function isTieSection(name: string): name is Exclude<Section, "vertices"> {
  return ["arcs", "edges", "arcslist", "edgeslist", "matrix"].includes(name);
}

/** `:2 "advice"` is advice, `:2` alone is 2. */
function relationOf(tokens: readonly string[]): string | undefined {
  const [first, ...rest] = tokens;
  if (first === undefined || !first.startsWith(":")) return undefined;
  const words = [first.slice(1), ...rest].filter((word) => word !== "");
  const name = words[1] ?? words[0];
  return name === undefined ? undefined : decodePajekText(name);
}
