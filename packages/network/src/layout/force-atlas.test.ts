import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { karate } from "../testing/known-networks.ts";
import { type ForceAtlasOptions, forceAtlas2, forceAtlas2Stepwise } from "./force-atlas.ts";
import { type ForceAtlasForces, forceAtlasForces, forceAtlasGraph } from "./force-atlas-forces.ts";
import { repulsionRoom } from "./quadtree.ts";

const random = () => seededRandom(1);
const pair = graphFromEdges(2, [0], [1]);

/** A path of four with weights 1, 2, 1, and where its nodes stand. */
const path = graphFromEdges(4, [0, 1, 2], [1, 2, 3], { weights: [1, 2, 1] });
const places = { x: Float64Array.of(0, 3, 3, -1), y: Float64Array.of(1, 0, 4, 4) };
const plain: ForceAtlasForces = {
  scaling: 2,
  gravity: 1,
  strongGravity: false,
  linLog: false,
  dissuadeHubs: false,
  weightInfluence: 1,
  theta: 0,
};

function forces(options: Partial<ForceAtlasForces>): number[] {
  const force = { x: new Float64Array(4), y: new Float64Array(4) };
  const settings = { ...plain, ...options };
  const graph = forceAtlasGraph(path, settings.weightInfluence);
  forceAtlasForces(graph, places, settings, repulsionRoom(4), force);
  return Array.from(force.x).flatMap((x, v) => [x, force.y[v]!]);
}

function expectForces(options: Partial<ForceAtlasForces>, expected: number[]): void {
  const found = forces(options);
  for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 10);
}

describe("forces on a path of four", () => {
  // All from graphology-layout-forceatlas2 0.10.1 (iterate.js, in double precision).
  it("are those of graphology: linear", () => {
    expectForces({}, [-1.8, -6.2, -0.9, 1.8, -0.8, -3.9, -0.8149287499273337, 1.9597149997093357]);
  });

  it("lin-log", () => {
    expectForces(
      { linLog: true },
      [
        -3.447118382233296, -5.650960539255568, 0.7471183822332956, -3.530163635876232,
        1.5905620875659, 0.8811241751317991, -3.205490837493233, 1.9597149997093357,
      ],
    );
  });

  it("dissuading hubs", () => {
    expectForces(
      { dissuadeHubs: true },
      [
        -1.05, -6.45, -1.65, 0.7166666666666668, -0.1333333333333333, -2.5666666666666673,
        -1.4815954165940002, 1.9597149997093357,
      ],
    );
  });

  it("with strong gravity", () => {
    expectForces({ strongGravity: true }, [-1.8, -6.2, -6.9, 1.8, -8, -13.5, 0.7, -4.1]);
  });

  it("preventing overlap", () => {
    const radius = [0.5, 1, 1, 3];
    expectForces(
      { radius },
      [
        785.1855600037807, -2403.443068790155, 24.513809778786907, -30.82812417575468,
        2.985911591670983, 12.385911591670983, -817.0002101241658, 2415.544996373948,
      ],
    );
    expectForces(
      { radius, linLog: true, dissuadeHubs: true },
      [
        784.3945366757301, -2403.1793943474713, 25.304833106837442, -35.42975765621116,
        2.985911591670983, 16.72387062944395, -817.0002101241658, 2415.544996373948,
      ],
    );
  });

  it("leave weights out at influence 0, and take their roots at 0.5", () => {
    const pull = (weightInfluence: number) =>
      Array.from(forceAtlasGraph(path, weightInfluence).pull);
    expect(pull(0)).toEqual([1, 1, 1]);
    expect(pull(1)).toEqual([1, 2, 1]);
    expect(pull(0.5)[1]).toBeCloseTo(Math.SQRT2, 14);
  });
});

