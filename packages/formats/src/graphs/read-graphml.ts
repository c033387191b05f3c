import type {
  AttributeValue,
  GraphDocumentEdge,
  GraphDocumentNode,
  Problem,
  SourceFile,
} from "@kith/model";
import { listed, problem, quoted } from "../problems.ts";
import type { GraphRead } from "./graph-read.ts";
import { type GraphmlKey, graphmlElements } from "./graphml-elements.ts";

/**
 * Reads GraphML. Attributes get the type and the default of their key; a value that does not
 * fit its type is kept as text (`wrong-type`, warning). An edge `id` is kept as an attribute.
 * A file with directed and undirected edges becomes a directed graph in which an undirected
 * edge is two (`mixed-directions`, warning). Graphs side by side become one; ids from the
 * second on are prefixed with the id of their graph. Edges to nodes nobody declared declare
 * them (`undeclared-node`, warning). See `graphmlElements` for what is refused.
 */
export function readGraphml(file: SourceFile): GraphRead {
  const elements = graphmlElements(file);
  const problems: Problem[] = [...elements.problems];
  const say = (
    severity: Problem["severity"],
    code: string,
    line: number | undefined,
    message: string,
    remedy: string,
  ) =>
    problems.push(
      problem(
        severity,
        code,
        line === undefined ? { file: file.name } : { file: file.name, line },
        message,
        remedy,
      ),
    );
  if (elements.graphs.length === 0) {
    if (problems.length === 0)
      say("error", "no-graph", undefined, "There is no graph in the file.", "Export it again.");
    return { graph: undefined, problems, notes: [] };
  }
  if (elements.graphs.length > 1) {
    const message = `The file holds ${elements.graphs.length} graphs; they were read as one, ids prefixed from the second on.`;
    say("warning", "several-graphs", undefined, message, "Split the file if they belong apart.");
  }
  if (elements.graphData.length > 0) {
    const names = elements.graphData.map((key) => elements.keys.get(key)?.name ?? key);
    const message = `Attributes of the whole graph are not kept: ${listed([...new Set(names)])}.`;
    say("warning", "graph-attributes", undefined, message, "Note them elsewhere if they matter.");
  }
  const prefix = (graph: number): string =>
    graph <= 0 ? "" : `${elements.graphs[graph]?.id ?? `graph${graph + 1}`}/`;

  const unknownKeys = new Set<string>();
  const attributesOf = (
    domain: "node" | "edge",
    data: readonly (readonly [string, string])[],
    line: number,
  ): [string, AttributeValue][] => {
    const found = new Map<string, AttributeValue>();
    const given = new Set<string>();
    for (const [id, text] of data) {
      const key = elements.keys.get(id);
      if (key === undefined && id !== "label" && !unknownKeys.has(id)) {
        unknownKeys.add(id);
        say(
          "warning",
          "unknown-key",
          line,
          `No key ${quoted(id)} is declared; its values are kept as text.`,
          "Declare it with <key>.",
        );
      }
      given.add(id);
      if (text.trim() === "" && key !== undefined && key.type !== "string") continue;
      const value = typed(text, key);
      if (value === undefined) {
        say(
          "warning",
          "wrong-type",
          line,
          `${quoted(text)} is no ${key?.type ?? "value"}; it is kept as text.`,
          "Correct the value, or the type of its key.",
        );
      }
      const name = key?.name ?? id;
      found.set(found.has(name) ? id : name, value ?? text);
    }
    for (const [id, key] of elements.keys) {
      const ours = key.domain === domain || key.domain === "all";
      if (!ours || key.fallback === undefined || given.has(id) || found.has(key.name)) continue;
      const value = typed(key.fallback, key);
      if (value !== undefined) found.set(key.name, value);
    }
    return [...found];
  };

  const nodes = new Map<string, GraphDocumentNode>();
  for (const { id, graph, parent, line, data } of elements.nodes) {
    if (id === undefined) {
      say("error", "missing-id", line, "The node has no id.", "Give every node an id of its own.");
      continue;
    }
    const name = prefix(graph) + id;
    if (nodes.has(name)) {
      say(
        "error",
        "duplicate-node",
        line,
        `There is an earlier node ${quoted(name)}.`,
        "Give every node an id of its own; the first was taken.",
      );
      continue;
    }
    const inside: [string, AttributeValue][] =
      parent === undefined ? [] : [["parent", prefix(graph) + parent]];
    nodes.set(name, {
      id: name,
      attributes: Object.fromEntries([...inside, ...attributesOf("node", data, line)]),
    });
  }

  const directed =
    elements.edges.length === 0
      ? elements.graphs[0]?.directed === true
      : elements.edges.some((edge) => edge.directed);
  if (directed && elements.edges.some((edge) => !edge.directed)) {
    say(
      "warning",
      "mixed-directions",
      undefined,
      "The file has directed and undirected edges; an undirected one is kept as two, one each way.",
      "Nothing to do if that is meant.",
    );
  }
  const edges: GraphDocumentEdge[] = [];
  for (const { id, source, target, graph, line, data, directed: own } of elements.edges) {
    if (source === undefined || target === undefined) {
      say(
        "error",
        "missing-end",
        line,
        "The edge has only one end.",
        "Give every edge a source and a target.",
      );
      continue;
    }
    const [from, to] = [source, target].map((end) => {
      const name = prefix(graph) + end;
      if (nodes.has(name)) return name;
      if (nodes.has(end)) return end;
      say(
        "warning",
        "undeclared-node",
        line,
        `No node ${quoted(end)} is declared; it was added.`,
        "Declare every node.",
      );
      nodes.set(name, { id: name, attributes: {} });
      return name;
    });
    if (from === undefined || to === undefined) continue;
    const found = attributesOf("edge", data, line);
    const named = id === undefined || found.some(([name]) => name === "id");
    const attributes = Object.fromEntries(named ? found : [["id", id], ...found]);
    edges.push({ source: from, target: to, attributes });
    if (directed && !own && from !== to) edges.push({ source: to, target: from, attributes });
  }
  return { graph: { directed, nodes: [...nodes.values()], edges }, problems, notes: [] };
}

/** `undefined` when the text does not fit the type of the key. */
function typed(text: string, key: GraphmlKey | undefined): AttributeValue | undefined {
  const word = text.trim();
  switch (key?.type.toLowerCase()) {
    case "boolean":
      return /^(?:true|1)$/i.test(word) ? true : /^(?:false|0)$/i.test(word) ? false : undefined;
    case "int":
    case "integer":
    case "long": {
      const number = Number(word);
      return /^[+-]?\d+$/.test(word) && Number.isSafeInteger(number) ? number : undefined;
    }
    case "float":
    case "double": {
      if (/^nan$/i.test(word)) return Number.NaN;
      if (/^[+-]?inf(?:inity)?$/i.test(word)) {
        return word.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
      }
      return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(word) ? Number(word) : undefined;
    }
    default:
      return text;
  }
}
