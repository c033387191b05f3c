import { quoted } from "../../problems.ts";
import { MOST_NODES } from "../limits.ts";
import type { ProblemLog } from "../problem-log.ts";
import type { DlWord } from "./dl-words.ts";

/** The rows or columns of a matrix: how many there are, what they are called, which is meant. */
export interface DlNames {
  readonly labels: (string | undefined)[];
  /** Which a word of the data stands for, from 0; `undefined`, and said, when it is none. */
  find(word: DlWord): number | undefined;
}

/**
 * @param size how many the header says there are; without it they are as many as are named
 * @param embedded whether data name them by label; numbers otherwise, or labels of the header
 *
 * Labels are the same whatever their case, because UCINET turns them into capitals; of labels
 * that differ in case only, the one spelt the same is meant.
 */
export function dlNames(
  given: readonly string[],
  size: number | undefined,
  embedded: boolean,
  log: ProblemLog,
): DlNames {
  const labels: (string | undefined)[] = [...given];
  const exact = new Map<string, number>();
  const folded = new Map<string, number>();
  const remember = (label: string, at: number): void => {
    if (!exact.has(label)) exact.set(label, at);
    const small = label.toLowerCase();
    if (!folded.has(small)) folded.set(small, at);
  };
  for (const [at, label] of given.entries()) remember(label, at);
  const growTo = (length: number): void => {
    while (labels.length < length) labels.push(undefined);
  };
  if (!embedded) growTo(size ?? 0);

  const find = (word: DlWord): number | undefined => {
    const { text, quoted: inQuotes, line, column } = word;
    const number = Number(text);
    const isNumber = !embedded && !inQuotes && /^\d+$/.test(text) && number >= 1;
    if (isNumber && number <= Math.max(size ?? MOST_NODES, labels.length)) {
      growTo(number);
      return number - 1;
    }
    const known = exact.get(text) ?? folded.get(text.toLowerCase());
    if (known !== undefined) return known;
    if (embedded && labels.length < MOST_NODES) {
      remember(text, labels.length);
      labels.push(text);
      if (size !== undefined && labels.length === size + 1) {
        const message = `The header says there are ${size}, and ${quoted(text)} is one more.`;
        log.say("warning", "more-than-size", { line, column }, message, "Correct the size.");
      }
      return labels.length - 1;
    }
    const message = `${quoted(text)} is neither a label nor a number from 1 to ${size ?? MOST_NODES}.`;
    log.say("error", "unknown-node", { line, column }, message, "Correct it, or the header.");
    return undefined;
  };
  return { labels, find };
}

/** Gives the names that were never named their place: the header says how many there are. */
export function fillUp(labels: (string | undefined)[], size: number | undefined): void {
  while (labels.length < (size ?? 0)) labels.push(undefined);
}
