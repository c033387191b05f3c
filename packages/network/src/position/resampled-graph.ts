import type { Random } from "@kith/model";
import { arcSources } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";

/** What is drawn anew: who was there, or which ties were told. */
export type Resampling = "people" | "ties";

/** Once per graph: how to draw another one like it. `person[i]` is who node `i` is a copy of. */
export function resampler(
  graph: Graph,
  of: Resampling,
): (random: Random) => { readonly graph: Graph; readonly person: Uint32Array } {
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  const sources = arcSources(graph);
  for (let k = 0; k < sources.length; k++) {
    if (!graph.directed && sources[k]! > graph.targets[k]!) continue;
    from.push(sources[k]!);
    to.push(graph.targets[k]!);
    weight.push(graph.weights?.[k] ?? 1);
  }
  const everybody = Uint32Array.from({ length: graph.n }, (_, v) => v);
  const made = (sources: number[], targets: number[], weights: number[]): Graph =>
    graphFromEdges(graph.n, sources, targets, {
      directed: graph.directed,
      ids: graph.ids,
      ...(graph.weights === undefined ? {} : { weights }),
    });

  if (of === "ties")
    return (random) => {
      const drawn = new Uint8Array(from.length);
      for (let i = 0; i < from.length; i++) drawn[random.below(from.length)] = 1;
      const stays = (_: unknown, e: number): boolean => drawn[e] === 1;
      return {
        graph: made(from.filter(stays), to.filter(stays), weight.filter(stays)),
        person: everybody,
      };
    };

  const possible = (graph.n * (graph.n - 1)) / (graph.directed ? 1 : 2);
  const density = from.length / Math.max(1, possible);
  return (random) => {
    // Copies of one person stand side by side: those of `p` are begin[p] … begin[p + 1] − 1.
    const begin = new Uint32Array(graph.n + 1);
    for (let i = 0; i < graph.n; i++) begin[random.below(graph.n) + 1]!++;
    for (let p = 0; p < graph.n; p++) begin[p + 1]! += begin[p]!;
    const person = new Uint32Array(graph.n);
    for (let p = 0; p < graph.n; p++) person.fill(p, begin[p]!, begin[p + 1]!);
    const sources: number[] = [];
    const targets: number[] = [];
    const weights: number[] = [];
    const tie = (a: number, b: number, e: number): void => {
      sources.push(a);
      targets.push(b);
      weights.push(weight[e]!);
    };
    for (let e = 0; e < from.length; e++)
      for (let a = begin[from[e]!]!; a < begin[from[e]! + 1]!; a++)
        for (let b = begin[to[e]!]!; b < begin[to[e]! + 1]!; b++) tie(a, b, e);
    // Whether two copies of one person are tied is not known: as often as any two people are.
    for (let p = 0; p < graph.n; p++)
      for (let a = begin[p]!; a < begin[p + 1]!; a++)
        for (let b = begin[p]!; b < begin[p + 1]!; b++) {
          if (a === b || (!graph.directed && a > b)) continue;
          if (random.next() < density) tie(a, b, random.below(from.length));
        }
    return { graph: made(sources, targets, weights), person };
  };
}
