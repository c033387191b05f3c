import type { GraphDocument } from "@kith/model";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type SheetToWrite, writeWorkbook } from "../../workbook/write-workbook.ts";
import { arbitraryDocument } from "../testing/arbitrary-document.ts";
import { readNodexl } from "./read-nodexl.ts";
import { writeNodexl } from "./write-nodexl.ts";

const read = (...sheets: SheetToWrite[]) =>
  readNodexl({ name: "a.xlsx", bytes: writeWorkbook(sheets) });
const sheet = (name: string, ...rows: SheetToWrite["rows"]): SheetToWrite => ({ name, rows });
const back = (graph: GraphDocument) => {
  const file = writeNodexl(graph, "a.xlsx").files[0];
  if (file === undefined || !("bytes" in file)) throw new Error("No workbook was written.");
  return readNodexl(file);
};

test("NodeXL: headings under band titles, empty columns, isolates, graph type, groups", () => {
  const { graph, problems, notes } = read(
    sheet(
      "Edges",
      ["", undefined, "Visual Properties", undefined, "Other"],
      [
        "Vertex 1",
        "Vertex 2",
        "Color",
        "Width",
        "Edge Weight",
        "Relationship",
        "Since",
        "Reciprocated?",
      ],
      ["ann", "bo", undefined, 2, 3.5, "helps", 2001],
      ["bo", 7, "Red", undefined, 1],
    ),
    sheet(
      "Vertices",
      [undefined, "Visual Properties"],
      ["Vertex", "Color", "X", "Y", "Age", "Locked?"],
      ["ann", "Blue", 10, 20.5, 40, true],
      ["alone", undefined, 1, 2],
    ),
    sheet("Overall Metrics", ["Graph Metric", "Value"], ["Graph Type", "Undirected"]),
    sheet("Group Vertices", ["Group", "Vertex", "Vertex ID"], ["G1", "ann", 1], ["G2", "none", 2]),
  );
  expect(graph).toEqual({
    directed: false,
    nodes: [
      {
        id: "ann",
        attributes: { color: "Blue", x: 10, y: 20.5, Age: 40, "Locked?": true, group: "G1" },
      },
      { id: "alone", attributes: { x: 1, y: 2 } },
      { id: "bo", attributes: {} },
      { id: "7", attributes: {} },
    ],
    edges: [
      {
        source: "ann",
        target: "bo",
        attributes: { width: 2, weight: 3.5, relation: "helps", Since: 2001 },
      },
      { source: "bo", target: "7", attributes: { color: "Red", weight: 1 } },
    ],
  });
  expect([problems, notes]).toEqual([[], []]);
});

test.each([
  [sheet("Edges", ["Source", "Target"], ["a", "b"]), sheet("Nodes", ["Name", "n"], ["a", 1])],
  [sheet("Ties", ["From", "To"], ["a", "b"]), sheet("Elements", ["Label", "n"], ["a", 1])],
  [sheet("Sheet1", ["vertex 1", "VERTEX 2"], ["a", "b"]), sheet("people", ["ID", "n"], ["a", 1])],
])("other workbooks in this manner: %#", (ties, nodes) => {
  const { graph, problems, notes } = read(nodes, ties);
  expect(graph?.nodes).toEqual([
    { id: "a", attributes: { n: 1 } },
    { id: "b", attributes: {} },
  ]);
  expect(graph).toMatchObject({ directed: true, edges: [{ source: "a", target: "b" }] });
  expect(problems).toEqual([]);
  expect(notes).toEqual([
    "The workbook does not say whether ties have a direction; they were read as directed.",
  ]);
});

test.each([
  ["Directed", true, false],
  ["Type", "Directed", "Undirected"],
])("a column %s says it tie by tie", (heading, one, other) => {
  const { graph, notes } = read(
    sheet(
      "Edges",
      ["Vertex 1", "Vertex 2", heading],
      ["a", "b", one],
      ["b", "a", other],
      ["a", "a"],
    ),
  );
  expect(graph).toMatchObject({ directed: true });
  expect(graph?.edges.map(({ directed }) => directed)).toEqual([undefined, false, undefined]);
  expect(graph?.edges[0]?.attributes).toEqual({});
  expect(notes).toEqual([]);
  const words = sheet("Edges", ["Vertex 1", "Vertex 2", heading], ["a", "b", "friend"]);
  expect(read(words).graph?.edges[0]?.attributes).toEqual({ [heading]: "friend" });
});

