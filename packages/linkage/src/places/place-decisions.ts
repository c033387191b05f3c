import type { PlaceDecision, PlaceLabel, Problem } from "@kith/model";
import type { Bonds } from "./average-link.ts";
import type { PlaceUnits } from "./place-units.ts";

/** A decision's pair of forms, by index into the units. */
export interface SettledPair {
  readonly a: number;
  readonly b: number;
  readonly same: boolean;
}

/**
 * What decisions say of forms. A label without an area stands for its words in every area. Of
 * two answers about one pair the later counts (by `at`, then by order). One that cannot be kept
 * is reported. O(decisions × forms).
 */
export function readPlaceDecisions(
  { units, wordsOf }: PlaceUnits,
  decisions: readonly PlaceDecision[],
  file: string,
): { settled: readonly SettledPair[]; bonds: Bonds; problems: Problem[] } {
  const problems: Problem[] = [];
  const meant = ({ kind, label, area }: PlaceLabel): number[] => {
    const words = wordsOf(label);
    return units.flatMap((unit, u) => {
      if (unit.kind !== kind || wordsOf(unit.label) !== words) return [];
      return area === undefined || unit.area === area ? [u] : [];
    });
  };
  const latest = new Map<string, SettledPair & { at: string; line: number }>();
  decisions.forEach(({ a, b, decision, at }, i) => {
    if (decision === "unsure") return;
    const line = i + 2;
    const [left, right] = [meant(a), meant(b)];
    const nobody = left.length === 0 ? a : right.length === 0 ? b : undefined;
    if (nobody !== undefined) {
      problems.push({
        severity: "warning",
        code: "decision-about-nothing",
        place: { file, line },
        message: `The decision is about “${nobody.label}” (${nobody.kind}), which nobody gave.`,
        remedy: "Check kind and label, or remove the row.",
      });
    }
    for (const x of left) {
      for (const y of right) {
        if (x === y) continue;
        const [lower, higher] = x < y ? [x, y] : [y, x];
        const key = `${lower} ${higher}`;
        const before = latest.get(key);
        if (before !== undefined && before.at > at) continue;
        latest.set(key, { a: lower, b: higher, same: decision === "same", at, line });
      }
    }
  });
  const settled: SettledPair[] = [];
  const apart: (readonly [number, number])[] = [];
  for (const { a, b, same } of latest.values()) {
    if (same) continue;
    apart.push([a, b]);
    settled.push({ a, b, same });
  }
  const groupOf = new Map<number, readonly number[]>();
  const group = (u: number): readonly number[] => groupOf.get(u) ?? [u];
  const together: (readonly [number, number])[] = [];
  for (const { a, b, same, line } of latest.values()) {
    if (!same) continue;
    const [left, right] = [group(a), group(b)];
    const joined = [...new Set([...left, ...right])];
    if (apart.some(([x, y]) => joined.includes(x) && joined.includes(y))) {
      problems.push({
        severity: "warning",
        code: "contradictory-decision",
        place: { file, line },
        message: `“same” for “${units[a]!.label}” and “${units[b]!.label}” cannot be kept: another decision says that they, or what they were joined with, are different.`,
        remedy: "It was left out. Change this decision or the one it contradicts.",
      });
      continue;
    }
    for (const u of joined) groupOf.set(u, joined);
    together.push([a, b]);
    settled.push({ a, b, same });
  }
  return { settled, bonds: { together, apart }, problems };
}
