import fc from "fast-check";
import type { PartlyKnown } from "../unknown/partly-known.ts";
import { arbitraryGraph } from "./arbitrary-graph.ts";

/** Small networks of which some ties are not known, for every rule. */
export function arbitraryPartlyKnown(
  options: { most?: number; directed?: boolean } = {},
): fc.Arbitrary<PartlyKnown> {
  return arbitraryGraph({ most: options.most ?? 5, ...options }).chain(({ graph }) => {
    const node = fc.nat(Math.max(0, graph.n - 1));
    const list = fc
      .array(fc.tuple(node, node), { maxLength: graph.n === 0 ? 0 : graph.n })
      .map((pairs) => ({ sources: pairs.map(([v]) => v), targets: pairs.map(([, w]) => w) }));
    const asked = fc.array(fc.nat(3), { minLength: graph.n, maxLength: graph.n });
    return fc
      .tuple(asked, list, list, fc.constantFrom<1 | 2>(1, 2))
      .map(([given, unanswered, denied, answersNeeded]) => ({
        graph,
        asked: given.map((x) => Math.min(1, x)),
        unanswered,
        denied,
        answersNeeded,
      }));
  });
}

/** The ties that are not known, by the definition; pairs once when undirected. */
export function unknownTies(ties: PartlyKnown): (readonly [number, number])[] {
  const { graph, asked, unanswered, denied, answersNeeded } = ties;
  const listed = (list: typeof denied, v: number, w: number): boolean =>
    Array.from(list?.sources ?? []).some((s, i) => s === v && list!.targets[i] === w);
  const tied = (v: number, w: number): boolean =>
    graph.targets.subarray(graph.offsets[v], graph.offsets[v + 1]).includes(w);
  const answered = (v: number, w: number): boolean => asked[v] === 1 && !listed(unanswered, v, w);
  const found: (readonly [number, number])[] = [];
  for (let v = 0; v < graph.n; v++)
    for (let w = 0; w < graph.n; w++) {
      if (v === w || tied(v, w) || listed(denied, v, w)) continue;
      if (graph.directed) {
        if (!answered(v, w)) found.push([v, w]);
        continue;
      }
      if (v > w || listed(denied, w, v)) continue;
      const answers = Number(answered(v, w)) + Number(answered(w, v));
      if (answers < answersNeeded!) found.push([v, w]);
    }
  return found;
}
