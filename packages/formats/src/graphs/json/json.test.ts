import type { GraphDocument } from "@kith/model";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { arbitraryDocument, hardText } from "../testing/arbitrary-document.ts";
import { jsonErrorAt, lineAndColumn } from "./json-error.ts";
import { readJsonGraph } from "./read-json-graph.ts";
import { writeJsonGraph } from "./write-json-graph.ts";

const read = (value: unknown) =>
  readJsonGraph({
    name: "a.json",
    text: typeof value === "string" ? value : JSON.stringify(value),
  });
const written = (graph: GraphDocument) => {
  const file = writeJsonGraph(graph, "a.json").files[0];
  return file !== undefined && "text" in file ? file.text : "";
};

test("graphology: attributes, options, keys, ties of both directions", () => {
  const { graph, problems, notes } = read({
    attributes: { name: "Ward" },
    options: { type: "mixed", multi: true, allowSelfLoops: true },
    nodes: [{ key: "a", attributes: { age: 3, tags: ["x", 1], gone: null } }, { key: 7 }],
    edges: [
      { key: "e", source: "a", target: "7", attributes: { weight: 2 } },
      { source: 7, target: "a", undirected: true },
    ],
  });
  expect(graph).toEqual({
    directed: true,
    attributes: { name: "Ward" },
    nodes: [
      { id: "a", attributes: { age: 3, tags: '["x",1]' } },
      { id: "7", attributes: {} },
    ],
    edges: [
      { id: "e", source: "a", target: "7", attributes: { weight: 2 } },
      { source: "7", target: "a", attributes: {}, directed: false },
    ],
  });
  expect(problems).toEqual([]);
  expect(notes).toEqual([
    "Lists and objects among the attributes are kept as JSON text.",
    "Attributes that are null are left out: they have no value.",
  ]);
  const undirected = { options: { type: "undirected" }, nodes: [], edges: [] };
  expect(read(undirected).graph).toEqual({ directed: false, nodes: [], edges: [] });
});

describe("node-link JSON", () => {
  test("of networkx", () => {
    const nodes = [{ id: "a", age: 3 }, { id: "b" }];
    const ties = [{ source: "a", target: "b", weight: 2, key: 0 }];
    for (const field of ["links", "edges"]) {
      expect(
        read({ directed: false, multigraph: true, graph: { y: 1 }, nodes, [field]: ties }).graph,
      ).toEqual({
        directed: false,
        attributes: { y: 1 },
        nodes: [
          { id: "a", attributes: { age: 3 } },
          { id: "b", attributes: {} },
        ],
        edges: [{ id: "0", source: "a", target: "b", attributes: { weight: 2 } }],
      });
    }
    expect(read({ directed: true, nodes, links: ties }).graph?.directed).toBe(true);
  });

  test("of D3: ends by name, by place, or as the node itself", () => {
    const ends = (value: unknown) =>
      read(value).graph?.edges.map(({ source, target }) => [source, target]);
    const named = [{ name: "x" }, { name: "y" }];
    expect(ends({ nodes: named, links: [{ source: "x", target: "y" }] })).toEqual([["x", "y"]]);
    expect(ends({ nodes: named, links: [{ source: 0, target: 1 }] })).toEqual([["0", "1"]]);
    expect(
      ends({ nodes: [{ id: 1 }, { id: 2 }], links: [{ source: { id: 1 }, target: { id: 2 } }] }),
    ).toEqual([["1", "2"]]);
    expect(ends({ nodes: [{ id: "a" }], edges: [{ from: "a", to: "a" }] })).toEqual([["a", "a"]]);
    expect(read({ nodes: named, links: [{ source: 0, target: 1 }] }).graph?.nodes).toEqual([
      { id: "0", attributes: { name: "x" } },
      { id: "1", attributes: { name: "y" } },
    ]);
  });
});

test.each([
  { nodes: [{ data: { id: "a", n: 1 }, position: { x: 1, y: 2 } }], edges: [] as unknown[] },
  [{ data: { id: "a", n: 1 }, position: { x: 1, y: 2 } }],
])("Cytoscape: %j", (elements) => {
  const tie = { data: { id: "e", source: "a", target: "a", interaction: "pp" } };
  const all = Array.isArray(elements)
    ? [...elements, { group: "edges", ...tie }]
    : { ...elements, edges: [tie] };
  expect(read({ data: { name: "N" }, elements: all }).graph).toEqual({
    directed: true,
    attributes: { name: "N" },
    nodes: [{ id: "a", attributes: { n: 1, x: 1, y: 2 } }],
    edges: [{ id: "e", source: "a", target: "a", attributes: { interaction: "pp" } }],
  });
});

