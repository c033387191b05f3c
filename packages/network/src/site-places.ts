import { type AffiliationKind, compareText, type Interview, type NetworkNode } from "@kith/model";

/**
 * The id under which spellings of one place, group, organisation or source of information
 * meet: "  St Mary's  Hall" and "st mary's hall" are `place:st mary's hall`. `undefined` for
 * an empty label.
 */
export function affiliationId(kind: AffiliationKind, label: string): string | undefined {
  const folded = label.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
  return folded === "" ? undefined : `${kind}:${folded}`;
}

/** One node per place, group, organisation or source of information, in order of first naming. */
export function affiliationNodes(interviews: readonly Interview[]): NetworkNode[] {
  interface Found {
    readonly kind: AffiliationKind;
    readonly spellings: Map<string, number>;
    readonly interviews: Set<string>;
  }
  const found = new Map<string, Found>();
  for (const interview of interviews) {
    for (const { kind, label } of interview.affiliations) {
      const id = affiliationId(kind, label);
      if (id === undefined) continue;
      let entry = found.get(id);
      if (entry === undefined) {
        entry = { kind, spellings: new Map(), interviews: new Set() };
        found.set(id, entry);
      }
      const spelling = label.trim().replace(/\s+/gu, " ");
      entry.spellings.set(spelling, (entry.spellings.get(spelling) ?? 0) + 1);
      entry.interviews.add(interview.egoID);
    }
  }
  return Array.from(found, ([id, entry]) => ({
    id,
    kind: entry.kind,
    status: "none",
    label: commonest(entry.spellings),
    description: {},
    mentioned: entry.interviews.size,
    probability: 1,
    records: [],
    attributes: {},
  }));
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  const ranked = [...spellings].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return ranked[0]?.[0] ?? "";
}
