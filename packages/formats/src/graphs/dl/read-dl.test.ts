import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDl } from "./read-dl.ts";

const read = (text: string) => readDl({ name: "a.dl", text });
const ids = (text: string) => read(text).graph?.nodes.map(({ id }) => id);
const ties = (text: string) =>
  read(text).graph?.edges.map(({ source, target, attributes }) =>
    [source, target, ...Object.values(attributes)].join(" "),
  );
const codes = (text: string) =>
  read(text).problems.map(({ code, place }) => [code, place.line, place.column]);

describe("full matrices", () => {
  test("numbers are names, ones are ties without weight, and direction is as it comes", () => {
    const { graph, problems, notes } = read("DL N = 3\nData:\n0 1 1\n1 0 1\n0 1 0\n");
    expect(graph).toEqual({
      directed: true,
      nodes: ["1", "2", "3"].map((id) => ({ id, attributes: {} })),
      edges: [
        ["1", "2"],
        ["1", "3"],
        ["2", "1"],
        ["2", "3"],
        ["3", "2"],
      ].map(([source, target]) => ({ source, target, attributes: {} })),
    });
    expect([problems, notes]).toEqual([[], []]);
  });

  test("a symmetric one is undirected, each pair once, and a note says so", () => {
    const { graph, notes } = read("dl n=2 data:\n5 2\n2 0\n");
    expect(graph?.directed).toBe(false);
    expect(graph?.edges).toEqual([
      { source: "1", target: "1", attributes: { weight: 5 } },
      { source: "1", target: "2", attributes: { weight: 2 } },
    ]);
    expect(notes).toEqual([
      "a.dl: every tie has a twin the other way, so ties were read as undirected.",
    ]);
  });

  test.each([
    ['labels:\nAnn,"Bo Lee"\n3rd\ndata:', ["Ann", "Bo Lee", "3rd"]],
    ["labels: a=b c data:", ["a", "b", "c"]],
    ["row labels:\na b c\ncolumn labels:\na b c\ndata:", ["a", "b", "c"]],
    ["labels:\na b\ndata:", ["a", "b", "3"]],
    ["labels:\n3 b\ndata:", ["3", "b", "3_2"]],
    ['labels:\na "a" "say ""hi"""\ndata:', ["a", "a_2", 'say "hi"']],
  ])("labels %j", (header, expected) => {
    expect(ids(`dl n=3 format=fullmatrix\n${header}\n0 1 0 0 0 0 0 0 0`)).toEqual(expected);
  });

  test("labels among the data, with and without a size", () => {
    const data =
      "labels embedded\nformat = fullmatrix\ndata:\nBill Jan Jim\nBill 0 0 1\nJan 0 0 0\nJim 1 0 0\n";
    for (const size of ["n = 3", ""]) {
      expect(ids(`dl\n${size}\n${data}`)).toEqual(["Bill", "Jan", "Jim"]);
      expect(ties(`dl\n${size}\n${data}`)).toEqual(["Bill Jim"]);
    }
    expect(ties("dl n=2 row labels embedded data:\nx 0 1\ny 0 0")).toEqual(["x y"]);
    expect(ties("dl n=2 column labels embedded data:\nx y\n0 1\n0 0")).toEqual(["x y"]);
    expect(ties("dl data:\n0 1\n0 0")).toEqual(["1 2"]);
  });

  test("without a diagonal, over lines as they come", () => {
    expect(ties("dl n=3 format=fullmatrix diagonal=absent data:\n1 0 0\n3 0 0")).toEqual([
      "1 2 1",
      "2 3 3",
    ]);
  });

  test("halves stand for both", () => {
    expect(ties("dl n=3 format=lowerhalf data:\n0\n2 0\n0 3 0")).toEqual(["1 2 2", "2 3 3"]);
    expect(ties("dl n=3 format=lowerhalf diagonal absent data:\n2\n0 3")).toEqual([
      "1 2 2",
      "2 3 3",
    ]);
    expect(ties("dl n=3 format=upperhalf data:\n0 2 0\n0 3\n7")).toEqual([
      "1 2 2",
      "2 3 3",
      "3 3 7",
    ]);
    expect(ties("dl n=3 format=UH diagonal=absent data: 2 0 3")).toEqual(["1 2 2", "2 3 3"]);
    expect(read("dl n=3 format=lowerhalf data:\n0\n2 0\n0 3 0").graph?.directed).toBe(false);
  });

  test("rows and columns that are different things are two modes", () => {
    const { graph } = read(
      "dl nr=2, nc=3 row labels: a b column labels: x y a data:\n1 0 2\n0 1 0",
    );
    expect(graph?.directed).toBe(false);
    expect(graph?.nodes).toEqual([
      { id: "a", attributes: { mode: "1" } },
      { id: "b", attributes: { mode: "1" } },
      { id: "x", attributes: { mode: "2" } },
      { id: "y", attributes: { mode: "2" } },
      { id: "a_2", attributes: { mode: "2" } },
    ]);
    expect(ties("dl nr=1 nc=2 data: 0 1")).toEqual(["r1 c2"]);
    expect(read("dl nr=2 nc=2 data: 0 1 0 0").graph?.directed).toBe(true);
    expect(ids("dl nr=1 nc=1 row labels: a column labels: b data: 1")).toEqual(["a", "b"]);
  });

  test("several matrices are relations", () => {
    const text = "dl n=2 nm=2 matrix labels: likes helps data:\n0 1\n0 0\n0 0\n2 0\n";
    expect(ties(text)).toEqual(["1 2 1 likes", "2 1 2 helps"]);
    expect(ties(text.replace("matrix labels: likes helps", ""))).toEqual(["1 2 1 1", "2 1 2 2"]);
    const embedded = "dl n=2 nm=2 labels embedded data:\na b\na 0 1\nb 0 0\na b\na 0 0\nb 1 0";
    expect(ties(embedded)).toEqual(["a b 1", "b a 2"]);
    const rows = "dl n=2 nm=2 labels embedded data:\na b\na 0 1\nb 0 0\na 0 0\nb 1 0";
    expect(ties(rows)).toHaveLength(2);
  });

  test("what is missing is not known, which is not none", () => {
    const { problems, graph } = read("dl n=2 data:\n0 NA\n? 1e38");
    expect(graph?.edges).toEqual([]);
    expect(problems).toEqual([
      {
        severity: "warning",
        code: "unknown-ties",
        place: { file: "a.dl", line: 2, column: 2 },
        message:
          "Whether there is a tie is not known in 3 cells (blank or missing); they were read as no ties.",
        remedy: "Keep in mind that no tie there may mean not asked.",
      },
    ]);
  });
});

