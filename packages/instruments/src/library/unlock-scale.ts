import type { Problem } from "@kith/model";
import type { Option } from "../document/question.ts";
import type { Words } from "../document/words.ts";
import type { LicensedScale } from "./licensed-scales.ts";
import type { LibraryModule } from "./module.ts";

/** On what ground a site uses the words of a licensed scale. */
export interface Permission {
  /** Who gave it. */
  readonly from: string;
  /** Number or title of the licence, registration or letter. */
  readonly reference: string;
  /** ISO 8601 day. */
  readonly date: string;
}

/** The words of a scale, entered by whoever may use them. */
export interface ScaleWords {
  readonly title: Words;
  /** One for each item, in order. */
  readonly items: readonly Words[];
  /** One for each value from `least` to `most`. */
  readonly answers: readonly Words[];
}

/**
 * A licensed scale as a section, once permission is recorded and its words are there; the
 * permission becomes the source in codebook and print. Otherwise what is lacking.
 */
export function unlockScale(
  scale: LicensedScale,
  permission: Permission,
  words: ScaleWords,
): LibraryModule | { readonly problem: Problem } {
  const lacking = (code: string, message: string, remedy: string) => ({
    problem: { severity: "error" as const, code, place: { file: scale.id }, message, remedy },
  });
  const { from, reference, date } = permission;
  if (from.trim() === "" || reference.trim() === "" || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    return lacking(
      "permission-missing",
      `No permission is recorded for ${scale.title}.`,
      `${scale.permission} Record who gave it, its reference and its day.`,
    );
  }
  if (words.items.length !== scale.items) {
    return lacking(
      "items-missing",
      `${scale.title} has ${scale.items} items, and ${words.items.length} are given.`,
      "Enter the words of every item.",
    );
  }
  const values = scale.most - scale.least + 1;
  if (words.answers.length !== values) {
    return lacking(
      "answers-missing",
      `${scale.title} has ${values} answers, and ${words.answers.length} are given.`,
      "Enter the words of every answer.",
    );
  }
  const options = words.answers.map(
    (label, index): Option => ({ value: String(scale.least + index), label }),
  );
  const questions = words.items.map((wording, index) => ({
    id: `${scale.id}_${index + 1}`,
    kind: "single" as const,
    wording,
    options,
  }));
  return {
    section: { id: scale.id, title: words.title, questions },
    sources: [
      {
        questions: questions.map(({ id }) => id),
        text: `${scale.title}, used by permission of ${from}: ${reference}, ${date}.`,
      },
    ],
  };
}
