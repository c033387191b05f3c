import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPajek, readPajekHierarchy, readPajekValues } from "./read-pajek.ts";

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
    ["*ARCS\r\n1 2\r\n*EDGES\r\n2 3\r\n", true, ["1-2", "2-3"]],
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
    ["*Vertices 2\n*Foo p\n1\n*Arcs\n1 2\n", [["warning", "unknown-section", 2]]],
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

test("an edge among arcs has no direction", () => {
  const { graph, problems } = read("*Vertices 2\n*Arcs\n1 2\n*Edges\n1 1\n");
  expect(graph?.directed).toBe(true);
  expect(graph?.edges.map(({ directed }) => directed)).toEqual([undefined, false]);
  expect(problems).toEqual([]);
});

test("times, labels of ties and how they are drawn", () => {
  const text = `*Vertices 4
1 a [5-10]
2 b 0.5 [7] box
3 "c &#353;" [3-*] ic "Light Blue"
4 d [1-3, 5] [9]
*Arcs :3 "goes to"
1 2 1 c Blue l "a label" [2-2]
1 3 [x] l
`;
  expect(read(text).graph).toEqual({
    directed: true,
    nodes: [
      { id: "a", attributes: { start: 5, end: 10 } },
      { id: "b", attributes: { x: 0.5, start: 7, end: 7, drawing: "box" } },
      { id: "c š", attributes: { start: 3, drawing: 'ic "Light Blue"' } },
      { id: "d", attributes: { time: "1-3,5", drawing: "[9]" } },
    ],
    edges: [
      {
        source: "a",
        target: "b",
        attributes: {
          weight: 1,
          relation: "goes to",
          label: "a label",
          start: 2,
          end: 2,
          drawing: "c Blue",
        },
      },
      {
        source: "a",
        target: "c š",
        attributes: { weight: 1, relation: "goes to", drawing: "[x] l" },
      },
    ],
  });
});

describe("several networks", () => {
  test("of the same vertices are relations of one", () => {
    const text =
      '*Network week 1\n*Vertices 2\n1 "A"\n2 "B"\n*Edges\n1 2\n*Vertices 2\n*Arcs :1 "helps"\n2 1\n';
    const { graph, notes, problems } = read(text);
    expect(graph?.edges).toEqual([
      { source: "A", target: "B", directed: false, attributes: { relation: "week 1" } },
      { source: "B", target: "A", attributes: { relation: "network 2/helps" } },
    ]);
    expect(problems).toEqual([]);
    expect(notes).toEqual([
      "a.net: 2 networks of the same vertices were read as one; the relation of a tie is the name of its network.",
    ]);
  });
  test("of other labels are not", () => {
    const text = '*Vertices 2\n1 "A"\n2 "B"\n*Network\n*Vertices 2\n1 "A"\n2 "C"\n';
    expect(codes(text)).toEqual([["warning", "several-networks", 4]]);
  });
  test("the name of a single one is its title", () => {
    expect(read("*Network The ward (2)\n*Vertices 1\n").graph?.attributes).toEqual({
      title: "The ward (2)",
    });
  });
});

