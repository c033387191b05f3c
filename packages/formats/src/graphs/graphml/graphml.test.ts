import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { arbitraryDocument, hardText } from "../testing/arbitrary-document.ts";
import { readGraphml } from "./read-graphml.ts";
import { writeGraphml } from "./write-graphml.ts";

const read = (text: string) => readGraphml({ name: "a.graphml", text });
const graphml = (inside: string, keys = "") =>
  `<?xml version="1.0"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}\n${inside}\n</graphml>`;
const codes = (text: string) =>
  read(text).problems.map(({ severity, code, place }) => [severity, code, place.line]);

test("typed keys, defaults and edge ids", () => {
  const keys = `<key id="d0" for="node" attr.name="colour" attr.type="string"><default>yellow</default></key>
<key id="d1" for="edge" attr.name="weight" attr.type="double"/><key id="d2" for="all" attr.name="ok" attr.type="boolean"/>
<key id="d3" for="node" attr.name="age" attr.type="int"/>`;
  const inside = `<graph edgedefault="undirected"><node id="a"><data key="d0">green</data><data key="d3"> 34 </data></node>
<node id="b"/><edge id="e1" source="a" target="b"><data key="d1">1.0</data><data key="d2">true</data></edge></graph>`;
  expect(read(graphml(inside, keys))).toEqual({
    graph: {
      directed: false,
      nodes: [
        { id: "a", attributes: { colour: "green", age: 34 } },
        { id: "b", attributes: { colour: "yellow" } },
      ],
      edges: [{ source: "a", target: "b", id: "e1", attributes: { weight: 1, ok: true } }],
    },
    problems: [],
    notes: [],
  });
});

test.each(["directed", "undirected"])(
  "with directed and undirected ties in one file each keeps its own: default %s",
  (byDefault) => {
    const { graph, problems } = read(
      graphml(
        `<graph edgedefault="${byDefault}"><node id="a"/><node id="b"/><edge source="a" target="b" directed="true"/><edge source="a" target="b" directed="false"/></graph>`,
      ),
    );
    expect(graph?.directed).toBe(true);
    expect(graph?.edges).toEqual([
      { source: "a", target: "b", attributes: {} },
      { source: "a", target: "b", attributes: {}, directed: false },
    ]);
    expect(problems).toEqual([]);
  },
);

test("data of the whole graph and descriptions are attributes", () => {
  const keys =
    '<key id="g" for="graph" attr.name="year" attr.type="int"/><key id="h" for="graph" attr.name="by"><default>Ada</default></key>';
  const { graph, problems } = read(
    graphml(
      '<desc> A ward </desc><graph><desc>Wave 1</desc><data key="g">2026</data><node id="a"><desc>Ann</desc></node></graph>',
      keys,
    ),
  );
  expect(graph?.attributes).toEqual({ description: "Wave 1", year: 2026, by: "Ada" });
  expect(graph?.nodes).toEqual([{ id: "a", attributes: { description: "Ann" } }]);
  expect(problems).toEqual([]);
});

test("ports are attributes, and a note says so", () => {
  const { graph, problems, notes } = read(
    graphml(
      '<graph><node id="a"><port name="N"><data key="k">1</data></port><port name="S"/></node><edge source="a" target="a" sourceport="N" targetport="S"/></graph>',
    ),
  );
  expect(graph?.nodes[0]?.attributes).toEqual({ ports: "N; S" });
  expect(graph?.edges[0]?.attributes).toEqual({ sourceport: "N", targetport: "S" });
  expect(problems).toEqual([]);
  expect(notes).toEqual([
    "Ports are kept as attributes: “ports” of a node, “sourceport” and “targetport” of a tie.",
    "Data of ports, endpoints and graphs inside nodes is left out.",
  ]);
});

test("an attribute whose name is taken gets another", () => {
  const keys =
    '<key id="d1" for="node" attr.name="n" attr.type="int"/><key id="d2" for="node" attr.name="n" attr.type="int"/>';
  const { graph } = read(
    graphml(
      '<graph><node id="a"><data key="d1">1</data><data key="d2">2</data></node></graph>',
      keys,
    ),
  );
  expect(graph?.nodes[0]?.attributes).toEqual({ n: 1, n_2: 2 });
});

