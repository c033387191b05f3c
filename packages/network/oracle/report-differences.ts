/** Values by name; `null` where there is none, as JSON has no NaN. */
export type Values = Readonly<Record<string, readonly (number | null)[]>>;

/** Relative above 1, absolute below; infinite where only one has a value. */
function difference(a: number | null | undefined, b: number | null): number {
  const none = (x: number | null | undefined) => x === null || x === undefined || Number.isNaN(x);
  if (none(a) || none(b)) return none(a) && none(b) ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(a! - b!) / Math.max(1, Math.abs(b!));
}

/**
 * Prints the largest difference per value over all graphs and sets the exit code to 1 when one
 * is above the limit. Values that are not expected are not looked at.
 *
 * @param expected of each graph
 * @param ours of the graph with that number
 */
export function reportDifferences(
  expected: readonly Values[],
  ours: (graph: number) => Values,
  limit = 1e-9,
): void {
  const largest = new Map<string, { difference: number; graph: number; compared: number }>();
  for (const [graph, values] of expected.entries()) {
    const mine = ours(graph);
    for (const [name, row] of Object.entries(values)) {
      const entry = largest.get(name) ?? { difference: 0, graph: -1, compared: 0 };
      largest.set(name, entry);
      entry.compared += row.length;
      for (const [i, value] of row.entries()) {
        const apart = difference(mine[name]?.[i], value);
        if (apart <= entry.difference) continue;
        entry.difference = apart;
        entry.graph = graph;
      }
    }
  }
  let worst = 0;
  for (const [name, entry] of largest) {
    worst = Math.max(worst, entry.difference);
    const where = entry.difference > limit ? `  (graph ${entry.graph})` : "";
    console.log(
      `${name.padEnd(28)} ${entry.difference.toExponential(1).padStart(9)}  in ${entry.compared} values${where}`,
    );
  }
  console.log(`largest difference ${worst.toExponential(1)} over ${expected.length} graphs`);
  process.exitCode = worst > limit ? 1 : 0;
}
