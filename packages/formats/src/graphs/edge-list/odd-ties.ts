import type { GraphDocument } from "@kith/model";
import { isDirected } from "../tie-direction.ts";
import { pairSet } from "./pair-set.ts";

/**
 * What about the ties of a list deserves a look though nothing is wrong: repeated ones, ties
 * without direction that are told from both ends, ties of a node with itself, weight 0. All
 * are kept as read. O(ties).
 *
 * @param places where each node stands among the nodes, by its id
 */
export function oddTieNotes(graph: GraphDocument, places: ReadonlyMap<string, number>): string[] {
  const seen = pairSet(places.size);
  let repeated = 0;
  let reversed = 0;
  let loops = 0;
  let zeros = 0;
  for (const edge of graph.edges) {
    const source = places.get(edge.source) ?? 0;
    const target = places.get(edge.target) ?? 0;
    if (source === target) loops++;
    if (seen.has(source, target)) repeated++;
    else if (!isDirected(graph, edge) && seen.has(target, source)) reversed++;
    seen.add(source, target);
    if (edge.attributes.weight === 0) zeros++;
  }
  const notes: string[] = [];
  if (repeated > 0) notes.push(`Ties that repeat an earlier one: ${repeated}.`);
  if (reversed > 0) notes.push(`Ties without direction that stand there both ways: ${reversed}.`);
  if (loops > 0) notes.push(`Ties of a node with itself: ${loops}.`);
  if (zeros > 0) notes.push(`Ties with weight 0: ${zeros}.`);
  return notes;
}
