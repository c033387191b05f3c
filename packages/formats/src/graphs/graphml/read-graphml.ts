import type { AttributeValue, GraphDocumentEdge, GraphDocumentNode, SourceFile } from "@kith/model";
import { quoted } from "../../problems.ts";
import { affordable, type DefaultValue } from "../default-values.ts";
import type { GraphRead } from "../graph-read.ts";
import { NO_ATTRIBUTES, sharedAttributes } from "../shared-attributes.ts";
import { withDirections } from "../tie-direction.ts";
import { typedValue } from "../typed-value.ts";
import { adderTo } from "../unique-names.ts";
import { type GraphmlElements, graphmlElements } from "./graphml-elements.ts";

type Pairs = readonly (readonly [string, AttributeValue])[];

const LONGEST_PREFIX = 100;

/** What the file says of one item, whatever it is. */
interface ItemData {
  readonly line: number;
  readonly data: readonly (readonly [string, string])[] | undefined;
  readonly drawn: ReadonlyMap<string, AttributeValue> | undefined;
  readonly desc: string | undefined;
}

/**
 * Reads GraphML as its specification, igraph, networkx, Gephi, yEd and Network Canvas write it.
 * Attributes get the type and the default of their key; a value that does not fit its type is
 * kept as text (`wrong-type`, warning). Directed and undirected ties may stand in one file. Data
 * of the whole graph and descriptions become attributes of the document. Graphs side by side
 * become one; ids and attributes of the graph from the second on are prefixed with the id of
 * their graph. Edges to nodes nobody declared declare them (`undeclared-node`, warning). See
 * `graphmlElements` for nested graphs, ports and what is refused.
 */
export function readGraphml(file: SourceFile): GraphRead {
  const elements = graphmlElements(file);
  const { graphs, problems, notes } = elements;
  const first = graphs[0];
  if (first === undefined) {
    if (problems.list().length === 0) {
      problems.say("error", "no-graph", {}, "There is no graph in the file.", "Export it again.");
    }
    return { graph: undefined, problems: problems.list(), notes };
  }
  if (graphs.length > 1) {
    const message = `The file holds ${graphs.length} graphs; they were read as one, ids prefixed from the second on.`;
    problems.say("warning", "several-graphs", {}, message, "Split the file if they belong apart.");
  }
  const prefix = (graph: number): string => {
    const { id } = graphs[graph] ?? {};
    if (graph <= 0) return "";
    // A name of any length in front of every id could fill the memory.
    return id === undefined || id.length > LONGEST_PREFIX ? `graph${graph + 1}/` : `${id}/`;
  };
  const attributesOf = attributeReader(elements);

  const whole = new Map<string, AttributeValue>(
    attributesOf("file", { line: 1, data: elements.data, drawn: undefined, desc: undefined }, []),
  );
  for (const [at, graph] of graphs.entries()) {
    for (const [name, value] of attributesOf("graph", graph, graph.foreign)) {
      whole.set(prefix(at) + name, value);
    }
  }

  const shared = sharedAttributes();
  const nodes = new Map<string, GraphDocumentNode>();
  for (const node of elements.nodes) {
    const { id, graph, parent, line, ports } = node;
    if (id === undefined) {
      problems.say(
        "error",
        "missing-id",
        { line },
        "The node has no id.",
        "Give every node an id of its own.",
      );
      continue;
    }
    const name = prefix(graph) + id;
    if (nodes.has(name)) {
      problems.say(
        "error",
        "duplicate-node",
        { line },
        `There is an earlier node ${quoted(name)}.`,
        "Give every node an id of its own; the first was taken.",
      );
      continue;
    }
    const first: [string, AttributeValue][] = [];
    if (parent !== undefined) first.push(["parent", prefix(graph) + parent]);
    if (ports !== undefined) first.push(["ports", ports.join("; ")]);
    nodes.set(name, {
      id: name,
      attributes: shared([...attributesOf("node", node, first)]),
    });
  }

  const edges: GraphDocumentEdge[] = [];
  const directions: boolean[] = [];
  for (const edge of elements.edges) {
    const { id, source, target, graph, line, ports } = edge;
    if (source === undefined || target === undefined) {
      problems.say(
        "error",
        "missing-end",
        { line },
        "The edge has only one end.",
        "Give every edge a source and a target.",
      );
      continue;
    }
    const [from, to] = [source, target].map((end) => {
      const name = prefix(graph) + end;
      const known = nodes.get(name) ?? nodes.get(end);
      if (known !== undefined) return known.id;
      problems.say(
        "warning",
        "undeclared-node",
        { line },
        `No node ${quoted(end)} is declared; it was added.`,
        "Declare every node.",
      );
      nodes.set(name, { id: name, attributes: NO_ATTRIBUTES });
      return name;
    }) as [string, string];
    const attributes = shared([...attributesOf("edge", edge, ports)]);
    const tie = { source: from, target: to, attributes };
    edges.push(id === undefined ? tie : { id, ...tie });
    directions.push(edge.directed);
  }
  return {
    graph: {
      ...withDirections(first.directed, edges, directions),
      ...(whole.size === 0 ? {} : { attributes: Object.fromEntries(whole) }),
      nodes: [...nodes.values()],
    },
    problems: problems.list(),
    notes,
  };
}

/** Reads the `<data>` of one item with the keys of the file; says once what is not declared. */
function attributeReader({ keys, problems, nodes, edges, graphs }: GraphmlElements) {
  const unknown = new Set<string>();
  const defaultsOf = (domain: string, items: number): readonly DefaultValue[] => {
    const all = [...keys].flatMap(([key, { domain: own, name, type, fallback }]) => {
      const ours = own === domain || own === "all";
      const value = !ours || fallback === undefined ? undefined : typedValue(fallback, type);
      return value === undefined ? [] : [{ key, name, value }];
    });
    return affordable(all, items, problems);
  };
  const defaults = {
    node: defaultsOf("node", nodes.length),
    edge: defaultsOf("edge", edges.length),
    graph: defaultsOf("graph", graphs.length),
    file: [],
  };
  return (
    domain: "node" | "edge" | "graph" | "file",
    item: ItemData,
    first: Pairs,
  ): ReadonlyMap<string, AttributeValue> => {
    const found = new Map<string, AttributeValue>(first);
    const add = adderTo(found);
    const given = new Set<string>();
    for (const [id, text] of item.data ?? []) {
      const key = keys.get(id);
      if (key === undefined && domain !== "file" && !unknown.has(id)) {
        unknown.add(id);
        problems.say(
          "warning",
          "unknown-key",
          { line: item.line },
          `No key ${quoted(id)} is declared; its values are kept as text.`,
          "Declare it with <key>.",
        );
      }
      given.add(id);
      if (text.trim() === "" && key !== undefined && key.type !== "string") continue;
      const value = typedValue(text, key?.type ?? "string");
      if (value === undefined) {
        problems.say(
          "warning",
          "wrong-type",
          { line: item.line },
          `${quoted(text)} is no ${key?.type ?? "value"}; it is kept as text.`,
          "Correct the value, or the type of its key.",
        );
      }
      add(key?.name ?? id, value ?? text);
    }
    for (const { key, name, value } of defaults[domain]) {
      if (!given.has(key) && !found.has(name)) found.set(name, value);
    }
    for (const [name, value] of item.drawn ?? []) add(name, value);
    if (item.desc !== undefined && item.desc !== "") add("description", item.desc);
    return found;
  };
}