describe("forces of many, by the tree", () => {
  /** A ring of 60 on a spiral, of two sizes. */
  const many = graphFromEdges(
    60,
    Array.from({ length: 60 }, (_, v) => v),
    Array.from({ length: 60 }, (_, v) => (v + 1) % 60),
  );
  const spiral = {
    x: Float64Array.from({ length: 60 }, (_, v) => v * Math.cos(v)),
    y: Float64Array.from({ length: 60 }, (_, v) => 3 * v * Math.sin(v)),
  };
  const at = (theta: number) => {
    const force = { x: new Float64Array(60), y: new Float64Array(60) };
    const graph = forceAtlasGraph(many, 1);
    forceAtlasForces(graph, spiral, { ...plain, gravity: 0, theta }, repulsionRoom(60), force);
    return force;
  };
  const most = (values: Float64Array) => Math.max(...values.map(Math.abs));

  it("are those from all pairs at an opening of 0", () => {
    const { x, y } = at(0);
    for (let v = 0; v < 60; v++) {
      let fx = 0;
      let fy = 0;
      for (let w = 0; w < 60; w++) {
        const dx = spiral.x[v]! - spiral.x[w]!;
        const dy = spiral.y[v]! - spiral.y[w]!;
        // All have mass 3, and ties to the ones before and after.
        if (w !== v) fx += (2 * 9 * dx) / (dx * dx + dy * dy);
        if (w !== v) fy += (2 * 9 * dy) / (dx * dx + dy * dy);
        if ((v + 1) % 60 === w || (w + 1) % 60 === v) fx -= dx;
        if ((v + 1) % 60 === w || (w + 1) % 60 === v) fy -= dy;
      }
      expect(x[v]).toBeCloseTo(fx, 9);
      expect(y[v]).toBeCloseTo(fy, 9);
    }
  });

  it("are nearly those from all pairs at a small opening, and near them at a larger", () => {
    const exact = at(0);
    const error = (theta: number) => {
      const { x, y } = at(theta);
      return [most(x.map((f, v) => f - exact.x[v]!)), most(y.map((f, v) => f - exact.y[v]!))];
    };
    for (const off of error(0.3)) expect(off).toBeLessThan(0.01);
    for (const off of error(1)) {
      expect(off).toBeGreaterThan(0);
      expect(off).toBeLessThan(0.5);
    }
  });
});

describe("forceAtlasGraph", () => {
  it("has an undirected tie once, mutual ties twice, and masses of one more than ties", () => {
    const undirected = forceAtlasGraph(path, 1);
    expect(Array.from(undirected.mass)).toEqual([2, 3, 3, 2]);
    expect(Array.from(undirected.sources)).toEqual([0, 1, 2]);
    const mutual = forceAtlasGraph(graphFromEdges(2, [0, 1], [1, 0], { directed: true }), 1);
    expect(Array.from(mutual.sources)).toEqual([0, 1]);
    expect(Array.from(mutual.mass)).toEqual([3, 3]);
  });
});

