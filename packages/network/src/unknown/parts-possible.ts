import { components, isolates } from "../cohesion/components.ts";
import type { Bounds } from "./bounds.ts";
import { isUnknown, type Known, unknownCounts } from "./partly-known.ts";

/** Bounds of the number of parts, the largest, and people without ties; undirected. Exact. */
export function partsPossible(known: Known): {
  readonly components: Bounds;
  readonly largest: Bounds;
  readonly isolates: Bounds;
} {
  const { graph } = known;
  const { sizes } = components(graph);
  const joined = joinedParts(known);
  const most = (list: ArrayLike<number>): number =>
    Array.from(list).reduce((largest, size) => Math.max(largest, size), 0);
  const alone = isolates(graph);
  const { out } = unknownCounts(known);
  return {
    components: bounds(sizes.length, joined.length, sizes.length),
    largest: bounds(most(sizes), most(sizes), most(joined)),
    isolates: bounds(alone.length, alone.filter((v) => out[v] === 0).length, alone.length),
  };
}

function bounds(observed: number, low: number, high: number): Bounds {
  return { observed, low, high, exact: true };
}

/**
 * Sizes of the parts when every unknown tie is there. People not reached yet stand in two
 * lists, asked and not asked; a search looks through a list only for somebody to whom nearly
 * all in it could be tied, so each failed look is paid for by a tie, an exception or a denial.
 * O(n + m + exceptions, times the log of a row).
 */
function joinedParts(known: Known): number[] {
  const { graph, asked, unanswered, answersNeeded } = known;
  const seen = new Uint8Array(graph.n);
  const waiting: [number[], number[]] = [[], []];
  for (let v = graph.n - 1; v >= 0; v--) waiting[asked[v]! as 0 | 1].push(v);
  const sizes: number[] = [];
  for (let start = 0; start < graph.n; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const queue = [start];
    const visit = (w: number): void => {
      if (seen[w] === 1) return;
      seen[w] = 1;
      queue.push(w);
    };
    for (let head = 0; head < queue.length; head++) {
      const v = queue[head]!;
      for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++) visit(graph.targets[k]!);
      for (let k = unanswered.offsets[v]!; k < unanswered.offsets[v + 1]!; k++)
        if (isUnknown(known, v, unanswered.targets[k]!)) visit(unanswered.targets[k]!);
      for (let k = unanswered.inOffsets[v]!; k < unanswered.inOffsets[v + 1]!; k++)
        if (isUnknown(known, v, unanswered.inTargets[k]!)) visit(unanswered.inTargets[k]!);
      for (const side of [0, 1] as const) {
        const open =
          answersNeeded === 2 ? asked[v] === 0 || side === 0 : asked[v] === 0 && side === 0;
        if (open) waiting[side] = waiting[side].filter((w) => lookAt(v, w));
      }
    }
    sizes.push(queue.length);

    /** Visits `w` where it could be tied; whether it goes on waiting. */
    function lookAt(v: number, w: number): boolean {
      if (seen[w] === 0 && isUnknown(known, v, w)) visit(w);
      return seen[w] === 0;
    }
  }
  return sizes;
}
