import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPajek } from "./read-pajek.ts";

const read = (text: string) => readPajek({ name: "a.net", text });
const ties = (text: string) =>
  read(text).graph?.edges.map(({ source, target }) => `${source}-${target}`);
const codes = (text: string) =>
  read(text).problems.map(({ severity, code, place }) => [severity, code, place.line]);

test("labels are ids where every vertex has its own; coordinates and weights are numbers", () => {
  const text = `% made up
*Vertices 3
1 "Ann Lee" 0.1 0.2 0.5 ellipse ic Red
2 Bo
3 "Cy"

*arcs
1 2 3
2 3
`;
  expect(read(text)).toEqual({
    graph: {
      directed: true,
      nodes: [
        { id: "Ann Lee", attributes: { x: 0.1, y: 0.2, z: 0.5, drawing: "ellipse ic Red" } },
        { id: "Bo", attributes: {} },
        { id: "Cy", attributes: {} },
      ],
      edges: [
        { source: "Ann Lee", target: "Bo", attributes: { weight: 3 } },
        { source: "Bo", target: "Cy", attributes: { weight: 1 } },
      ],
    },
    problems: [],
    notes: [],
  });
});

test("without labels, or with labels that repeat, numbers are ids", () => {
  expect(read("*Vertices 3\n*Edges\n1 2\n").graph).toMatchObject({
    directed: false,
    nodes: [{ id: "1" }, { id: "2" }, { id: "3" }],
  });
  expect(read('*Vertices 2\n1 "A"\n2 "A"\n').graph?.nodes).toEqual([
    { id: "1", attributes: { label: "A" } },
    { id: "2", attributes: { label: "A" } },
  ]);
});

test("labels that cannot be ids are kept as attributes, and it says why", () => {
  const one = read('*Vertices 3\n1 "Ann"\n2\n3 "Cy"\n*Edges\n1 3\n');
  expect(one.graph?.nodes).toEqual([
    { id: "1", attributes: { label: "Ann" } },
    { id: "2", attributes: {} },
    { id: "3", attributes: { label: "Cy" } },
  ]);
  const why = (text: string) => read(text).problems.map(({ code, message }) => [code, message]);
  expect(why("*Vertices 3\n1 Ann\n2\n3 Cy\n")).toEqual([
    ["labels-not-ids", expect.stringMatching(/^One vertex has no label, so all are called/)],
  ]);
  expect(why("*Vertices 3\n1 Ann\n")).toEqual([
    ["labels-not-ids", expect.stringMatching(/^2 vertices have no label/)],
  ]);
  expect(why("*Vertices 2\n1 Ann\n2 Ann\n")).toEqual([
    ["labels-not-ids", expect.stringMatching(/^Several vertices have the label “Ann”/)],
  ]);
  expect(why("*Vertices 3\n*Edges\n1 2\n")).toEqual([]);
});

describe("sections", () => {
  test.each([
    ["*Arcs\n1 2\n2 1\n", true, ["1-2", "2-1"]],
    ["*Edges\n1 2\n", false, ["1-2"]],
    ["*Arcslist\n1 2 3\n3 1\n", true, ["1-2", "1-3", "3-1"]],
    ["*Edgeslist\n1 2 3\n", false, ["1-2", "1-3"]],
    ["*Matrix\n0 1 0\n0 0 2\n0 0 0\n", true, ["1-2", "2-3"]],
    ["*Arcs\n", true, []],
    ["", false, []],
    ["*ARCS\r\n1 2\r\n*EDGES\r\n2 3\r\n", true, ["1-2", "2-3", "3-2"]],
  ])("%j", (text, directed, expected) => {
    expect(read(`*Vertices 3\n${text}`).graph?.directed).toBe(directed);
    expect(ties(`*Vertices 3\n${text}`)).toEqual(expected);
  });

  test("several relations", () => {
    const { graph } = read('*Network x\n*Vertices 2\n*Arcs :1 "advice"\n1 2\n*Arcs :2\n2 1 1\n');
    expect(graph?.edges.map(({ attributes }) => attributes)).toEqual([
      { weight: 1, relation: "advice" },
      { weight: 1, relation: "2" },
    ]);
  });

  test("two modes, as ties and as a matrix", () => {
    const { graph } = read("*Vertices 3 2\n*Edges\n1 3\n");
    expect(graph?.nodes.map(({ attributes }) => attributes.mode)).toEqual(["1", "1", "2"]);
    expect(ties("*Vertices 3 2\n*Matrix\n1\n0\n")).toEqual(["1-3"]);
  });
});

describe("problems have their line, and good lines survive", () => {
  test.each([
    ["*Vertices 2\n*Arcs\n1 9\n1 2\n", [["error", "unknown-vertex", 3]]],
    ["*Vertices 2\n*Arcs\n1\n1 2\n", [["error", "unknown-vertex", 3]]],
    ["*Vertices 2\n*Matrix\n0 1\nx 0\n", [["error", "matrix-row", 4]]],
    ["*Vertices 2\n*Partition p\n1\n*Arcs\n1 2\n", [["warning", "unknown-section", 2]]],
    ['*Vertices 2\n1 "A"\n1 "B"\n2 "C"\n*Arcs\n1 2\n', [["warning", "duplicate-vertex", 3]]],
    ["*Vertices 2\n*Arcs\n1 2\n*Network b\n*Vertices 9\n", [["warning", "several-networks", 4]]],
  ])("%j", (text, expected) => {
    expect(codes(text)).toEqual(expected);
    expect(read(text).graph?.edges).toHaveLength(1);
  });

  test.each([
    ["source,target\n1,2\n", "not-pajek"],
    ["*Arcs\n1 2\n", "no-vertices"],
    ["*Vertices many\n", "no-vertices"],
    ["*Vertices 99999999999\n", "no-vertices"],
    ["", "empty-file"],
  ])("no network: %j", (text, code) => {
    expect(read(text).graph).toBeUndefined();
    expect(codes(text).map(([, one]) => one)).toEqual([code]);
  });

  test("any text can be read", () => {
    const word = fc.constantFrom(
      "*Vertices 3",
      "*Arcs",
      "*Edges",
      "*Matrix",
      "*Network",
      "1",
      "2",
      "9",
      '"',
      "x",
      ":1",
      "\n",
      "\r",
      " ",
      "%",
      "-1",
      "0",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const { graph, problems } = read(words.join(""));
        expect(graph !== undefined || problems.length > 0).toBe(true);
      }),
    );
  });
});
