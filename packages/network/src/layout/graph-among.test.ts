import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { graphAmong } from "./graph-among.ts";

const edges = [
  [0, 1, 2],
  [1, 2, 3],
  [2, 3, 5],
  [3, 0, 7],
  [1, 3, 11],
] as const;
const square = (weighted: boolean) =>
  graphFromEdges(
    4,
    edges.map(([a]) => a),
    edges.map(([, b]) => b),
    weighted ? { weights: edges.map(([, , w]) => w) } : {},
  );

describe("graphAmong", () => {
  it("keeps the ties among the nodes, which it numbers in the order given", () => {
    const among = graphAmong(square(false), [3, 0, 1]);
    expect(among).toEqual(graphFromEdges(3, [0, 1, 0], [1, 2, 2]));
    expect(among.weights).toBeUndefined();
  });

  it("keeps weights", () => {
    expect(graphAmong(square(true), [3, 0, 1])).toEqual(
      graphFromEdges(3, [0, 1, 0], [1, 2, 2], { weights: [7, 2, 11] }),
    );
  });

  it("holds nobody", () => {
    expect(graphAmong(square(false), []).n).toBe(0);
  });
});
