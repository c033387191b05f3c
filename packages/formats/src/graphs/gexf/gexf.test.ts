import type { GraphDocument } from "@kith/model";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { arbitraryDocument, hardText } from "../testing/arbitrary-document.ts";
import { readGexf } from "./read-gexf.ts";
import { writeGexf } from "./write-gexf.ts";

const read = (text: string) => readGexf({ name: "a.gexf", text });
const gexf = (inside: string, graph = 'defaultedgetype="directed"', more = "") =>
  `<?xml version="1.0"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">${more}<graph ${graph}>\n${inside}\n</graph></gexf>`;
const nodes = (inside: string, graph?: string) =>
  read(gexf(`<nodes>${inside}</nodes>`, graph)).graph?.nodes;
const textOf = (graph: GraphDocument, version?: "1.2" | "1.3") => {
  const file = writeGexf(graph, "a.gexf", version).files[0];
  return file !== undefined && "text" in file ? file.text : "";
};

test("attributes with types, defaults and options; weights, labels and who made it", () => {
  const { graph, problems, notes } = read(
    gexf(
      `<attributes class="node"><attribute id="0" title="url" type="string"/>
<attribute id="1" title="frog" type="boolean"><default>true</default></attribute>
<attribute id="2" title="size of house" type="float"><options>1|2.5</options></attribute></attributes>
<attributes class="edge"><attribute id="0" title="days" type="integer"/></attributes>
<nodes><node id="a" label="Ann"><attvalues><attvalue for="0" value="http://a"/><attvalue for="1" value="false"/></attvalues></node>
<node id="b" label="Bo"><attvalues><attvalue for="2" value="2.5"/></attvalues></node></nodes>
<edges><edge id="e" source="a" target="b" weight="2.0" label="helps" kind="help"><attvalues><attvalue for="0" value="3"/></attvalues></edge></edges>`,
      'defaultedgetype="undirected"',
      '<meta lastmodifieddate="2026-03-20"><creator>Ada</creator><description/></meta>',
    ),
  );
  expect(graph).toEqual({
    directed: false,
    attributes: { lastmodifieddate: "2026-03-20", creator: "Ada" },
    nodes: [
      { id: "a", attributes: { label: "Ann", url: "http://a", frog: false } },
      { id: "b", attributes: { label: "Bo", "size of house": 2.5, frog: true } },
    ],
    edges: [
      {
        id: "e",
        source: "a",
        target: "b",
        attributes: { label: "helps", relation: "help", weight: 2, days: 3 },
      },
    ],
  });
  expect([problems, notes]).toEqual([[], []]);
});

test("lists are texts, and a note says so", () => {
  const { graph, notes } = read(
    gexf(
      '<attributes class="node"><attribute id="l" title="tags" type="liststring"/></attributes><nodes><node id="a"><attvalues><attvalue for="l" value="[x, y]"/></attvalues></node></nodes>',
    ),
  );
  expect(graph?.nodes[0]?.attributes).toEqual({ tags: "[x, y]" });
  expect(notes).toEqual(["Lists of values are kept as text."]);
});

test("how things look", () => {
  expect(
    nodes(
      `<node id="a"><viz:color r="239" g="173" b="66" a="0.6"/><viz:position x="15.8" y="-40" z="0.0"/><viz:size value="2"/><viz:shape value="disc"/></node>
<node id="b"><viz:color hex="#FF00AA"/></node><node id="c"><viz:color r="300" g="1" b="1"/><viz:size value="big"/></node>`,
    ),
  ).toEqual([
    {
      id: "a",
      attributes: {
        ...{ color: "#efad42", opacity: 0.6, x: 15.8, y: -40, z: 0, size: 2, shape: "disc" },
      },
    },
    { id: "b", attributes: { color: "#FF00AA" } },
    { id: "c", attributes: {} },
  ]);
});

