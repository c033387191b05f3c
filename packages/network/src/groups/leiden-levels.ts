import type { Random } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { outDegree } from "../position/degree.ts";
import { type LeidenSetting, type Level, mergedLevel } from "./leiden-level.ts";
import { moveNodes } from "./leiden-move.ts";
import { refinedParts } from "./leiden-refine.ts";

/**
 * Groups of one start (any numbering), each pass beginning from the last one's result, until
 * a pass moves nothing or `passes` are done.
 */
export function leidenLevels(
  graph: Graph,
  random: Random,
  resolution: number,
  passes: number,
): Uint32Array {
  const { n, offsets, targets, weights } = graph;
  const strength = outDegree(graph);
  let whole = 0;
  for (let v = 0; v < n; v++) whole += strength[v]!;
  let groups = Uint32Array.from({ length: n }, (_, v) => v);
  if (whole === 0) return groups;
  const setting: LeidenSetting = {
    random,
    price: resolution / whole,
    freedom: (0.01 * whole) / targets.length,
  };
  const base: Level = {
    n,
    offsets,
    targets,
    strength,
    ...(weights === undefined ? {} : { weights }),
  };
  for (let pass = 0; pass < passes; pass++) {
    const found = onePass(base, groups, setting);
    groups = found.groups;
    if (!found.moved) break;
  }
  return groups;
}

/** Move, refine, merge, and again on the merged graph, until nothing merges. */
function onePass(base: Level, initial: Uint32Array, setting: LeidenSetting) {
  let level = base;
  let groups = compact(initial).groups;
  /** Node of the present level that each original node is in. */
  const place = Uint32Array.from({ length: base.n }, (_, v) => v);
  let moved = false;
  for (;;) {
    if (moveNodes(level, groups, setting)) moved = true;
    const packed = compact(groups);
    groups = packed.groups;
    if (packed.count === level.n) break;
    let parts = compact(refinedParts(level, groups, packed.count, setting));
    // Nothing could be merged within groups: merge the groups themselves.
    if (parts.count === level.n) parts = packed;
    const next = new Uint32Array(parts.count);
    for (let v = 0; v < level.n; v++) next[parts.groups[v]!] = groups[v]!;
    for (let v = 0; v < base.n; v++) place[v] = parts.groups[place[v]!]!;
    groups = next;
    level = mergedLevel(level, parts.groups, parts.count);
  }
  for (let v = 0; v < base.n; v++) place[v] = groups[place[v]!]!;
  return { groups: place, moved };
}

/** Renumbers groups from 0 without gaps, in the order of their first nodes. */
function compact(groups: Uint32Array): { groups: Uint32Array<ArrayBuffer>; count: number } {
  const UNSEEN = 0xffffffff;
  const number = new Uint32Array(groups.length).fill(UNSEEN);
  let count = 0;
  const renumbered = new Uint32Array(groups.length);
  for (let v = 0; v < groups.length; v++) {
    const group = groups[v]!;
    if (number[group] === UNSEEN) number[group] = count++;
    renumbered[v] = number[group]!;
  }
  return { groups: renumbered, count };
}
