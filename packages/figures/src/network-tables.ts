import type { DrawnTie } from "./choose-ties.ts";
import type { FigureTable } from "./figure.ts";
import type { FigureNode } from "./figure-network.ts";
import { kindWords } from "./figure-network.ts";
import type { Grouping } from "./group-people.ts";
import { list } from "./plain-numbers.ts";
import type { Said } from "./scene.ts";
import { certainty } from "./tokens.ts";

export type NameOf = (node: FigureNode) => string;

const SAID_WORDS: Readonly<Record<Said, string>> = {
  source: "the first",
  both: "both",
  others: "somebody else",
};

/** Doubt in words, with the number: "not sure, 72 in 100". */
export function sureWords(probability: number): string {
  const words = { whole: "sure", stitched: "not sure", dotted: "probably not" };
  return `${words[certainty(probability)]}, ${Math.round(probability * 100)} in 100`;
}

/** One row per thread drawn. */
export function tieTable(
  ties: readonly DrawnTie[],
  nodes: ReadonlyMap<string, FigureNode>,
  name: NameOf,
): FigureTable {
  return {
    caption: "One row for each tie drawn.",
    columns: [
      { key: "from", label: "From", kind: "text" },
      { key: "to", label: "To", kind: "text" },
      { key: "kind", label: "Tie", kind: "text" },
      { key: "said", label: "Said by", kind: "text" },
      { key: "tellers", label: "Told by", kind: "number" },
      { key: "sure", label: "How sure", kind: "doubt" },
    ],
    ids: ties.map((tie) => tie.id),
    rows: ties.map((tie) => [
      name(nodes.get(tie.source)!),
      name(nodes.get(tie.target)!),
      list(tie.kinds.map(kindWords)),
      SAID_WORDS[tie.said],
      tie.tellers,
      sureWords(tie.probability),
    ]),
  };
}

/** One row per person, place or group drawn. */
export function nodeTable(
  nodes: readonly FigureNode[],
  ties: readonly DrawnTie[],
  grouping: Grouping,
  name: NameOf,
): FigureTable {
  const degree = new Map<string, number>();
  for (const tie of ties) {
    degree.set(tie.source, (degree.get(tie.source) ?? 0) + 1);
    degree.set(tie.target, (degree.get(tie.target) ?? 0) + 1);
  }
  return {
    caption: "One row for each person, place and group drawn.",
    columns: [
      { key: "name", label: "Who or what", kind: "text" },
      { key: "told", label: "Told us", kind: "text" },
      { key: "street", label: "Street", kind: "text" },
      { key: "group", label: "Drawn with", kind: "text" },
      { key: "mentioned", label: "Times mentioned", kind: "number" },
      { key: "ties", label: "Ties drawn", kind: "number" },
      { key: "sure", label: "How sure it is one", kind: "doubt" },
    ],
    ids: nodes.map((node) => node.id),
    rows: nodes.map((node) => {
      const group = grouping.of.get(node.id);
      return [
        name(node),
        node.kind !== "person" ? node.kind : node.status === "respondent" ? "told us" : "was named",
        node.street,
        group === undefined ? "" : (grouping.labels[group] ?? ""),
        node.mentioned,
        degree.get(node.id) ?? 0,
        sureWords(node.probability),
      ];
    }),
  };
}
