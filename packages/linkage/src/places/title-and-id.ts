import { type AffiliationKind, compareText } from "@kith/model";
import type { PlaceUnit } from "./place-units.ts";

/** A form must be used this often, against the commonest one, to give the title. */
const USUAL = 0.2;

/** What a thing is mostly given as; of equals the first in the order of kinds. */
export function mainKind(units: readonly PlaceUnit[]): AffiliationKind {
  const counts = new Map<AffiliationKind, number>();
  for (const { kind, times } of units) counts.set(kind, (counts.get(kind) ?? 0) + times);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]![0];
}

/** The fullest of the usual forms; of equally full ones the commonest. */
export function titleOf(units: readonly PlaceUnit[]): string {
  const most = Math.max(...units.map(({ times }) => times));
  const usual = units.filter(({ times }) => times >= USUAL * most);
  const [best] = usual.sort(
    (a, b) => fullness(b) - fullness(a) || b.times - a.times || compareText(a.label, b.label),
  );
  return best!.label;
}

function fullness({ read }: PlaceUnit): number {
  const parts = [read.concept, read.street, read.area].filter((part) => part !== undefined);
  return 2 * read.name.length + parts.length;
}

/** Area to tell things of one title apart: the one all bare forms of it were said in. */
export function areaOfThing(units: readonly PlaceUnit[]): string | undefined {
  const areas = new Set(units.map(({ area, read }) => read.area ?? area));
  const [area] = areas;
  return areas.size === 1 ? area : undefined;
}

/** What stands in an id for a title: no case, one space. */
export function idWords(title: string): string {
  return title.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
}

export function capital(area: string): string {
  return area.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
