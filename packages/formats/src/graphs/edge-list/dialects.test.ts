import { describe, expect, test } from "vitest";
import { readEdgeList } from "./read-edge-list.ts";
import { readNodes } from "./read-nodes.ts";

const read = (text: string, name = "a.csv") => readEdgeList({ name, text });

test("Gephi: types tie by tie, ids, and its titles under the usual names", () => {
  const { graph, problems, notes } = read(
    "Source,Target,Type,Id,Label,Kind,Weight\na,b,Directed,0,helps,help,2.0\nb,c,Undirected,1,,know,1.0\n",
  );
  expect(graph?.edges).toEqual([
    {
      id: "0",
      source: "a",
      target: "b",
      attributes: { label: "helps", relation: "help", weight: 2 },
    },
    {
      id: "1",
      source: "b",
      target: "c",
      attributes: { relation: "know", weight: 1 },
      directed: false,
    },
  ]);
  expect(graph?.directed).toBe(true);
  expect(problems).toEqual([]);
  expect(notes).toEqual([
    "“Label” is kept as “label”; “Kind” is kept as “relation”; “Weight” is kept as “weight”.",
  ]);
});

test("Gephi's titles stay where the usual name is taken, and elsewhere", () => {
  expect(read("Source,Target,Weight,weight\na,b,1,2\n").graph?.edges[0]?.attributes).toEqual({
    Weight: 1,
    weight: 2,
  });
  expect(read("source,target,Weight\na,b,1\n").graph?.edges[0]?.attributes).toEqual({ Weight: 1 });
});

test("Kumu: From, To, Type of the tie and its direction; elements by their label", () => {
  const ties = read("From,To,Type,Direction\nAnn,Bo,friend,mutual\nBo,Cy,boss,directed\n");
  expect(ties.graph?.edges).toEqual([
    { source: "Ann", target: "Bo", attributes: { relation: "friend" }, directed: false },
    { source: "Bo", target: "Cy", attributes: { relation: "boss" } },
  ]);
  const elements = {
    name: "elements.csv",
    text: "Label,Type\nAnn,person\nBo,person\nCy,group\nDi,person\n",
  };
  const { graph, problems } = readNodes(ties.graph!, elements);
  expect(problems).toEqual([]);
  expect(graph.nodes.map(({ id, attributes }) => [id, attributes.Type])).toEqual([
    ["Ann", "person"],
    ["Bo", "person"],
    ["Cy", "group"],
    ["Di", "person"],
  ]);
});

test("Cytoscape: the ends stand in the name of the tie", () => {
  const { graph, problems } = read(
    '"SUID","name","shared name","EdgeBetweenness"\n"62","Ann (knows) Bo Lee","Ann (knows) Bo Lee","2"\n',
  );
  expect(graph?.edges).toEqual([
    {
      source: "Ann",
      target: "Bo Lee",
      attributes: {
        SUID: 62,
        name: "Ann (knows) Bo Lee",
        "shared name": "Ann (knows) Bo Lee",
        EdgeBetweenness: 2,
        relation: "knows",
      },
    },
  ]);
  expect(problems).toEqual([]);
  const nodes = { name: "n.csv", text: '"SUID","name","shared name"\n"1","Ann","Ann"\n' };
  expect(readNodes(graph!, nodes).graph.nodes[0]).toEqual({
    id: "Ann",
    attributes: { SUID: 1, "shared name": "Ann" },
  });
  expect(read("name,x\nAnn Bo,1\n").problems[0]?.code).toBe("no-header");
});

describe("networkx", () => {
  test("attributes in a dictionary of Python", () => {
    const { graph, problems } = read(
      `# made\n1 2 {'weight': 7, 'kind': "it's", 'ok': True, 'no': None}\n2 3 {}\n3 4 {'x': -1.5e-3, 'a\\'b': 'c\\nd', 'z': inf}\n4 5\n`,
      "a.edgelist",
    );
    expect(
      graph?.edges.map(({ source, target, attributes }) => [source + target, attributes]),
    ).toEqual([
      ["12", { weight: 7, kind: "it's", ok: true }],
      ["23", {}],
      ["34", { x: -0.0015, "a'b": "c\nd", z: Number.POSITIVE_INFINITY }],
      ["45", {}],
    ]);
    expect(graph?.nodes.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5"]);
    expect(graph?.directed).toBe(true);
    expect(problems).toEqual([]);
    expect(read("1 2 {'w': 1}\n", "a.undirected.txt").graph?.directed).toBe(false);
  });

  test.each([
    ["{'a': [1, 2]}"],
    ["{'a': 1 'b': 2}"],
    ["{a: 1}"],
    ["{'a': }"],
    ["{'a': 1}}"],
    ["{'a': x}"],
    ["{'a" + "'}"],
  ])("what is no such dictionary is kept as text: %s", (dictionary) => {
    const { graph, problems } = read(`1 2 {}\n1 2 ${dictionary}\n`, "a.txt");
    expect(graph?.edges[1]?.attributes).toEqual({ data: dictionary });
    expect(problems.map(({ severity, code, place }) => [severity, code, place.line])).toEqual([
      ["warning", "unreadable-attributes", 2],
    ]);
  });

  test("a line that is no tie is refused", () => {
    const { graph, problems } = read("1 2 {}\n1 2 3\nx\n", "a.txt");
    expect(graph?.edges).toHaveLength(1);
    expect(problems.map(({ severity, code, place }) => [severity, code, place.line])).toEqual([
      ["error", "no-tie", 2],
      ["error", "no-tie", 3],
    ]);
  });
});

test("NA is no value, 0 is one; a text NA stands in quotes only where quotes are kept", () => {
  const { graph, problems, notes } = read("from,to,weight\na,b,NA\nb,c,0\nd,NA,\n");
  expect(graph?.edges.map(({ attributes }) => attributes)).toEqual([{}, { weight: 0 }]);
  expect(graph?.nodes.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  expect(problems.map(({ code }) => code)).toEqual(["one-end"]);
  expect(notes).toEqual(["a.csv: cells that hold NA have no value.", "Ties with weight 0: 1."]);
  expect(read("from,to,say\na,NATO,NAB\n").notes).toEqual([]);
});

test("notes count repeated ties, ties told both ways and loops; all are kept", () => {
  const ties = "source,target\na,b\nb,a\na,b\nc,c\nb,a\n";
  const { graph, notes } = read(ties, "a.undirected.csv");
  expect(graph?.edges).toHaveLength(5);
  expect(notes).toEqual([
    "Ties that repeat an earlier one: 2.",
    "Ties without direction that stand there both ways: 1.",
    "Ties of a node with itself: 1.",
  ]);
  expect(read(ties).notes).toEqual([
    "Ties that repeat an earlier one: 2.",
    "Ties of a node with itself: 1.",
  ]);
});

test("a column id holds the ids of ties, but not where it is an end", () => {
  expect(read("source,target,ID\na,b,e1\nb,c,\n").graph?.edges).toEqual([
    { id: "e1", source: "a", target: "b", attributes: {} },
    { source: "b", target: "c", attributes: {} },
  ]);
});

test("a file with very many bad rows gives a short list", () => {
  const { problems } = read(`source,target\n${"a,\n".repeat(500)}`);
  expect(problems).toHaveLength(51);
  expect(problems[50]?.message).toBe("There are 450 more problems of this kind (one-end).");
});