describe("time", () => {
  test("intervals and moments are start and end: numbers, or dates as text", () => {
    expect(
      nodes('<node id="a" start="2001" end="2003.5"/><node id="b" timestamp="4"/>'),
    ).toMatchObject([
      { attributes: { start: 2001, end: 2003.5 } },
      { attributes: { start: 4, end: 4 } },
    ]);
    expect(
      nodes('<node id="a" start="2001-03-01"/><node id="b" end="2002"/>', 'timeformat="date"'),
    ).toMatchObject([{ attributes: { start: "2001-03-01" } }, { attributes: { end: "2002" } }]);
  });

  test.each([
    ['<node id="a"><spells><spell start="1" end="2"/><spell start="4" end="5"/></spells></node>'],
    ['<node id="a"><slices><slice start="1" end="2"/><slice start="4" end="5"/></slices></node>'],
    ['<node id="a" intervals="<[1, 2]; [4, 5]>"/>'.replace("<[", "&lt;[")],
  ])("several stretches are kept as text: %s", (inside) => {
    const { graph, notes } = read(gexf(`<nodes>${inside}</nodes>`));
    expect(graph?.nodes[0]?.attributes).toEqual({ start: 1, end: 5, spells: "[1, 2]; [4, 5]" });
    expect(notes).toEqual([
      "What was there in several stretches of time has them as the text “spells”.",
    ]);
  });

  test("a list of moments", () => {
    expect(nodes('<node id="a" timestamps="&lt;[1, 4, 5]>"/>')?.[0]?.attributes).toEqual({
      start: 1,
      end: 5,
      spells: "[1]; [4]; [5]",
    });
  });

  test("open limits are kept as closed ones, and values in time as text", () => {
    const { graph, notes } = read(
      gexf(
        '<attributes class="node" mode="dynamic"><attribute id="0" title="mood" type="integer"/></attributes><nodes><node id="a" startopen="1"><attvalues><attvalue for="0" value="3" end="2"/><attvalue for="0" value="4" start="2"/></attvalues></node></nodes>',
      ),
    );
    expect(graph?.nodes[0]?.attributes).toEqual({ start: 1, mood: "[, 2] 3; [2, ] 4" });
    expect(notes).toEqual([
      "Limits of time that are open (“startopen”, “endopen”) are kept as closed ones.",
      "Values that change with time are kept as text with their times: mood.",
    ]);
  });

  test("a value with times that does not change keeps its type", () => {
    const { graph, notes } = read(
      gexf(
        '<attributes class="node"><attribute id="0" title="mood" type="integer"/></attributes><nodes><node id="a"><attvalues><attvalue for="0" value="3" start="2"/></attvalues></node></nodes>',
      ),
    );
    expect(graph?.nodes[0]?.attributes).toEqual({ mood: 3 });
    expect(notes).toEqual(["The times of values that do not change are left out: mood."]);
  });

  test("the whole graph's time is an attribute of the document", () => {
    expect(read(gexf("", 'start="1" end="9"')).graph?.attributes).toEqual({ start: 1, end: 9 });
  });
});

test("nodes inside nodes, by nesting, pid and parents", () => {
  const { graph, notes } = read(
    gexf(
      '<nodes><node id="a"><nodes><node id="b"><nodes><node id="c"/></nodes></node></nodes></node><node id="d" pid="a"/><node id="e"><parents><parent for="a"/><parent for="d"/></parents></node></nodes>',
    ),
  );
  expect(graph?.nodes.map(({ id, attributes }) => [id, attributes.parent])).toEqual([
    ["a", undefined],
    ["b", "a"],
    ["c", "b"],
    ["d", "a"],
    ["e", "a; d"],
  ]);
  expect(notes).toEqual(["Nodes stand inside others; they have the attribute “parent”."]);
});

test("directed, undirected and mutual ties keep their own", () => {
  const ties = (graph: string) =>
    read(
      gexf(
        '<nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b"/><edge source="a" target="b" type="directed"/><edge source="a" target="b" type="mutual"/></edges>',
        graph,
      ),
    );
  const both = { source: "a", target: "b", attributes: {}, directed: false };
  const one = { source: "a", target: "b", attributes: {} };
  expect(ties('defaultedgetype="directed"').graph).toMatchObject({
    directed: true,
    edges: [one, one, both],
  });
  expect(ties("").graph).toMatchObject({ directed: true, edges: [both, one, both] });
  expect(ties("").notes).toEqual(["Mutual ties are kept as ties without direction."]);
});

