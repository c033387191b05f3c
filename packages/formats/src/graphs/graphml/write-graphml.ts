import type { AttributeValue, GraphDocument } from "@kith/model";
import { type ValueColumns, valueColumns, valueText } from "../value-columns.ts";
import { encodeXmlAttribute, encodeXmlText } from "../xml-text.ts";

type Attributes = Readonly<Record<string, AttributeValue>>;

/**
 * Writes GraphML 1.0 as Gephi, igraph, networkx and yEd read it: one typed key for each
 * attribute (two where its values are of two types), ids and directions of ties, attributes of
 * the whole graph, well-formed XML 1.0 whatever the texts hold (see `encodeXmlText`). Nothing
 * is lost: `readGraph` gives an equal document back.
 *
 * Source: Brandes et al., "GraphML progress report", GD 2001; http://graphml.graphdrawing.org.
 */
export function writeGraphml(graph: GraphDocument): string {
  const wholeKeys = valueColumns("graph", [{ attributes: graph.attributes ?? {} }]);
  const nodeKeys = valueColumns("node", graph.nodes);
  const edgeKeys = valueColumns("edge", graph.edges);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keyLines("graph", wholeKeys),
    ...keyLines("node", nodeKeys),
    ...keyLines("edge", edgeKeys),
    `  <graph edgedefault="${graph.directed ? "directed" : "undirected"}">`,
  ];
  const whole = data(graph.attributes ?? {}, wholeKeys);
  if (whole !== "") lines.push(`    ${whole}`);
  for (const { id, attributes } of graph.nodes) {
    lines.push(element(`node id="${encodeXmlAttribute(id)}"`, "node", data(attributes, nodeKeys)));
  }
  for (const { id, source, target, directed = graph.directed, attributes } of graph.edges) {
    const named = id === undefined ? "" : ` id="${encodeXmlAttribute(id)}"`;
    const ends = ` source="${encodeXmlAttribute(source)}" target="${encodeXmlAttribute(target)}"`;
    const own = directed === graph.directed ? "" : ` directed="${directed}"`;
    lines.push(element(`edge${named}${ends}${own}`, "edge", data(attributes, edgeKeys)));
  }
  lines.push("  </graph>", "</graphml>", "");
  return lines.join("\n");
}

function keyLines(domain: string, keys: ValueColumns): string[] {
  return keys.list.map(
    ({ id, name, type }) =>
      `  <key id="${id}" for="${domain}" attr.name="${encodeXmlAttribute(name)}" attr.type="${type}"/>`,
  );
}

function element(open: string, tag: string, inside: string): string {
  return inside === "" ? `    <${open}/>` : `    <${open}>${inside}</${tag}>`;
}

function data(attributes: Attributes, keys: ValueColumns): string {
  return Object.entries(attributes)
    .map(
      ([name, value]) =>
        `<data key="${keys.idOf(name, value)}">${encodeXmlText(valueText(value))}</data>`,
    )
    .join("");
}