test("dates, shared and rich texts, errors and formulas", () => {
  const part = (inside: string, tag: string) => strToU8(`<${tag}>${inside}</${tag}>`);
  const bytes = zipSync({
    "xl/workbook.xml": part('<sheets><sheet name="Edges" r:id="r9"/></sheets>', "workbook"),
    "xl/_rels/workbook.xml.rels": part(
      '<Relationship Id="r9" Target="/xl/here.xml"/>',
      "Relationships",
    ),
    "xl/styles.xml": part(
      '<numFmts><numFmt numFmtId="170" formatCode="0.0 &quot;days&quot;"/><numFmt numFmtId="171" formatCode="[$-409]d\\-mmm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>',
      "styleSheet",
    ),
    "xl/sharedStrings.xml": part(
      '<si><t>Vertex 1</t></si><si><r><t>Vertex</t></r><r><t xml:space="preserve"> 2</t></r><rPh><t>x</t></rPh></si>',
      "sst",
    ),
    "xl/here.xml": part(
      `<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="str"><v>day</v></c><c t="inlineStr"><is><t>at</t></is></c>
<c t="inlineStr"><is><t>n</t></is></c><c t="inlineStr"><is><t>d</t></is></c><c t="inlineStr"><is><t>e</t></is></c><c t="inlineStr"><is><t>f</t></is></c></row>
<row r="5"><c r="A5" t="str"><v>a</v></c><c r="B5" t="str"><f>x</f><v>b</v></c><c r="C5" s="1"><v>46101</v></c><c r="D5" s="3"><v>46101.4375</v></c>
<c r="E5" s="2"><v>2</v></c><c r="F5" t="d"><v>2026-01-02</v></c><c r="G5" t="e"><v>#N/A</v></c><c r="H5" t="str"><v></v></c></row></sheetData>`,
      "worksheet",
    ),
  });
  const { graph, problems } = readNodexl({ name: "a.xlsx", bytes });
  expect(problems).toEqual([]);
  expect(graph?.edges).toEqual([
    {
      source: "a",
      target: "b",
      attributes: { day: "2026-03-20", at: "2026-03-20T10:30:00", n: 2, d: "2026-01-02" },
    },
  ]);
});

describe("what is wrong has its sheet and cell, and the rest is read", () => {
  test.each<[SheetToWrite["rows"], SheetToWrite["rows"], string, string, string | undefined]>([
    [[["a", "b"], ["a"]], [], "warning", "one-end", "Edges!B3"],
    [
      [
        ["a", "b"],
        [undefined, undefined, 1],
      ],
      [],
      "error",
      "missing-id",
      "Edges!A3",
    ],
    [[["a", "b"]], [["a"], ["a"]], "error", "duplicate-node", "Vertices!A3"],
    [[["a", "b"]], [["a"], [undefined, 1]], "error", "missing-id", "Vertices!A3"],
  ])("%j %j", (ties, vertices, severity, code, field) => {
    const { graph, problems } = read(
      sheet("Edges", ["Vertex 1", "Vertex 2", "w"], ...ties),
      sheet("Vertices", ["Vertex", "n"], ...vertices),
    );
    expect(problems.map((one) => [one.severity, one.code, one.place.field])).toEqual([
      [severity, code, field],
    ]);
    expect(problems[0]?.place.line).toBe(3);
    expect(graph?.nodes[0]?.id).toBe("a");
  });

  test("a sheet of nodes without their names is left out", () => {
    const { problems } = read(
      sheet("Edges", ["Vertex 1", "Vertex 2"], ["a", "b"]),
      sheet("Vertices", ["Age"], [1]),
    );
    expect(problems.map((one) => [one.code, one.place.field])).toEqual([
      ["no-vertices", "Vertices"],
    ]);
  });

  test("without the ends of ties there is no graph", () => {
    for (const name of ["Edges", "Sheet1"]) {
      const { graph, problems } = read(sheet(name, ["Name"], ["a"]));
      expect(graph).toBeUndefined();
      expect(problems.map(({ code }) => code)).toEqual(["no-edges"]);
    }
  });
});