describe("blocks", () => {
  test("later ones lie over earlier ones", () => {
    const text =
      "dl n=4 format=blockmatrix data:\nrows 1 to 2 cols all value 1\nrow: 2 col: 3-4 v 5\ndiagonal 0";
    expect(ties(text)).toEqual(["1 2 1", "1 3 1", "1 4 1", "2 1 1", "2 3 5", "2 4 5"]);
  });
  test("a short file must not describe a huge matrix", () => {
    const readBlocks = (blocks: string) => read(`dl n=2000 format=bm data: ${blocks}`);
    const cells = readBlocks("rows all cols all value 1 rows 1 cols 2 value 1");
    expect(cells.problems.map(({ message }) => message)).toEqual([
      "The blocks fill more than 500000 cells; this one was left out.",
    ]);
    expect(cells.graph?.edges).toHaveLength(1);
    const names = readBlocks("rows all ".repeat(400));
    expect(names.problems.map(({ message, place }) => [message, place.column])).toEqual([
      ["The blocks name more than 500000 rows and columns; the rest was left out.", 507],
    ]);
  });
});

describe("lists", () => {
  test.each([
    ["format=nodelist1 data:\n1 3 2\n3 1", ["1 3", "1 2", "3 1"]],
    ["format=nl1b data:\n2 2 3\n0\n1 1", ["1 2", "1 3", "3 1"]],
    ["format=edgelist1 data:\n1 2\n1 3 -1\n2 2 0", ["1 2 1", "1 3 -1"]],
    ["format=edgelist1 data:\n1 2\n2 3", ["1 2", "2 3"]],
    ["format=edgearray nm=2 data:\n1 2 0 3\n2 3 1 na", ["1 2 3 2", "2 3 1 1"]],
    ["format=edgelist1 nm=2 data:\n1 2\n!\n1 2 5", ["1 2 1 1", "1 2 5 2"]],
  ])("%j", (text, expected) => {
    expect(ties(`dl n=3 ${text}`)).toEqual(expected);
    expect(ids(`dl n=3 ${text}`)).toEqual(["1", "2", "3"]);
  });

  test("labels among the data are the same whatever their case", () => {
    const text = "DL n=5\nformat = edgelist1\nlabels embedded:\ndata:\nGeorge Sally\nSALLY jim 2\n";
    expect(ties(text)).toEqual(["George Sally 1", "Sally jim 2"]);
    expect(ids(text)).toEqual(["George", "Sally", "jim", "4", "5"]);
    const listed = "dl n=2 format=edgelist1 labels: Ann Bo labels embedded: data:\nBO ann";
    expect(ties(listed)).toEqual(["Bo Ann"]);
    expect(ties("dl n=2 format=edgelist1 labels: A a data:\na A")).toEqual(["a A"]);
  });

  test("two modes", () => {
    const text = "dl nr=2 nc=2 format=edgelist2 labels embedded data:\nAnn club\nBo choir 3";
    expect(ties(text)).toEqual(["Ann club 1", "Bo choir 3"]);
    expect(read(text).graph?.nodes.map(({ attributes }) => attributes.mode)).toEqual([
      "1",
      "1",
      "2",
      "2",
    ]);
    expect(ties("dl nr=2 nc=2 format=nodelist2 data:\n2 1 2")).toEqual(["r2 c1", "r2 c2"]);
    expect(ties("dl nr=1 nc=1 format=edgearray2 data:\n1 1 4 5")).toEqual([
      "r1 c1 4 1",
      "r1 c1 5 2",
    ]);
  });

  test("without a size there are as many as are named", () => {
    expect(ids("dl format=edgelist1 data:\n2 4")).toEqual(["1", "2", "3", "4"]);
  });
});

