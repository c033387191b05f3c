import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "./dependencies-memory.ts";

describe("layOut", () => {
  it("puts one thing after another, each at the start of a row, with room for the worst case", () => {
    fc.assert(
      fc.property(
        fc.nat(5_000),
        fc.nat(20_000),
        fc.boolean(),
        fc.constantFrom(1, 2, 32),
        (n, arcs, directed, lanes) => {
          const { bytes, lanes: kept, ...starts } = layOut(n, arcs, directed, lanes);
          expect(kept).toBe(lanes);
          // A lane goes along a tie once: of the two arcs of an undirected one, along one.
          const along = directed ? lanes * arcs : (lanes * arcs) / 2;
          const least = {
            offsets: 4 * (n + 1),
            targets: 4 * arcs,
            reach: 8 * n,
            weights: 8 * n,
            sums: 8 * n,
            // Two rows gathered, one of sources, and a list of eight for each byte.
            fixed: 3 * 256 + 256 * 16,
            paths: 256 * n,
            marks: 8 * n,
            levels: 4 * (n + 2),
            entries: 20 * (lanes * n + 1),
            acts: 8 * (along + 1),
            steps: 4 * along + 32,
          };
          const inOrder = Object.entries(starts).sort(([, a], [, b]) => a - b);
          expect(inOrder[0]![1]).toBe(0);
          for (const [i, [name, start]] of inOrder.entries()) {
            expect(start % 256).toBe(0);
            const next = inOrder[i + 1]?.[1] ?? bytes;
            const size = least[name as keyof typeof least];
            expect(next - start).toBeGreaterThanOrEqual(size);
            expect(next - start).toBeLessThan(size + 256);
          }
        },
      ),
    );
  });

  it("takes fewer sources at once where 32 do not fit into what can be addressed", () => {
    expect(layOut(1_000_000, 10_000_000, false, 32).lanes).toBe(32);
    expect(layOut(1_000_000, 10_000_000, true, 32).lanes).toBe(16);
    expect(layOut(4_000_000, 40_000_000, true, 32).lanes).toBe(4);
  });

  it("says so when not even one fits", () => {
    expect(() => layOut(14_000_000, 20, false, 32)).toThrow(
      new RangeError("Betweenness of 14000000 nodes and 20 ties does not fit into memory."),
    );
  });
});
