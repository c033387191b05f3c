import type { Problem, SourceFile } from "@kith/model";
import { SaxesParser } from "saxes";
import { problem } from "../problems.ts";
import { decodeXmlText } from "./xml-text.ts";

export interface GraphmlKey {
  readonly domain: string;
  readonly name: string;
  readonly type: string;
  readonly fallback: string | undefined;
}

interface Item {
  readonly line: number;
  /** Key id and text of every `<data>`. */
  readonly data: (readonly [string, string])[];
}
export interface GraphmlNode extends Item {
  readonly id: string | undefined;
  /** Which of the graphs side by side in the file it stands in, from 0. */
  readonly graph: number;
  /** The node whose nested graph it stands in. */
  readonly parent: string | undefined;
}
export interface GraphmlEdge extends Item {
  readonly id: string | undefined;
  readonly source: string | undefined;
  readonly target: string | undefined;
  readonly directed: boolean;
  readonly graph: number;
}

/** The elements of a GraphML file, not yet put together. */
export interface GraphmlElements {
  readonly keys: ReadonlyMap<string, GraphmlKey>;
  /** Ids of the graphs side by side. */
  readonly graphs: readonly { readonly id: string | undefined; readonly directed: boolean }[];
  readonly graphData: readonly string[];
  readonly nodes: readonly GraphmlNode[];
  readonly edges: readonly GraphmlEdge[];
  readonly problems: readonly Problem[];
}

/** Where the values of a `<data>` go; `undefined` for one that cannot be kept. */
type Owner = (readonly [string, string])[] | "graph" | undefined;
type Attributes = Readonly<Record<string, string>>;
const CHUNK = 1 << 16;
const MANY = "Only the first is reported.";

/**
 * Reads the XML of a GraphML file. Entities and whatever lies outside the file are never
 * resolved: a document type that declares entities is refused. XML that is not well formed is
 * read up to the first error. Hyperedges cannot be kept; ports, nested graphs and yEd's own
 * drawing data are reported once each.
 */