describe("files that are not what they say", () => {
  const good = writeWorkbook([sheet("Edges", ["Vertex 1", "Vertex 2"], ["a", "b"])]);
  const codes = (bytes: Uint8Array) =>
    readNodexl({ name: "a.xlsx", bytes }).problems.map(({ code }) => code);

  test("no archive, an old workbook, one that breaks off", () => {
    expect(codes(strToU8("a,b\n"))).toEqual(["not-a-workbook"]);
    expect(codes(new Uint8Array())).toEqual(["not-a-workbook"]);
    const old = readNodexl({ name: "a.xlsx", bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) });
    expect(old.problems[0]?.message).toBe("The file is an older workbook, or one with a password.");
    expect(codes(good.subarray(0, good.length / 2))).toEqual(["not-a-workbook"]);
    expect(codes(zipSync({ "a.txt": strToU8("a") }))).toEqual(["damaged-workbook"]);
  });

  const book = strToU8('<workbook><sheets><sheet name="Edges" r:id="r1"/></sheets></workbook>');
  const workbook = (worksheet: Uint8Array | string) =>
    zipSync(
      {
        "xl/workbook.xml": book,
        "xl/worksheets/sheet1.xml": typeof worksheet === "string" ? strToU8(worksheet) : worksheet,
      },
      { level: 1 },
    );

  test("entities, XML that breaks off, and a sheet that is none", () => {
    expect(codes(workbook('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'))).toEqual([
      "entities-refused",
    ]);
    expect(codes(workbook("<worksheet><sheetData><row></sheetData>"))).toEqual(["malformed-xml"]);
    expect(codes(workbook("<html/>"))).toEqual(["not-worksheet"]);
  });

  test("an archive that unpacks to very much is refused", () => {
    const bomb = workbook(new Uint8Array(65 * 1024 * 1024).fill(32));
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(codes(bomb)).toEqual(["workbook-too-large"]);
    const rows = `<worksheet><sheetData>${"<row><c><v>1</v></c></row>".repeat(300_000)}`;
    expect(codes(workbook(rows))).toEqual(["workbook-too-large"]);
  });

  test("damaged bytes are read without failing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })), {
          maxLength: 4,
        }),
        (changes) => {
          const bytes = good.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const { graph, problems } = readNodexl({ name: "a.xlsx", bytes });
          expect(graph !== undefined || problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("writing", () => {
  const graph: GraphDocument = {
    directed: true,
    attributes: { title: "Ward", wave: 2 },
    nodes: [
      { id: "007", attributes: { x: 1, color: "#ff0000", code: "12", empty: "", ok: false } },
      { id: "alone", attributes: { Color: "blue", far: Number.POSITIVE_INFINITY } },
    ],
    edges: [
      { id: "e", source: "007", target: "007", attributes: { weight: 1, relation: "help" } },
      { source: "007", target: "alone", directed: false, attributes: { "Vertex 1": "=1+1" } },
    ],
  };

  test("keeps types, isolates, ids, both kinds of tie and what is said of the whole graph", () => {
    const read = back(graph);
    expect(read.problems).toEqual([]);
    expect(read.graph?.attributes).toEqual(graph.attributes);
    expect(read.graph?.nodes[0]).toEqual(graph.nodes[0]);
    expect(read.graph?.edges[0]).toEqual(graph.edges[0]);
    expect(read.graph?.edges[1]).toMatchObject({ directed: false });
  });

  test("lists what is lost", () => {
    expect(writeNodexl(graph, "a.xlsx").losses).toEqual([
      "Attributes of nodes were left out: Color.",
      "“far” of nodes changed in 1 place: the number Infinity became the text “Infinity”.",
      "“Color_2” of nodes is new.",
      "Attributes of ties were left out: Vertex 1.",
      "“Vertex 1_2” of ties is new.",
    ]);
    const long = {
      directed: false,
      nodes: [{ id: "a", attributes: { t: "x".repeat(32_768) } }],
      edges: [],
    };
    expect(writeNodexl(long, "a.xlsx").losses).toEqual([
      "1 text longer than a spreadsheet's cell can be.",
    ]);
  });

  test("law: what is written is read back, or it is said what was lost", () => {
    fc.assert(
      fc.property(arbitraryDocument(), (one) => {
        if (writeNodexl(one, "a.xlsx").losses.length === 0) expect(back(one).graph).toEqual(one);
      }),
    );
  });

  test("the same graph gives the same bytes", () => {
    expect(writeNodexl(graph, "a.xlsx")).toEqual(writeNodexl(structuredClone(graph), "a.xlsx"));
  });
});
