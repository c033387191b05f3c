import { type AffiliationKind, compareText } from "@kith/model";
import { linksOf } from "./affiliations.ts";
import { type Evidence, respondents } from "./evidence.ts";

export interface InformationSource {
  readonly label: string;
  readonly kind: AffiliationKind;
  /** Respondents who use it. */
  readonly users: number;
}

/** Two sources and how many respondents use both. */
export interface SharedUse {
  readonly a: string;
  readonly b: string;
  readonly users: number;
}

/** How many respondents of one part of the community use a source. */
export interface UseByGroup {
  readonly group: string;
  readonly source: string;
  readonly users: number;
}

/** People and what they use, as counts. Exact: not public. */
export interface InformationMap {
  readonly sources: readonly InformationSource[];
  readonly shared: readonly SharedUse[];
  readonly byGroup: readonly UseByGroup[];
  readonly respondents: number;
  /** Respondents linked to none of the sources. */
  readonly none: number;
}

/**
 * The two-mode picture: which sources of information, places and groups are used, by which
 * part of the community, and which share their users. `undefined` when none were recorded.
 * O(respondents × sources per respondent²).
 */
export function informationMap(
  evidence: Evidence,
  by: "area" | "street" = "area",
): InformationMap | undefined {
  const kinds: AffiliationKind[] = ["information", "place", "group", "organisation"];
  const links = linksOf(evidence, kinds);
  if (links.size === 0) return undefined;
  const labelOf = new Map(evidence.network.nodes.map((node) => [node.id, node]));
  const users = new Map<string, number>();
  const pairs = new Map<string, number>();
  const groups = new Map<string, number>();
  let none = 0;
  const everybody = respondents(evidence);
  for (const { person } of everybody) {
    const used = [...(links.get(person?.id ?? "") ?? [])].sort(compareText);
    if (used.length === 0) none++;
    const group = person?.description[by];
    for (const [i, source] of used.entries()) {
      bump(users, source);
      if (group !== undefined && group !== "") bump(groups, `${group}\u001f${source}`);
      for (const other of used.slice(i + 1)) bump(pairs, `${source}\u001f${other}`);
    }
  }
  const label = (id: string) => labelOf.get(id)?.label ?? id;
  const kindOf = (id: string): AffiliationKind => {
    const kind = labelOf.get(id)?.kind;
    return kind === undefined || kind === "person" ? "place" : kind;
  };
  return {
    sources: [...users]
      .map(([id, n]) => ({ label: label(id), kind: kindOf(id), users: n }))
      .sort((a, b) => b.users - a.users || compareText(a.label, b.label)),
    shared: split(pairs).map(([a, b, n]) => ({ a: label(a), b: label(b), users: n })),
    byGroup: split(groups).map(([group, source, n]) => ({
      group,
      source: label(source),
      users: n,
    })),
    respondents: everybody.length,
    none,
  };
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function split(counts: ReadonlyMap<string, number>): [string, string, number][] {
  return [...counts]
    .sort((x, y) => compareText(x[0], y[0]))
    .map(([key, n]) => {
      const [a = "", b = ""] = key.split("\u001f");
      return [a, b, n];
    });
}
