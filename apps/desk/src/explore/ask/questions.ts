import type { MeasureName } from "@kith/network";
import type { askWords } from "../../words/en/ask.ts";

export type QuestionId = keyof typeof askWords.questions;

/** A question in plain words and the measure that answers it. */
export interface Question {
  readonly id: QuestionId;
  readonly measure: MeasureName;
  /** One number a person, or one for the whole network. */
  readonly of: "people" | "whole";
  /** Places after the point. */
  readonly digits: number;
  /** From the measure's own scale to the one its words speak of. */
  readonly shown: (value: number, people: number) => number;
}

const asItIs = (value: number): number => value;
const inHundred = (value: number): number => value * 100;
/** Betweenness counts pairs of others; there are so many of them. */
const shareOfPairs = (value: number, people: number): number =>
  people < 3 ? 0 : (100 * value) / (((people - 1) * (people - 2)) / 2);

const one = (
  id: QuestionId,
  measure: MeasureName,
  of: Question["of"],
  digits: number,
  shown: Question["shown"] = asItIs,
): Question => ({ id, measure, of, digits, shown });

/** In the order they are offered. */
export const QUESTIONS: readonly Question[] = [
  one("most-ties", "degree", "people", 0),
  one("between", "betweenness", "people", 1, shareOfPairs),
  one("near", "harmonic", "people", 0, inHundred),
  one("well-tied", "eigenvector", "people", 0, inHundred),
  one("different-circles", "effective-size", "people", 1),
  one("one-circle", "constraint", "people", 0, inHundred),
  one("thick", "core", "people", 0),
  one("friends", "transitivity", "whole", 0, inHundred),
  one("dense", "density", "whole", 2, inHundred),
  one("parts", "components", "whole", 0),
  one("hinges", "cut-points", "whole", 0),
  one("circles", "modularity", "whole", 2),
  one("popular", "assortativity", "whole", 2),
];

/** The question an address asks for; the first where it asks for none that is known. */
export function questionOf(id: string | undefined): Question {
  return QUESTIONS.find((question) => question.id === id) ?? QUESTIONS[0]!;
}
