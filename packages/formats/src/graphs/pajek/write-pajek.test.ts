import type { GraphDocument } from "@kith/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText, arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { inOneOrder } from "../testing/compare-graphs.ts";
import { isDirected, withDirections } from "../tie-direction.ts";
import { readPajek, readPajekValues } from "./read-pajek.ts";
import { writePajek } from "./write-pajek.ts";
import { writePajekProject, writePajekValues } from "./write-pajek-values.ts";

const node = (id: string, attributes = {}) => ({ id, attributes });
const textOf = ({ files: [file] }: ReturnType<typeof writePajek>) =>
  file !== undefined && "text" in file ? file.text : "";

const graph: GraphDocument = {
  directed: true,
  attributes: { title: "Ward", year: 2001 },
  nodes: [
    node('Ann "A"', { x: 0.5, y: 1, z: -0, start: 3, end: 4, drawing: "ic Red", age: 40 }),
    node("Bo", { x: 1, z: 2, start: 5, sex: "f" }),
    node("Čy", { time: "1-3,5", ok: true, sex: "m", score: 0.5 }),
  ],
  edges: [
    { id: "e", source: 'Ann "A"', target: "Bo", attributes: { weight: 2, relation: "likes" } },
    { source: "Bo", target: "Čy", directed: false, attributes: { label: "x" } },
    { source: "Bo", target: "Bo", attributes: { weight: -1.5, relation: "likes", note: 3 } },
  ],
};

test("a network", () => {
  const written = writePajek(graph, "a.net");
  expect(textOf(written)).toBe(`\uFEFF*Network Ward
*Vertices 3
1 "Ann &#34;A&#34;" 0.5 1 -0 ic Red [3-4]
2 "Bo" 1 [5-*]
3 "Čy" [1-3,5]
*Arcs :1 "likes"
1 2 2
2 2 -1.5
*Edges
2 3 1 l "x"
`);
  expect(written.losses).toEqual([
    "Attributes of the whole graph were left out: year.",
    "Attributes of ties were left out: note.",
    "1 tie without a weight got the weight 1.",
    "The ids of 1 tie were left out.",
    "Attributes of nodes were left out: age, z, sex, ok, score.",
  ]);
});

test("a project holds numbers of nodes as well", () => {
  const written = writePajekProject(graph, "a.paj");
  expect(textOf(written).split("\n").slice(10)).toEqual([
    ...["*Partition age", "*Vertices 3", "40", "9999998", "9999998"],
    ...["*Partition sex", "*Vertices 3", "9999998", "1", "2"],
    ...["*Partition ok", "*Vertices 3", "9999998", "9999998", "1"],
    ...["*Vector score", "*Vertices 3", "999999998", "999999998", "0.5"],
    "",
  ]);
  expect(written.losses.slice(4)).toEqual([
    "The words of sex became classes: 1 is f, 2 is m.",
    "True and false became 1 and 0 in ok.",
    "Attributes of nodes were left out: z.",
  ]);
  const back = readPajek({ name: "a.paj", text: textOf(written) });
  expect(back.problems).toEqual([]);
  expect(back.graph?.nodes[2]).toEqual(node("Čy", { time: "1-3,5", sex: 2, ok: 1, score: 0.5 }));
});

test("two modes, with the first in front; no ties; an empty id", () => {
  const modes = [node("b", { mode: "2" }), node("a", { mode: "1" }), node("", { mode: "2" })];
  const written = writePajek({ directed: true, nodes: modes, edges: [] }, "a.net");
  expect(textOf(written)).toBe('*Vertices 3 1\n1 "a"\n2 "b"\n3 "?"\n*Arcs\n');
  expect(written.losses).toEqual(["The node with an empty id is called ?."]);
  expect(textOf(writePajek({ directed: false, nodes: [], edges: [] }, "a.net"))).toBe(
    "*Vertices 0\n*Edges\n",
  );
});

test("a large graph is written as a small one is", () => {
  const edges = Array.from({ length: 200_000 }, () => ({
    source: "0",
    target: "1",
    attributes: {},
  }));
  const nodes = Array.from({ length: 150_000 }, (_, at) => node(String(at), { age: at % 90 }));
  const text = textOf(writePajekProject({ directed: true, nodes, edges }, "a.paj"));
  const { graph: back } = readPajek({ name: "a.paj", text });
  expect(back?.edges).toHaveLength(200_000);
  expect(back?.nodes[149_999]).toEqual(node("149999", { age: 59 }));
});

