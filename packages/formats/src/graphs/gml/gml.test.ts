import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText, arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { oneKindOfTie } from "../tie-direction.ts";
import { readGml } from "./read-gml.ts";
import { writeGml } from "./write-gml.ts";

const read = (text: string) => readGml({ name: "a.gml", text });
const codes = (text: string) =>
  read(text).problems.map(({ code, place }) => [code, place.line, place.column]);
const written = (graph: Parameters<typeof writeGml>[0]) => {
  const { files, losses } = writeGml(graph, "a.gml");
  const [file] = files;
  return { text: file !== undefined && "text" in file ? file.text : "", losses };
};

test("nodes are called by their labels, texts run over lines, lists are flattened", () => {
  const text = `Creator "made up"
graph
[
  directed 1 # in words: who asks whom
  comment "two
lines"
  node [ id 1 label "Ann &eacute;&#233;&#xE9;" graphics [ x 1.5 y -2 fill "#f00" ] age 40 ]
  node [ id 7 label "Bo"
    point [ a 1 ] point [ a 2 ] note "one" note "two" ]
  edge [ source 1 target 7 value 1e3 id 12 ]
  edge [ source 7 target 1 label NAN w -INF ]
]
`;
  expect(read(text)).toEqual({
    graph: {
      directed: true,
      attributes: { Creator: "made up", comment: "two\nlines" },
      nodes: [
        { id: "Ann ééé", attributes: { x: 1.5, y: -2, "graphics.fill": "#f00", age: 40 } },
        { id: "Bo", attributes: { "point.a": 1, "point_2.a": 2, note: "one", note_2: "two" } },
      ],
      edges: [
        { id: "12", source: "Ann ééé", target: "Bo", attributes: { value: 1000 } },
        {
          source: "Bo",
          target: "Ann ééé",
          attributes: { label: Number.NaN, w: Number.NEGATIVE_INFINITY },
        },
      ],
    },
    problems: [],
    notes: [
      "a.gml: lists inside others were flattened with dots: graphics, point.",
      "a.gml: keys that come more than once in a list were numbered: point, note.",
    ],
  });
});

describe("what a node is called", () => {
  const ids = (text: string) => read(`graph [ ${text} ]`).graph?.nodes;
  test("its number, where labels repeat or are missing; the label stays", () => {
    expect(ids('node [ id 3 label "A" ] node [ id -1 label "A" ]')).toEqual([
      { id: "3", attributes: { label: "A" } },
      { id: "-1", attributes: { label: "A" } },
    ]);
    expect(ids('node [ id 3 label "A" ] node [ id 4 ]')?.map(({ id }) => id)).toEqual(["3", "4"]);
  });
  test("its name, where each has one and labels do not tell them apart", () => {
    expect(ids('node [ id 3 name "A" ] node [ id 4 name "B" label 5 ]')).toEqual([
      { id: "A", attributes: {} },
      { id: "B", attributes: { label: 5 } },
    ]);
  });
  test("its place, where it has nothing", () => {
    expect(ids("node [ id 1 ] node [ ]")?.map(({ id }) => id)).toEqual(["1", "node 2"]);
  });
  test("x of its own beside graphics", () => {
    expect(ids("node [ id 1 x 5 graphics [ x 6 ] ]")?.[0]?.attributes).toEqual({
      x: 5,
      "graphics.x": 6,
    });
  });
});

test("ties are undirected unless the file says otherwise", () => {
  const directed = (text: string) => read(`graph [ ${text} ]`).graph?.directed;
  expect([
    directed(""),
    directed("directed 0"),
    directed("directed 1"),
    directed('directed "1"'),
  ]).toEqual([false, false, true, true]);
});

describe("problems have their line and character, and the rest is read", () => {
  test.each([
    ["graph [\n node [ ]\n]", [["missing-id", 2, 2]]],
    ["graph [\n node [ id 1 ]\n node [ id 1 ]\n]", [["duplicate-node", 3, 2]]],
    ["graph [ node [ id 1 ]\nedge [ source 1 ]\n]", [["missing-end", 2, 1]]],
    [
      "graph [ node [ id 1 ]\nedge [ source 1 target 9 ] edge [ source 9 target 9 ]\n]",
      [["undeclared-node", 2, 1]],
    ],
    [
      "graph [ node [ id\n] ]",
      [
        ["missing-value", 1, 16],
        ["missing-id", 1, 9],
      ],
    ],
    ["graph [ 5 node [ id 1 ] ]", [["stray-value", 1, 9]]],
    [
      "graph [ [ 3 ] ]",
      [
        ["stray-value", 1, 9],
        ["stray-value", 1, 11],
      ],
    ],
    ["graph [ ] ]", [["stray-value", 1, 11]]],
    ["graph [\n node [ id 1", [["unclosed-list", 2, 7]]],
    [
      'graph [ node [ id 1 label "A ] ]',
      [
        ["unclosed-quote", 1, 27],
        ["unclosed-list", 1, 14],
      ],
    ],
    ["graph [ ]\ngraph [ ]", [["several-graphs", 2, undefined]]],
    ["digraph { a }", [["no-graph", undefined, undefined]]],
    ["", [["empty-file", undefined, undefined]]],
    [" \n", [["empty-file", undefined, undefined]]],
  ])("%j", (text, expected) => {
    const found = codes(text);
    for (const one of expected) expect(found).toContainEqual(one);
  });

  test("words without quotes are texts on the line of their key", () => {
    expect(read("graph [ node [ id 1 label Ann ] ]").graph?.nodes[0]?.id).toBe("Ann");
  });

  test("a million brackets neither overflow nor take long", () => {
    const { graph, problems } = read(`graph [ node [ id 1 ${"a [ ".repeat(300_000)}`);
    expect(graph?.nodes).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(["too-deep", "unclosed-list"]);
    expect(read("]".repeat(300_000)).problems).toHaveLength(52);
    const wide = `graph [ ${"b".repeat(90)} [ ${"c".repeat(90)} [ ${"d [ e 1 ] ".repeat(1000)}`;
    expect(read(wide).problems[0]?.code).toBe("unclosed-list");
  });
});