export function graphmlElements(file: SourceFile): GraphmlElements {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const problems: Problem[] = [];
  const keys = new Map<string, GraphmlKey>();
  const graphs: { id: string | undefined; directed: boolean }[] = [];
  const graphData: string[] = [];
  const nodes: GraphmlNode[] = [];
  const edges: GraphmlEdge[] = [];

  const path: string[] = [];
  const parents: GraphmlNode[] = [];
  const directions: boolean[] = [];
  let key:
    | { id: string; domain: string; name: string; type: string; fallback?: string }
    | undefined;
  let edge: GraphmlEdge | undefined;
  let data: { key: string; depth: number; owner: Owner } | undefined;
  let text: string[] = [];
  let line = 1;
  let stopped = false;
  const told = new Set<string>();

  const say = (severity: Problem["severity"], code: string, message: string, remedy: string) =>
    problems.push(problem(severity, code, { file: file.name, line }, message, remedy));
  const sayOnce = (code: string, message: string, remedy: string) => {
    if (told.has(code)) return;
    told.add(code);
    say("warning", code, message, remedy);
  };

  const open: Readonly<Record<string, (attributes: Attributes) => void>> = {
    key(attributes) {
      const id = attributes.id ?? "";
      const name = attributes["attr.name"] ?? id;
      key = {
        id,
        domain: attributes.for ?? "all",
        name,
        type: attributes["attr.type"] ?? "string",
      };
    },
    default() {
      text = [];
    },
    graph(attributes) {
      const directed = attributes.edgedefault !== "undirected";
      if (directions.length === 0) graphs.push({ id: attributes.id, directed });
      else
        sayOnce(
          "nested-graph",
          "A graph stands inside a node; it was laid flat and its nodes have the attribute “parent”.",
          MANY,
        );
      directions.push(directed);
    },
    node(attributes) {
      const parent = parents.at(-1)?.id;
      const node = { id: attributes.id, graph: graphs.length - 1, parent, line, data: [] };
      nodes.push(node);
      parents.push(node);
    },
    edge(attributes) {
      const { id, source, target, directed } = attributes;
      const own = directed === undefined ? (directions.at(-1) ?? true) : directed === "true";
      edge = { id, source, target, directed: own, graph: graphs.length - 1, line, data: [] };
      edges.push(edge);
      if (attributes.sourceport !== undefined || attributes.targetport !== undefined) sayPorts();
    },
    hyperedge() {
      say(
        "error",
        "hyperedge",
        "A tie of more than two nodes cannot be kept.",
        "Write it as ties of two nodes each.",
      );
    },
    port: () => sayPorts(),
    data(attributes) {
      data = { key: attributes.key ?? "", depth: path.length, owner: ownerOfData() };
      text = [];
    },
  };
  /** What a `<data>` just opened belongs to, by the element it stands in. */
  const ownerOfData = (): Owner => {
    const around = path.at(-2);
    if (around === "node") return parents.at(-1)?.data;
    if (around === "edge") return edge?.data;
    return around === "graph" || around === "graphml" ? "graph" : undefined;
  };
  const sayPorts = () =>
    sayOnce("port", "Ports of nodes are not kept; their edges are joined to the nodes.", MANY);

  const close: Readonly<Record<string, () => void>> = {
    key() {
      if (key !== undefined) {
        keys.set(key.id, {
          domain: key.domain,
          name: key.name,
          type: key.type,
          fallback: key.fallback,
        });
      }
      key = undefined;
    },
    default() {
      if (key !== undefined) key.fallback = decodeXmlText(text.join(""));
    },
    graph: () => void directions.pop(),
    node: () => void parents.pop(),
    edge() {
      edge = undefined;
    },
  };

  parser.on("doctype", (doctype) => {
    if (!/<!ENTITY/i.test(doctype)) return;
    line = parser.line;
    say(
      "error",
      "entities-refused",
      "The file declares entities, which Kith does not read, for safety.",
      "Export it again without a document type.",
    );
    stopped = true;
  });
  parser.on("error", (error) => {
    if (stopped) return;
    stopped = true;
    const message = error.message
      .slice(0, 200)
      .replace(/^.*?\d+:\d+: /, "")
      .replace(/\.$/, "");
    const place = { file: file.name, line: parser.line, column: parser.column + 1 };
    problems.push(
      problem(
        "error",
        "malformed-xml",
        place,
        `The XML breaks off here: ${message}.`,
        "Export the file again; what stands before was read.",
      ),
    );
  });
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", (tag) => {
    if (stopped) return;
    const name = localName(tag.name);
    if (path.length === 0 && name !== "graphml") {
      say(
        "error",
        "not-graphml",
        `The file is XML, but not GraphML: it starts with <${name}>.`,
        "Export it as GraphML.",
      );
      stopped = true;
      return;
    }
    path.push(name);
    if (data !== undefined) {
      const label = name === "NodeLabel" || name === "EdgeLabel";
      if (label) text = [];
      else
        sayOnce(
          "drawing-data",
          "Drawing data of another program was left out, but for labels.",
          MANY,
        );
      return;
    }
    if (Object.hasOwn(open, name)) open[name]?.(decoded(tag.attributes));
  });
  const addText = (piece: string) => void text.push(piece);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    if (stopped) return;
    const name = localName(tag.name);
    const depth = path.length;
    path.pop();
    if (data !== undefined && depth > data.depth) {
      const label = name === "NodeLabel" || name === "EdgeLabel" ? text.join("").trim() : "";
      if (label !== "" && Array.isArray(data.owner))
        data.owner.push(["label", decodeXmlText(label)]);
      data.key = "";
      return;
    }
    if (data !== undefined) {
      if (data.owner === "graph") graphData.push(data.key);
      else if (data.key !== "") data.owner?.push([data.key, decodeXmlText(text.join(""))]);
      data = undefined;
      return;
    }
    if (Object.hasOwn(close, name)) close[name]?.();
  });

  const source = file.text.startsWith("\uFEFF") ? file.text.slice(1) : file.text;
  for (let at = 0; at < source.length && !stopped; at += CHUNK) {
    parser.write(source.slice(at, at + CHUNK));
  }
  if (!stopped) parser.close();
  return { keys, graphs, graphData, nodes, edges, problems };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function decoded(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, decodeXmlText(value)]),
  );
}
