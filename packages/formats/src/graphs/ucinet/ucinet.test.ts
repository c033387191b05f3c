import type { GraphDocument } from "@kith/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText, arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { inOneOrder } from "../testing/compare-graphs.ts";
import { readUcinet } from "./read-ucinet.ts";
import { writeUcinet } from "./write-ucinet.ts";

const text = (word: string) => [...word].map((letter) => letter.charCodeAt(0));
const wide = (word: string) => [2 * word.length, 0, ...text(word).flatMap((code) => [code, 0])];
/** A header byte by byte: two columns, two rows, labels of both. */
const header = [
  ...[5, ...text("V6404")],
  ...[15, 0, 7, 0, 26, 0, 1, 0, 3, 0],
  ...[7, 2, 0, 2, 0, 0, 0, 2, 0, 0, 0],
  ...[4, ...text("Ward")],
  ...[1, 1],
  ...[wide("Ann"), wide("Bo"), wide("Ann"), wide("Bo")].flat(),
];
const floats = (...values: number[]) => new Uint8Array(Float32Array.from(values).buffer);
const pair = (h: Iterable<number>, d: Uint8Array) => {
  const files = [
    { name: "w.##h", bytes: Uint8Array.from(h) },
    { name: "W.##D", bytes: d },
  ] as const;
  return readUcinet(files[0], files);
};
const codes = (h: Iterable<number>, d: Uint8Array) => pair(h, d).problems.map(({ code }) => code);

test("a dataset of one matrix", () => {
  expect(pair(header, floats(0, 0.1, 0, 3))).toEqual({
    graph: {
      directed: true,
      attributes: { title: "Ward" },
      nodes: [
        { id: "Ann", attributes: {} },
        { id: "Bo", attributes: {} },
      ],
      edges: [
        { source: "Ann", target: "Bo", attributes: { weight: 0.1 } },
        { source: "Bo", target: "Bo", attributes: { weight: 3 } },
      ],
    },
    problems: [],
    notes: [],
  });
});

test("either file may be named", () => {
  const data = { name: "w.##d", bytes: floats(0, 1, 0, 0) };
  const head = { name: "w.##h", bytes: Uint8Array.from(header) };
  expect(readUcinet(data, [head]).graph?.edges).toHaveLength(1);
  for (const one of [data, head]) {
    const { graph, problems } = readUcinet(one, [one]);
    expect(graph).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(["missing-partner"]);
  }
  expect(readUcinet({ name: "w.##h", bytes: new Uint8Array() }, []).problems[0]?.code).toBe(
    "empty-file",
  );
});

test("the older header has short sizes and one byte a letter; columns come before rows", () => {
  const old = [
    ...[5, ...text("DATE:")],
    ...[5, 0, 1, 0, 1, 0, 1, 0, 3, 0, 7, 2, 0],
    ...[3, 0, 1, 0, 0, 0, 1],
    ...[1, 0, 0xe9],
  ];
  const { graph } = pair(old, floats(0, 1, 1));
  expect(graph?.nodes).toEqual([
    { id: "é", attributes: { mode: "1" } },
    { id: "c1", attributes: { mode: "2" } },
    { id: "c2", attributes: { mode: "2" } },
    { id: "c3", attributes: { mode: "2" } },
  ]);
  expect(graph?.edges.map(({ target }) => target)).toEqual(["c2", "c3"]);
});

test("missing values are not known", () => {
  const { graph, problems } = pair(header, floats(0, 1e38, Number.NaN, 2));
  expect(graph?.edges).toHaveLength(1);
  expect(problems.map(({ code, message }) => [code, message.slice(0, 56)])).toEqual([
    ["unknown-ties", "Whether there is a tie is not known in 2 cells (blank or"],
  ]);
});

