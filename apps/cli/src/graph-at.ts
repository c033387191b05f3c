import { type AttributeValue, compareText, type GraphDocument } from "@kith/model";
import { describeGraph, type Graph, graphFromDocument, weightProblems } from "@kith/network";
import { readGraphFiles } from "./graph-files.ts";
import { errorsOf, printProblems } from "./problems.ts";
import type { Terminal } from "./terminal.ts";
import { WrongUse } from "./wrong-use.ts";

/** A graph file as it was read and as it is measured; nodes are in the same order. */
export interface GraphAt {
  readonly document: GraphDocument;
  readonly graph: Graph;
}

export interface GraphAtOptions {
  readonly undirected?: boolean;
  /** Attribute of ties that holds their weight. */
  readonly weight?: string | undefined;
}

/**
 * Reads a graph to measure, with the files beside it that belong to it, and says what is worth
 * knowing. Wrong use when it cannot be read whole or a weight cannot be used.
 */
export function graphAt(path: string, options: GraphAtOptions, terminal: Terminal): GraphAt {
  const { graph: document, problems, notes } = readGraphFiles(path);
  printProblems(problems, (line) => terminal.note(line));
  if (document === undefined || errorsOf(problems).length > 0) {
    throw new WrongUse(`${path} cannot be read as a graph; the lines above say why.`);
  }
  for (const note of notes) terminal.note(`note: ${note}`);
  const { weight } = options;
  if (weight !== undefined) {
    const wrong = weightProblems(document, weight, path);
    printProblems(wrong, (line) => terminal.note(line));
    if (errorsOf(wrong).length > 0) {
      throw new WrongUse(`“${weight}” cannot be used as a weight; the lines above say why.`);
    }
  }
  const graph = graphFromDocument(document, {
    undirected: options.undirected === true,
    ...(weight === undefined ? {} : { weight }),
  });
  for (const note of describeGraph(graph)) terminal.note(`note: ${note}`);
  return { document, graph };
}

/** Category of each node by an attribute: numbers from 0 in the order of their names. */
export interface CategoriesAt {
  /** −1 where the attribute is missing or empty. */
  readonly by: Int32Array;
  readonly names: readonly string[];
}

export function categoriesAt(document: GraphDocument, attribute: string): CategoriesAt {
  const texts = column(document, attribute).map((value) =>
    value === undefined ? "" : String(value),
  );
  const names = [...new Set(texts.filter((text) => text !== ""))].sort(compareText);
  const numbers = new Map(names.map((name, i) => [name, i]));
  return { by: Int32Array.from(texts, (text) => numbers.get(text) ?? -1), names };
}

/** A number of each node by an attribute, NaN where it is missing; wrong use for words. */
export function numbersAt(document: GraphDocument, attribute: string): Float64Array {
  return Float64Array.from(column(document, attribute), (value, i) => {
    if (value === undefined || value === "") return Number.NaN;
    const number = Number(value);
    if (Number.isFinite(number)) return number;
    throw new WrongUse(
      `“${attribute}” of “${document.nodes[i]?.id}” is “${value}”, which is not a number.`,
    );
  });
}

/** Words that say a node is of the second mode: what people go to, not the people. */
const SECOND = new Set(["2", "place", "group", "organisation", "information", "event"]);
const FIRST = new Set(["1", "0", "person", "people", "actor"]);

/**
 * Mode of each node of a two-mode graph: by `attribute` (the first value in the order of the
 * nodes is mode 0), or by `mode` or `kind` as files have them. `undefined` when none says so.
 */
export function modesAt(
  document: GraphDocument,
  attribute: string | undefined,
): Uint8Array | undefined {
  if (attribute !== undefined) {
    const { by, names } = categoriesAt(document, attribute);
    if (names.length !== 2 || by.includes(-1)) {
      throw new WrongUse(
        `“${attribute}” must have two values and one for every node to tell two modes apart; it has ${names.length}.`,
      );
    }
    const first = by[0];
    return Uint8Array.from(by, (one) => Number(one !== first));
  }
  for (const name of ["mode", "kind"]) {
    const texts = document.nodes.map(({ attributes }) => String(attributes[name] ?? ""));
    const known = texts.every((text) => SECOND.has(text) || FIRST.has(text));
    if (known && texts.some((text) => SECOND.has(text)))
      return Uint8Array.from(texts, (text) => Number(SECOND.has(text)));
  }
  return undefined;
}

/**
 * Numbers of the nodes whose ids a flag names, separated by commas, in their order; none without
 * the flag, wrong use for an id that is not there.
 */
export function nodesAt(document: GraphDocument, text: string | undefined): number[] {
  if (text === undefined) return [];
  const at = new Map(document.nodes.map(({ id }, i) => [id, i]));
  return text.split(",").map((part) => {
    const id = part.trim();
    const found = at.get(id);
    if (found === undefined) throw new WrongUse(`There is no node “${id}” in the graph.`);
    return found;
  });
}

function column(
  document: GraphDocument,
  attribute: string,
): readonly (AttributeValue | undefined)[] {
  const values = document.nodes.map(({ attributes }) =>
    Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined,
  );
  if (document.nodes.length > 0 && values.every((value) => value === undefined)) {
    const known = [...new Set(document.nodes.flatMap((node) => Object.keys(node.attributes)))];
    throw new WrongUse(
      known.length === 0
        ? `No node has an attribute “${attribute}”; nodes of this file have none at all.`
        : `No node has an attribute “${attribute}”. There are: ${known.join(", ")}.`,
    );
  }
  return values;
}
