import type { GraphDocument } from "@kith/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { inOneOrder } from "../testing/compare-graphs.ts";
import { readDl } from "./read-dl.ts";
import { writeDl } from "./write-dl.ts";

const written = (graph: GraphDocument) => {
  const { files, losses } = writeDl(graph, "a.dl");
  const [file] = files;
  return { text: file !== undefined && "text" in file ? file.text : "", losses };
};
const node = (id: string, attributes = {}) => ({ id, attributes });

test("labels stand in the header, numbers in the data, one matrix for each relation", () => {
  const { text, losses } = written({
    directed: true,
    nodes: [node("Ann"), node('Bo "B" Lee'), node("data")],
    edges: [
      { source: "Ann", target: "data", attributes: { weight: 2, relation: "helps" } },
      { source: "data", target: "Ann", attributes: { weight: -0.5, relation: "likes it" } },
    ],
  });
  expect(text).toBe(`dl n=3 nm=2
format = edgelist1
labels:
Ann
"Bo ""B"" Lee"
"data"
matrix labels:
helps
"likes it"
data:
1 3 2
!
3 1 -0.5
`);
  expect(losses).toEqual([]);
});

test("two modes are rows and columns; other attributes are said to be lost", () => {
  const { text, losses } = written({
    directed: false,
    attributes: { title: "x" },
    nodes: [node("club", { mode: "2" }), node("Ann", { mode: "1", age: 4 })],
    edges: [{ id: "e", source: "club", target: "Ann", attributes: { since: 1999 } }],
  });
  expect(text).toBe(
    "dl nr=1 nc=1\nformat = edgelist2\nrow labels:\nAnn\ncolumn labels:\nclub\ndata:\n1 1\n",
  );
  expect(losses).toEqual([
    "Attributes of the whole graph were left out: title.",
    "Attributes of nodes were left out: age.",
    "Attributes of ties were left out: since.",
    "The ids of 1 tie were left out.",
  ]);
});

test("what one matrix cannot say is said", () => {
  const edge = (source: string, target: string, attributes = {}) => ({
    source,
    target,
    attributes,
  });
  const graph = (directed: boolean, edges: GraphDocument["edges"]) =>
    written({ directed, nodes: [node("a"), node("b")], edges }).losses;
  expect(graph(true, [edge("a", "b"), edge("b", "a")])).toEqual([
    "That the ties have a direction is not in the file: they will be read without.",
  ]);
  expect(graph(true, [])).toEqual([
    "Without ties the file does not say that ties have a direction.",
  ]);
  expect(graph(false, [edge("a", "b", { weight: 0 }), edge("a", "b", { weight: "x" })])).toEqual([
    "Attributes of ties were left out: weight.",
    "1 tie of weight 0 were left out: 0 means no tie.",
    "1 tie without a weight got the weight 1.",
  ]);
  expect(graph(true, [edge("a", "b"), { ...edge("a", "b"), directed: false }])).toEqual([
    "1 tie without direction became two each, one each way.",
  ]);
  expect(graph(true, [edge("a", "b"), edge("a", "b", { relation: "tie" })])).toEqual([
    "1 tie without a relation got the relation tie_2.",
  ]);
  const named = written({
    directed: false,
    nodes: [node("a".repeat(19)), node(`${"A".repeat(18)}b`), node("x\ny")],
    edges: [],
  });
  expect(named.losses).toEqual([
    "Line ends in 1 label became blanks.",
    "UCINET cuts 2 labels at 18 characters.",
    "UCINET cuts and capitalises labels, and some will then be the same.",
  ]);
});

test("a large graph is written as a small one is", () => {
  const edges = Array.from({ length: 200_000 }, () => ({
    source: "a",
    target: "b",
    attributes: {},
  }));
  const { text } = written({ directed: true, nodes: [node("a"), node("b")], edges });
  expect(readDl({ name: "a.dl", text }).graph?.edges).toHaveLength(200_000);
});

test("law: what is written is read back where nothing is said to be lost", () => {
  const weight = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e30, max: 1e30 }));
  const graphs = arbitraryGraph({
    edgeAttributes: { weight, relation: fc.constantFrom("likes", "helps it", "3") },
  });
  let whole = 0;
  fc.assert(
    fc.property(graphs, (graph) => {
      const { text, losses } = written(graph);
      const back = readDl({ name: "a.dl", text });
      expect(back.problems.map(({ code }) => code)).toEqual([]);
      const lost = losses.filter((loss) => !loss.startsWith("UCINET"));
      if (lost.length > 0) return;
      whole++;
      expect(back.graph && inOneOrder(back.graph)).toEqual(inOneOrder(graph));
    }),
  );
  expect(whole).toBeGreaterThan(10);
});