describe("what is damaged is said", () => {
  test("any header that is cut", () => {
    for (let length = 0; length < header.length; length++) {
      const { graph, problems } = pair(header.slice(0, length), floats(0, 1, 0, 0));
      expect(graph).toBeUndefined();
      expect(problems.map(({ code }) => code)).toEqual([
        length === 0 ? "empty-file" : "not-ucinet",
      ]);
    }
  });
  const changed = (at: number, value: number) => header.with(at, value);
  test.each([
    [changed(1, 65), /does not start with a version that Kith knows/],
    [changed(16, 9), /numbers are of type 9, and Kith reads type 7/],
    [changed(17, 4), /has 4 dimensions, not 2 or 3/],
    [changed(22, 255), /is larger than 500000 rows or columns/],
  ])("%#", (bytes, message) => {
    expect(pair(bytes, floats()).problems[0]?.message).toMatch(message);
  });
  test("fewer and more numbers", () => {
    expect(codes(header, floats(0, 1, 0))).toEqual(["too-few-values"]);
    expect(codes(header, floats(0, 1, 0, 0, 0))).toEqual(["too-many-values"]);
    expect(pair(header, floats(0, 1)).graph?.edges).toHaveLength(1);
  });
});

describe("writing", () => {
  test("byte for byte what the description of the format says", () => {
    const graph: GraphDocument = {
      directed: true,
      nodes: [
        { id: "Ann", attributes: {} },
        { id: "Bo", attributes: {} },
      ],
      edges: [{ source: "Ann", target: "Bo", attributes: { weight: 2 } }],
    };
    const { files, losses } = writeUcinet(graph, "w.##h");
    expect(files).toEqual([
      {
        name: "w.##h",
        bytes: Uint8Array.from([
          ...[5, ...text("V6404")],
          ...[0, 0, 1, 0, 1, 0, 6, 0, 3, 0],
          ...[7, 2, 0, 2, 0, 0, 0, 2, 0, 0, 0, 0, 1, 1],
          ...[wide("Ann"), wide("Bo"), wide("Ann"), wide("Bo")].flat(),
        ]),
      },
      { name: "w.##d", bytes: floats(0, 2, 0, 0) },
    ]);
    expect(losses).toEqual([]);
  });

  test("weights of more digits are rounded, and it says so; a huge graph is not written", () => {
    const nodes = [{ id: "a", attributes: {} }];
    const edges = [{ source: "a", target: "a", attributes: { weight: 1 / 3 } }];
    expect(writeUcinet({ directed: false, nodes, edges }, "a.##d").losses).toEqual([
      "1 weight was rounded to 7 digits.",
    ]);
    const many = Array.from({ length: 5001 }, (_, at) => ({ id: String(at), attributes: {} }));
    expect(writeUcinet({ directed: true, nodes: many, edges: [] }, "a.##h").files).toEqual([]);
  });

  test("law: what is written is read back where nothing is said to be lost", () => {
    const weight = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(0.1, 2.5, 1e30));
    const graphs = arbitraryGraph({
      graphAttributes: { title: anyText },
      edgeAttributes: { weight, relation: fc.constantFrom("likes", "é") },
    });
    let whole = 0;
    fc.assert(
      fc.property(graphs, (graph) => {
        const { files, losses } = writeUcinet(graph, "a.##h");
        if (losses.length > 0 || files[0] === undefined) return;
        whole++;
        const back = readUcinet(files[0], files);
        expect(back.problems).toEqual([]);
        const { attributes = {}, ...rest } = graph;
        const titled = Object.keys(attributes).length === 0 ? rest : graph;
        expect(back.graph && inOneOrder(back.graph)).toEqual(inOneOrder(titled));
      }),
    );
    expect(whole).toBeGreaterThan(10);
  });
});

test("law: any bytes are read without failing", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(header.length - 1), fc.nat(255)), { maxLength: 4 }),
      (changes) => {
        const bytes = [...header];
        for (const [at, value] of changes) bytes[at] = value;
        const { graph, problems } = pair(bytes, floats(0, 1, 0, 0));
        expect(graph !== undefined || problems.length > 0).toBe(true);
      },
    ),
  );
});
