import type { AttributeValue, SourceFile } from "@kith/model";
import { type ProblemLog, problemLog } from "../problem-log.ts";
import { readXml, type XmlElement } from "../xml-events.ts";
import { drawnValues } from "./drawing-data.ts";

export interface GraphmlKey {
  readonly domain: string;
  readonly name: string;
  readonly type: string;
  readonly fallback: string | undefined;
}

interface Item {
  readonly line: number;
  /** Key id and text of every `<data>`; `undefined` without any. */
  data: (readonly [string, string])[] | undefined;
  /** What yEd says of how it looks: `label`, `x`, `color` … */
  drawn: Map<string, AttributeValue> | undefined;
  /** Description in words (`<desc>`). */
  desc: string | undefined;
}
export interface GraphmlGraph extends Item {
  readonly id: string | undefined;
  readonly directed: boolean;
  /** Attributes of other namespaces, as Network Canvas writes them: `caseId` … */
  readonly foreign: readonly (readonly [string, string])[];
}
export interface GraphmlNode extends Item {
  readonly id: string | undefined;
  /** Which of the graphs side by side in the file it stands in, from 0. */
  readonly graph: number;
  /** The node whose nested graph it stands in. */
  readonly parent: string | undefined;
  ports: string[] | undefined;
}
export interface GraphmlEdge extends Item {
  readonly id: string | undefined;
  readonly source: string | undefined;
  readonly target: string | undefined;
  readonly directed: boolean;
  readonly graph: number;
  readonly ports: readonly (readonly [string, string])[];
}

const NO_PORTS: GraphmlEdge["ports"] = [];

/** The ends of an edge at ports, as attributes of it. */
function portsOf(attributes: XmlElement["attributes"]): GraphmlEdge["ports"] {
  const { sourceport, targetport } = attributes;
  if (sourceport === undefined && targetport === undefined) return NO_PORTS;
  const ports: [string, string][] = [];
  if (sourceport !== undefined) ports.push(["sourceport", sourceport]);
  if (targetport !== undefined) ports.push(["targetport", targetport]);
  return ports;
}

/** The elements of a GraphML file, not yet put together. */
export interface GraphmlElements {
  readonly keys: ReadonlyMap<string, GraphmlKey>;
  /** The graphs side by side; those inside nodes are laid flat. */
  readonly graphs: readonly GraphmlGraph[];
  /** `<data>` of the file as a whole. */
  readonly data: readonly (readonly [string, string])[];
  readonly nodes: readonly GraphmlNode[];
  readonly edges: readonly GraphmlEdge[];
  readonly problems: ProblemLog;
  readonly notes: readonly string[];
}

const NESTED =
  "Graphs stand inside nodes; they were laid flat, and their nodes have the attribute “parent”.";
const PORTS =
  "Ports are kept as attributes: “ports” of a node, “sourceport” and “targetport” of a tie.";

/**
 * Reads the XML of a GraphML file (see `readXml` for what is refused). A tie of more than two
 * nodes is an error (`hyperedge`); what is kept in another way or left out is said in notes.
 */
