import type { Random } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { compareLengths, shortestPaths, shortestPathsRoom } from "./dijkstra.ts";

/**
 * Draws one of all shortest paths between two different nodes, each as likely as the others,
 * and calls `visit` with every node strictly between them; never, where no path leads.
 */
export type PathDrawer = (source: number, target: number, visit: (v: number) => void) => void;

export function pathDrawer(graph: Graph, random: Random): PathDrawer {
  return graph.weights === undefined ? hopPaths(graph, random) : lengthPaths(graph, random);
}

/** One end's search: nodes by level, and the number of shortest paths to each. */
interface Side {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Steps from the end; −1 where the search has not come. */
  readonly level: Int32Array;
  readonly paths: Float64Array;
  readonly found: Uint32Array;
  /** The latest level is `found[begin] … found[size - 1]`, `depth` steps from the end. */
  begin: number;
  size: number;
  depth: number;
}

/**
 * Searches from both ends in turn, always the side with fewer ties to look at, until they
 * meet: on networks of people that looks at far fewer ties than one whole search (Borassi and
 * Natale 2016, "KADABRA is an adaptive algorithm for betweenness via random approximation",
 * ESA). Room for about 24 bytes per node and side.
 */
function hopPaths(graph: Graph, random: Random): PathDrawer {
  const side = (offsets: Uint32Array, targets: Uint32Array): Side => ({
    offsets,
    targets,
    level: new Int32Array(graph.n).fill(-1),
    paths: new Float64Array(graph.n),
    found: new Uint32Array(graph.n),
    begin: 0,
    size: 0,
    depth: 0,
  });
  const ahead = side(graph.offsets, graph.targets);
  const back = side(graph.inOffsets, graph.inTargets);
  return (source, target, visit) => {
    start(ahead, source);
    start(back, target);
    while (ahead.begin < ahead.size && back.begin < back.size) {
      const near = tiesAhead(ahead) <= tiesAhead(back) ? ahead : back;
      const far = near === ahead ? back : ahead;
      if (!advance(near, far)) continue;
      const middle = drawnMeeting(near, far, random);
      if (middle !== source && middle !== target) visit(middle);
      walkTo(ahead, back, middle, random, visit);
      walkTo(back, ahead, middle, random, visit);
      break;
    }
    forget(ahead);
    forget(back);
  };
}

function start(side: Side, end: number): void {
  side.level[end] = 0;
  side.paths[end] = 1;
  side.found[0] = end;
  side.begin = 0;
  side.size = 1;
  side.depth = 0;
}

function forget({ level, found, size }: Side): void {
  for (let i = 0; i < size; i++) level[found[i]!] = -1;
}

function tiesAhead({ offsets, found, begin, size }: Side): number {
  let ties = 0;
  for (let i = begin; i < size; i++) ties += offsets[found[i]! + 1]! - offsets[found[i]!]!;
  return ties;
}

/** Searches one level further; tells whether it met the other side. */
function advance(side: Side, other: Side): boolean {
  const { offsets, targets, level, paths, found } = side;
  const end = side.size;
  let size = end;
  let met = false;
  const depth = side.depth + 1;
  for (let i = side.begin; i < end; i++) {
    const v = found[i]!;
    const count = paths[v]!;
    const rowEnd = offsets[v + 1]!;
    for (let k = offsets[v]!; k < rowEnd; k++) {
      const w = targets[k]!;
      const at = level[w]!;
      if (at === -1) {
        level[w] = depth;
        paths[w] = count;
        found[size++] = w;
        if (other.level[w] !== -1) met = true;
      } else if (at === depth) {
        paths[w] = paths[w]! + count;
      }
    }
  }
  side.begin = end;
  side.size = size;
  side.depth = depth;
  return met;
}

/** Every shortest path has one node where the sides meet; drawn by the paths through it. */
function drawnMeeting(near: Side, far: Side, random: Random): number {
  let whole = 0;
  for (let i = near.begin; i < near.size; i++) {
    const w = near.found[i]!;
    if (far.level[w] !== -1) whole += near.paths[w]! * far.paths[w]!;
  }
  let left = random.next() * whole;
  let middle = -1;
  for (let i = near.begin; i < near.size; i++) {
    const w = near.found[i]!;
    if (far.level[w] === -1) continue;
    middle = w;
    left -= near.paths[w]! * far.paths[w]!;
    if (left < 0) break;
  }
  return middle;
}

/** Visits the nodes between `middle` and the end of a side, drawn by paths from that end. */
function walkTo(
  side: Side,
  { offsets, targets }: Side,
  middle: number,
  random: Random,
  visit: (v: number) => void,
): void {
  const { level, paths } = side;
  let at = middle;
  for (let depth = level[middle]! - 1; depth > 0; depth--) {
    let left = random.next() * paths[at]!;
    let before = -1;
    for (let k = offsets[at]!; k < offsets[at + 1]!; k++) {
      const w = targets[k]!;
      if (level[w] !== depth) continue;
      before = w;
      left -= paths[w]!;
      if (left < 0) break;
    }
    visit(before);
    at = before;
  }
}

/** One search by Dijkstra per path, weights as lengths. */
function lengthPaths(graph: Graph, random: Random): PathDrawer {
  const room = shortestPathsRoom(graph.n);
  const { distance, paths } = room;
  const { inOffsets, inTargets, inWeights } = graph;
  return (source, target, visit) => {
    shortestPaths(graph, source, room);
    if (paths[target] === 0) return;
    for (let at = target; ; ) {
      let left = random.next() * paths[at]!;
      let before = source;
      for (let k = inOffsets[at]!; k < inOffsets[at + 1]!; k++) {
        const w = inTargets[k]!;
        const along = distance[w]! + inWeights![k]!;
        if (!(distance[w]! < distance[at]!) || compareLengths(along, distance[at]!) !== 0) continue;
        before = w;
        left -= paths[w]!;
        if (left < 0) break;
      }
      if (before === source) return;
      visit(before);
      at = before;
    }
  };
}
