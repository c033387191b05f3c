import type { GraphDocument } from "@kith/model";
import { expect, test } from "vitest";
import { hasBothKinds, isDirected, oneKindOfTie, withDirections } from "./tie-direction.ts";
import { twoModes } from "./two-modes.ts";

const tie = (source: string, target: string, directed?: boolean) => ({
  source,
  target,
  attributes: {},
  ...(directed === undefined ? {} : { directed }),
});
const graph = (directed: boolean, edges: GraphDocument["edges"]): GraphDocument => ({
  directed,
  nodes: [],
  edges,
});

test("a tie has the direction of its graph unless it says otherwise", () => {
  expect(isDirected(graph(true, []), tie("a", "b"))).toBe(true);
  expect(isDirected(graph(true, []), tie("a", "b", false))).toBe(false);
  expect(isDirected(graph(false, []), tie("a", "b", true))).toBe(true);
  expect(hasBothKinds(graph(true, [tie("a", "b"), tie("a", "b", true)]))).toBe(false);
  expect(hasBothKinds(graph(true, [tie("a", "b"), tie("a", "b", false)]))).toBe(true);
  expect(hasBothKinds(graph(true, []))).toBe(false);
});

test("ties of one kind stay as they are, whatever the graph says", () => {
  const edges = [tie("a", "b", false)];
  expect(oneKindOfTie(graph(true, edges))).toEqual({ directed: false, edges, doubled: 0 });
  expect(oneKindOfTie(graph(true, []))).toEqual({ directed: true, edges: [], doubled: 0 });
});

test("of both kinds all become directed: a tie without direction is two, a loop is one", () => {
  const loop = tie("c", "c", false);
  const { directed, edges, doubled } = oneKindOfTie(
    graph(true, [tie("a", "b"), tie("b", "c", false), loop]),
  );
  expect([directed, doubled]).toEqual([true, 1]);
  expect(edges.map(({ source, target }) => source + target)).toEqual(["ab", "bc", "cb", "cc"]);
});

test("two modes: every node in one, both there, all ties across", () => {
  const nodes = ["1", "2", "2"].map((mode, at) => ({ id: "abc"[at] ?? "", attributes: { mode } }));
  const found = { rows: ["a"], columns: ["b", "c"] };
  const modes = (edges: GraphDocument["edges"], directed = false, of = nodes) =>
    twoModes(of, { edges, directed });
  expect(modes([])).toEqual(found);
  expect(modes([tie("a", "b"), tie("c", "a")])).toEqual(found);
  expect(modes([tie("b", "c")])).toBeUndefined();
  expect(modes([tie("a", "b")], true)).toEqual(found);
  expect(modes([tie("b", "a")], true)).toBeUndefined();
  expect(modes([], false, nodes.slice(0, 1))).toBeUndefined();
  expect(modes([], false, nodes.slice(1))).toBeUndefined();
  expect(modes([], false, [...nodes, { id: "d", attributes: { mode: "3" } }])).toBeUndefined();
});

test("a document gets the direction of its ties; those unlike the others are marked", () => {
  const edges = [tie("a", "b"), tie("b", "c")];
  expect(withDirections(true, [], [])).toEqual({ directed: true, edges: [] });
  expect(withDirections(false, [], [])).toEqual({ directed: false, edges: [] });
  expect(withDirections(true, edges, [false, false])).toEqual({ directed: false, edges });
  expect(withDirections(false, edges, [true, true])).toEqual({ directed: true, edges });
  const mixed = { directed: true, edges: [tie("a", "b"), tie("b", "c", false)] };
  expect(withDirections(false, edges, [true, false])).toEqual(mixed);
  expect(withDirections(false, edges, Uint8Array.of(1, 0))).toEqual(mixed);
});
