import type { AttributeValue, GraphDocument } from "@kith/model";
import type { GraphWritten } from "../graph-format.ts";
import { lossesOf } from "../read-back-losses.ts";
import { hasBothKinds, isDirected } from "../tie-direction.ts";
import { readJsonGraph } from "./read-json-graph.ts";

type Attributes = Readonly<Record<string, AttributeValue>>;

/**
 * Writes a graph as graphology serialises it, one node or tie to a line. Everything is kept but
 * numbers that JSON does not have (NaN and the infinite), which are left out and listed.
 *
 * Source: graphology.github.io, "Serialization".
 */
export function writeJsonGraph(graph: GraphDocument, name: string): GraphWritten {
  const { edges } = graph;
  const [first] = edges;
  const directed = first === undefined ? graph.directed : isDirected(graph, first);
  const type = hasBothKinds(graph) ? "mixed" : directed ? "directed" : "undirected";
  const lines = [
    "{",
    `"attributes":${object(graph.attributes ?? {})},`,
    `"options":{"type":"${type}","multi":true,"allowSelfLoops":true},`,
    `"nodes":${list(
      graph.nodes.map(
        ({ id, attributes }) => `{"key":${JSON.stringify(id)},"attributes":${object(attributes)}}`,
      ),
    )},`,
    `"edges":${list(
      edges.map((edge) => {
        const key = edge.id === undefined ? "" : `"key":${JSON.stringify(edge.id)},`;
        const ends = `"source":${JSON.stringify(edge.source)},"target":${JSON.stringify(edge.target)}`;
        const undirected = isDirected(graph, edge) ? "" : `,"undirected":true`;
        return `{${key}${ends},"attributes":${object(edge.attributes)}${undirected}}`;
      }),
    )}`,
    "}",
    "",
  ];
  const text = lines.join("\n");
  return { files: [{ name, text }], losses: lossesOf(graph, readJsonGraph({ name, text }).graph) };
}

function list(items: readonly string[]): string {
  return items.length === 0 ? "[]" : `[\n${items.join(",\n")}\n]`;
}

function object(attributes: Attributes): string {
  const entries = Object.entries(attributes).flatMap(([name, value]) => {
    if (typeof value === "number" && !Number.isFinite(value)) return [];
    const text = Object.is(value, -0) ? "-0" : JSON.stringify(value);
    return [`${JSON.stringify(name)}:${text}`];
  });
  return `{${entries.join(",")}}`;
}
