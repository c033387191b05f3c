import type { AttributeValue, GraphDocumentEdge, GraphDocumentNode, SourceFile } from "@kith/model";
import { quoted } from "../../problems.ts";
import type { GraphRead } from "../graph-read.ts";
import { problemLog } from "../problem-log.ts";
import { NO_ATTRIBUTES, sharedAttributes } from "../shared-attributes.ts";
import { withDirections } from "../tie-direction.ts";
import { attributesFrom, idOf } from "./json-items.ts";
import { type JsonShape, jsonShape } from "./json-shape.ts";
import { isObject, parseJson } from "./parse-json.ts";

/**
 * Reads a graph in JSON: graphology's serialisation (`attributes`, `options`, nodes with `key`,
 * ties of both directions), node-link JSON as D3 and networkx write it (`nodes`, `links` or
 * `edges`), and Cytoscape's (`elements`). Numbers as ids become text. Lists and objects among
 * the attributes are kept as JSON text, which a note says. JSON that is not well formed has its
 * line and column; what is wrong inside it has its path, as `edges[3].source`.
 */
export function readJsonGraph(file: SourceFile): GraphRead {
  const problems = problemLog(file.name);
  const notes = new Set<string>();
  const parsed = parseJson(file, problems);
  const shape = parsed === undefined ? undefined : jsonShape(parsed);
  if (shape === undefined) {
    if (parsed !== undefined) {
      problems.say(
        "error",
        "not-a-graph",
        {},
        "The file is JSON, but no graph that Kith knows: it needs nodes and edges.",
        "Export it as graphology, node-link or Cytoscape JSON.",
      );
    }
    return { graph: undefined, problems: problems.list(), notes: [] };
  }
  const attributes = attributesFrom(problems, notes);
  const shared = sharedAttributes();
  const nodes = new Map<string, GraphDocumentNode>();
  /** Ids by place in the file, for ties that name nodes so. */
  const places: (string | undefined)[] = [];
  for (const [at, entry] of shape.nodes.entries()) {
    const field = `${shape.nodesField}[${at}]`;
    const node = isObject(entry) ? shape.node(entry, at) : undefined;
    if (shape.byPlace) places.push(node?.id);
    if (node?.id === undefined) {
      problems.say(
        "error",
        "missing-id",
        { field },
        "The node has no id.",
        "Give every node an id of its own.",
      );
    } else if (nodes.has(node.id)) {
      problems.say(
        "error",
        "duplicate-node",
        { field },
        `There is an earlier node ${quoted(node.id)}.`,
        "Give every node an id of its own; the first was taken.",
      );
    } else {
      const found = node.parts.flatMap(({ object, without }) => attributes(object, field, without));
      nodes.set(node.id, { id: node.id, attributes: shared(found) });
    }
  }

  const edges: GraphDocumentEdge[] = [];
  const directions: boolean[] = [];
  for (const [at, entry] of shape.edges.entries()) {
    const field = `${shape.edgesField}[${at}]`;
    const edge = isObject(entry) ? shape.edge(entry) : undefined;
    const [source, target] = (["source", "target"] as const).map((end) => {
      const id = endOf(edge?.[end], shape, places);
      if (id === undefined) {
        problems.say(
          "error",
          "missing-end",
          { field: `${field}.${end}` },
          "The tie does not say which node this end is.",
          "Give every tie a source and a target.",
        );
      } else if (!nodes.has(id)) {
        problems.say(
          "warning",
          "undeclared-node",
          { field: `${field}.${end}` },
          `No node ${quoted(id)} is declared; it was added.`,
          "Declare every node.",
        );
        nodes.set(id, { id, attributes: NO_ATTRIBUTES });
      }
      return id === undefined ? undefined : nodes.get(id)?.id;
    });
    if (edge === undefined || source === undefined || target === undefined) continue;
    const found = edge.parts.flatMap(({ object, without }) => attributes(object, field, without));
    const id = idOf(edge.id);
    const tie = { source, target, attributes: shared(found) };
    edges.push(id === undefined ? tie : { id, ...tie });
    directions.push(edge.directed ?? shape.directed);
  }

  const whole: [string, AttributeValue][] = shape.whole.flatMap((object) =>
    attributes(object, "attributes"),
  );
  return {
    graph: {
      ...withDirections(shape.directed, edges, directions),
      ...(whole.length === 0 ? {} : { attributes: Object.fromEntries(whole) }),
      nodes: [...nodes.values()],
    },
    problems: problems.list(),
    notes: [...notes],
  };
}

/** An end as id; as place of the node where D3 counts them; or as the node itself. */
function endOf(
  end: unknown,
  shape: JsonShape,
  places: readonly (string | undefined)[],
): string | undefined {
  if (shape.byPlace && typeof end === "number") return places[end];
  return isObject(end) ? idOf(end.id ?? end.key) : idOf(end);
}
