const STRENGTHS = ["weak", "moderate", "strong", "very strong"];
const ENDING = /^(.*): (weak|moderate|strong|very strong)( against)?$/s;

const AROUND = "people around";
const SOMEBODY = /^both know|^in both accounts/;
/** Of two reasons as strong, what agrees to the letter is said. */
const AGREES = /^same |^both /;

/** What a reason is about; reasons of one subject say much the same. */
const SUBJECTS: readonly [string, RegExp][] = [
  ["surname", /surname/i],
  [AROUND, /\bknow\b|in both accounts|in common|around them/i],
  ["age and gender", /\bages?\b|\baged\b|\bgenders?\b|^both (female|male|woman|man)/i],
  ["place of living", /\bstreets?\b|\bareas?\b/i],
  ["role", /\broles?\b/i],
  ["first name", /first names?|used for one another|sound alike|one letter apart|one name/i],
];

/**
 * Puts the reasons of several pairs between two groups of records together: of each subject
 * the strongest for one person and the strongest against, strongest first. What speaks of no
 * known subject is kept as it is, once. O(reasons).
 *
 * @param reasons of each pair, as matching words them: "same street, Mill Street: strong"
 */
export function gatherEvidence(reasons: readonly (readonly string[])[]): string[] {
  const best = new Map<string, { readonly reason: string; readonly strength: number }>();
  for (const reason of reasons.flat()) {
    const [, words = reason, word, against = ""] = ENDING.exec(reason) ?? [];
    const strength = word === undefined ? STRENGTHS.length : STRENGTHS.indexOf(word);
    const subject = SUBJECTS.find(([, pattern]) => pattern.test(words))?.[0] ?? words;
    const key = `${subject}${against}`;
    const before = best.get(key);
    const better = before === undefined || strength > before.strength;
    const plainer =
      strength === before?.strength && AGREES.test(reason) && !AGREES.test(before.reason);
    if (better || plainer) best.set(key, { reason, strength });
  }
  // One pair with nobody in common says nothing where another has somebody.
  if (SOMEBODY.test(best.get(AROUND)?.reason ?? "")) best.delete(`${AROUND} against`);
  return [...best.values()].sort((p, q) => q.strength - p.strength).map(({ reason }) => reason);
}
