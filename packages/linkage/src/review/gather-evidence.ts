const STRENGTHS = ["weak", "moderate", "strong", "very strong"];
const ENDING = /^(.*): (weak|moderate|strong|very strong)( against)?$/s;

const AROUND = "people around";
const AGE = "age";
const PLACE = "place of living";
const FIRST_NAME = "first name";
const SOMEBODY = /^both know|^in both accounts/;
/** How a difference between all accounts of two sides begins. */
const AGES_OF_SIDES = "ages about ";
/** Of two reasons as strong, what agrees to the letter is said. */
const AGREES = /^same |^both /;

/** What a reason is about; reasons of one subject say much the same. */
const SUBJECTS: readonly [string, RegExp][] = [
  ["surname", /surname/i],
  [AROUND, /\bknow\b|in both accounts|in common|around them/i],
  ["gender", /\bgenders?\b|^both (female|male|woman|man)/i],
  [AGE, /\bages?\b|\baged\b/i],
  [PLACE, /\bstreets?\b|\bareas?\b/i],
  ["role", /\broles?\b/i],
  [FIRST_NAME, /first names?|used for one another|sound alike|one letter apart|one name/i],
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
    const ofSides = before?.reason.startsWith(AGES_OF_SIDES) ?? false;
    if (reason.startsWith(AGES_OF_SIDES) || (!ofSides && (better || plainer)))
      best.set(key, { reason, strength });
  }
  dropContradicted(best);
  return [...best.values()].sort((p, q) => q.strength - p.strength).map(({ reason }) => reason);
}

/** Of one subject a reason for and one against, from different pairs: what the other outweighs. */
function dropContradicted(
  best: Map<string, { readonly reason: string; readonly strength: number }>,
): void {
  const said = (subject: string): string => best.get(subject)?.reason ?? "";
  const against = (subject: string): string => `${subject} against`;
  // One pair with nobody in common says nothing where another has somebody.
  if (SOMEBODY.test(said(AROUND))) best.delete(against(AROUND));
  else if (said(AROUND) !== "" && said(against(AROUND)) !== "") {
    const strength = (subject: string): number => best.get(subject)?.strength ?? 0;
    best.delete(strength(AROUND) > strength(against(AROUND)) ? against(AROUND) : AROUND);
  }
  // People have a usual name beside their own: that one account has another says nothing then.
  if (said(FIRST_NAME) !== "") best.delete(against(FIRST_NAME));
  // Where two tellers live is a hint, and none where something agrees.
  if (said(PLACE) !== "" && said(against(PLACE)).startsWith("told in different")) {
    best.delete(against(PLACE));
  }
  // Ages of single accounts scatter: the middle of each side decides.
  if (said(against(AGE)).startsWith(AGES_OF_SIDES)) best.delete(AGE);
  else if (said(AGE) !== "") best.delete(against(AGE));
}