describe("forceAtlas2", () => {
  const apart = (options: Partial<ForceAtlasOptions>) => {
    const { x, y } = forceAtlas2(pair, {
      random: random(),
      iterations: 500,
      gravity: 0,
      ...options,
    });
    return Math.hypot(x[0]! - x[1]!, y[0]! - y[1]!);
  };

  it("rests where pull and push are equal", () => {
    // Two nodes of mass 2: distance d = 2 × 2 × k / d.
    expect(apart({})).toBeCloseTo(Math.sqrt(8), 3);
    expect(apart({ scaling: 10 })).toBeCloseTo(Math.sqrt(40), 3);
    const d = apart({ linLog: true });
    expect(Math.log(1 + d)).toBeCloseTo(8 / d, 2);
  });

  it("is Gephi's for one step of two nodes, worked out by hand", () => {
    // At (1, 0) and (−1, 0) with k = 2 and no gravity: pull 2, push 2 × 2 × 2 / 2 = 4, so 2
    // outwards each. Swinging 2 × (2 × 2) = 8 and traction 4 of a node that stood still; so
    // swinging is 2 × traction, no more; jitter √(0.05 √2) = 0.2659; speed to
    // 1 + min(0.2659 × 4 / 8 − 1, 0.5) = 0.13296; a node's factor is
    // 0.13296 / (1 + √(0.13296 × 4)) = 0.07688.
    const start = { x: Float64Array.of(1, -1), y: new Float64Array(2) };
    const { x } = forceAtlas2(pair, { random: random(), iterations: 1, gravity: 0, start });
    expect(x[0]).toBeCloseTo(1.15376, 4);
    expect(x[1]).toBe(-x[0]!);
    expect(Array.from(start.x)).toEqual([1, -1]);
  });

  it("draws the two sides of the karate club apart", () => {
    const { x, y } = forceAtlas2(karate, { random: random(), iterations: 400, linLog: true });
    const far = (a: number, b: number) => {
      const v = karate.ids.indexOf(String(a));
      const w = karate.ids.indexOf(String(b));
      return Math.hypot(x[v]! - x[w]!, y[v]! - y[w]!);
    };
    // Zachary's members 5, 6, 7 and 11 know only people about 1; 15, 16 and 19 only 33 and 34.
    for (const v of [5, 6, 7, 11]) expect(far(v, 1)).toBeLessThan(far(v, 34));
    for (const v of [15, 16, 19]) expect(far(v, 34)).toBeLessThan(far(v, 1));
  });

  it("keeps discs from overlapping", () => {
    const radius = new Float64Array(34).fill(6);
    const { x, y } = forceAtlas2(karate, { random: random(), iterations: 600, radius });
    let overlaps = 0;
    for (let v = 0; v < 34; v++)
      for (let w = 0; w < v; w++) if (Math.hypot(x[v]! - x[w]!, y[v]! - y[w]!) < 11.5) overlaps++;
    expect(overlaps).toBe(0);
  });

  it("leaves pinned nodes where they start", () => {
    const start = { x: new Float64Array(34).fill(Number.NaN), y: new Float64Array(34) };
    start.x[3] = 17;
    start.y[3] = -40;
    const pinned = new Uint8Array(34);
    pinned[3] = 1;
    const { x, y } = forceAtlas2(karate, { random: random(), iterations: 20, start, pinned });
    expect([x[3], y[3]]).toEqual([17, -40]);
    expect(x.every(Number.isFinite)).toBe(true);
  });

  it("is the same for the same seed, and step by step", () => {
    const once = forceAtlas2(karate, { random: random(), iterations: 30 });
    expect(forceAtlas2(karate, { random: random(), iterations: 30 })).toEqual(once);
    expect(forceAtlas2(karate, { random: seededRandom(2), iterations: 30 }).x).not.toEqual(once.x);
    let steps = 0;
    for (const points of forceAtlas2Stepwise(karate, { random: random(), iterations: 30 })) {
      steps++;
      if (steps === 30) expect(points).toEqual(once);
    }
    expect(steps).toBe(30);
  });

  it("holds graphs of none and one node, and no iteration", () => {
    const sized = (n: number, iterations: number) =>
      forceAtlas2(graphFromEdges(n, [], []), { random: random(), iterations });
    expect(sized(0, 5).x.length).toBe(0);
    expect(sized(1, 5).x.every(Number.isFinite)).toBe(true);
    const start = { x: Float64Array.of(4), y: Float64Array.of(5) };
    const still = forceAtlas2(graphFromEdges(1, [], []), {
      random: random(),
      iterations: 0,
      start,
    });
    expect([still.x[0], still.y[0]]).toEqual([4, 5]);
  });

  it("refuses what makes no sense", () => {
    const run = (options: object) => () =>
      forceAtlas2(pair, { random: random(), iterations: 1, ...options });
    expect(run({ iterations: -1 })).toThrow("iterations is -1; it must be 0 or more.");
    expect(run({ iterations: 1.5 })).toThrow("iterations is 1.5; it must be whole.");
    expect(run({ gravity: Number.NaN })).toThrow("gravity is NaN; it must be 0 or more.");
    expect(run({ theta: -1 })).toThrow("theta is -1; it must be 0 or more.");
    expect(run({ scaling: 0 })).toThrow("scaling is 0; it must be above 0.");
    expect(run({ tolerance: 0 })).toThrow("tolerance is 0; it must be above 0.");
    expect(run({ weightInfluence: Number.NaN })).toThrow(
      "weightInfluence is NaN; it must be a number.",
    );
    expect(run({ radius: [1] })).toThrow("2 nodes but 1 radii.");
    expect(run({ pinned: [1] })).toThrow("2 nodes but 1 marks for pinned ones.");
    expect(run({ start: { x: new Float64Array(2), y: new Float64Array(1) } })).toThrow(
      "2 nodes but 1 start places.",
    );
  });
});
