import type { AttributeValue, GraphDocument } from "@kith/model";
import type { GraphWritten } from "../graph-format.ts";
import { lossesOf } from "../read-back-losses.ts";
import { type ValueColumns, valueColumns, valueText } from "../value-columns.ts";
import { encodeXmlAttribute, encodeXmlText } from "../xml-text.ts";
import { lookElements } from "./gexf-look.ts";
import { timeFormatOf } from "./gexf-times.ts";
import { readGexf } from "./read-gexf.ts";

export type GexfVersion = "1.2" | "1.3";

type Attributes = Readonly<Record<string, AttributeValue>>;

const SPACES: Readonly<Record<GexfVersion, readonly [string, string]>> = {
  "1.2": [
    'xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz"',
    "1.2",
  ],
  "1.3": ['xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"', "1.3"],
};
const META = ["creator", "description", "keywords"] as const;
const TYPES = {
  boolean: "boolean",
  int: "integer",
  long: "long",
  double: "double",
  string: "string",
};

/**
 * Writes GEXF 1.3, or 1.2 for older programs: labels, weights, relations (as `kind`, 1.3 only),
 * times, places and colours where GEXF has them, all else as declared attributes. Of the graph
 * as a whole it can hold creator, description, keywords and the date of the last change. What
 * cannot be read back as it was is listed.
 *
 * Source: gexf.net, schemas 1.2draft and 1.3.
 */
export function writeGexf(
  graph: GraphDocument,
  name: string,
  version: GexfVersion = "1.3",
): GraphWritten {
  const times = [...graph.nodes, ...graph.edges].flatMap(({ attributes }) =>
    ["start", "end"].flatMap((limit) =>
      Object.hasOwn(attributes, limit) ? [attributes[limit] ?? ""] : [],
    ),
  );
  const format = timeFormatOf(times);
  const nodes = graph.nodes.map(({ id, attributes }) =>
    parts("node", ` id="${encodeXmlAttribute(id)}"`, attributes, format !== undefined, version),
  );
  const edges = graph.edges.map((edge) => {
    const { id, source, target, directed = graph.directed, attributes } = edge;
    const own = [
      id === undefined ? "" : ` id="${encodeXmlAttribute(id)}"`,
      ` source="${encodeXmlAttribute(source)}" target="${encodeXmlAttribute(target)}"`,
      directed === graph.directed ? "" : ` type="${directed ? "directed" : "undirected"}"`,
    ];
    return parts("edge", own.join(""), attributes, format !== undefined, version);
  });
  const nodeColumns = valueColumns(
    "n",
    nodes.map(({ rest }) => ({ attributes: rest })),
  );
  const edgeColumns = valueColumns(
    "e",
    edges.map(({ rest }) => ({ attributes: rest })),
  );
  const [space, number] = SPACES[version];
  const type = graph.directed ? "directed" : "undirected";
  const mode = format === undefined ? "static" : `dynamic" timeformat="${format}`;
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf ${space} version="${number}">`,
    ...meta(graph.attributes ?? {}),
    `  <graph mode="${mode}" defaultedgetype="${type}">`,
    ...declarations("node", nodeColumns),
    ...declarations("edge", edgeColumns),
    "    <nodes>",
    ...nodes.map((node) => element("node", node, nodeColumns)),
    "    </nodes>",
    "    <edges>",
    ...edges.map((edge) => element("edge", edge, edgeColumns)),
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
  return { files: [{ name, text }], losses: lossesOf(graph, readGexf({ name, text }).graph) };
}

interface Parts {
  readonly own: string;
  readonly look: string;
  readonly rest: Attributes;
}

/** Divides attributes among the tag, the `viz:` elements and the declared ones. */
function parts(
  kind: "node" | "edge",
  tag: string,
  attributes: Attributes,
  timed: boolean,
  version: GexfVersion,
): Parts {
  const { xml, used } = lookElements(attributes, kind);
  const rest: Record<string, AttributeValue> = {};
  let own = tag;
  for (const [name, value] of Object.entries(attributes)) {
    if (used.has(name)) continue;
    const inTag = tagName(kind, name, value, timed, version);
    if (inTag === undefined) rest[name] = value;
    else own += ` ${inTag}="${encodeXmlAttribute(valueText(value))}"`;
  }
  return { own, look: xml, rest };
}

/** What the tag itself calls an attribute, if it can hold it unchanged. */
function tagName(
  kind: "node" | "edge",
  name: string,
  value: AttributeValue,
  timed: boolean,
  version: GexfVersion,
): string | undefined {
  if (name === "label" && typeof value === "string") return "label";
  if (timed && (name === "start" || name === "end")) return name;
  if (kind === "node") return undefined;
  if (name === "weight" && typeof value === "number" && Number.isFinite(value)) return "weight";
  return name === "relation" && typeof value === "string" && version === "1.3" ? "kind" : undefined;
}

function meta(attributes: Attributes): string[] {
  const date = attributes.lastmodifieddate;
  const dated = typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date);
  const inside = META.flatMap((name) => {
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    return typeof value === "string" && value.trim() !== ""
      ? [`    <${name}>${encodeXmlText(value)}</${name}>`]
      : [];
  });
  if (inside.length === 0 && !dated) return [];
  return [`  <meta${dated ? ` lastmodifieddate="${date}"` : ""}>`, ...inside, "  </meta>"];
}

function declarations(itemClass: string, columns: ValueColumns): string[] {
  if (columns.list.length === 0) return [];
  return [
    `    <attributes class="${itemClass}">`,
    ...columns.list.map(
      ({ id, name, type }) =>
        `      <attribute id="${id}" title="${encodeXmlAttribute(name)}" type="${TYPES[type]}"/>`,
    ),
    "    </attributes>",
  ];
}

function element(tag: string, { own, look, rest }: Parts, columns: ValueColumns): string {
  const values = Object.entries(rest).map(([name, value]) => {
    const text = encodeXmlAttribute(valueText(value));
    return `<attvalue for="${columns.idOf(name, value)}" value="${text}"/>`;
  });
  const inside = values.length === 0 ? look : `<attvalues>${values.join("")}</attvalues>${look}`;
  return inside === "" ? `      <${tag}${own}/>` : `      <${tag}${own}>${inside}</${tag}>`;
}