describe("what is wrong has its place, and the rest is read", () => {
  test.each<[unknown, string, string, string | undefined]>([
    [{ nodes: [{ key: "a" }, { key: "a" }], edges: [] }, "error", "duplicate-node", "nodes[1]"],
    [{ options: {}, nodes: [{ key: "a" }, {}] }, "error", "missing-id", "nodes[1]"],
    [{ options: {}, nodes: [{ key: "a" }, null] }, "error", "missing-id", "nodes[1]"],
    [
      { nodes: [{ key: "a" }], edges: [{ source: "a" }] },
      "error",
      "missing-end",
      "edges[0].target",
    ],
    [
      { nodes: [{ id: "a" }], links: [{ source: "a", target: "z" }] },
      "warning",
      "undeclared-node",
      "links[0].target",
    ],
  ])("%j", (value, severity, code, field) => {
    const { graph, problems } = read(value);
    expect(problems.map((one) => [one.severity, one.code, one.place.field])).toEqual([
      [severity, code, field],
    ]);
    expect(graph?.nodes[0]?.id).toBe("a");
  });

  test.each<[string, string, number | undefined, number | undefined]>([
    ["", "empty-file", undefined, undefined],
    ['{"nodes": [\n{"key": "a"},\n]}', "malformed-json", 3, 1],
    ['{"nodes": [', "malformed-json", 1, 12],
    ["[1, 2]", "not-a-graph", undefined, undefined],
    ['{"nodes": 3}', "not-a-graph", undefined, undefined],
    ['{"nodes": [{"id": 1}]}', "not-a-graph", undefined, undefined],
    ["null", "not-a-graph", undefined, undefined],
    ["[".repeat(200_000), "malformed-json", 1, 200_001],
    [`${"[".repeat(9_000)}${"]".repeat(9_000)}`, "not-a-graph", undefined, undefined],
  ])("%#: no graph", (text, code, line, column) => {
    const { graph, problems } = read(text);
    expect(graph).toBeUndefined();
    expect(problems.map((one) => [one.code, one.place.line, one.place.column])).toEqual([
      [code, line, column],
    ]);
  });

  test("a value nested without end is left out", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const { graph, problems } = read(`{"nodes":[{"id":"a","x":${deep},"n":1}],"links":[]}`);
    expect(graph?.nodes).toEqual([{ id: "a", attributes: { n: 1 } }]);
    expect(problems.map((one) => [one.code, one.place.field])).toEqual([
      ["too-deep", "nodes[0].x"],
    ]);
  });
});

describe("laws", () => {
  test("a graph that is written is read back but for numbers JSON does not have", () => {
    const finite = (graph: GraphDocument) =>
      [graph, ...graph.nodes, ...graph.edges].every(({ attributes = {} }) =>
        Object.values(attributes).every((v) => typeof v !== "number" || Number.isFinite(v)),
      );
    fc.assert(
      fc.property(arbitraryDocument(), (graph) => {
        const { losses } = writeJsonGraph(graph, "a.json");
        const back = read(written(graph));
        expect(back.problems).toEqual([]);
        if (finite(graph)) expect(back.graph).toEqual(graph);
        expect(losses.length === 0).toBe(finite(graph));
      }),
    );
  });

  test("the place of an error is where V8 finds none, and found in every text that is not JSON", () => {
    const text = fc.oneof(
      fc
        .json()
        .chain((good) =>
          fc
            .tuple(
              fc.nat({ max: good.length }),
              fc.nat({ max: 3 }),
              fc.constantFrom("", ",", "}", '"', "\\", "x"),
            )
            .map(([at, remove, insert]) => good.slice(0, at) + insert + good.slice(at + remove)),
        ),
      hardText,
    );
    fc.assert(
      fc.property(text, (one) => {
        let valid = true;
        try {
          JSON.parse(one);
        } catch {
          valid = false;
        }
        const at = jsonErrorAt(one);
        expect(at === undefined).toBe(valid);
        if (at !== undefined) expect(at >= 0 && at <= one.length).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['{"a": }', 6],
  ['{"a" 1}', 5],
  ['["a\nb"]', 3],
  ['["a\\x"]', 3],
  ["[1 2]", 3],
  ["01", 1],
  ["{} x", 3],
  ["", 0],
])("where %j stops being JSON", (text, at) => {
  expect(jsonErrorAt(text)).toBe(at);
});

test("of a broken file no objects are made", () => {
  const parse = vi.spyOn(JSON, "parse");
  try {
    expect(read('{"nodes":[{},').problems.map(({ code }) => code)).toEqual(["malformed-json"]);
    expect(parse).not.toHaveBeenCalled();
    read('{"nodes":[],"links":[]}');
    expect(parse).toHaveBeenCalledOnce();
  } finally {
    parse.mockRestore();
  }
});

test.each([
  ["", 0, { line: 1, column: 1 }],
  ["ab", 2, { line: 1, column: 3 }],
  ["a\nb", 1, { line: 1, column: 2 }],
  ["a\nb", 2, { line: 2, column: 1 }],
  ["a\r\n\nbc", 5, { line: 3, column: 2 }],
])("in %j the offset %d is %j", (text, offset, place) => {
  expect(lineAndColumn(text, offset)).toEqual(place);
});

test("Cytoscape JSON of networkx says whether ties have a direction", () => {
  const elements = {
    nodes: [{ data: { id: "a" } }, { data: { id: "b" } }],
    edges: [{ data: { source: "a", target: "b" } }],
  };
  expect(read({ directed: false, elements }).graph?.directed).toBe(false);
  expect(read({ directed: true, elements }).graph?.directed).toBe(true);
  expect(read({ elements }).graph?.directed).toBe(true);
});
