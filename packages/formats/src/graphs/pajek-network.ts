import type { AttributeValue, Problem, SourceFile } from "@kith/model";
import { problem, quoted } from "../problems.ts";
import { isNumber } from "./attribute-values.ts";
import { type PajekLine, pajekLines } from "./pajek-lines.ts";

/** More vertices than any community has; a header alone must not fill the memory. */
const MOST_VERTICES = 2_000_000;

type Section = "vertices" | "arcs" | "edges" | "arcslist" | "edgeslist" | "matrix";

export interface PajekTie {
  /** Numbers of vertices, from 1. */
  readonly from: number;
  readonly to: number;
  readonly directed: boolean;
  readonly weight: number | undefined;
  readonly attributes: readonly [string, AttributeValue][];
}

export interface PajekNetwork {
  readonly size: number;
  /** How many vertices, from the first, are of the first mode; `undefined` for one mode. */
  readonly firstMode: number | undefined;
  /** By number of the vertex. */
  readonly labels: ReadonlyMap<number, string>;
  readonly details: ReadonlyMap<number, readonly [string, AttributeValue][]>;
  readonly ties: readonly PajekTie[];
  /** Whether any section of arcs was there, even an empty one. */
  readonly arcs: boolean;
}

/** Reads the sections of the first network of a Pajek file; `undefined` when there is none. */
export function pajekNetwork(file: SourceFile, problems: Problem[]): PajekNetwork | undefined {
  const say = (
    severity: Problem["severity"],
    code: string,
    line: number,
    message: string,
    remedy: string,
  ) => void problems.push(problem(severity, code, { file: file.name, line }, message, remedy));

  let section: Section | "unknown" | undefined;
  let relation: string | undefined;
  let size = -1;
  let firstMode: number | undefined;
  let matrixRow = 0;
  let arcs = false;
  let ended = false;
  const labels = new Map<number, string>();
  const details = new Map<number, [string, AttributeValue][]>();
  const ties: PajekTie[] = [];
  const relate = (): [string, AttributeValue][] =>
    relation === undefined ? [] : [["relation", relation]];

  const vertexNumber = (text: string | undefined, line: number): number | undefined => {
    const number = Number(text);
    if (text !== undefined && Number.isInteger(number) && number >= 1 && number <= size)
      return number;
    say(
      "error",
      "unknown-vertex",
      line,
      `${quoted(text ?? "")} is not the number of a vertex from 1 to ${size}.`,
      "Correct the line, or the number after *Vertices.",
    );
    return undefined;
  };

  const startSection = ({ line, tokens }: PajekLine): void => {
    const [word = "", ...rest] = tokens;
    const name = word.slice(1).toLowerCase();
    relation = relationOf(rest);
    if (name === "network") {
      section = undefined;
      if (size >= 0) {
        say(
          "warning",
          "several-networks",
          line,
          "A second network starts here; only the first was read.",
          "Split the file.",
        );
        ended = true;
      }
    } else if (name === "vertices" && size === -1) {
      section = "vertices";
      const count = Number(rest[0]);
      if (!Number.isInteger(count) || count < 0 || count > MOST_VERTICES) {
        say(
          "error",
          "no-vertices",
          line,
          `*Vertices is not followed by a number up to ${MOST_VERTICES}.`,
          "Write the number of vertices after it.",
        );
        return;
      }
      size = count;
      relation = undefined;
      const first = Number(rest[1]);
      if (rest[1] !== undefined && Number.isInteger(first) && first >= 0 && first <= size)
        firstMode = first;
    } else if (isTieSection(name)) {
      section = name;
      if (name === "arcs" || name === "arcslist") arcs = true;
      matrixRow = 0;
      if (size < 0)
        say(
          "error",
          "no-vertices",
          line,
          "Ties come before *Vertices.",
          "Start the file with *Vertices and their number.",
        );
    } else {
      section = "unknown";
      say(
        "warning",
        "unknown-section",
        line,
        `${quoted(word)} was not recognised and nothing of it was read.`,
        "Kith reads *Vertices, *Arcs, *Edges, *Arcslist, *Edgeslist and *Matrix.",
      );
    }
  };

  const readVertex = ({ line, tokens, quoted: inQuotes }: PajekLine): void => {
    const number = vertexNumber(tokens[0], line);
    if (number === undefined) return;
    if (tokens[1] !== undefined) {
      if (labels.has(number))
        say(
          "warning",
          "duplicate-vertex",
          line,
          `Vertex ${number} has an earlier line; the later one counts.`,
          "Keep one of them.",
        );
      labels.set(number, tokens[1]);
    }
    const found: [string, AttributeValue][] = [];
    let at = 2;
    for (const name of ["x", "y", "z"]) {
      const text = tokens[at];
      if (text === undefined || inQuotes.has(at) || !isNumber(text)) break;
      found.push([name, Number(text)]);
      at++;
    }
    const rest = tokens.slice(at);
    if (rest.length > 0) found.push(["drawing", rest.join(" ")]);
    if (found.length > 0) details.set(number, found);
  };

  const readTie = ({ line, tokens }: PajekLine, directed: boolean): void => {
    const numbered = /^(\d+):$/.exec(tokens[0] ?? "");
    const words = numbered === null ? tokens : tokens.slice(1);
    const from = vertexNumber(words[0], line);
    const to = from === undefined ? undefined : vertexNumber(words[1], line);
    if (from === undefined || to === undefined) return;
    const written = words[2];
    const weighted = written !== undefined && isWeight(written);
    const rest = words.slice(weighted ? 3 : 2);
    const attributes = relate();
    if (numbered?.[1] !== undefined && attributes.length === 0)
      attributes.push(["relation", numbered[1]]);
    if (rest.length > 0) attributes.push(["drawing", rest.join(" ")]);
    ties.push({ from, to, directed, weight: weighted ? Number(written) : undefined, attributes });
  };

  const readList = ({ line, tokens }: PajekLine, directed: boolean): void => {
    const from = vertexNumber(tokens[0], line);
    if (from === undefined) return;
    for (const text of tokens.slice(1)) {
      const to = vertexNumber(text, line);
      if (to !== undefined)
        ties.push({ from, to, directed, weight: undefined, attributes: relate() });
    }
  };

  const readMatrixRow = ({ line, tokens }: PajekLine): void => {
    matrixRow++;
    const columns = firstMode === undefined ? size : size - firstMode;
    const rows = firstMode ?? size;
    if (matrixRow > rows || tokens.length !== columns || !tokens.every(isWeight)) {
      say(
        "error",
        "matrix-row",
        line,
        `Row ${matrixRow} of the matrix is not one of ${rows} rows of ${columns} numbers.`,
        "Correct the row.",
      );
      return;
    }
    tokens.forEach((text, index) => {
      const weight = Number(text);
      if (weight === 0) return;
      const to = index + 1 + (firstMode ?? 0);
      ties.push({
        from: matrixRow,
        to,
        directed: firstMode === undefined,
        weight,
        attributes: relate(),
      });
    });
  };

  for (const row of pajekLines(file.text)) {
    if (ended) break;
    if (row.tokens[0]?.startsWith("*") && !row.quoted.has(0)) startSection(row);
    else if (section === undefined && size === -1) {
      say(
        "error",
        "not-pajek",
        row.line,
        "The file does not start with *Vertices.",
        "Export it as a Pajek network (.net).",
      );
      break;
    } else if (size < 0) continue;
    else if (section === "vertices") readVertex(row);
    else if (section === "arcs" || section === "edges") readTie(row, section === "arcs");
    else if (section === "arcslist" || section === "edgeslist")
      readList(row, section === "arcslist");
    else if (section === "matrix") readMatrixRow(row);
  }
  return size < 0 ? undefined : { size, firstMode, labels, details, ties, arcs };
}

function isTieSection(name: string): name is Exclude<Section, "vertices"> {
  return ["arcs", "edges", "arcslist", "edgeslist", "matrix"].includes(name);
}

/** `:2 "advice"` is advice, `:2` alone is 2. */
function relationOf(tokens: readonly string[]): string | undefined {
  const [first, ...rest] = tokens;
  if (first === undefined || !first.startsWith(":")) return undefined;
  const words = [first.slice(1), ...rest].filter((word) => word !== "");
  return words[1] ?? words[0];
}

function isWeight(text: string): boolean {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text);
}