describe("what is wrong has its line, and the rest is read", () => {
  test.each([
    ['<nodes><node id="a"/>\n<node id="a"/></nodes>', "error", "duplicate-node", 4],
    ['<nodes><node id="a"/>\n<node label="x"/></nodes>', "error", "missing-id", 4],
    ['<nodes><node id="a"/></nodes>\n<edges><edge source="a"/></edges>', "error", "missing-end", 4],
    [
      '<nodes><node id="a"/></nodes>\n<edges><edge source="a" target="z"/></edges>',
      "warning",
      "undeclared-node",
      4,
    ],
    [
      '<nodes><node id="a"/></nodes><edges>\n<edge source="a" target="a" weight="much"/></edges>',
      "warning",
      "wrong-type",
      4,
    ],
    [
      '<nodes>\n<node id="a"><attvalues><attvalue for="no" value="1"/></attvalues></node></nodes>',
      "warning",
      "unknown-key",
      4,
    ],
    [
      '<attributes class="node"><attribute id="0" title="n" type="integer"/></attributes><nodes>\n<node id="a"><attvalues><attvalue for="0" value="x"/></attvalues></node></nodes>',
      "warning",
      "wrong-type",
      4,
    ],
    [
      '<attributes class="node"><attribute id="0" title="n" type="string"><options>[x, y]</options></attribute></attributes><nodes>\n<node id="a"><attvalues><attvalue for="0" value="z"/></attvalues></node></nodes>',
      "warning",
      "not-an-option",
      4,
    ],
  ])("%s", (inside, severity, code, line) => {
    const { graph, problems } = read(gexf(inside));
    expect(problems.map((one) => [one.severity, one.code, one.place.line])).toEqual([
      [severity, code, line],
    ]);
    expect(graph?.nodes[0]?.id).toBe("a");
  });

  test.each([
    ["<gexf></gexf>", "no-graph"],
    ["<graphml/>", "not-gexf"],
    ["", "malformed-xml"],
    ['<!DOCTYPE gexf [<!ENTITY a "b">]><gexf/>', "entities-refused"],
  ])("%s", (text, code) => {
    const { graph, problems } = read(text);
    expect(graph).toBeUndefined();
    expect(problems.map((one) => one.code)).toEqual([code]);
  });
});

describe("writing", () => {
  const graph: GraphDocument = {
    directed: true,
    attributes: { creator: "Ada", lastmodifieddate: "2026-03-20", wave: 2 },
    nodes: [
      {
        id: "a",
        attributes: {
          ...{ label: "Ann", x: 1, y: -2, color: "#ff0080", opacity: 0.5, size: 3 },
          ...{ shape: "disc", start: 1, end: 2, age: 40, kind: "person" },
        },
      },
      { id: "b", attributes: { x: 1, shape: "star", color: "red", size: -1 } },
    ],
    edges: [
      {
        id: "e",
        source: "a",
        target: "b",
        directed: false,
        attributes: { weight: 2, relation: "help", thickness: 2, shape: "dashed" },
      },
    ],
  };

  test("uses GEXF's own places where they can hold the value, attributes else", () => {
    expect(textOf(graph).split("\n").slice(1, -1)).toEqual([
      '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
      '  <meta lastmodifieddate="2026-03-20">',
      "    <creator>Ada</creator>",
      "  </meta>",
      '  <graph mode="dynamic" timeformat="double" defaultedgetype="directed">',
      '    <attributes class="node">',
      '      <attribute id="n0" title="age" type="integer"/>',
      '      <attribute id="n1" title="kind" type="string"/>',
      '      <attribute id="n2" title="x" type="integer"/>',
      '      <attribute id="n3" title="shape" type="string"/>',
      '      <attribute id="n4" title="color" type="string"/>',
      '      <attribute id="n5" title="size" type="integer"/>',
      "    </attributes>",
      "    <nodes>",
      '      <node id="a" label="Ann" start="1" end="2"><attvalues><attvalue for="n0" value="40"/><attvalue for="n1" value="person"/></attvalues><viz:color r="255" g="0" b="128" a="0.5"/><viz:position x="1" y="-2"/><viz:size value="3"/><viz:shape value="disc"/></node>',
      '      <node id="b"><attvalues><attvalue for="n2" value="1"/><attvalue for="n3" value="star"/><attvalue for="n4" value="red"/><attvalue for="n5" value="-1"/></attvalues></node>',
      "    </nodes>",
      "    <edges>",
      '      <edge id="e" source="a" target="b" type="undirected" weight="2" kind="help"><viz:thickness value="2"/><viz:shape value="dashed"/></edge>',
      "    </edges>",
      "  </graph>",
      "</gexf>",
    ]);
  });

  test("lists what cannot be held", () => {
    expect(writeGexf(graph, "a.gexf").losses).toEqual([
      "Attributes of the whole graph were left out: wave.",
    ]);
  });

  test("1.2 has no kind: the relation is an attribute", () => {
    const text = textOf(graph, "1.2");
    expect(text).toContain('xmlns="http://www.gexf.net/1.2draft"');
    expect(text).toContain('<attribute id="e0" title="relation" type="string"/>');
    expect(read(text).graph?.edges[0]?.attributes).toEqual(graph.edges[0]?.attributes);
  });
});

