import type { AttributeValue, GraphDocument, GraphDocumentNode } from "@kith/model";
import { listed } from "../../problems.ts";
import type { GraphWritten } from "../graph-format.ts";
import { attributeLosses, number, tieIdLosses } from "../losses.ts";
import { isDirected } from "../tie-direction.ts";
import { writtenDetails } from "./pajek-details.ts";
import { encodePajekText } from "./pajek-lines.ts";

const AXES = ["x", "y", "z"];
const TIMES = ["start", "end", "time"];

/** The lines of one network and what they do not hold. */
export interface WrittenNetwork {
  readonly lines: readonly string[];
  /** In the order of the vertices. */
  readonly nodes: readonly GraphDocumentNode[];
  /** Whether an attribute of a node is among the lines. */
  readonly holds: (name: string, node: GraphDocumentNode) => boolean;
  readonly losses: readonly string[];
}

/**
 * Writes a Pajek network as Pajek, igraph, networkx and `readPajek` read it: ids are labels,
 * arcs are ties with a direction and edges ties without, each `relation` is a section of its
 * own, `mode` is how many vertices are of the first mode (they come first). Attributes of nodes
 * but for position, times and drawing are left out: a project (`.paj`) holds numbers. Letters
 * other than ASCII get the byte order mark that tells Pajek the file is UTF-8.
 */
export function writePajek(graph: GraphDocument, name: string): GraphWritten {
  const { lines, nodes, holds, losses } = networkLines(graph);
  const lost = attributesLeftOut(nodes, holds);
  return { files: [{ name, text: pajekText(lines) }], losses: [...losses, ...lost] };
}

export function pajekText(lines: readonly string[]): string {
  const text = `${lines.join("\n")}\n`;
  return /[^\0-\x7f]/.test(text) ? `\uFEFF${text}` : text;
}

/** @param more names of attributes that are written elsewhere */
export function attributesLeftOut(
  nodes: readonly GraphDocumentNode[],
  holds: WrittenNetwork["holds"],
  more: ReadonlySet<string> = new Set(),
): string[] {
  return nodes.length === 0
    ? []
    : attributeLosses(
        "nodes",
        nodes.map((node) => ({
          attributes: Object.fromEntries(
            Object.entries(node.attributes).filter(([key]) => !holds(key, node) && !more.has(key)),
          ),
        })),
      );
}

export function networkLines(graph: GraphDocument): WrittenNetwork {
  const losses: string[] = [];
  const { title, ...others } = graph.attributes ?? {};
  const named = typeof title === "string" && title.trim() === title && title !== "";
  const lost = Object.keys(named ? others : (graph.attributes ?? {}));
  if (lost.length > 0) losses.push(`Attributes of the whole graph were left out: ${listed(lost)}.`);
  const lines = named ? [`*Network ${encodePajekText(title)}`] : [];

  const firstMode = graph.nodes.filter(({ attributes }) => attributes.mode === "1");
  const secondMode = graph.nodes.filter(({ attributes }) => attributes.mode === "2");
  const modes =
    graph.nodes.length > 0 && firstMode.length + secondMode.length === graph.nodes.length;
  const nodes = modes ? [...firstMode, ...secondMode] : graph.nodes;
  lines.push(`*Vertices ${nodes.length}${modes ? ` ${firstMode.length}` : ""}`);
  const labels = labelsOf(nodes, losses);
  const held = new Map<GraphDocumentNode, ReadonlySet<string>>();
  for (const [at, node] of nodes.entries()) {
    const axes = axesOf(node);
    const details = writtenDetails(node.attributes, ["drawing", ...TIMES]);
    const position = axes.map((axis) => pajekNumber(Number(node.attributes[axis])));
    const label = `"${encodePajekText(labels[at] ?? "")}"`;
    lines.push([String(at + 1), label, ...position, details.text].join(" ").trim());
    held.set(node, new Set([...axes, ...details.kept, ...(modes ? ["mode"] : [])]));
  }
  const ties = tieLines(graph, nodes, losses);
  losses.push(...tieIdLosses(graph));
  return {
    lines: lines.concat(ties),
    nodes,
    holds: (name, node) => held.get(node)?.has(name) === true,
    losses,
  };
}

/** A label for every vertex: its id, but none can be empty. */
function labelsOf(nodes: readonly GraphDocumentNode[], losses: string[]): string[] {
  const ids = new Set(nodes.map(({ id }) => id));
  let nameless = "?";
  while (ids.has(nameless)) nameless += "?";
  if (ids.has("")) losses.push(`The node with an empty id is called ${nameless}.`);
  return nodes.map(({ id }) => (id === "" ? nameless : id));
}

/** Coordinates stand in order, so y needs x and z needs both. */
function axesOf({ attributes }: GraphDocumentNode): string[] {
  const missing = AXES.findIndex((axis) => !isNumber(attributes[axis]));
  return AXES.slice(0, missing < 0 ? AXES.length : missing);
}

function isNumber(value: AttributeValue | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** `-0` has a sign too. */
export function pajekNumber(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

function tieLines(
  graph: GraphDocument,
  nodes: readonly GraphDocumentNode[],
  losses: string[],
): string[] {
  const numbers = new Map(nodes.map(({ id }, at) => [id, at + 1]));
  const weighted = graph.edges.some(({ attributes }) => isNumber(attributes.weight));
  let withoutWeight = 0;
  const relations = new Map<string, number>();
  const sections = new Map<string, string[]>();
  const lost: { attributes: Record<string, AttributeValue> }[] = [];
  for (const edge of graph.edges) {
    const { weight, relation } = edge.attributes;
    const kind = isDirected(graph, edge) ? "*Arcs" : "*Edges";
    let head = kind;
    const related = typeof relation === "string" && relation !== "";
    if (related) {
      const index = relations.get(relation) ?? relations.size + 1;
      relations.set(relation, index);
      head = `${kind} :${index} "${encodePajekText(relation)}"`;
    }
    if (weighted && !isNumber(weight)) withoutWeight++;
    const strength = weighted ? ` ${isNumber(weight) ? pajekNumber(weight) : 1}` : "";
    const details = writtenDetails(edge.attributes);
    const ends = `${numbers.get(edge.source)} ${numbers.get(edge.target)}${strength}`;
    const rows = sections.get(head);
    const row = details.text === "" ? ends : `${ends} ${details.text}`;
    if (rows === undefined) sections.set(head, [row]);
    else rows.push(row);
    const kept = new Set([...details.kept, ...(related ? ["relation"] : [])]);
    if (isNumber(weight)) kept.add("weight");
    const left = Object.entries(edge.attributes).filter(([name]) => !kept.has(name));
    if (left.length > 0) lost.push({ attributes: Object.fromEntries(left) });
  }
  losses.push(...attributeLosses("ties", lost));
  if (withoutWeight > 0) {
    losses.push(`${number(withoutWeight, "tie")} without a weight got the weight 1.`);
  }
  if (sections.size === 0) return [graph.directed ? "*Arcs" : "*Edges"];
  return [...sections].flatMap(([head, rows]) => [head, ...rows]);
}
