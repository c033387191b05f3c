import type { GraphDocument } from "@kith/model";
import { isDirected } from "../tie-direction.ts";

/**
 * What about the ties of a list deserves a look though nothing is wrong: repeated ones, ties
 * without direction that are told from both ends, ties of a node with itself, weight 0. All
 * are kept as read. O(ties).
 */
export function oddTieNotes(graph: GraphDocument): string[] {
  const seen = new Set<string>();
  let repeated = 0;
  let reversed = 0;
  let loops = 0;
  let zeros = 0;
  for (const edge of graph.edges) {
    const { source, target } = edge;
    const pair = `${source}\n${target}`;
    if (source === target) loops++;
    if (seen.has(pair)) repeated++;
    else if (!isDirected(graph, edge) && seen.has(`${target}\n${source}`)) reversed++;
    seen.add(pair);
    if (edge.attributes.weight === 0) zeros++;
  }
  const notes: string[] = [];
  if (repeated > 0) notes.push(`Ties that repeat an earlier one: ${repeated}.`);
  if (reversed > 0) notes.push(`Ties without direction that stand there both ways: ${reversed}.`);
  if (loops > 0) notes.push(`Ties of a node with itself: ${loops}.`);
  if (zeros > 0) notes.push(`Ties with weight 0: ${zeros}.`);
  return notes;
}
