/** Digits with thousands apart. */
export const inThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** 1234 as "1,234". */
export function count(n: number): string {
  return inThousands(String(Math.round(n)));
}

/** "1 tie", "3 ties". */
export function amount(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** A share as tenths: "8 in 10", "none", "all". */
export function tenths(share: number): string {
  const tenthsOf = Math.round(share * 10);
  if (share <= 0) return "none";
  if (share >= 1) return "all";
  if (tenthsOf === 0) return "fewer than 1 in 10";
  return tenthsOf === 10 ? "nearly all" : `${tenthsOf} in 10`;
}

/** "a, b and c". */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** The first letter large. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
