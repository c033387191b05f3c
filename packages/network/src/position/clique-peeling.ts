import type { Graph } from "../graph/graph.ts";

/** A round that would peel off fewer is not worth searches of its own. */
const FEWEST = 64;
/** Rounds are numbered in a byte. */
const ROUNDS = 255;
/** Somebody with more ties than this stays: to look at all pairs of contacts costs too much. */
const MOST_TIES = 24;

/**
 * Peels off nodes whose contacts are all tied to each other, round after round: no shortest
 * path leads through such a node, so the others need not pass it in search of each other.
 * Interviews make many: whoever is named together with others of one circle. Of an undirected
 * graph, among nodes with `kept` 1.
 *
 * Returns for each node the round in which it goes, from 1, or 0 for one that stays to the end
 * or was not kept; a round of fewer than `fewest` is not begun. O(n + m) in practice, at most 24 times the sum of degrees in each round.
 */
export function peelCliques(
  { n, offsets, targets }: Graph,
  kept: Uint8Array,
  fewest: number = FEWEST,
): Uint8Array {
  const round = new Uint8Array(n);
  const near = new Int32Array(n).fill(-1);
  const stays = (v: number): boolean => kept[v] === 1 && round[v] === 0;
  const insideClique = (v: number): boolean => {
    let contacts = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if (!stays(w)) continue;
      near[w] = v;
      contacts++;
    }
    if (contacts > MOST_TIES) return false;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if (!stays(w)) continue;
      let shared = 0;
      for (let j = offsets[w]!; j < offsets[w + 1]!; j++)
        if (near[targets[j]!] === v && stays(targets[j]!)) shared++;
      if (shared < contacts - 1) return false;
    }
    return true;
  };
  let open = Uint32Array.from(near.keys()).filter(stays);
  for (let r = 1; r <= ROUNDS; r++) {
    const gone = open.filter(insideClique);
    if (gone.length < fewest) break;
    near.fill(-1);
    for (const v of gone) round[v] = r;
    // Only contacts of those who went can have become such nodes.
    open = contactsOf(gone).filter(stays);
  }
  return round;

  function contactsOf(nodes: Uint32Array): Uint32Array {
    const found = new Set<number>();
    for (const v of nodes)
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) found.add(targets[k]!);
    return Uint32Array.from(found).sort();
  }
}
