import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { measure } from "../measures/measure.ts";
import { karate } from "../testing/known-networks.ts";
import { concor } from "./concor.ts";

describe("measures of groups in the catalogue", () => {
  it("have the blocks of two splits", () => {
    const { nodes } = measure(karate, ["concor"]);
    expect([...nodes.concor!]).toEqual([...concor([karate]).membership]);
    expect(Math.max(...nodes.concor!)).toBe(3);
  });

  it("have no blocks above 1,000 nodes, which would take too long", () => {
    const of = (n: number) => measure(graphFromEdges(n, [], []), ["concor"]).nodes.concor!;
    expect(of(1000).every((block) => block === 0)).toBe(true);
    expect(of(1001).every(Number.isNaN)).toBe(true);
    expect(of(1001).length).toBe(1001);
  });
});
