import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { arcSources } from "./as-undirected.ts";
import { graphFromEdges } from "./graph.ts";
import { inducedGraph } from "./induced-graph.ts";

describe("inducedGraph", () => {
  it("is the graph of the ties among those kept, built anew", () => {
    for (const weighted of [false, true])
      fc.assert(
        fc.property(arbitraryGraph({ weighted }), fc.infiniteStream(fc.boolean()), (s, stream) => {
          const whole = s.graph;
          const keep = Array.from({ length: whole.n }, () => (stream.next().value ? 1 : 0));
          const nodes = keep.flatMap((yes, v) => (yes ? [v] : []));
          const sources = arcSources(whole);
          const inside = [...whole.targets.keys()].filter(
            (k) =>
              keep[sources[k]!] &&
              keep[whole.targets[k]!] &&
              (whole.directed || sources[k]! < whole.targets[k]!),
          );
          const expected = graphFromEdges(
            nodes.length,
            inside.map((k) => nodes.indexOf(sources[k]!)),
            inside.map((k) => nodes.indexOf(whole.targets[k]!)),
            {
              directed: whole.directed,
              ids: nodes.map((v) => whole.ids[v]!),
              ...(weighted ? { weights: inside.map((k) => whole.weights![k]!) } : {}),
            },
          );
          expect(inducedGraph(whole, keep)).toEqual({
            graph: expected,
            kept: Uint32Array.from(nodes),
          });
        }),
      );
  });
});
