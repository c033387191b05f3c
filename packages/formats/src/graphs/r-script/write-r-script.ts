import type { AttributeValue, GraphDocument } from "@kith/model";
import { listed } from "../../problems.ts";
import type { GraphWritten } from "../graph-format.ts";
import { directionLosses, renamedLosses } from "../losses.ts";
import { oneKindOfTie } from "../tie-direction.ts";
import { twoModes } from "../two-modes.ts";
import { namesInFile } from "../unique-names.ts";
import { fitsR, rColumn, rText, rVector } from "./r-text.ts";

type Attributes = Readonly<Record<string, AttributeValue>>;

/** Names that igraph or network keep for themselves. */
const RESERVED = {
  graph: ["n", "mnext", "directed", "hyper", "loops", "multiple", "bipartite"],
  node: ["name", "type", "vertex.names", "na"],
  tie: ["id", "na"],
};

/**
 * Writes an R script that makes the graph twice: `g` for igraph and `net` for network, the
 * package that sna, ergm and the rest of statnet work on; each only where it is installed. All
 * attributes are there, a missing one is NA. Where nodes are of two modes and ties run between
 * them without direction, igraph has `type` and network is bipartite, and the first mode comes
 * first. The script is ASCII, and no text of the graph can be taken for code.
 */
export function writeRScript(graph: GraphDocument, name: string): GraphWritten {
  const { directed, edges, doubled } = oneKindOfTie(graph);
  const modes = directed ? undefined : twoModes(graph.nodes, { directed, edges });
  const first = new Set(modes?.rows);
  const nodes =
    modes === undefined
      ? graph.nodes
      : [
          ...graph.nodes.filter(({ id }) => first.has(id)),
          ...graph.nodes.filter(({ id }) => !first.has(id)),
        ];
  const numbers = new Map(nodes.map(({ id }, at) => [id, String(at + 1)]));
  const ends = (of: "source" | "target"): string =>
    rVector(
      edges.map((edge) => numbers.get(edge[of]) ?? "NA"),
      "numeric(0)",
    );

  const ties = edges.map(({ attributes }) => attributes);
  const ids = edges.some(({ id }) => id !== undefined);
  const ofGraph = listOf("graph_attributes", [graph.attributes ?? {}], RESERVED.graph);
  const ofNodes = listOf(
    "node_attributes",
    nodes.map(({ attributes }) => attributes),
    RESERVED.node,
  );
  const ofTies = listOf("tie_attributes", ties, ids ? RESERVED.tie : ["na"]);
  const lines = [
    "# A network, written by Kith. Run it with source(): it makes",
    "#   g    a graph of the package igraph",
    "#   net  a network of the package network (statnet: sna, ergm)",
    "# where these packages are installed. A value that is not known is NA.",
    "",
    `ids <- ${rVector(
      nodes.map(({ id }) => rText(id)),
      "character(0)",
    )}`,
    `from <- ${ends("source")}`,
    `to <- ${ends("target")}`,
    ...ofGraph.lines,
    ...ofNodes.lines,
    ...ofTies.lines,
    ...(ids ? [`tie_attributes[["id"]] <- ${rColumn(edges.map(({ id }) => id)).source}`] : []),
    "",
    ...igraphLines(directed, modes?.rows.length),
    "",
    ...networkLines(directed, modes?.rows.length),
    "",
    "rm(ids, from, to, graph_attributes, node_attributes, tie_attributes)",
    "",
  ];
  const texts = [
    ...nodes.map(({ id }) => id),
    ...edges.flatMap(({ id }) => id ?? []),
    ...[graph.attributes ?? {}, ...nodes.map(({ attributes }) => attributes), ...ties].flatMap(
      (attributes) => Object.values(attributes).filter((value) => typeof value === "string"),
    ),
  ];
  const mixed = [...ofNodes.mixed, ...ofTies.mixed];
  return {
    files: [{ name, text: lines.join("\n") }],
    losses: [
      ...directionLosses(doubled),
      ...renamedLosses("the graph", ofGraph.names),
      ...renamedLosses("nodes", ofNodes.names),
      ...renamedLosses("ties", ofTies.names),
      ...(mixed.length > 0 ? [`Values of several types became text in ${listed(mixed)}.`] : []),
      ...(texts.every(fitsR) ? [] : ["Characters that R cannot hold became U+FFFD."]),
    ],
  };
}

interface ListOfColumns {
  readonly lines: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly mixed: readonly string[];
}

/** A list of R vectors, one for each attribute, under names that R can hold. */
function listOf(
  variable: string,
  items: readonly Attributes[],
  reserved: readonly string[],
): ListOfColumns {
  const keys = new Set(items.flatMap((attributes) => Object.keys(attributes)));
  const names = namesInFile(keys, reserved, (key) => {
    const spelt = key.replace(/\0|\p{Surrogate}/gu, "_");
    return spelt === "" ? "attribute" : spelt;
  });
  const mixed: string[] = [];
  const lines = [`${variable} <- list()`];
  for (const [key, spelt] of names) {
    const values = items.map((attributes) =>
      Object.hasOwn(attributes, key) ? attributes[key] : undefined,
    );
    const column = rColumn(values);
    if (column.mixed) mixed.push(key);
    lines.push(`${variable}[[${rText(spelt)}]] <- ${column.source}`);
  }
  return { lines, names, mixed };
}

function igraphLines(directed: boolean, firstMode: number | undefined): string[] {
  return [
    'if (requireNamespace("igraph", quietly = TRUE)) {',
    `  g <- igraph::make_empty_graph(n = length(ids), directed = ${directed ? "TRUE" : "FALSE"})`,
    "  g <- igraph::add_edges(g, as.vector(rbind(from, to)))",
    '  if (length(ids) > 0) g <- igraph::set_vertex_attr(g, "name", value = ids)',
    ...(firstMode === undefined
      ? []
      : [`  g <- igraph::set_vertex_attr(g, "type", value = seq_along(ids) > ${firstMode})`]),
    "  for (a in names(graph_attributes)) g <- igraph::set_graph_attr(g, a, graph_attributes[[a]])",
    "  for (a in names(node_attributes)) {",
    "    g <- igraph::set_vertex_attr(g, a, value = node_attributes[[a]])",
    "  }",
    "  for (a in names(tie_attributes)) {",
    "    g <- igraph::set_edge_attr(g, a, value = tie_attributes[[a]])",
    "  }",
    "}",
  ];
}

function networkLines(directed: boolean, firstMode: number | undefined): string[] {
  return [
    'if (requireNamespace("network", quietly = TRUE)) {',
    "  net <- network::network.initialize(length(ids),",
    `    directed = ${directed ? "TRUE" : "FALSE"}, loops = TRUE, multiple = TRUE,`,
    `    bipartite = ${firstMode ?? "FALSE"})`,
    "  if (length(from) > 0) net <- network::add.edges(net, as.list(from), as.list(to))",
    '  if (length(ids) > 0) net <- network::set.vertex.attribute(net, "vertex.names", ids)',
    "  for (a in names(graph_attributes)) {",
    "    net <- network::set.network.attribute(net, a, graph_attributes[[a]])",
    "  }",
    "  for (a in names(node_attributes)) {",
    "    net <- network::set.vertex.attribute(net, a, node_attributes[[a]])",
    "  }",
    "  for (a in names(tie_attributes)) {",
    "    net <- network::set.edge.attribute(net, a, tie_attributes[[a]])",
    "  }",
    "}",
  ];
}