test("a Network Canvas export: what it says of the interview, and one graph for each", () => {
  const { graph } = read(
    graphml(
      `<graph edgedefault="undirected" nc:caseId="c1" nc:sessionUUID="s1"><data key="age">41</data>
<node id="1"><data key="type">person</data></node></graph><graph id="g2" edgedefault="undirected" nc:caseId="c2"><node id="1"/></graph>`,
      '<key id="age" for="graph" attr.name="age" attr.type="int"/><key id="type" for="node" attr.name="type" attr.type="string"/>',
    ).replace(
      "<graphml ",
      '<graphml xmlns:nc="http://schema.networkcanvas.com/xmlns" xsi:schemaLocation="x" nc:protocolName="P" ',
    ),
  );
  expect(graph?.attributes).toEqual({
    protocolName: "P",
    caseId: "c1",
    sessionUUID: "s1",
    age: 41,
    "g2/caseId": "c2",
  });
  expect(graph?.nodes.map(({ id }) => id)).toEqual(["1", "g2/1"]);
});

test("nested graphs are laid flat; graphs side by side keep their nodes apart", () => {
  const nested = read(
    graphml(
      '<graph><node id="a"><graph><node id="b"/></graph></node><edge source="a" target="b"/></graph>',
    ),
  );
  expect(nested.graph?.nodes).toEqual([
    { id: "a", attributes: {} },
    { id: "b", attributes: { parent: "a" } },
  ]);
  expect(nested.problems).toEqual([]);
  expect(nested.notes).toEqual([
    "Graphs stand inside nodes; they were laid flat, and their nodes have the attribute “parent”.",
  ]);
  const two = read(
    graphml(
      '<graph id="G"><node id="a"/></graph><graph id="H"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph>',
    ),
  );
  expect(two.graph?.nodes.map(({ id }) => id)).toEqual(["a", "H/a", "H/b"]);
  expect(two.graph?.edges).toEqual([{ source: "H/a", target: "H/b", attributes: {} }]);
  expect(two.problems.map(({ code }) => code)).toEqual(["several-graphs"]);
});

describe("what cannot be kept is reported with its line, and the rest is read", () => {
  test.each([
    [
      '<graph><node id="a"/>\n<hyperedge><endpoint node="a"/><data key="x">1</data></hyperedge></graph>',
      [["error", "hyperedge", 4]],
    ],
    ['<graph><node id="a"/>\n<node id="a"/></graph>', [["error", "duplicate-node", 4]]],
    ['<graph><node id="a"/>\n<node/></graph>', [["error", "missing-id", 4]]],
    ['<graph><node id="a"/>\n<edge source="a"/></graph>', [["error", "missing-end", 4]]],
    [
      '<graph><node id="a"/>\n<edge source="a" target="z"/></graph>',
      [["warning", "undeclared-node", 4]],
    ],
    [
      '<graph><node id="a">\n<data key="no">1</data></node></graph>',
      [["warning", "unknown-key", 3]],
    ],
    ['<graph>\n<data key="k">1</data><node id="a"/></graph>', [["warning", "unknown-key", 3]]],
    ["", [["error", "no-graph", undefined]]],
  ])("%j", (inside, expected) => {
    expect(codes(graphml(inside))).toEqual(expected);
  });

  test("a value that does not fit its type is kept as text", () => {
    const keys = '<key id="k" for="node" attr.name="n" attr.type="int"/>';
    const { graph, problems } = read(
      graphml(
        '<graph><node id="a"><data key="k">x</data></node><node id="b"><data key="k">9007199254740993</data></node></graph>',
        keys,
      ),
    );
    expect(graph?.nodes.map(({ attributes }) => attributes.n)).toEqual(["x", "9007199254740993"]);
    expect(problems.map(({ code }) => code)).toEqual(["wrong-type", "wrong-type"]);
  });

  test("of yEd's drawing data what others can use is kept", () => {
    const { graph, problems, notes } = read(
      graphml(
        `<graph><node id="a"><data key="d">
<y:ShapeNode><y:Geometry height="30" width="40.5" x="-1" y="2"/><y:Fill color="#FFCC00"/><y:BorderStyle color="#000000"/>
<y:NodeLabel> Ann
<y:LabelModel/></y:NodeLabel><y:NodeLabel>second</y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode></data></node>
<edge source="a" target="a"><data key="e"><y:PolyLineEdge><y:LineStyle color="#111111" type="line" width="2.0"/>
<y:Arrows source="none" target="standard"/><y:EdgeLabel>helps</y:EdgeLabel></y:PolyLineEdge></data></edge></graph>`,
        '<key id="d" for="node" yfiles.type="nodegraphics"/><key id="e" for="edge" yfiles.type="edgegraphics"/>',
      ),
    );
    expect(graph?.nodes[0]?.attributes).toEqual({
      ...{ label: "Ann", x: -1, y: 2, width: 40.5, height: 30 },
      ...{ color: "#FFCC00", shape: "ellipse" },
    });
    expect(graph?.edges[0]?.attributes).toEqual({
      ...{ color: "#111111", line: "line", width: 2, arrows: "none standard", label: "helps" },
    });
    expect(problems).toEqual([]);
    expect(notes).toEqual([
      "Of how another program draws the graph, label, place, size, shape and colour are kept.",
    ]);
  });
});