export function graphmlElements(file: SourceFile): GraphmlElements {
  const problems = problemLog(file.name);
  const notes = new Set<string>();
  const keys = new Map<string, GraphmlKey>();
  const graphs: GraphmlGraph[] = [];
  const fileData: (readonly [string, string])[] = [];
  const nodes: GraphmlNode[] = [];
  const edges: GraphmlEdge[] = [];

  const path: string[] = [];
  const parents: GraphmlNode[] = [];
  const directions: boolean[] = [];
  let key: { id: string; domain: string; name: string; type: string } | undefined;
  let fallback: string | undefined;
  let edge: GraphmlEdge | undefined;
  let data: { readonly key: string; readonly depth: number; mixed: boolean } | undefined;

  /** Whose `<data>` or `<desc>` this is, by the element it stands in. */
  const owner = (around: string | undefined): Item | "file" | undefined => {
    if (around === "node") return parents.at(-1);
    if (around === "edge") return edge;
    if (around === "graph") return directions.length === 1 ? graphs.at(-1) : undefined;
    return around === "graphml" ? "file" : undefined;
  };
  // Literals with all their fields take half the memory of those with a spread.
  const none = undefined;

  const open: Readonly<
    Record<string, (attributes: XmlElement["attributes"], line: number) => void>
  > = {
    graphml(attributes) {
      for (const data of foreignAttributes(attributes)) fileData.push(data);
    },
    key(attributes) {
      const id = attributes.id ?? "";
      const name = attributes["attr.name"] ?? id;
      key = {
        id,
        domain: attributes.for ?? "all",
        name,
        type: attributes["attr.type"] ?? "string",
      };
      fallback = undefined;
    },
    graph(attributes, line) {
      const directed = attributes.edgedefault !== "undirected";
      if (directions.length === 0) {
        const foreign = foreignAttributes(attributes);
        graphs.push({
          line,
          data: none,
          drawn: none,
          desc: none,
          id: attributes.id,
          directed,
          foreign,
        });
      } else notes.add(NESTED);
      directions.push(directed);
    },
    node(attributes, line) {
      const node: GraphmlNode = {
        line,
        data: none,
        drawn: none,
        desc: none,
        id: attributes.id,
        graph: graphs.length - 1,
        parent: parents.at(-1)?.id,
        ports: none,
      };
      nodes.push(node);
      parents.push(node);
    },
    edge(attributes, line) {
      const { id, source, target, directed } = attributes;
      const ports = portsOf(attributes);
      if (ports !== NO_PORTS) notes.add(PORTS);
      edge = {
        line,
        data: none,
        drawn: none,
        desc: none,
        id,
        source,
        target,
        directed: directed === undefined ? (directions.at(-1) ?? true) : directed === "true",
        graph: graphs.length - 1,
        ports,
      };
      edges.push(edge);
    },
    hyperedge(_, line) {
      problems.say(
        "error",
        "hyperedge",
        { line },
        "A tie of more than two nodes cannot be kept.",
        "Write it as ties of two nodes each.",
      );
    },
    port(attributes) {
      notes.add(PORTS);
      const node = path.at(-2) === "node" ? parents.at(-1) : undefined;
      if (node === undefined) return;
      node.ports ??= [];
      node.ports.push(attributes.name ?? "");
    },
    data(attributes) {
      data = { key: attributes.key ?? "", depth: path.length, mixed: false };
    },
  };

  const close: Readonly<Record<string, (text: string) => void>> = {
    key() {
      if (key !== undefined) {
        const { id, domain, name, type } = key;
        keys.set(id, { domain, name, type, fallback });
      }
      key = undefined;
    },
    default(text) {
      if (key !== undefined) fallback = text;
    },
    desc(text) {
      const of = owner(path.at(-1));
      if (of === "file") fileData.push(["description", text.trim()]);
      else if (of !== undefined) of.desc = text.trim();
    },
    graph: () => void directions.pop(),
    node: () => void parents.pop(),
    edge() {
      edge = undefined;
    },
  };

  const endData = (text: string): void => {
    const of = owner(path.at(-1));
    if (data === undefined) return;
    // Indentation around elements of another program is no value.
    if (data.mixed && text.trim() === "") return;
    if (of === "file") fileData.push([data.key, text]);
    else if (of !== undefined) {
      of.data ??= [];
      of.data.push([data.key, text]);
    } else notes.add("Data of ports, endpoints and graphs inside nodes is left out.");
  };

  readXml(
    file,
    "graphml",
    "GraphML",
    {
      open({ name, attributes, line }) {
        path.push(name);
        if (data === undefined) {
          if (Object.hasOwn(open, name)) open[name]?.(attributes, line);
          return;
        }
        data.mixed = true;
        const of = owner(path[data.depth - 2]);
        if (of === undefined || of === "file") return;
        for (const [what, value] of drawnValues(name, attributes)) draw(of, what, value);
        notes.add(
          "Of how another program draws the graph, label, place, size, shape and colour are kept.",
        );
      },
      close(name, text) {
        path.pop();
        if (data !== undefined && path.length >= data.depth) {
          const of = owner(path[data.depth - 2]);
          const label = name === "NodeLabel" || name === "EdgeLabel" ? text.trim() : "";
          if (label !== "" && typeof of === "object") draw(of, "label", label);
        } else if (data !== undefined) {
          endData(text);
          data = undefined;
        } else if (Object.hasOwn(close, name)) close[name]?.(text);
      },
    },
    problems,
  );
  return { keys, graphs, data: fileData, nodes, edges, problems, notes: [...notes] };
}

/** Attributes of a namespace that neither XML nor GraphML knows, without their prefix. */
function foreignAttributes(attributes: XmlElement["attributes"]): [string, string][] {
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    name.includes(":") && !/^(?:xml|xmlns|xsi):/.test(name)
      ? [[name.slice(name.indexOf(":") + 1), value]]
      : [],
  );
}

/** Keeps the first value of each kind; most items have none. */
function draw(item: Item, what: string, value: AttributeValue): void {
  item.drawn ??= new Map();
  if (!item.drawn.has(what)) item.drawn.set(what, value);
}
