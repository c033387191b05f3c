import type { GraphDocument } from "@kith/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEdgeList } from "./read-edge-list.ts";
import { readNodes } from "./read-nodes.ts";
import { writeEdgeCsv, writeNodeCsv } from "./write-tables.ts";

const read = (text: string, name = "a.csv") => readEdgeList({ name, text });
const pairs = (text: string, name?: string) =>
  read(text, name).graph?.edges.map(({ source, target }) => [source, target]);

test.each([
  "source,target\na,b\nb,c\n",
  "from,to\na,b\nb,c\n",
  "Source;Target\na;b\nb;c\n",
  "node1\tnode2\na\tb\nb\tc\n",
  '"ego","alter"\n"a","b"\n"b","c"\n',
  "weight,To,From\n1,b,a\n2,c,b\n",
])("headers: %j", (text) => {
  expect(pairs(text)).toEqual([
    ["a", "b"],
    ["b", "c"],
  ]);
  expect(read(text).problems).toEqual([]);
});

test("other columns are attributes; numbers and true/false are typed, codes stay text", () => {
  const { graph } = read("from,to,weight,close,code,say\na,b,1.5,true,007,hi\nb,c,2,false,12,\n");
  expect(graph?.edges.map(({ attributes }) => attributes)).toEqual([
    { weight: 1.5, close: true, code: "007", say: "hi" },
    { weight: 2, close: false, code: "12" },
  ]);
});

describe("without a header", () => {
  test("pairs separated by blanks, a third number is a weight", () => {
    expect(read("1002  1001\n1020  1001\n", "a.txt")).toEqual({
      graph: {
        directed: true,
        nodes: ["1002", "1001", "1020"].map((id) => ({ id, attributes: {} })),
        edges: [
          { source: "1002", target: "1001", attributes: {} },
          { source: "1020", target: "1001", attributes: {} },
        ],
      },
      problems: [],
      notes: [],
    });
    expect(read(" 1 2 0.5 \n 2 3 1\n").graph?.edges[0]?.attributes).toEqual({ weight: 0.5 });
    expect(pairs("1,2\n2,3\n")).toEqual([
      ["1", "2"],
      ["2", "3"],
    ]);
  });

  test("words in the first line are taken as a tie, and it says so", () => {
    const { graph, problems } = read("who,whom\nann,bo\n");
    expect(graph?.edges).toHaveLength(2);
    expect(problems.map(({ severity, code, place }) => [severity, code, place.line])).toEqual([
      ["warning", "no-header", 1],
    ]);
  });

  test.each([
    ["V1,V2\n1,2\n2,3\n", "“V1” and “V2”"],
    ["i,j\n1,2\n2,3\n", "“i” and “j”"],
    ["i j w\n1 2 0.5\n2 3 1\n", "“i” and “j”"],
    ['"","V1","V2"\n"1","1","2"\n"2","2","3"\n', "“V1” and “V2”"],
  ])("words above numbers are a header, and it says which columns it took: %j", (text, names) => {
    const { graph, problems } = read(text);
    expect(graph?.nodes.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(pairs(text)).toEqual([
      ["1", "2"],
      ["2", "3"],
    ]);
    const said = problems.filter(({ code }) => code === "assumed-header");
    expect(said).toHaveLength(1);
    expect(said[0]?.message).toContain(names);
  });

  test("row names of R are no ends of ties, whatever the ids", () => {
    expect(pairs('"","a","b"\n"1","ann","bo"\n"2","bo","cy"\n')).toEqual([
      ["ann", "bo"],
      ["bo", "cy"],
    ]);
  });

  test("one column is no list of ties", () => {
    expect(read("1\n2\n").problems.map(({ code }) => code)).toEqual(["no-ties"]);
  });
});

describe("comments", () => {
  test("lines that start with # or % are left out, and a note says how many", () => {
    const { graph, problems, notes } = read("# Nodes: 3\n% a b\n1 2 0.5\n# end\n2 3 1\n", "a.txt");
    expect(graph?.edges.map(({ source, target }) => [source, target])).toEqual([
      ["1", "2"],
      ["2", "3"],
    ]);
    expect(problems).toEqual([]);
    expect(notes).toEqual(["a.txt: 3 lines start with # or % and were taken as comments."]);
  });

  test("may stand above a header; lines keep their numbers", () => {
    const { graph, problems } = read("# made up\nfrom,to\na,b\n,\nc,\n");
    expect(graph?.edges).toHaveLength(1);
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([["one-end", 5]]);
  });

  test("are not what stands in a quoted cell, nor a # inside a line", () => {
    const { graph, notes } = read('from,to,say\na,#b,"one\n# two"\n"#c",d,\n');
    expect(graph?.edges[0]).toMatchObject({ target: "#b", attributes: { say: "one\n# two" } });
    expect(graph?.edges[1]?.source).toBe("#c");
    expect(notes).toEqual([]);
  });
});

test("decimal commas are numbers where commas do not part cells", () => {
  const weights = (text: string, name?: string) =>
    read(text, name).graph?.edges.map(({ attributes }) => Object.values(attributes)[0]);
  expect(weights("source;target;w\na;b;2,5\nb;c;3\n")).toEqual([2.5, 3]);
  expect(weights("source\ttarget\tw\na\tb\t-0,5\n")).toEqual([-0.5]);
  expect(weights("1 2 0,5\n2 3 1\n", "a.txt")).toEqual([0.5, 1]);
  expect(weights('source,target,w\na,b,"2,5"\n')).toEqual(["2,5"]);
  expect(weights("source;target;w\na;b;2,5\nb;c;good\n")).toEqual(["2,5", "good"]);
});

describe("direction", () => {
  test.each([
    ["a.csv", "from,to\na,b\n", true, 1],
    ["a.undirected.edges.csv", "from,to\na,b\n", false, 1],
    ["a.directed.edges.csv", "from,to\na,b\n", true, 1],
    ["a.csv", "Source,Target,Type\na,b,Undirected\n", false, 1],
    ["a.csv", "from,to,directed\na,b,false\nb,c,true\n", true, 2],
  ])("%s %j", (name, text, directed, edges) => {
    const { graph } = read(text, name);
    expect([graph?.directed, graph?.edges.length]).toEqual([directed, edges]);
  });

  test("any other column called type is an attribute", () => {
    expect(read("from,to,type\na,b,friend\n").graph?.edges[0]?.attributes).toEqual({
      type: "friend",
    });
  });
});

test("a row with one end is a node without ties; a row with none is refused", () => {
  const { graph, problems } = read("from,to,w\na,b,1\nc,,\n,,3\n");
  expect(graph?.nodes.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(
    problems.map(({ severity, code, place }) => [severity, code, place.line, place.column]),
  ).toEqual([
    ["warning", "one-end", 3, 2],
    ["error", "missing-id", 4, 1],
  ]);
});

test("parallel ties and loops are kept", () => {
  expect(pairs("from,to\na,a\na,b\na,b\n")).toHaveLength(3);
});

describe("a node file", () => {
  const { graph } = read("from,to\na,b\n");
  const add = (text: string) => readNodes(graph!, { name: "n.csv", text });

  test("adds attributes and nodes without ties", () => {
    expect(add("id,age\nz,3\na,4\nb,\n")).toMatchObject({
      graph: {
        nodes: [
          { id: "z", attributes: { age: 3 } },
          { id: "a", attributes: { age: 4 } },
          { id: "b", attributes: {} },
        ],
      },
      problems: [],
    });
  });

  test("nodes it does not list stay, and are reported together", () => {
    const read = add('id\na\na\n"",x\n');
    expect(read.graph?.nodes.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(read.problems.map(({ code }) => code)).toEqual([
      "too-many-cells",
      "duplicate-node",
      "missing-id",
      "node-not-listed",
    ]);
  });

  test("without ids it changes nothing", () => {
    const read = add("age\n3\n");
    expect(read.graph).toEqual(graph);
    expect(read.problems.map(({ code }) => code)).toEqual(["missing-column"]);
  });
});

test("law: a graph written as two tables is read back", () => {
  const id = fc.string({
    unit: fc.constantFrom("a", '"', ",", "=", "é", "'", "#", "%"),
    minLength: 1,
  });
  const document = fc.uniqueArray(id, { minLength: 2, maxLength: 6 }).chain((ids) => {
    const one = fc.constantFrom(...ids);
    return fc.record({
      directed: fc.boolean(),
      nodes: fc.tuple(
        ...ids.map((id) => fc.constantFrom("p", "q").map((kind) => ({ id, attributes: { kind } }))),
      ),
      edges: fc.array(
        fc.record({
          source: one,
          target: one,
          attributes: fc.record({ type: fc.constant("t"), n: fc.integer() }),
        }),
        { minLength: 1 },
      ),
    });
  });
  fc.assert(
    fc.property(document, ({ directed, nodes, edges }) => {
      const graph: GraphDocument = { directed, nodes, edges };
      const ties = read(writeEdgeCsv(graph)).graph;
      const back = readNodes(ties!, { name: "n.csv", text: writeNodeCsv(graph) });
      expect(back.problems).toEqual([]);
      expect(back.graph).toEqual({
        directed,
        nodes,
        edges: edges.map(({ attributes: { type, n }, ...ends }) => ({
          ...ends,
          attributes: { type_2: type, n },
        })),
      });
    }),
  );
});

test("any text can be read", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "1", ",", ";", " ", "\n", '"', "\t") }),
      (text) => {
        const { graph } = read(text);
        const ids = new Set(graph?.nodes.map(({ id }) => id));
        for (const { source, target } of graph?.edges ?? [])
          expect(ids.has(source) && ids.has(target)).toBe(true);
      },
    ),
  );
});

