import type { GraphDocument } from "@kith/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GRAPH_FORMATS } from "./graph-formats.ts";
import { readGraph } from "./read-graph.ts";
import { writeGraph } from "./write-graph.ts";

/** `packages/formats/fuzz` does the same to many more files, and watches time and memory. */
const WARD: GraphDocument = {
  directed: true,
  attributes: { title: "Ward" },
  nodes: [
    { id: "ann", attributes: { age: 40, x: 0.5, y: 1 } },
    { id: "bo lee", attributes: { age: 41, sex: "f" } },
    { id: "é", attributes: { start: 1, end: 4, age: 2 } },
  ],
  edges: [
    { id: "e", source: "ann", target: "bo lee", attributes: { weight: 2, relation: "help" } },
    { source: "é", target: "é", attributes: { weight: 0.5, relation: "trust" } },
    { source: "ann", target: "é", attributes: {}, directed: false },
  ],
};

const written = GRAPH_FORMATS.flatMap(({ read, write, endings: [ending = ""] }) => {
  if (read === undefined || write === undefined) return [];
  const files = writeGraph(WARD, `ward${ending}`)?.files ?? [];
  return files.length === 0 ? [] : [{ ending, files }];
});

test("there is a sample of most formats", () => {
  expect(written.length).toBeGreaterThan(9);
});

describe("law: a damaged file gives a graph or says why, and the graph holds together", () => {
  test.each(written)("$ending", ({ files }) => {
    const [first, ...others] = files;
    if (first === undefined) throw new Error("Nothing was written.");
    const bytes = "bytes" in first ? first.bytes : new TextEncoder().encode(first.text);
    const change = fc.record({
      at: fc.nat(bytes.length),
      cut: fc.oneof(fc.constant(0), fc.nat(20), fc.constant(bytes.length)),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 6 }),
        fc
          .constantFrom(
            '"',
            "[",
            "]",
            "\0",
            "\n",
            "*Vertices 900000000",
            "n=99999",
            "-1",
            "<",
            "data:",
          )
          .map((text) => new TextEncoder().encode(text)),
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let damaged = [...bytes];
        for (const { at, cut, put } of changes) damaged = damaged.toSpliced(at, cut, ...put);
        const file = { name: first.name, bytes: Uint8Array.from(damaged) };
        const { graph, problems } = readGraph(file, others);
        expect(graph !== undefined || problems.some(({ severity }) => severity === "error")).toBe(
          true,
        );
        for (const { message, remedy, place } of problems) {
          expect([message, remedy, place.file].includes("")).toBe(false);
        }
        const ids = new Set(graph?.nodes.map(({ id }) => id));
        expect(ids.size).toBe(graph?.nodes.length ?? 0);
        for (const { source, target } of graph?.edges ?? []) {
          expect(ids.has(source) && ids.has(target)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
