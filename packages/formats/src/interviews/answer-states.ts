import { ANSWER_STATES, type AnswerState } from "@kith/model";
import { foldName } from "../csv/columns.ts";

const SPELLINGS = new Map<string, AnswerState>([
  ...ANSWER_STATES.map((state): [string, AnswerState] => [foldName(state), state]),
  ["y", "yes"],
  ["true", "yes"],
  ["1", "yes"],
  ["n", "no"],
  ["false", "no"],
  ["0", "no"],
  ["dk", "dont_know"],
  ["refusal", "refused"],
]);

/** `Don't know`, `dont_know` and `DK` are one state. `undefined` for a word we do not know. */
export function readAnswerState(text: string): AnswerState | undefined {
  return SPELLINGS.get(foldName(text));
}

const NO_TIE = new Set("notatall no none never notie nocontact donotknoweachother".split(" "));

/** Whether a rating of how well two people know each other says that they do not. */
export function saysNoTie(rating: string): boolean {
  return NO_TIE.has(foldName(rating));
}
