const STRENGTHS = ["weak", "moderate", "strong", "very strong"];
const ENDING = /^(.*): (weak|moderate|strong|very strong)( against)?$/s;

/** What a reason is about; reasons of one subject say much the same. */
const SUBJECTS: readonly [string, RegExp][] = [
  ["surname", /surname/i],
  ["people around", /\bknow\b|in both accounts|in common|around them/i],
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
    if (before === undefined || strength > before.strength) best.set(key, { reason, strength });
  }
  return [...best.values()].sort((p, q) => q.strength - p.strength).map(({ reason }) => reason);
}
