import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeRepulsion } from "./close-repulsion.ts";
import type { Points } from "./points.ts";
import { fillQuadtree, quadtreeRoom, repulsionRoom } from "./quadtree.ts";

function scattered(n: number, seed: number, side: number): Points {
  const random = seededRandom(seed);
  const draw = () => Float64Array.from({ length: n }, () => (random.next() - 0.5) * side);
  return { x: draw(), y: draw() };
}

/** All pairs, one by one. */
function naive({ x, y }: Points) {
  const n = x.length;
  const force = { x: new Float64Array(n), y: new Float64Array(n) };
  let total = 0;
  for (let v = 0; v < n; v++)
    for (let w = 0; w < n; w++) {
      if (v === w) continue;
      const dx = x[v]! - x[w]!;
      const dy = y[v]! - y[w]!;
      const q = 1 / (1 + dx * dx + dy * dy);
      total += q;
      force.x[v]! += q * q * dx;
      force.y[v]! += q * q * dy;
    }
  return { force, total };
}

function byTree(points: Points, theta: number) {
  const n = points.x.length;
  const force = { x: new Float64Array(n), y: new Float64Array(n) };
  return { force, total: closeRepulsion(points, force, theta, repulsionRoom(n)) };
}

function lengthOfDifference(a: Points, b: Points): number {
  let squares = 0;
  for (let v = 0; v < a.x.length; v++)
    squares += (a.x[v]! - b.x[v]!) ** 2 + (a.y[v]! - b.y[v]!) ** 2;
  return Math.sqrt(squares);
}

describe("closeRepulsion", () => {
  it("is the sum over all pairs when no cell counts as one", () => {
    fc.assert(
      fc.property(fc.nat(120), fc.nat(), fc.constantFrom(0, 1, 30), (n, seed, side) => {
        const points = scattered(n, seed, side);
        const exact = naive(points);
        const tree = byTree(points, 0);
        expect(tree.total).toBeCloseTo(exact.total, 8);
        expect(lengthOfDifference(tree.force, exact.force)).toBeLessThan(1e-9);
      }),
    );
  });

  it("comes nearer to it with a smaller theta; at 1, as used, push in all is within 5%", () => {
    const points = scattered(3_000, 5, 60);
    const exact = naive(points);
    const zero = { x: new Float64Array(3_000), y: new Float64Array(3_000) };
    const size = lengthOfDifference(exact.force, zero);
    const error = (theta: number) =>
      lengthOfDifference(byTree(points, theta).force, exact.force) / size;
    expect(Math.abs(byTree(points, 1).total / exact.total - 1)).toBeLessThan(0.05);
    expect(error(1)).toBeLessThan(0.1);
    expect(error(0.5)).toBeLessThan(0.02);
    expect(error(0.5)).toBeGreaterThan(0);
  });

  it("pushes two points apart with a quarter each at distance 1", () => {
    const { force, total } = byTree({ x: Float64Array.of(0, 1), y: Float64Array.of(0, 0) }, 1);
    expect(Array.from(force.x)).toEqual([-0.25, 0.25]);
    expect(Array.from(force.y)).toEqual([0, 0]);
    expect(total).toBe(1);
  });

  it("has no force for one point, and none between points in one place", () => {
    expect(byTree(scattered(1, 1, 1), 1).total).toBe(0);
    const heap = byTree({ x: new Float64Array(20).fill(7), y: new Float64Array(20) }, 1);
    expect(heap.total).toBe(380);
    expect(heap.force.x.every((f) => f === 0)).toBe(true);
  });
});

describe("the tree", () => {
  it("holds every point once, children within their parent, masses and centres as they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (n, seed) => {
        const points = scattered(n, seed, 10);
        const mass = Float64Array.from({ length: n }, (_, v) => 1 + (v % 3));
        const tree = quadtreeRoom(n);
        fillQuadtree(tree, points, mass);
        const { begin, end, skip, side } = tree.cells;
        expect(Array.from(tree.order).sort((a, b) => a - b)).toEqual(Array.from(mass.keys()));
        expect([begin[0], end[0], skip[0]]).toEqual([0, n, tree.count]);
        for (let c = 0; c < tree.count; c++) {
          let within = 0;
          let sum = 0;
          let sumX = 0;
          let sumY = 0;
          const inside = Array.from(tree.order.subarray(begin[c]!, end[c]!));
          const extent = (of: Float64Array) =>
            Math.max(...inside.map((v) => of[v]!)) - Math.min(...inside.map((v) => of[v]!));
          expect(side[c]).toBe(Math.max(extent(points.x), extent(points.y)));
          for (let i = begin[c]!; i < end[c]!; i++) {
            const v = tree.order[i]!;
            expect([tree.x[i], tree.y[i]]).toEqual([points.x[v], points.y[v]]);
            sum += mass[v]!;
            sumX += mass[v]! * points.x[v]!;
            sumY += mass[v]! * points.y[v]!;
          }
          expect(tree.cells.mass[c]).toBe(sum);
          expect(tree.cells.x[c]).toBeCloseTo(sumX / sum, 12);
          expect(tree.cells.y[c]).toBeCloseTo(sumY / sum, 12);
          for (let child = c + 1; child < skip[c]!; child = skip[child]!) {
            within += end[child]! - begin[child]!;
            expect(side[child]).toBeLessThanOrEqual(side[c]!);
          }
          if (skip[c] === c + 1) expect(end[c]! - begin[c]!).toBeLessThanOrEqual(8);
          else expect(within).toBe(end[c]! - begin[c]!);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("holds points in the order of the bits of both coordinates, those of y first", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.nat(),
        fc.constantFrom(0.01, 1, 100),
        (n, seed, high) => {
          const { x, y: square } = scattered(n, seed, 10);
          const y = square.map((value) => value * high);
          const [left, top] = [Math.min(...x), Math.min(...y)];
          const side = Math.max(Math.max(...x) - left, Math.max(...y) - top);
          const bits = (value: number) =>
            Math.floor(side === 0 ? 0 : value * (65_535 / side))
              .toString(2)
              .padStart(16, "0");
          const code = Array.from(x, (_, v) => {
            const [across, down] = [bits(x[v]! - left), bits(y[v]! - top)];
            return Array.from(down, (bit, i) => bit + across[i]!).join("");
          });
          const expected = Array.from(x.keys()).sort((v, w) =>
            code[v]! < code[w]! ? -1 : code[v]! > code[w]! ? 1 : v - w,
          );
          const tree = quadtreeRoom(n);
          fillQuadtree(tree, { x, y });
          expect(Array.from(tree.order)).toEqual(expected);
          // Whatever stands between two children, no point is in the square of another.
          const { begin, end, skip } = tree.cells;
          for (let c = 0; c < tree.count; c++) {
            const children: number[] = [];
            for (let child = c + 1; child < skip[c]!; child = skip[child]!) children.push(child);
            if (children.length === 0) continue;
            const all = Array.from(tree.order.subarray(begin[c]!, end[c]!), (v) => code[v]!);
            let shared = 0;
            while (all.every((one) => one.slice(0, shared + 2) === all[0]!.slice(0, shared + 2)))
              shared += 2;
            const quarters = children.map(
              (child) =>
                new Set(
                  Array.from(tree.order.subarray(begin[child]!, end[child]!), (v) =>
                    code[v]!.slice(shared, shared + 2),
                  ),
                ),
            );
            for (const quarter of quarters) expect(quarter.size).toBe(1);
            expect(new Set(quarters.flatMap((quarter) => [...quarter])).size).toBe(children.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