describe("one attribute of the nodes", () => {
  const nodes = [
    node("a", { group: 2, score: 1.5, order: 2, leader: true, name: "x" }),
    node("b", { group: 1, order: 1, leader: false }),
  ];
  const write = (name: string, kind: Parameters<typeof writePajekValues>[2]) =>
    writePajekValues({ directed: false, nodes, edges: [] }, name, kind);
  test.each([
    ["group.clu", "partition", "*Vertices 2\n2\n1\n"],
    ["ward.score.vec", "vector", "*Vertices 2\n1.5\n999999998\n"],
    ["ward.vec", "vector", "*Vertices 2\n2\n1\n"],
    ["order.per", "permutation", "*Vertices 2\n2\n1\n"],
    ["x.cls", "cluster", "*Vertices 1\n1\n"],
  ] as const)("%s", (name, kind, text) => {
    const written = write(name, kind);
    expect(textOf(written)).toBe(text);
    const [file] = written.files;
    const net = { name: "w.net", text: "*Vertices 2\n" };
    expect(file && "text" in file && readPajekValues(file, [net]).problems).toEqual([]);
  });
  test("is named, and the others are said to be left out", () => {
    expect(write("ward.vec", "vector").losses).toEqual([
      "The file holds the attribute group of the nodes, in their order, and nothing else.",
      "Attributes of nodes were left out: score, order, leader, name.",
    ]);
  });
  test("is not written where none fits", () => {
    expect(write("name.vec", "vector")).toEqual({
      files: [],
      losses: ["Nothing was written: The attribute name cannot be a vector of Pajek."],
    });
    expect(
      writePajekValues({ directed: true, nodes: [], edges: [] }, "a.per", "permutation"),
    ).toEqual({
      files: [],
      losses: ["Nothing was written: No attribute of the nodes can be a permutation of Pajek."],
    });
  });
});

describe("law: what is written is read back where nothing is said to be lost", () => {
  const time = fc.nat();
  const graphs = arbitraryGraph({
    mixed: true,
    graphAttributes: { title: anyText },
    nodeAttributes: {
      x: fc.double(),
      y: fc.double(),
      z: fc.double(),
      start: time,
      end: time,
      drawing: fc.oneof(anyText, fc.constantFrom("ic Red", "l", "box x_fact 1")),
    },
    edgeAttributes: {
      weight: fc.double({ noNaN: true, noDefaultInfinity: true }),
      relation: anyText,
      label: anyText,
      time: fc.constantFrom("1-3,5", "2", "7-*,9"),
    },
  });
  const same = (one: GraphDocument): GraphDocument =>
    inOneOrder({
      ...one,
      ...withDirections(
        one.directed,
        one.edges.map(({ directed: _, ...edge }) => edge),
        one.edges.map((edge) => isDirected(one, edge)),
      ),
    });
  const check = (
    all: fc.Arbitrary<GraphDocument>,
    write: typeof writePajek,
    name: string,
  ): void => {
    let whole = 0;
    fc.assert(
      fc.property(all, (one) => {
        const written = write(one, name);
        const back = readPajek({ name, text: textOf(written) });
        expect(back.problems).toEqual([]);
        if (written.losses.length > 0 || back.graph === undefined) return;
        whole++;
        const attributes =
          Object.keys(one.attributes ?? {}).length === 0 ? {} : { attributes: one.attributes };
        const { attributes: _, ...rest } = one;
        expect(same(back.graph)).toEqual(same({ ...rest, ...attributes } as GraphDocument));
      }),
      { numRuns: 300 },
    );
    expect(whole).toBeGreaterThan(10);
  };
  test("network", () => check(graphs, writePajek, "a.net"));
  test("project", () => {
    const value = fc.oneof(fc.nat(20), fc.double({ noNaN: true, noDefaultInfinity: true }));
    check(
      arbitraryGraph({ nodeAttributes: { age: fc.nat(), "a b": value, x: value } }),
      writePajekProject,
      "a.paj",
    );
  });
});
