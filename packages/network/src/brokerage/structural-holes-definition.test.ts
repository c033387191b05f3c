import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { matrix } from "../testing/naive.ts";
import { constraint, effectiveSize, hierarchy } from "./structural-holes.ts";

/** Burt's sums written out over all triples of nodes. */
function byDefinition(one: readonly (readonly number[])[]) {
  const z = one.map((row, i) => row.map((x, j) => x + one[j]![i]!));
  const total = z.map((row) => row.reduce((sum, x) => sum + x, 0));
  const p = (i: number, j: number) => z[i]![j]! / total[i]!;
  return z.map((row, i) => {
    const contacts = row.flatMap((x, j) => (x > 0 ? [j] : []));
    const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0);
    const c = contacts.map((j) => (p(i, j) + sum(contacts.map((q) => p(i, q) * p(q, j)))) ** 2);
    const ratios = c.map((x) => (x * c.length) / sum(c));
    const effective = contacts.map(
      (j) => 1 - sum(contacts.map((q) => (p(i, q) * z[j]![q]!) / Math.max(...z[j]!))),
    );
    const none = contacts.length === 0;
    return {
      constraint: none ? Number.NaN : sum(c),
      effectiveSize: none ? Number.NaN : sum(effective),
      hierarchy: none
        ? Number.NaN
        : c.length === 1
          ? 1
          : sum(ratios.map((r) => r * Math.log(r))) / (c.length * Math.log(c.length)),
    };
  });
}

it("structural holes are what their definitions say, directed, weighted or not", () => {
  for (const weighted of [false, true])
    fc.assert(
      fc.property(arbitraryGraph({ weighted }), ({ graph }) => {
        const found = {
          constraint: constraint(graph),
          effectiveSize: effectiveSize(graph),
          hierarchy: hierarchy(graph),
        };
        for (const [v, expected] of byDefinition(matrix(graph)).entries()) {
          for (const name of ["constraint", "effectiveSize", "hierarchy"] as const) {
            const value = found[name][v]!;
            if (Number.isNaN(expected[name])) expect(value).toBeNaN();
            else expect(value).toBeCloseTo(expected[name], 12);
          }
        }
      }),
    );
});