describe("writing", () => {
  test("what others read: numbers, labels, entities, positions in graphics", () => {
    const { text, losses } = written({
      directed: false,
      attributes: { title: "Ward" },
      nodes: [
        { id: "Ann é", attributes: { x: 0.5, y: 1, ok: true, "age group": "40-49" } },
        { id: "7", attributes: { label: "seven", "graphics.x": 4, big: 2 ** 40, tiny: 1e-9 } },
      ],
      edges: [{ id: "e", source: "Ann é", target: "7", attributes: { weight: 2, id: "own" } }],
    });
    expect(text).toBe(`graph [
  directed 0
  title "Ward"
  node [
    id 0
    label "Ann &#233;"
    ok 1
    age_group "40-49"
    graphics [ x 0.5 y 1 ]
  ]
  node [
    id 1
    label "7"
    label_2 "seven"
    big 1099511627776.0
    tiny 1.0E-9
    graphics [ x_2 4 ]
  ]
  edge [
    source 0
    target 1
    id "e"
    weight 2
    id_2 "own"
  ]
]
`);
    expect(losses).toEqual([
      "True and false became 1 and 0 in ok.",
      "Attributes of nodes have other names in the file: age group is age_group, label is label_2, graphics.x is graphics.x_2.",
      "Attributes of ties have other names in the file: id is id_2.",
    ]);
  });

  test("law: what is written is read back, but for what is said to be lost", () => {
    const value = fc.oneof(anyText, fc.double(), fc.integer());
    const graphs = arbitraryGraph({
      mixed: true,
      edgeIds: true,
      nodeAttributes: {
        age: value,
        x: fc.double(),
        "graphics.fill": value,
        "a.b.c": value,
        a: value,
      },
      edgeAttributes: { weight: fc.double(), label: value, "node.b": value },
      graphAttributes: { title: anyText, version: value },
    });
    fc.assert(
      fc.property(graphs, (graph) => {
        const { text, losses } = written(graph);
        const back = readGml({ name: "a.gml", text });
        expect(back.problems).toEqual([]);
        const { directed, edges, doubled } = oneKindOfTie(graph);
        const attributes = graph.attributes ?? {};
        expect(back.graph).toEqual({
          directed,
          ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
          nodes: graph.nodes,
          edges: edges.map(({ directed: _, ...edge }) => edge),
        });
        expect(losses).toHaveLength(doubled > 0 ? 1 : 0);
      }),
    );
  });

  test("law: any names of attributes are written so that nothing is overwritten", () => {
    const name = fc.oneof(
      anyText,
      fc.constantFrom("id", "label", "node", "node.x", "a b", "a_b", "__proto__"),
    );
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 5 }), (names) => {
        const attributes = Object.fromEntries(names.map((key, at) => [key, at]));
        const { text } = written({ directed: true, nodes: [{ id: "a", attributes }], edges: [] });
        const back = readGml({ name: "a.gml", text });
        expect(back.problems).toEqual([]);
        const values = Object.values(back.graph?.nodes[0]?.attributes ?? {});
        expect(values.map(Number).sort((a, b) => a - b)).toEqual(names.map((_, at) => at));
      }),
    );
  });
});

test("law: any text is read without failing, and says why when there is no graph", () => {
  const word = fc.constantFrom(
    "graph",
    "node",
    "edge",
    "id",
    "source",
    "target",
    "label",
    "[",
    "]",
    '"',
    "1",
    "-2.5",
    "&#9;",
    "&#9999999;",
    "\n",
    " ",
    "#",
    "\0",
    "directed",
    "graphics",
    "x",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const { graph, problems } = read(words.join(" "));
      expect(graph !== undefined || problems.length > 0).toBe(true);
      const ids = graph?.nodes.map(({ id }) => id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
      for (const edge of graph?.edges ?? []) expect(ids).toContain(edge.source);
    }),
  );
});

test("keys of the format may be in capitals, as Himsolt's text has it", () => {
  const text =
    'GRAPH [ DIRECTED 1 Node [ ID 1 LABEL "Ann" ] node [ id 5 label "Bo" ] Edge [ SOURCE 1 target 5 ] ]';
  const { graph, problems } = readGml({ name: "a.gml", text });
  expect(problems).toEqual([]);
  expect(graph?.directed).toBe(true);
  expect(graph?.nodes.map(({ id }) => id)).toEqual(["Ann", "Bo"]);
  expect(graph?.edges).toMatchObject([{ source: "Ann", target: "Bo" }]);
  expect(graph?.attributes).toBeUndefined();
});
