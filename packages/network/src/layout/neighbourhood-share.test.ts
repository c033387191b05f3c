import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { neighbourhoodShare } from "./neighbourhood-share.ts";

const line = (...x: number[]) => ({ x: Float64Array.from(x), y: new Float64Array(x.length) });

describe("neighbourhoodShare", () => {
  it("is 1 when everybody's nearest points are their contacts", () => {
    const pairs = graphFromEdges(4, [0, 2], [1, 3]);
    expect(neighbourhoodShare(pairs, line(0, 1, 10, 11))).toBe(1);
  });

  it("is 0 when nobody's are", () => {
    const pairs = graphFromEdges(4, [0, 2], [1, 3]);
    expect(neighbourhoodShare(pairs, line(0, 10, 1, 11))).toBe(0);
  });

  it("is the mean over people, each by as many points as they have contacts", () => {
    // A star on a line, its centre 0 at one end and a stranger 4 at 2.5: of the centre's three
    // nearest 1, 2 and 4 two are contacts, 1's nearest is 0 or 2 at the same distance, 2's
    // nearest is the stranger and 3's too.
    const star = graphFromEdges(5, [0, 0, 0], [1, 2, 3]);
    const share = neighbourhoodShare(star, line(0, 1, 2, 3.25, 2.5));
    expect(share).toBeCloseTo((2 / 3 + 1 / 2 + 0 + 0) / 4, 14);
  });

  it("shares places among points at the same distance, whatever their order", () => {
    const graph = graphFromEdges(5, [0, 0], [1, 2]);
    const cross = { x: Float64Array.of(0, 1, -1, 0, 0), y: Float64Array.of(0, 0, 0, 1, -1) };
    // Two of four places for the middle; 1 and 2 have the middle nearest.
    expect(neighbourhoodShare(graph, cross)).toBeCloseTo((0.5 + 1 + 1) / 3, 14);
  });

  it("counts a tie either way as a contact, and weights not at all", () => {
    const edges: [number[], number[]] = [
      [0, 2, 1],
      [1, 0, 0],
    ];
    const places = line(0, 1, 3);
    const either = neighbourhoodShare(graphFromEdges(3, ...edges), places);
    expect(neighbourhoodShare(graphFromEdges(3, ...edges, { directed: true }), places)).toBe(
      either,
    );
    const weights = [3, 9, 2];
    expect(neighbourhoodShare(graphFromEdges(3, ...edges, { weights }), places)).toBe(either);
  });

  it("agrees with sorting all points by distance", () => {
    fc.assert(
      fc.property(
        arbitraryGraph({ most: 40 }),
        fc.nat(),
        fc.constantFrom(3, 1000),
        (any, seed, side) => {
          const { graph } = any;
          const random = seededRandom(seed);
          const places = () => Float64Array.from({ length: graph.n }, () => random.below(side));
          const points = { x: places(), y: places() };
          const expected = naive(graph, points);
          const share = neighbourhoodShare(graph, points);
          if (expected === null) expect(share).toBeNull();
          else expect(share).toBeCloseTo(expected, 12);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("has no value without ties", () => {
    expect(neighbourhoodShare(graphFromEdges(0, [], []), line())).toBeNull();
    expect(neighbourhoodShare(graphFromEdges(2, [], []), line(1, 2))).toBeNull();
  });

  it("refuses points that are not one per node, or nowhere", () => {
    const pair = graphFromEdges(2, [0], [1]);
    expect(() => neighbourhoodShare(pair, line(1))).toThrow("2 nodes but 1 and 1 coordinates.");
    expect(() => neighbourhoodShare(pair, line(1, Number.NaN))).toThrow(
      "Node 1 is at (NaN, 0); every node needs a position.",
    );
  });
});

/** By definition, with every order of equals as likely: the mean over places at the limit. */
function naive(
  graph: ReturnType<typeof graphFromEdges>,
  { x, y }: { x: Float64Array; y: Float64Array },
): number | null {
  const contacts = Array.from({ length: graph.n }, () => new Set<number>());
  for (let v = 0; v < graph.n; v++)
    for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++) {
      contacts[v]!.add(graph.targets[k]!);
      contacts[graph.targets[k]!]!.add(v);
    }
  const shares: number[] = [];
  for (let v = 0; v < graph.n; v++) {
    const d = contacts[v]!.size;
    if (d === 0) continue;
    const far = (w: number) => (x[v]! - x[w]!) ** 2 + (y[v]! - y[w]!) ** 2;
    const others = Array.from({ length: graph.n }, (_, w) => w).filter((w) => w !== v);
    const limit = others.map(far).sort((a, b) => a - b)[d - 1]!;
    const nearer = others.filter((w) => far(w) < limit);
    const equal = others.filter((w) => far(w) === limit);
    const places = d - nearer.length;
    const sure = nearer.filter((w) => contacts[v]!.has(w)).length;
    const chance = equal.filter((w) => contacts[v]!.has(w)).length / equal.length;
    shares.push((sure + places * chance) / d);
  }
  if (shares.length === 0) return null;
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
