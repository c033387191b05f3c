import fc from "fast-check";
import { type Graph, graphFromEdges } from "../graph/graph.ts";

export interface Sample {
  readonly graph: Graph;
  readonly edges: readonly (readonly [number, number])[];
}

/** Small graphs of every sort: empty, single nodes, loops, parallel edges, several parts. */
export function arbitraryGraph(
  options: { directed?: boolean; weighted?: boolean; most?: number } = {},
): fc.Arbitrary<Sample> {
  return fc
    .tuple(
      fc.integer({ min: 0, max: options.most ?? 9 }),
      options.directed === undefined ? fc.boolean() : fc.constant(options.directed),
    )
    .chain(([n, directed]) => {
      const node = fc.nat(Math.max(0, n - 1));
      const edge = fc.tuple(node, node, fc.integer({ min: 1, max: 4 }));
      return fc.array(edge, { maxLength: n === 0 ? 0 : 2 * n }).map((edges) => ({
        edges: edges.map(([a, b]) => [a, b] as const),
        graph: graphFromEdges(
          n,
          edges.map(([a]) => a),
          edges.map(([, b]) => b),
          { directed, ...(options.weighted ? { weights: edges.map(([, , w]) => w) } : {}) },
        ),
      }));
    });
}
