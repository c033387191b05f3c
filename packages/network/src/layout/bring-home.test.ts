import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { bringHome } from "./bring-home.ts";

const random = () => seededRandom(1);
/** Eight around (0, 0), eight around (100, 0), each as a plus of two sizes. */
const ring = [-2, -1, 1, 2, 0, 0, 0, 0];
const places = () => ({
  x: Float64Array.from([...ring, ...ring.map((x) => x + 100)]),
  y: Float64Array.from([...ring.toReversed(), ...ring.toReversed()]),
});
const groups = Array.from({ length: 16 }, (_, v) => (v < 8 ? 4 : 9));
const nobody = graphFromEdges(16, [], []);

describe("bringHome", () => {
  it("leaves groups alone whose members are together", () => {
    const points = places();
    expect(bringHome(nobody, points, groups, random())).toBe(false);
    expect(points).toEqual(places());
  });

  it("moves who is among another group amidst their contacts at home", () => {
    const points = places();
    points.x[0] = 101;
    points.y[0] = 1;
    const graph = graphFromEdges(16, [0, 0, 0, 0], [3, 9, 10, 11]);
    expect(bringHome(graph, points, groups, random())).toBe(true);
    expect(Math.abs(points.x[0]! - 2)).toBeLessThanOrEqual(0.25);
    expect(Math.abs(points.y[0]! - places().y[3]!)).toBeLessThanOrEqual(0.25);
    expect(points.x.slice(1)).toEqual(places().x.slice(1));
  });

  it("moves who has no contact at home to the middle of the group", () => {
    const points = places();
    points.x[12] = 0;
    points.y[12] = 50;
    expect(bringHome(nobody, points, groups, random())).toBe(true);
    expect(Math.abs(points.x[12]! - 100)).toBeLessThanOrEqual(0.25);
    expect(Math.abs(points.y[12]!)).toBeLessThanOrEqual(0.25);
  });

  it("holds no group at all", () => {
    const none = { x: new Float64Array(0), y: new Float64Array(0) };
    expect(bringHome(graphFromEdges(0, [], []), none, [], random())).toBe(false);
  });
});
