import type { AttributeValue, GraphDocument, GraphDocumentNode } from "@kith/model";
import { listed } from "../../problems.ts";
import type { GraphWritten } from "../graph-format.ts";
import { stemOf } from "./pajek-file.ts";
import { encodePajekText } from "./pajek-lines.ts";
import { MISSING_CLASS, MISSING_NUMBER, type PajekValueKind } from "./pajek-values.ts";
import { attributesLeftOut, networkLines, pajekNumber, pajekText } from "./write-pajek.ts";

type Column = readonly (AttributeValue | undefined)[];

/** Numbers for every vertex as Pajek can hold them. */
interface Written {
  readonly values: readonly number[];
  /** What reading it back will not give, as a sentence. */
  readonly loss: string | undefined;
}

/**
 * Writes a Pajek project: the network as `writePajek` does, and every attribute of nodes that
 * it cannot hold as a partition (whole numbers from 0, true and false as 1 and 0, words as
 * classes that `losses` explains) or a vector (other numbers).
 */
export function writePajekProject(graph: GraphDocument, name: string): GraphWritten {
  const { lines, nodes, holds, losses } = networkLines(graph);
  const text = [...(lines[0]?.startsWith("*Network") === true ? [] : ["*Network"]), ...lines];
  const names = new Set(nodes.flatMap(({ attributes }) => Object.keys(attributes)));
  for (const key of names) if (nodes.some((node) => holds(key, node))) names.delete(key);
  const more: string[] = [];
  const written = new Set<string>();
  for (const key of names) {
    const column = nodes.map((node) => ownValue(node, key));
    const kind = vectorOf(column) === undefined || isPartition(column) ? "partition" : "vector";
    const found = kind === "vector" ? vectorOf(column) : partitionOf(key, column);
    const heading = encodePajekText(key);
    if (found === undefined || heading.trim() !== heading || heading === "") continue;
    written.add(key);
    if (found.loss !== undefined) more.push(found.loss);
    text.push(kind === "vector" ? `*Vector ${heading}` : `*Partition ${heading}`);
    text.push(`*Vertices ${nodes.length}`);
    for (const value of found.values) text.push(pajekNumber(value));
  }
  const lost = attributesLeftOut(nodes, holds, written);
  return { files: [{ name, text: pajekText(text) }], losses: [...losses, ...more, ...lost] };
}

/**
 * Writes one attribute of the nodes as a partition, a vector, a permutation or a cluster. Which
 * one the name of the file says: `age.vec` and `ward.age.vec` are `age`; otherwise it is the
 * first that fits, and `losses` says which. Nothing is written where none fits.
 */
export function writePajekValues(
  graph: GraphDocument,
  name: string,
  kind: PajekValueKind,
): GraphWritten {
  const { nodes } = graph;
  const names = [...new Set(nodes.flatMap(({ attributes }) => Object.keys(attributes)))];
  const write = (key: string): Written | undefined =>
    WRITERS[kind](
      key,
      nodes.map((node) => ownValue(node, key)),
    );
  const stem = stemOf(name);
  const asked = names.find((key) => stem === key || stem.endsWith(`.${key}`));
  const key = asked ?? names.find((one) => write(one) !== undefined);
  const found = key === undefined ? undefined : write(key);
  if (key === undefined || found === undefined) {
    const which = asked === undefined ? "No attribute of the nodes" : `The attribute ${asked}`;
    const article = asked === undefined ? "can be" : "cannot be";
    return { files: [], losses: [`Nothing was written: ${which} ${article} a ${kind} of Pajek.`] };
  }
  const text = pajekText([`*Vertices ${found.values.length}`, ...found.values.map(pajekNumber)]);
  const others = names.filter((one) => one !== key);
  return {
    files: [{ name, text }],
    losses: [
      `The file holds the attribute ${key} of the nodes, in their order, and nothing else.`,
      ...(found.loss === undefined ? [] : [found.loss]),
      ...(others.length > 0 ? [`Attributes of nodes were left out: ${listed(others)}.`] : []),
    ],
  };
}

const WRITERS: Readonly<
  Record<PajekValueKind, (name: string, column: Column) => Written | undefined>
> = {
  partition: partitionOf,
  vector: (_, column) => vectorOf(column),
  permutation: (_, column) => permutationOf(column),
  cluster: (_, column) => clusterOf(column),
};

function ownValue({ attributes }: GraphDocumentNode, name: string): AttributeValue | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

function isClass(value: AttributeValue | undefined): boolean {
  return (
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value < MISSING_CLASS
  );
}

function isPartition(column: Column): boolean {
  return column.every((value) => value === undefined || (isClass(value) && !Object.is(value, -0)));
}

function partitionOf(name: string, column: Column): Written | undefined {
  const present = column.filter((value) => value !== undefined);
  if (present.length === 0) return undefined;
  if (isPartition(column)) {
    return { values: column.map((value) => Number(value ?? MISSING_CLASS)), loss: undefined };
  }
  if (present.every((value) => typeof value === "boolean")) {
    const values = column.map((value) => (value === undefined ? MISSING_CLASS : Number(value)));
    return { values, loss: `True and false became 1 and 0 in ${name}.` };
  }
  if (present.every((value) => typeof value === "number")) return undefined;
  const classes = [...new Set(present.map(String))];
  const index = new Map(classes.map((text, at) => [text, at + 1]));
  const explained = classes.map((text, at) => `${at + 1} is ${text}`);
  return {
    values: column.map((value) =>
      value === undefined ? MISSING_CLASS : (index.get(String(value)) ?? MISSING_CLASS),
    ),
    loss: `The words of ${name} became classes: ${listed(explained)}.`,
  };
}

function vectorOf(column: Column): Written | undefined {
  const fits = (value: AttributeValue | undefined): boolean =>
    typeof value === "number" && Number.isFinite(value) && value !== MISSING_NUMBER;
  const present = column.filter((value) => value !== undefined);
  if (present.length === 0 || !present.every(fits)) return undefined;
  return { values: column.map((value) => Number(value ?? MISSING_NUMBER)), loss: undefined };
}

function permutationOf(column: Column): Written | undefined {
  const values = column.map((value) => (typeof value === "number" ? value : Number.NaN));
  const places = new Set(values);
  const fits =
    places.size === column.length &&
    values.every((value) => Number.isInteger(value) && value >= 1 && value <= column.length);
  return fits && column.length > 0 ? { values, loss: undefined } : undefined;
}

function clusterOf(column: Column): Written | undefined {
  if (column.length === 0 || !column.every((value) => typeof value === "boolean")) return undefined;
  const values = column.flatMap((value, at) => (value === true ? [at + 1] : []));
  return { values, loss: undefined };
}
