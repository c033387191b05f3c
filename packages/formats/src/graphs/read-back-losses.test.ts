import type { GraphDocument } from "@kith/model";
import { expect, test } from "vitest";
import { lossesOf } from "./read-back-losses.ts";

const graph: GraphDocument = {
  directed: true,
  attributes: { title: "Ward" },
  nodes: [
    { id: "a", attributes: { age: 1, code: "007" } },
    { id: "b", attributes: { age: Number.NaN } },
    { id: "c", attributes: {} },
  ],
  edges: [
    { id: "e1", source: "a", target: "b", attributes: { weight: 1 } },
    { source: "b", target: "a", attributes: {}, directed: false },
  ],
};
const [a, b, c] = graph.nodes as [never, never, never];
const [ab, ba] = graph.edges as [GraphDocument["edges"][0], GraphDocument["edges"][0]];

test("nothing is lost between equal graphs, however their directions are written", () => {
  expect(lossesOf(graph, structuredClone(graph))).toEqual([]);
  const edges = [
    { ...ab, directed: true },
    { source: "b", target: "a", attributes: {} },
  ];
  expect(lossesOf(graph, { ...graph, directed: false, edges })).toEqual([]);
});

test.each<[string, GraphDocument | undefined, string[]]>([
  ["nothing", undefined, ["Nothing of the graph can be read from the file again."]],
  [
    "graph attributes",
    { directed: true, nodes: graph.nodes, edges: graph.edges },
    ["Attributes of the whole graph were left out: title."],
  ],
  ["a node", { ...graph, nodes: [a, b] }, ["1 node lost: c."]],
  [
    "more nodes",
    { ...graph, nodes: [a, b, c, { id: "d", attributes: {} }, { id: "e", attributes: {} }] },
    ["2 nodes more than before."],
  ],
  ["order", { ...graph, nodes: [b, a, c] }, ["The nodes stand in another order."]],
  [
    "values",
    {
      ...graph,
      nodes: [
        { id: "a", attributes: { age: "1", code: 7 } },
        { id: "b", attributes: { age: "NaN" } },
        { id: "c", attributes: { mode: "1" } },
      ],
    },
    [
      "“age” of nodes changed in 2 places: the number 1 became the text “1”.",
      "“code” of nodes changed in 1 place: the text “007” became the number 7.",
      "“mode” of nodes is new.",
    ],
  ],
  ["a tie", { ...graph, edges: [ab] }, ["2 ties became 1 tie."]],
  [
    "ends",
    { ...graph, edges: [{ ...ab, target: "c" }, ba] },
    ["1 tie not in the same place or between the same nodes."],
  ],
  [
    "ids, directions and attributes",
    {
      ...graph,
      edges: [
        { source: "a", target: "b", attributes: {} },
        { ...ba, directed: true },
      ],
    },
    [
      "The ids of 1 tie were left out.",
      "Whether a tie has a direction is not kept for 1 tie.",
      "Attributes of ties were left out: weight.",
    ],
  ],
])("%s", (_, after, losses) => {
  expect(lossesOf(graph, after)).toEqual(losses);
});