test("a title and data in another file", () => {
  const file = { name: "a.dl", text: 'dl n=2 title = "The ward" \n datafile "C:\\data\\A.TXT"' };
  const data = { name: "a.txt", text: "0 1 0 0" };
  expect(readDl(file, [data]).graph).toMatchObject({
    attributes: { title: "The ward" },
    edges: [{ source: "1", target: "2" }],
  });
  expect(readDl(file).problems.map(({ code }) => code)).toEqual(["missing-partner"]);
});

describe("problems have their line and word, and the rest is read", () => {
  test.each([
    ["dl n=2 data:\n0 1\n0", [["too-few-values", 3, 1]], 1],
    ["dl n=2 data:\n0 1\n0 0 7", [["too-many-values", 3, 3]], 1],
    ["dl n=2 data:\n0 1\nx 0", [["not-a-number", 3, 1]], 1],
    ["dl n=2 format=edgelist1 data:\n1 2\n1 9", [["unknown-node", 3, 2]], 1],
    ["dl n=2 format=edgelist1 data:\n0 1\n1 2", [["unknown-node", 2, 1]], 1],
    ["dl n=2 format=edgelist1 data:\n1\n1 2", [["one-end", 2, 1]], 1],
    ["dl n=2 format=edgelist1 data:\n1 2 3 4", [["too-many-values", 2, 1]], 1],
    [
      "dl n=2 format=nodelist1b data:\n1 2 1\nx",
      [
        ["wrong-count", 2, 1],
        ["wrong-count", 3, 1],
      ],
      2,
    ],
    ["dl n=1 format=el1 labels embedded data:\na b", [["more-than-size", 2, 2]], 1],
    [
      "dl n=2 colour=red data: 0 1 0 0",
      [
        ["unknown-word", 1, 4],
        ["unknown-word", 1, 5],
      ],
      1,
    ],
    ["dl n=many data:\n0 1\n0 0", [["wrong-size", 1, 2]], 1],
    ["dl n=2 labels: a a data: 0 1 0 0", [["duplicate-label", undefined, undefined]], 1],
    ["dl n=2 format=blockmatrix data: rows 1 what cols 2 value 1", [["unknown-node", 1, 9]], 1],
    ["dl n=2 format=blockmatrix data: what rows 1 cols 2 value 1", [["unknown-word", 1, 7]], 1],
  ])("%j", (text, expected, count) => {
    expect(codes(text)).toEqual(expected);
    expect(read(text).graph?.edges).toHaveLength(count);
  });

  test.each([
    ["source,target\n1,2", "not-dl"],
    ["", "empty-file"],
    ["dl n=2 format=rankedlist1 data:\n1 2", "unknown-format"],
    ["dl n=2 format=constructor data:\n1 2", "unknown-format"],
    ["dl n=2 0 1 0 0", "no-data"],
    ["dl n=99999999 ", "no-data"],
  ])("no graph: %j", (text, code) => {
    expect(read(text).graph).toBeUndefined();
    expect(codes(text).map(([one]) => one)).toContain(code);
  });

  test.each([
    "dl n=500000 nm=10000 data: 1",
    "dl nr=500000 nc=0 nm=10000 data: 1",
    "dl n=1 nm=10000 diagonal=absent data: 1",
    "dl nr=500000 nc=1 nm=10000 format=upperhalf data: 1 1 1",
    `dl n=3 data: ${"1 ".repeat(300_000)}`,
    `dl format=edgelist1 data: ${"1 ".repeat(300_000)}`,
    `dl n=5 labels: ${'" '.repeat(200_000)}`,
    `dl n=5 ${"x ".repeat(300_000)}`,
  ])("numbers and lines beyond sense take no time: %.60s", (text) => {
    const { problems } = read(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(120);
  });
});

test("law: any words are read without failing", () => {
  const word = fc.constantFrom(
    "dl",
    "n=3",
    "nr=2",
    "nc=3",
    "nm=2",
    "format=",
    "fullmatrix",
    "lowerhalf",
    "nodelist1",
    "nodelist1b",
    "edgelist2",
    "edgearray",
    "blockmatrix",
    "labels:",
    "labels embedded",
    "row labels:",
    "col",
    "matrix labels:",
    "data:",
    "1",
    "0",
    "7",
    "a",
    '"',
    "\n",
    "\0",
    "!",
    "rows",
    "cols all",
    "value 1",
    "diagonal absent",
    "title",
    "na",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const { graph, problems } = read(`dl ${words.join(" ")}`);
      expect(graph !== undefined || problems.length > 0).toBe(true);
      const known = new Set(graph?.nodes.map(({ id }) => id));
      expect(known.size).toBe(graph?.nodes.length ?? 0);
      for (const { source, target } of graph?.edges ?? []) {
        expect(known.has(source) && known.has(target)).toBe(true);
      }
    }),
  );
});