describe("files that are not what they say", () => {
  test("XML that breaks off has its line and column; what stands before is read", () => {
    const { graph, problems } = read('<graphml><graph>\n<node id="a"/>\n<node id="b"></graph>');
    expect(graph?.nodes.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(
      problems.map(({ code, place }) => [code, place.line, place.column !== undefined]),
    ).toEqual([["malformed-xml", 3, true]]);
  });

  test("entities are refused, wherever they point", () => {
    const bomb =
      '<!DOCTYPE graphml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><graphml><graph><node id="&b;"/></graph></graphml>';
    expect(read(bomb)).toMatchObject({
      graph: undefined,
      problems: [{ code: "entities-refused" }],
    });
    const outside =
      '<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]><graphml><graph><node id="&x;"/></graph></graphml>';
    expect(read(outside)).toMatchObject({
      graph: undefined,
      problems: [{ code: "entities-refused" }],
    });
    expect(
      read(
        '<!DOCTYPE graphml SYSTEM "graphml.dtd"><graphml><graph><node id="a"/></graph></graphml>',
      ).problems,
    ).toEqual([]);
  });

  test("elements in one another without end are refused", () => {
    const nested = Array.from({ length: 600 }, (_, at) => `<graph><node id="${at}">`).join("");
    const { graph, problems } = read(`<graphml>${nested}`);
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([["too-deep", 1]]);
    expect(graph?.nodes).toHaveLength(499);
  });

  test("defaults that would make a huge graph of a small file are left out", () => {
    const keys = Array.from(
      { length: 3_000 },
      (_, at) => `<key id="${at}" for="node"><default>x</default></key>`,
    );
    const many = Array.from({ length: 2_000 }, (_, at) => `<node id="${at}"/>`);
    const { graph, problems } = read(graphml(`<graph>${many.join("")}</graph>`, keys.join("")));
    expect(graph?.nodes[0]?.attributes).toEqual({});
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        "too-many-defaults",
        "3000 default values for each of 2000 items are more than Kith spells out; they were left out.",
      ],
    ]);
  });

  test("the prefix of ids is never long", () => {
    const two = `<graph><node id="a"/></graph><graph id="${"G".repeat(101)}"><node id="a"/></graph>`;
    expect(read(graphml(two)).graph?.nodes.map(({ id }) => id)).toEqual(["a", "graph2/a"]);
  });

  test("of many problems of one kind the first are listed and the rest is counted", () => {
    const { problems } = read(graphml(`<graph>${"<node/>".repeat(1500)}</graph>`));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toMatchObject({
      severity: "error",
      code: "missing-id",
      message: "There are 1450 more problems of this kind (missing-id).",
    });
  });

  test.each([
    ["<html></html>", "not-graphml"],
    ["ann,bo", "malformed-xml"],
    ["", "malformed-xml"],
  ])("%j", (text, code) => {
    const { graph, problems } = read(text);
    expect(graph).toBeUndefined();
    expect(problems.map((one) => one.code)).toEqual([code]);
  });
});

describe("laws", () => {
  test("a graph that is written is read back, whatever its texts hold", () => {
    fc.assert(
      fc.property(arbitraryDocument(), (one) => {
        expect(read(writeGraphml(one))).toEqual({ graph: one, problems: [], notes: [] });
      }),
    );
  });

  test("what is written is well-formed XML 1.0", () => {
    fc.assert(
      fc.property(arbitraryDocument(), (one) => {
        const parser = new SaxesParser({ xmlns: true });
        parser.write(writeGraphml(one)).close();
      }),
    );
  });

  test("damaged files are read without failing", () => {
    const good = graphml(
      '<graph edgedefault="directed"><node id="a"><data key="k">1</data></node><edge source="a" target="a"/></graph>',
      '<key id="k" for="node" attr.name="n" attr.type="int"/>',
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
