/**
 * Whether two different words are one edit apart: one letter added, left out, changed, or
 * two neighbours exchanged (optimal string alignment distance 1). O(length).
 */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const leftA = endA - start;
  const leftB = endB - start;
  if (leftA <= 1 && leftB <= 1) return true;
  return leftA === 2 && leftB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Shorter words are never taken for a misspelling of each other: "Jo", "Al", "Ann". */
const SHORTEST = 4;

/**
 * Finds the words of a list that are one edit from a given word. Every word is stored under
 * itself and under each form with one letter left out; two words one edit apart share such a
 * form. Building is O(total letters squared per word), a look-up about O(length).
 */
export function oneEditIndex(words: Iterable<string>): (word: string) => readonly string[] {
  const byForm = new Map<string, string[]>();
  const put = (form: string, word: string): void => {
    const list = byForm.get(form);
    if (list === undefined) byForm.set(form, [word]);
    else list.push(word);
  };
  for (const word of words) {
    if (word.length < SHORTEST - 1) continue;
    for (const form of deletions(word)) put(form, word);
  }
  return (word) => {
    const found = new Set<string>();
    for (const form of deletions(word)) {
      for (const other of byForm.get(form) ?? []) {
        if (Math.max(word.length, other.length) >= SHORTEST && isOneEdit(word, other)) {
          found.add(other);
        }
      }
    }
    return [...found];
  };
}

function deletions(word: string): Set<string> {
  const forms = new Set([word]);
  for (let i = 0; i < word.length; i++) forms.add(word.slice(0, i) + word.slice(i + 1));
  return forms;
}