describe("files of very many rows", () => {
  const more = (text: string) =>
    read(text)
      .problems.filter(({ message }) => message.startsWith("There "))
      .map(({ message }) => message);

  test("problems beyond the first fifty of a kind are counted, those of cells and of ties", () => {
    const rows = (length: number) => `source,target\n${"a\n".repeat(length)}`;
    expect(read(rows(50)).problems).toHaveLength(100);
    expect(more(rows(50))).toEqual([]);
    expect(more(rows(1_050))).toEqual([
      "There are 1000 more problems of this kind (too-few-cells).",
      "There are 1000 more problems of this kind (one-end).",
    ]);
  });

  test("the same without a header, and below one that is taken for such", () => {
    expect(more(`${'1",2\n'.repeat(60)}`)).toEqual([
      "There are 10 more problems of this kind (stray-quote).",
    ]);
    expect(more(`i,j\n${"1,2,3\n".repeat(60)}`)).toEqual([
      "There are 10 more problems of this kind (too-many-cells).",
    ]);
  });

  test("ties with the same attributes share them, and ends are the texts of their nodes", () => {
    const { graph } = read("source,target,w\na,b,1\nb,a,1\na,b,2\na,b,\nb,b,\n");
    const [first, second, third, fourth, fifth] = graph?.edges ?? [];
    expect(second?.attributes).toBe(first?.attributes);
    expect(third?.attributes).toEqual({ w: 2 });
    expect(fifth?.attributes).toBe(fourth?.attributes);
    expect(fourth?.attributes).toEqual({});
  });
});
