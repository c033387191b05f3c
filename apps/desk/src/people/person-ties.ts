import type { NetworkNodeView, NetworkView } from "@kith/api";

/** Everything said about one person and one other node, as one row. */
export interface PersonTie {
  readonly other: NetworkNodeView;
  readonly kinds: readonly string[];
  /** `third`: a respondent who is neither of the two said it. */
  readonly saidBy: "self" | "other" | "both" | "third";
  readonly probability: number;
}

/**
 * The ties of a person: one row per neighbour, surest and most mentioned first. A `knows` tie
 * was said by somebody about both of its ends, and so was any tie that starts at somebody who
 * was never interviewed. O(ties).
 */
export function personTies(network: NetworkView, person: string): readonly PersonTie[] {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const rows = new Map<string, { kinds: Set<string>; sides: Set<string>; probability: number }>();
  for (const tie of network.ties) {
    if (tie.source !== person && tie.target !== person) continue;
    const other = tie.source === person ? tie.target : tie.source;
    if (other === person) continue;
    const row = rows.get(other) ?? { kinds: new Set(), sides: new Set(), probability: 0 };
    row.kinds.add(tie.kind);
    if (tie.mutual) row.sides.add("self").add("other");
    else if (tie.kind === "knows") row.sides.add("third");
    else if (nodes.get(tie.source)?.status !== "respondent") row.sides.add("third");
    else row.sides.add(tie.source === person ? "self" : "other");
    row.probability = Math.max(row.probability, tie.probability);
    rows.set(other, row);
  }
  return [...rows]
    .flatMap(([id, row]) => {
      const other = nodes.get(id);
      return other
        ? [{ other, kinds: [...row.kinds], saidBy: side(row.sides), probability: row.probability }]
        : [];
    })
    .sort((a, b) => b.probability - a.probability || b.other.mentioned - a.other.mentioned);
}

function side(sides: ReadonlySet<string>): PersonTie["saidBy"] {
  if (sides.has("self") && sides.has("other")) return "both";
  if (sides.has("self")) return "self";
  return sides.has("other") ? "other" : "third";
}
