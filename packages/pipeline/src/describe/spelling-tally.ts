import { compareText } from "@kith/model";

/** A text counted under one key whatever its case and spacing; shown as most wrote it. */
export interface SpellingTally {
  add(text: string, times?: number): void;
  /** Most frequent first, then by text. */
  ranked(): { readonly text: string; readonly count: number }[];
  /** How the key of this text is shown; the text itself when it was never added. */
  shown(text: string): string;
}

/** Two spellings are one when they differ only in case, spaces and full stops. */
export function spellingKey(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll(".", "").replace(/\s+/g, " ").trim();
}

export function spellingTally(): SpellingTally {
  const spellings = new Map<string, Map<string, number>>();
  const commonest = (counts: ReadonlyMap<string, number>): string =>
    [...counts].reduce((best, next) =>
      next[1] > best[1] || (next[1] === best[1] && compareText(next[0], best[0]) < 0) ? next : best,
    )[0];

  return {
    add(text, times = 1) {
      const key = spellingKey(text);
      if (key === "") return;
      const counts = spellings.get(key) ?? new Map<string, number>();
      counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + times);
      spellings.set(key, counts);
    },
    ranked() {
      return [...spellings.values()]
        .map((counts) => ({
          text: commonest(counts),
          count: [...counts.values()].reduce((sum, count) => sum + count, 0),
        }))
        .sort((a, b) => b.count - a.count || compareText(a.text, b.text));
    },
    shown(text) {
      const counts = spellings.get(spellingKey(text));
      return counts === undefined ? text : commonest(counts);
    },
  };
}
