import type { GraphDocument } from "@kith/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filesBeside } from "../read-graph.ts";
import { arbitraryDocument, easyText } from "../testing/arbitrary-document.ts";
import { readEdgeTables, writeEdgeTables } from "./edge-tables.ts";
import { mayHoldNodes, nodeFileName, nodeFileOf } from "./node-file.ts";

const texts = (graph: GraphDocument, name = "ward.csv") =>
  writeEdgeTables(graph, name).files.map((file) => ({
    name: file.name,
    text: "text" in file ? file.text : "",
  }));

describe("the file of nodes beside a file of ties", () => {
  test.each([
    ["ward.csv", "ward.nodes.csv"],
    ["ward.directed.edges.csv", "ward.nodes.csv"],
    ["ward.undirected.csv", "Ward.Nodes.CSV"],
    ["ward-edges.csv", "ward-nodes.csv"],
    ["ward_ties.tsv", "ward_vertices.tsv"],
    ["ties.csv", "nodes.csv"],
    ["edges.csv", "ward.nodes.csv"],
    ["Connections.csv", "Elements.csv"],
    ["ward edge list.csv", "ward node list.csv"],
  ])("%s: %s", (ties, nodes) => {
    expect(mayHoldNodes(ties, nodes)).toBe(true);
    expect(nodeFileOf(ties, [{ name: ties }, { name: nodes }])).toEqual({ name: nodes });
  });

  test.each([
    ["ward.csv", "nodes.csv"],
    ["ward.csv", "hall.nodes.csv"],
    ["ward.csv", "ward.csv"],
    ["ward.csv", "ward.nodes.json"],
    ["ties.csv", "people.csv"],
  ])("%s: not %s", (ties, nodes) => {
    expect(mayHoldNodes(ties, nodes)).toBe(false);
    expect(nodeFileOf(ties, [{ name: nodes }])).toBeUndefined();
  });

  test("of several the one called the same; of several others none", () => {
    const names = ["hall.nodes.csv", "nodes.csv"].map((name) => ({ name }));
    expect(nodeFileOf("ties.csv", names)).toEqual({ name: "nodes.csv" });
    expect(nodeFileOf("ties.csv", [{ name: "b.nodes.csv" }, ...names.slice(0, 1)])).toBeUndefined();
    expect(filesBeside("ties.csv", ["a.net", "nodes.csv", "ties.csv"])).toEqual(["nodes.csv"]);
    expect(filesBeside("a.dl", ["a.dl", "A.txt", "b.txt", "a"])).toEqual(["A.txt", "a"]);
  });

  test.each([
    ["ward.csv", "ward.nodes.csv"],
    ["ties.csv", "nodes.csv"],
    ["ward.directed.edges.csv", "ward.nodes.csv"],
    ["Ward-Edges.CSV", "Ward.nodes.CSV"],
    ["in/ward.csv", "in/ward.nodes.csv"],
  ])("%s is written with %s", (ties, nodes) => {
    expect(nodeFileName(ties)).toBe(nodes);
  });
});

test("nodes without ties come from the file beside, and a note says so", () => {
  const { graph, problems, notes } = readEdgeTables(
    { name: "ties.csv", text: "source,target\na,b\n" },
    [{ name: "nodes.csv", text: "id,age\na,1\nb,2\nalone,3\n" }],
  );
  expect(graph?.nodes.map(({ id }) => id)).toEqual(["a", "b", "alone"]);
  expect(problems).toEqual([]);
  expect(notes).toEqual(["The nodes were read from nodes.csv, which stands beside it."]);
});

test("both files are written, with ids and directions of ties", () => {
  const graph: GraphDocument = {
    directed: true,
    attributes: { title: "Ward" },
    nodes: [
      { id: "b", attributes: { code: "007", n: "12" } },
      { id: "a", attributes: {} },
      { id: "alone", attributes: {} },
    ],
    edges: [
      { id: "e", source: "a", target: "b", attributes: { type: "x" } },
      { source: "b", target: "a", attributes: {}, directed: false },
    ],
  };
  expect(texts(graph)).toEqual([
    {
      name: "ward.csv",
      text: "source,target,type,id,type_2\na,b,Directed,e,x\nb,a,Undirected,,\n",
    },
    { name: "ward.nodes.csv", text: "id,code,n\nb,007,12\na,,\nalone,,\n" },
  ]);
  expect(writeEdgeTables(graph, "ward.csv").losses).toEqual([
    "Attributes of the whole graph were left out: title.",
    "“n” of nodes changed in 1 place: the text “12” became the number 12.",
    "Attributes of ties were left out: type.",
    "“type_2” of ties is new.",
  ]);
});

describe("laws", () => {
  test("what is written is read back, or it is said what was lost", () => {
    fc.assert(
      fc.property(arbitraryDocument(), (graph) => {
        const [ties, nodes] = texts(graph);
        const back = readEdgeTables(ties!, [nodes!]).graph;
        const { losses } = writeEdgeTables(graph, "ward.csv");
        if (losses.length === 0) expect(back).toEqual(graph);
      }),
    );
  });

  test("nodes with plain ids are never lost, nor ties between them, nor their directions", () => {
    const ids = fc.uniqueArray(
      easyText.filter((id) => !/^-/.test(id)),
      { minLength: 1, maxLength: 6 },
    );
    const document = ids.chain((names) => {
      const one = fc.constantFrom(...names);
      const tie = fc.record({ source: one, target: one, directed: fc.boolean() });
      return fc.array(tie, { maxLength: 6 }).map((ties) => ({ names, ties }));
    });
    fc.assert(
      fc.property(document, ({ names, ties }) => {
        const graph: GraphDocument = {
          directed: true,
          nodes: names.map((id) => ({ id, attributes: {} })),
          edges: ties.map((tie) => ({ ...tie, attributes: {} })),
        };
        expect(writeEdgeTables(graph, "ward.csv").losses).toEqual([]);
      }),
    );
  });
});
