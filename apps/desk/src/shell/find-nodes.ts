import type { NetworkNodeView } from "@kith/api";
import { language } from "../words/language.ts";

/** Case and accents do not matter when somebody is looked for. */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLocaleLowerCase(language);
}

/**
 * Nodes whose label, id or street holds every word typed. Those whose name starts with what
 * was typed come first, then the more often mentioned. O(nodes × words).
 */
export function findNodes(
  nodes: readonly NetworkNodeView[],
  typed: string,
): readonly NetworkNodeView[] {
  const wanted = foldText(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const first = wanted.join(" ");
  return nodes
    .map((node) => ({ node, label: foldText(node.label) }))
    .filter(({ node, label }) => {
      const held = `${label} ${foldText(node.street)} ${foldText(node.id)}`;
      return wanted.every((word) => held.includes(word));
    })
    .sort(
      (a, b) =>
        Number(b.label.startsWith(first)) - Number(a.label.startsWith(first)) ||
        b.node.mentioned - a.node.mentioned,
    )
    .map(({ node }) => node);
}
