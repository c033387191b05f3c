import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { matrix } from "../testing/naive.ts";
import { hasTie } from "./has-tie.ts";

it("finds exactly the ties of the rows", () => {
  fc.assert(
    fc.property(arbitraryGraph(), ({ graph }) => {
      const rows = matrix(graph);
      for (let v = 0; v < graph.n; v++)
        for (let w = 0; w < graph.n; w++) expect(hasTie(graph, v, w)).toBe(rows[v]![w] !== 0);
    }),
  );
});