test("defaults that would make a huge graph of a small file are left out", () => {
  const declared = Array.from(
    { length: 3_000 },
    (_, at) => `<attribute id="${at}" title="${at}" type="string"><default>x</default></attribute>`,
  );
  const many = Array.from({ length: 2_000 }, (_, at) => `<node id="${at}"/>`);
  const { graph, problems } = read(
    gexf(
      `<attributes class="node">${declared.join("")}</attributes><nodes>${many.join("")}</nodes>`,
    ),
  );
  expect(graph?.nodes[0]?.attributes).toEqual({});
  expect(problems.map(({ code }) => code)).toEqual(["too-many-defaults"]);
});

test("very many stretches of time are no more than a long text", () => {
  const many = '<spell start="1" end="2"/>'.repeat(150_000);
  const [node] = nodes(`<node id="a"><spells>${many}</spells></node>`) ?? [];
  expect(node?.attributes).toMatchObject({ start: 1, end: 2 });
  expect(String(node?.attributes.spells)).toHaveLength(150_000 * 8 - 2);
});

test("very many values under one name take no more time than under many", () => {
  const values = '<attvalue for="x" value="1"/>'.repeat(40_000);
  const [node] = nodes(`<node id="a"><attvalues>${values}</attvalues></node>`) ?? [];
  expect(Object.keys(node?.attributes ?? {})).toHaveLength(40_000);
  expect(node?.attributes.x_40000).toBe("1");
});

describe("laws", () => {
  test.each(["1.2", "1.3"] as const)(
    "a graph that is written as GEXF %s is read back but for what is listed",
    (version) => {
      fc.assert(
        fc.property(arbitraryDocument(), (graph) => {
          const { losses } = writeGexf(graph, "a.gexf", version);
          const back = read(textOf(graph, version));
          expect(back.problems).toEqual([]);
          const { attributes: whole, ...rest } = graph;
          const { attributes: _, ...inside } = back.graph ?? { nodes: [] };
          expect(inside).toEqual(rest);
          if (whole === undefined) expect(losses).toEqual([]);
        }),
      );
    },
  );

  test("what is written is well-formed XML 1.0", () => {
    fc.assert(
      fc.property(arbitraryDocument(), (one) => {
        new SaxesParser({ xmlns: true }).write(textOf(one)).close();
      }),
    );
  });

  test("damaged files are read without failing", () => {
    const good = gexf(
      '<attributes class="node"><attribute id="0" title="n" type="integer"><default>1</default></attribute></attributes><nodes><node id="a" start="1"><spells><spell end="2"/></spells></node></nodes><edges><edge source="a" target="a"/></edges>',
    );
    fc.assert(
      fc.property(
        fc.nat({ max: good.length }),
        fc.nat({ max: 9 }),
        hardText,
        (at, remove, insert) => {
          const { graph, problems } = read(good.slice(0, at) + insert + good.slice(at + remove));
          expect(graph !== undefined || problems.length > 0).toBe(true);
        },
      ),
    );
  });
});
