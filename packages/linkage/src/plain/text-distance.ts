/**
 * Edits between two words: letters added, left out, changed, or two neighbours exchanged
 * (optimal string alignment; Damerau, CACM 7(3), 1964), counted up to `most`; `most + 1` stands
 * for any more. O(length × most).
 */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = new Int32Array(b.length + 1);
  let last = Int32Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = new Int32Array(b.length + 1).fill(most + 1);
    if (i <= most) row[0] = i;
    let least = row[0]!;
    const to = Math.min(b.length, i + most);
    for (let j = Math.max(1, i - most); j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(last[j - 1]! + (same ? 0 : 1), last[j]! + 1, row[j - 1]! + 1);
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, most + 1);
}

/**
 * Jaro-Winkler likeness of two words, 0 to 1 (Winkler, "String comparator metrics and enhanced
 * decision rules in the Fellegi-Sunter model of record linkage", 1990): prefix of up to four
 * letters, weight 0.1. O(length of a × length of b).
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  const taken = new Uint8Array(b.length);
  const matched: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const code = a.charCodeAt(i);
    const to = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= to; j++) {
      if (taken[j] === 0 && b.charCodeAt(j) === code) {
        taken[j] = 1;
        matched.push(code);
        break;
      }
    }
  }
  if (matched.length === 0) return 0;
  let exchanged = 0;
  for (let j = 0, k = 0; j < b.length; j++) {
    if (taken[j] === 1 && b.charCodeAt(j) !== matched[k++]) exchanged++;
  }
  const m = matched.length;
  const jaro = (m / a.length + m / b.length + (m - exchanged / 2) / m) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}
