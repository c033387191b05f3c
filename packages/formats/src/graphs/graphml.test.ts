import type { GraphDocument } from "@kith/model";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
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
      edges: [{ source: "a", target: "b", attributes: { id: "e1", weight: 1, ok: true } }],
    },
    problems: [],
    notes: [],
  });
});

test("directed and undirected edges in one file: an undirected one is two", () => {
  const { graph, problems } = read(
    graphml(
      '<graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/><edge source="a" target="b" directed="false"/></graph>',
    ),
  );
  expect(graph?.directed).toBe(true);
  expect(graph?.edges.map(({ source, target }) => source + target)).toEqual(["ab", "ab", "ba"]);
  expect(problems.map(({ code }) => code)).toEqual(["mixed-directions"]);
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
  expect(nested.problems.map(({ code }) => code)).toEqual(["nested-graph"]);
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
    ['<graph><node id="a">\n<port name="p"/></node></graph>', [["warning", "port", 4]]],
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
    [
      '<graph><data key="k">1</data><node id="a"/></graph>',
      [["warning", "graph-attributes", undefined]],
    ],
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

  test("of drawing data the label is kept", () => {
    const { graph, problems } = read(
      graphml(
        '<graph><node id="a"><data key="d"><y:Shape><y:Fill c="1"/><y:NodeLabel> Ann\n</y:NodeLabel></y:Shape></data></node></graph>',
        '<key id="d" for="node" yfiles.type="nodegraphics"/>',
      ),
    );
    expect(graph?.nodes[0]?.attributes).toEqual({ label: "Ann" });
    expect(problems.map(({ code }) => code)).toEqual(["drawing-data"]);
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
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom(
        "_",
        "x",
        "0",
        "5",
        "F",
        "\u0001",
        "\r",
        "\n",
        "\t",
        "<",
        "&",
        '"',
        "]",
        ">",
        "\ud800",
        " ",
      ),
    }),
  );
  const value = fc.oneof(text, fc.boolean(), fc.integer(), fc.double(), fc.maxSafeInteger());
  const attributes = fc.dictionary(
    text.filter((name) => name !== "__proto__" && name !== "id"),
    value,
    { maxKeys: 3, noNullPrototype: true },
  );
  const graph: fc.Arbitrary<GraphDocument> = fc
    .uniqueArray(text, { minLength: 1, maxLength: 5 })
    .chain((ids) => {
      const one = fc.constantFrom(...ids);
      return fc.record({
        directed: fc.boolean(),
        nodes: fc.tuple(...ids.map((id) => attributes.map((attributes) => ({ id, attributes })))),
        edges: fc.array(fc.record({ source: one, target: one, attributes }), { maxLength: 5 }),
      });
    });

  test("a graph that is written is read back, whatever its texts hold", () => {
    fc.assert(
      fc.property(graph, (one) => {
        expect(read(writeGraphml(one))).toEqual({ graph: one, problems: [], notes: [] });
      }),
    );
  });

  test("what is written is well-formed XML 1.0", () => {
    fc.assert(
      fc.property(graph, (one) => {
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
      fc.property(fc.nat({ max: good.length }), fc.nat({ max: 9 }), text, (at, remove, insert) => {
        const { graph, problems } = read(good.slice(0, at) + insert + good.slice(at + remove));
        expect(graph !== undefined || problems.length > 0).toBe(true);
      }),
    );
  });
});