describe("values beside a network", () => {
  const net = { name: "w.net", text: "*Vertices 3\n*Edges\n1 2\n" };
  const clu = { name: "sex.clu", text: "*Vertices 3\n1\n2\n9999998\n" };
  const vec = {
    name: "age.vec",
    text: "*vertices 3\r\n1.5\r\n-2\r\n999999998",
  };
  test("are attributes called after their files, missing ones left out", () => {
    const { graph, problems } = readPajek(net, [clu, vec]);
    expect(problems).toEqual([]);
    expect(graph?.nodes.map(({ attributes }) => attributes)).toEqual([
      { sex: 1, age: 1.5 },
      { sex: 2, age: -2 },
      {},
    ]);
  });
  test("may be named first", () => {
    const { graph } = readPajekValues(clu, [net, { name: "x.txt", text: "" }]);
    expect(graph?.edges).toHaveLength(1);
    expect(graph?.nodes[0]?.attributes).toEqual({ sex: 1 });
    const two = [net, { ...net, name: "sex.net", text: "*Vertices 3\n" }];
    expect(readPajekValues(clu, two).graph?.edges).toEqual([]);
  });
  test("stand alone with numbers, and it says so", () => {
    const { graph, problems } = readPajekValues(clu, []);
    expect(graph?.nodes).toEqual([
      { id: "1", attributes: { sex: 1 } },
      { id: "2", attributes: { sex: 2 } },
      { id: "3", attributes: {} },
    ]);
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
      ["no-network", "sex.clu"],
    ]);
    expect(
      readPajekValues({ name: "s.cls", text: "*Vertices 1\n3\n" }, []).graph?.nodes.map(
        ({ attributes }) => attributes.s,
      ),
    ).toEqual([false, false, true]);
  });
  test("belong by name where there are several networks", () => {
    const others = [
      clu,
      { name: "w-age.vec", text: "*Vertices 3\n1\n2\n3\n" },
      { name: "v.net", text: "*Vertices 1\n" },
    ];
    expect(readPajek(net, others).graph?.nodes[2]?.attributes).toEqual({ "w-age": 3 });
  });
  test.each([
    ["a.clu", "*Vertices 2\n1\n1\n", ["wrong-length", "w.net", undefined]],
    ["a.clu", "*Vertices 3\n1\n1.5\n2\n", ["wrong-value", "a.clu", 3]],
    ["a.vec", "*Vertices 3\n1\nx\n2\n", ["wrong-value", "a.vec", 3]],
    ["a.vec", "*Vertices\n1\n1\n2\n", ["no-vertices", "a.vec", 1]],
    ["a.cls", "*Vertices 1\n4\n", ["wrong-length", "w.net", undefined]],
  ])("%s %j", (name, text, expected) => {
    const { problems } = readPajek(net, [{ name, text }]);
    expect(problems.map(({ code, place }) => [code, place.file, place.line])).toEqual([expected]);
  });
  test("an empty one is an error", () => {
    for (const text of ["", "*Vertices 3\n"]) {
      const { graph, problems } = readPajekValues({ name: "a.per", text }, [net]);
      expect([graph, problems.map(({ code }) => code)]).toEqual([undefined, ["empty-file"]]);
    }
  });
});

test("a project holds them in sections", () => {
  const text = `*Network n
*Vertices 3
*Edges
1 2
*Partition my sex
*Vertices 3
1
1
2
*Vector w
*Vertices 3
1 2 3
*Permutation
*Vertices 3
3
1
2
*Cluster few
*Vertices 1
2
*Vector w
*Vertices 2
1
2
*Hierarchy h
*Vertices 4
1 2
*Something
`;
  const { graph, problems } = readPajek({ name: "p.paj", text });
  expect(graph?.nodes.map(({ attributes }) => attributes)).toEqual([
    { "my sex": 1, w: 1, permutation: 3, few: false },
    { "my sex": 1, w: 2, permutation: 1, few: true },
    { "my sex": 2, w: 3, permutation: 2, few: false },
  ]);
  expect(problems.map(({ code, place }) => [code, place.line])).toEqual([
    ["not-kept", 25],
    ["wrong-length", 21],
  ]);
  expect(readPajekHierarchy({ name: "a.hie", text: "1" }).problems[0]?.code).toBe("no-network");
});

test("a file of more networks than anybody has is read up to a limit, and it is said where", () => {
  const network = "*Network\n*Vertices 1\n*Edges\n1 1\n";
  const { graph, problems } = read(network.repeat(10_001));
  expect(graph?.edges).toHaveLength(10_000);
  expect(problems).toEqual([
    {
      severity: "error",
      code: "too-many-objects",
      place: { file: "a.net", line: 40_001 },
      message: "The file goes on after 10000 networks and lists of values; the rest was left out.",
      remedy: "Split the file.",
    },
  ]);
});

test("values beyond the most vertices there may be are left out, and it is said once where", () => {
  const file = { name: "a.clu", text: `*Vertices 500003\n${"1\n".repeat(500_003)}` };
  const { graph, problems } = readPajekValues(file, []);
  expect(graph?.nodes).toHaveLength(500_000);
  expect(problems.map(({ severity, code, place }) => [severity, code, place])).toEqual([
    ["error", "too-many-values", { file: "a.clu", line: 500_002, column: 1 }],
    ["warning", "no-network", { file: "a.clu" }],
  ]);
});

test("a quote that its line does not close is told with its line", () => {
  expect(codes('*Vertices 2\n1 "a\n2 "b"\n*Edges\n1 2\n')).toEqual([
    ["warning", "unclosed-quote", 2],
  ]);
  expect(read('*Vertices 2\n1 "a\n2 "b"\n*Edges\n1 2\n').graph?.nodes.map(({ id }) => id)).toEqual([
    "a",
    "b",
  ]);
  expect(codes('*Vertices 1\n1 "a" 0.1\n')).toEqual([]);
});
