import type { AttributeValue, GraphDocument } from "@kith/model";
import { encodeXmlAttribute, encodeXmlText } from "./xml-text.ts";

type Domain = "node" | "edge";
type GraphmlType = "boolean" | "int" | "long" | "double" | "string";
type Attributed = { readonly attributes: Readonly<Record<string, AttributeValue>> };

interface Key {
  readonly id: string;
  readonly domain: Domain;
  readonly name: string;
  readonly type: GraphmlType;
}

/**
 * Writes GraphML 1.0 as Gephi, igraph, networkx and yEd read it: one typed key for each
 * attribute (two where its values are of two types), well-formed XML 1.0 whatever the texts
 * hold (see `encodeXmlText`). `readGraph` gives an equal document back.
 *
 * Source: Brandes et al., "GraphML progress report", GD 2001; http://graphml.graphdrawing.org.
 */
export function writeGraphml(graph: GraphDocument): string {
  const nodeKeys = keysOf("node", graph.nodes);
  const edgeKeys = keysOf("edge", graph.edges);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...[...nodeKeys.list, ...edgeKeys.list].map(
      ({ id, domain, name, type }) =>
        `  <key id="${id}" for="${domain}" attr.name="${encodeXmlAttribute(name)}" attr.type="${type}"/>`,
    ),
    `  <graph edgedefault="${graph.directed ? "directed" : "undirected"}">`,
  ];
  for (const node of graph.nodes) {
    lines.push(element(`node id="${encodeXmlAttribute(node.id)}"`, "node", node, nodeKeys.find));
  }
  for (const edge of graph.edges) {
    const ends = `source="${encodeXmlAttribute(edge.source)}" target="${encodeXmlAttribute(edge.target)}"`;
    lines.push(element(`edge ${ends}`, "edge", edge, edgeKeys.find));
  }
  lines.push("  </graph>", "</graphml>", "");
  return lines.join("\n");
}

type FindKey = (name: string, value: AttributeValue) => string;

function element(open: string, tag: string, item: Attributed, find: FindKey): string {
  const data = Object.entries(item.attributes).map(
    ([name, value]) => `<data key="${find(name, value)}">${textOf(value)}</data>`,
  );
  return data.length === 0 ? `    <${open}/>` : `    <${open}>${data.join("")}</${tag}>`;
}

function textOf(value: AttributeValue): string {
  if (typeof value === "string") return encodeXmlText(value);
  if (value === Number.POSITIVE_INFINITY) return "INF";
  if (value === Number.NEGATIVE_INFINITY) return "-INF";
  return Object.is(value, -0) ? "-0" : String(value);
}

/** One key for every name and kind of value; numbers share the narrowest type that holds all. */
function keysOf(
  domain: Domain,
  items: readonly Attributed[],
): { readonly list: readonly Key[]; readonly find: FindKey } {
  const types = new Map<string, { name: string; type: GraphmlType }>();
  const group = (name: string, value: AttributeValue) => `${typeof value}:${name}`;
  for (const { attributes } of items) {
    for (const [name, value] of Object.entries(attributes)) {
      const known = types.get(group(name, value));
      types.set(group(name, value), { name, type: wider(known?.type, typeOf(value)) });
    }
  }
  const keys = new Map<string, Key>();
  for (const [key, { name, type }] of types) {
    keys.set(key, { id: `${domain}${keys.size}`, domain, name, type });
  }
  return {
    list: [...keys.values()],
    find: (name, value) => keys.get(group(name, value))?.id ?? "",
  };
}

function typeOf(value: AttributeValue): GraphmlType {
  if (typeof value !== "number") return typeof value === "boolean" ? "boolean" : "string";
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return "double";
  return Math.abs(value) < 2 ** 31 ? "int" : "long";
}

function wider(known: GraphmlType | undefined, type: GraphmlType): GraphmlType {
  if (known === undefined) return type;
  const order: readonly GraphmlType[] = ["int", "long", "double"];
  return order.indexOf(known) > order.indexOf(type) ? known : type;
}
