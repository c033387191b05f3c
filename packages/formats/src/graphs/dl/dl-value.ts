import { quoted } from "../../problems.ts";
import { MISSING_FROM, sayUnknown } from "../matrix/unknown-ties.ts";
import type { ProblemLog } from "../problem-log.ts";
import type { DlWord } from "./dl-words.ts";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eEdD][+-]?\d+)?$/;
const MISSING = /^(?:na|n\/a|nan|\?|\.|-|missing)$/i;

/** Reads the values of a matrix and counts those that are not known. */
export interface DlValues {
  /** The number, NaN where it is not known; 0, and said, where it is no number. */
  read(word: DlWord): number;
  /** Tells how many were not known, and where the first of them stood. */
  sayUnknown(): void;
}

export function dlValues(log: ProblemLog): DlValues {
  let unknown = 0;
  let first: DlWord | undefined;
  const read = (word: DlWord): number => {
    const { text, line, column } = word;
    const number = NUMBER.test(text) ? Number(text.replace(/d/i, "e")) : Number.NaN;
    if (Number.isFinite(number) && Math.abs(number) < MISSING_FROM) return number;
    if (!Number.isNaN(number) || MISSING.test(text)) {
      unknown++;
      first ??= word;
      return Number.NaN;
    }
    const message = `${quoted(text)} is not a number; it was read as no tie.`;
    log.say("error", "not-a-number", { line, column }, message, "Write a number, or NA.");
    return 0;
  };
  return {
    read,
    sayUnknown: () =>
      sayUnknown(
        unknown,
        first === undefined ? {} : { line: first.line, column: first.column },
        log,
      ),
  };
}
