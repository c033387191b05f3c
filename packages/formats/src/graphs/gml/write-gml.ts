import type { AttributeValue, GraphDocument } from "@kith/model";
import { listed } from "../../problems.ts";
import type { GraphWritten } from "../graph-format.ts";
import { directionLosses, renamedLosses } from "../losses.ts";
import { oneKindOfTie } from "../tie-direction.ts";
import { namesInFile } from "../unique-names.ts";
import { encodeGmlText } from "./gml-entities.ts";

type Attributed = { readonly attributes: Readonly<Record<string, AttributeValue>> };

const PLAIN_KEY = /^[A-Za-z][A-Za-z0-9_]*$/;
const LONGEST_NAME = 100;
const SPEC_INTEGER = 2 ** 31;
const AXES = ["x", "y", "z"];

/**
 * Writes GML in ASCII as igraph, networkx, Gephi and yEd read it: nodes are numbered from 0 and
 * their ids are labels, positions stand in `graphics`, other letters are entities (igraph
 * up to 1.0 shows these as they are written). `readGml`
 * gives an equal document back but for what `losses` says.
 */
export function writeGml(graph: GraphDocument, name: string): GraphWritten {
  const { directed, edges, doubled } = oneKindOfTie(graph);
  const placed = AXES.filter((axis) =>
    graph.nodes.every(({ attributes }) => typeof (attributes[axis] ?? 0) === "number"),
  );
  const inGraphics = AXES.map((axis) => `graphics.${axis}`);
  const plain = keysOf(graph.nodes, ["id", "label", ...inGraphics]);
  const nodeNames = new Map([
    ...plain,
    ...placed.map((axis): [string, string] => [axis, `graphics.${axis}`]),
  ]);
  const edgeNames = keysOf(edges, ["id", "source", "target"]);
  const whole = [{ attributes: graph.attributes ?? {} }];
  const graphNames = keysOf(whole, ["graph", "node", "edge", "directed"]);
  const numbers = new Map(graph.nodes.map(({ id }, at) => [id, at]));
  const lines = ["graph [", `  directed ${directed ? 1 : 0}`];
  for (const item of whole) lines.push(...entries(item, graphNames, "  "));
  for (const [at, node] of graph.nodes.entries()) {
    lines.push("  node [", `    id ${at}`, `    label "${encodeGmlText(node.id)}"`);
    lines.push(...entries(node, nodeNames, "    "), "  ]");
  }
  for (const edge of edges) {
    lines.push("  edge [");
    lines.push(`    source ${numbers.get(edge.source)}`, `    target ${numbers.get(edge.target)}`);
    if (edge.id !== undefined) lines.push(`    id "${encodeGmlText(edge.id)}"`);
    lines.push(...entries(edge, edgeNames, "    "), "  ]");
  }
  lines.push("]", "");
  return {
    files: [{ name, text: lines.join("\n") }],
    losses: [
      ...directionLosses(doubled),
      ...booleanLosses([...whole, ...graph.nodes, ...graph.edges]),
      ...renamedLosses("the graph", graphNames),
      ...renamedLosses("nodes", plain),
      ...renamedLosses("ties", edgeNames),
    ],
  };
}

/** Letters, digits and `_`; dots part keys of lists, so every part has to be a key. */
function keysOf(
  items: readonly Attributed[],
  reserved: readonly string[],
): ReadonlyMap<string, string> {
  const names = new Set(items.flatMap(({ attributes }) => Object.keys(attributes)));
  return namesInFile(names, reserved, (name) => {
    const parts = name.split(".");
    const isKey = parts.every((part) => PLAIN_KEY.test(part)) && name.length < LONGEST_NAME;
    if (isKey && !(parts.length > 1 && reserved.includes(parts[0] ?? ""))) return name;
    const key = name.slice(0, LONGEST_NAME).replace(/[^A-Za-z0-9_]/g, "_");
    return PLAIN_KEY.test(key) ? key : `a${key}`;
  });
}

/** What stands in one pair of brackets: values, and lists by their key. */
interface Branch {
  readonly values: string[];
  readonly lists: Map<string, Branch>;
}

/** One line for each value and each list; names with dots go into their list. */
function entries(
  { attributes }: Attributed,
  names: ReadonlyMap<string, string>,
  indent: string,
): string[] {
  const root: Branch = { values: [], lists: new Map() };
  for (const [name, value] of Object.entries(attributes)) {
    const parts = (names.get(name) ?? name).split(".");
    let branch = root;
    for (const part of parts.slice(0, -1)) {
      const inner = branch.lists.get(part) ?? { values: [], lists: new Map() };
      branch.lists.set(part, inner);
      branch = inner;
    }
    branch.values.push(`${parts.at(-1)} ${valueText(value)}`);
  }
  return inBrackets(root).map((line) => indent + line);
}

function inBrackets({ values, lists }: Branch): string[] {
  const inner = [...lists].map(([key, branch]) => `${key} [ ${inBrackets(branch).join(" ")} ]`);
  return [...values, ...inner];
}

function valueText(value: AttributeValue): string {
  if (typeof value === "string") return `"${encodeGmlText(value)}"`;
  if (typeof value === "boolean") return value ? "1" : "0";
  if (Number.isNaN(value)) return "NAN";
  if (!Number.isFinite(value)) return value > 0 ? "INF" : "-INF";
  const isWhole = Number.isInteger(value) && Math.abs(value) < SPEC_INTEGER;
  if (isWhole) return Object.is(value, -0) ? "-0.0" : String(value);
  const [mantissa = "", exponent] = String(value).split("e");
  const real = mantissa.includes(".") ? mantissa : `${mantissa}.0`;
  return exponent === undefined ? real : `${real}E${exponent}`;
}

function booleanLosses(items: readonly Attributed[]): string[] {
  const names = new Set<string>();
  for (const { attributes } of items) {
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "boolean") names.add(name);
    }
  }
  return names.size === 0 ? [] : [`True and false became 1 and 0 in ${listed([...names])}.`];
}
