import type { Description } from "@kith/model";
import { normaliseGender, normaliseName } from "../names/normalise.ts";
import { isOneEdit } from "../names/one-edit.ts";

/** Years between two ages from which a difference is worth saying, and is plain. */
const SOME_YEARS = 10;
const MANY_YEARS = 20;

/**
 * What plainly speaks against one person when all accounts of two sides are laid side by side:
 * surnames, genders and ages that do not fit. In the words of matching, with a strength that
 * is a rule of thumb. Pairs that were no candidates have no reasons of their own, so that
 * without this nobody would hear of them. O(left x right).
 */
export function sideDifferences(
  left: readonly Description[],
  right: readonly Description[],
): string[] {
  const reasons: string[] = [];
  const [l, r] = [surnames(left), surnames(right)];
  const [x, y] = [l[0], r[0]];
  if (x !== undefined && y !== undefined && !anyFit(l, r)) {
    const initials = x.key.length === 1 || y.key.length === 1;
    reasons.push(
      initials
        ? `surnames ${x.said} and ${y.said} do not fit: moderate against`
        : `surnames ${x.said} and ${y.said} differ: strong against`,
    );
  }
  const [g, h] = [genders(left), genders(right)];
  if (g.size === 1 && h.size === 1 && [...g][0] !== [...h][0]) {
    reasons.push(`genders ${[...g][0]} and ${[...h][0]} differ: strong against`);
  }
  const [a, b] = [middleAge(left), middleAge(right)];
  if (a !== undefined && b !== undefined && Math.abs(a - b) >= SOME_YEARS) {
    const strength = Math.abs(a - b) >= MANY_YEARS ? "strong" : "moderate";
    reasons.push(`ages about ${a} and ${b}: ${strength} against`);
  }
  return reasons;
}

/** Whether full surnames were said on both sides and none of one side fits one of the other. */
export function haveOtherSurnames(
  left: readonly Description[],
  right: readonly Description[],
): boolean {
  const [l, r] = [surnames(left), surnames(right)];
  return (l[0]?.key.length ?? 0) > 1 && (r[0]?.key.length ?? 0) > 1 && !anyFit(l, r);
}

function anyFit(left: readonly Surname[], right: readonly Surname[]): boolean {
  return left.some((a) => right.some((b) => fits(a.key, b.key)));
}

interface Surname {
  readonly key: string;
  readonly said: string;
}

/** Full surnames first, then initials. */
function surnames(side: readonly Description[]): Surname[] {
  return side
    .flatMap(({ surname }): Surname[] => {
      const key = normaliseName(surname ?? "");
      return key === "" ? [] : [{ key, said: surname!.trim() }];
    })
    .sort((p, q) => Number(q.key.length > 1) - Number(p.key.length > 1));
}

function fits(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return a === b || isOneEdit(a, b);
}

function genders(side: readonly Description[]): ReadonlySet<string> {
  return new Set(
    side.flatMap(({ gender }) => (gender === undefined ? [] : (normaliseGender(gender) ?? []))),
  );
}

function middleAge(side: readonly Description[]): number | undefined {
  const ages = side.flatMap(({ age }) => age ?? []).sort((p, q) => p - q);
  return ages[(ages.length - 1) >> 1];
}
