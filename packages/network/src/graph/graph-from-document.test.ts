import type { GraphDocument } from "@kith/model";
import { describe, expect, it } from "vitest";
import { matrix } from "../testing/naive.ts";
import { graphFromDocument, weightProblems } from "./graph-from-document.ts";

const document: GraphDocument = {
  directed: true,
  nodes: ["z", "a", "m", "alone"].map((id) => ({ id, attributes: {} })),
  edges: [
    { source: "z", target: "a", attributes: { closeness: 2 } },
    { source: "a", target: "z", attributes: { closeness: "3" } },
    { source: "m", target: "a", attributes: {} },
  ],
};

describe("graphFromDocument", () => {
  it("keeps the order of nodes, isolates too", () => {
    expect(graphFromDocument(document).ids).toEqual(["z", "a", "m", "alone"]);
  });

  it("is directed as the document is, unless symmetrised by “either”", () => {
    expect(graphFromDocument(document)).toMatchObject({ directed: true, m: 3 });
    expect(graphFromDocument(document, { undirected: true })).toMatchObject({
      directed: false,
      m: 2,
    });
  });

  it("reads weights written as numbers or as text; a missing one is 1", () => {
    const graph = graphFromDocument(document, { weight: "closeness", undirected: true });
    expect(matrix(graph)[1]).toEqual([5, 0, 1, 0]);
  });

  it("refuses an edge to nowhere and an id used twice", () => {
    const nowhere = { source: "z", target: "nobody", attributes: {} };
    expect(() => graphFromDocument({ ...document, edges: [nowhere] })).toThrow("“nobody”");
    const twice = [...document.nodes, { id: "z", attributes: {} }];
    expect(() => graphFromDocument({ ...document, nodes: twice })).toThrow("Two nodes");
  });
});

describe("weightProblems", () => {
  const withWeight = (value: string | number | boolean): GraphDocument => ({
    ...document,
    edges: [{ source: "z", target: "a", attributes: { closeness: value } }],
  });

  it("finds nothing wrong with numbers above 0", () => {
    expect(weightProblems(document, "closeness", "net.graphml")).toEqual([]);
  });

  it.each([0, -1, "loose contact", true])("names the tie whose weight is %s", (value) => {
    const [problem, ...more] = weightProblems(withWeight(value), "closeness", "net.graphml");
    expect(problem).toMatchObject({ severity: "error", code: "bad-weight" });
    expect(problem!.message).toContain("from “z” to “a”");
    expect(more).toEqual([]);
  });

  it("lists the attributes there are when nobody has the one asked for", () => {
    const [problem] = weightProblems(withWeight(1), "strength", "net.graphml");
    expect(problem).toMatchObject({ code: "unknown-weight", remedy: "Choose one of: closeness." });
  });
});
