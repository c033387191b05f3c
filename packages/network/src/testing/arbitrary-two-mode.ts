import fc from "fast-check";
import { type Graph, graphFromEdges } from "../graph/graph.ts";

export interface TwoModeSample {
  readonly graph: Graph;
  readonly mode: readonly (0 | 1)[];
}

/** Small two-mode graphs, the modes in any order, empty ones and isolates among them. */
export function arbitraryTwoMode(most = 9): fc.Arbitrary<TwoModeSample> {
  const modes = fc.array(fc.constantFrom<0 | 1>(0, 1), { maxLength: most });
  return modes.chain((mode) => {
    const of = (side: 0 | 1) => mode.flatMap((m, v) => (m === side ? [v] : []));
    const [people, places] = [of(0), of(1)];
    if (people.length === 0 || places.length === 0)
      return fc.constant({ graph: graphFromEdges(mode.length, [], []), mode });
    const tie = fc.tuple(fc.constantFrom(...people), fc.constantFrom(...places));
    return fc.array(tie, { maxLength: 3 * mode.length }).map((ties) => ({
      graph: graphFromEdges(
        mode.length,
        ties.map(([a]) => a),
        ties.map(([, b]) => b),
      ),
      mode,
    }));
  });
}
