import { graphFromEdges } from "../graph/graph.ts";
import { degree, inDegree, outDegree } from "./degree.ts";

/** Degrees of one kind of tie, each as `degree`, `inDegree` and `outDegree` of its ties alone. */
export interface KindDegrees {
  readonly all: Float64Array;
  readonly in: Float64Array;
  readonly out: Float64Array;
}

/**
 * Degrees by kind of tie: those of the graph of one kind's edges alone, for each kind. So
 * repeated edges of a kind are one tie, edges of different kinds between the same two are one
 * tie of each, and loops are none; with weights degrees are their sums.
 *
 * Throws a RangeError when there are not as many kinds as edges, a kind is not a whole number
 * from 0 to `kindCount` − 1, and as `graphFromEdges` does. O(kinds × n + m).
 *
 * @param kinds of each edge, from 0
 * @returns one entry per kind
 */
export function degreesByKind(
  n: number,
  edges: {
    readonly sources: ArrayLike<number>;
    readonly targets: ArrayLike<number>;
    readonly kinds: ArrayLike<number>;
    readonly weights?: ArrayLike<number>;
  },
  kindCount: number,
  options: { readonly directed?: boolean } = {},
): KindDegrees[] {
  const { sources, targets, kinds, weights } = edges;
  if (kinds.length !== sources.length)
    throw new RangeError(`${sources.length} edges but ${kinds.length} kinds.`);
  const ofKind: number[][] = Array.from({ length: kindCount }, () => []);
  for (let e = 0; e < kinds.length; e++) {
    const list = ofKind[kinds[e]!];
    if (list === undefined)
      throw new RangeError(`Edge ${e} is of kind ${kinds[e]}; kinds are 0 to ${kindCount - 1}.`);
    list.push(e);
  }
  return ofKind.map((list) => {
    const part = graphFromEdges(
      n,
      list.map((e) => sources[e]!),
      list.map((e) => targets[e]!),
      {
        ...options,
        ...(weights === undefined ? {} : { weights: list.map((e) => weights[e]!) }),
      },
    );
    return { all: degree(part), in: inDegree(part), out: outDegree(part) };
  });
}
