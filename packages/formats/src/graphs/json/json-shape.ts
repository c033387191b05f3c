import { idOf } from "./json-items.ts";
import { isObject, type JsonObject } from "./parse-json.ts";

/** An object whose entries are attributes, but for some. */
interface Part {
  readonly object: JsonObject;
  readonly without: readonly string[];
}

/** Where one way of writing a graph in JSON has what. */
export interface JsonShape {
  readonly directed: boolean;
  readonly whole: readonly JsonObject[];
  readonly nodes: readonly unknown[];
  readonly edges: readonly unknown[];
  readonly nodesField: string;
  readonly edgesField: string;
  /** Numbers as ends of ties are places in the list of nodes, as older D3 has it. */
  readonly byPlace: boolean;
  node(
    entry: JsonObject,
    at: number,
  ): { readonly id: string | undefined; readonly parts: readonly Part[] };
  edge(entry: JsonObject): {
    readonly id: unknown;
    readonly source: unknown;
    readonly target: unknown;
    readonly directed: boolean | undefined;
    readonly parts: readonly Part[];
  };
}

/** Which shape a parsed file has; `undefined` when it is no graph. */
export function jsonShape(parsed: unknown): JsonShape | undefined {
  if (!isObject(parsed)) return undefined;
  if (parsed.elements !== undefined) return cytoscape(parsed, parsed.elements);
  const { nodes } = parsed;
  if (!Array.isArray(nodes)) return undefined;
  const keyed =
    nodes.length > 0 && nodes.every((node) => isObject(node) && "key" in node && !("id" in node));
  if (keyed || isObject(parsed.options) || (nodes.length === 0 && isObject(parsed.attributes))) {
    return graphology(parsed, nodes);
  }
  return nodeLink(parsed, nodes);
}

function graphology(parsed: JsonObject, nodes: readonly unknown[]): JsonShape | undefined {
  const type = isObject(parsed.options) ? parsed.options.type : undefined;
  return {
    directed: type !== "undirected",
    whole: isObject(parsed.attributes) ? [parsed.attributes] : [],
    nodes,
    edges: Array.isArray(parsed.edges) ? parsed.edges : [],
    nodesField: "nodes",
    edgesField: "edges",
    byPlace: false,
    node: (entry) => ({ id: idOf(entry.key), parts: inside(entry.attributes) }),
    edge: (entry) => ({
      id: entry.key,
      source: entry.source,
      target: entry.target,
      directed: typeof entry.undirected === "boolean" ? !entry.undirected : undefined,
      parts: inside(entry.attributes),
    }),
  };
}

/** D3 (`links`), networkx (`links` or `edges`, `graph`, `directed`), and their like. */
function nodeLink(parsed: JsonObject, nodes: readonly unknown[]): JsonShape | undefined {
  const edgesField = Array.isArray(parsed.links) ? "links" : "edges";
  const edges = parsed[edgesField];
  if (!Array.isArray(edges)) return undefined;
  const named = nodes.some((node) => isObject(node) && idOf(node.id) !== undefined);
  const byPlace = !named && edges.some((edge) => isObject(edge) && typeof edge.source === "number");
  const idField = named ? "id" : "name";
  return {
    directed: parsed.directed !== false && parsed.directed !== undefined,
    whole: [parsed.graph, parsed.attributes].filter(isObject),
    nodes,
    edges,
    nodesField: "nodes",
    edgesField,
    byPlace,
    node(entry, at) {
      const id = byPlace ? String(at) : idOf(entry[idField]);
      return { id, parts: [{ object: entry, without: byPlace ? [] : [idField] }] };
    },
    edge: (entry) => ({
      id: entry.id ?? entry.key,
      source: entry.source ?? entry.from,
      target: entry.target ?? entry.to,
      directed: typeof entry.directed === "boolean" ? entry.directed : undefined,
      parts: [{ object: entry, without: EDGE_FIELDS }],
    }),
  };
}

const EDGE_FIELDS = ["id", "key", "source", "target", "from", "to", "directed"];

/** Cytoscape and Cytoscape.js: `data` of each element, its place, nodes inside nodes; networkx adds `directed`. */
function cytoscape(parsed: JsonObject, elements: unknown): JsonShape | undefined {
  const all = Array.isArray(elements) ? elements.filter(isObject) : [];
  const isTie = ({ group, data }: JsonObject) =>
    group === "edges" || (group === undefined && isObject(data) && "source" in data);
  const lists = isObject(elements) ? elements : {};
  const nodes = Array.isArray(lists.nodes) ? lists.nodes : all.filter((one) => !isTie(one));
  const edges = Array.isArray(lists.edges) ? lists.edges : all.filter(isTie);
  return {
    directed: parsed.directed !== false,
    whole: isObject(parsed.data) ? [parsed.data] : [],
    nodes,
    edges,
    nodesField: "elements.nodes",
    edgesField: "elements.edges",
    byPlace: false,
    node(entry) {
      const data = isObject(entry.data) ? entry.data : {};
      const parts = [{ object: data, without: ["id"] }, ...inside(entry.position)];
      return { id: idOf(data.id), parts };
    },
    edge(entry) {
      const data = isObject(entry.data) ? entry.data : {};
      return {
        id: data.id,
        source: data.source,
        target: data.target,
        directed: undefined,
        parts: [{ object: data, without: ["id", "source", "target"] }],
      };
    },
  };
}

function inside(object: unknown): readonly Part[] {
  return isObject(object) ? [{ object, without: [] }] : [];
}
