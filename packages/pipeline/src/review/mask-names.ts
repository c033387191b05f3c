import type { Description, Interview, Mention } from "@kith/model";

/** Hides names in texts and descriptions; anything else stays readable. */
export interface NameMask {
  /** Whether it hides anything. */
  readonly masked: boolean;
  text(text: string): string;
  description<D extends Description>(description: D): D;
}

export const SHOW_NAMES: NameMask = {
  masked: false,
  text: (text) => text,
  description: (description) => description,
};

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/**
 * Leaves the initial of every name: "Dave Pellow" becomes "D–– P––". In running text, words
 * with a capital are hidden when somebody in these interviews has them as a name; so a street
 * called after a name is hidden too, which is the safe way to be wrong.
 * O(words) to make, O(length) to use.
 */
export function maskNames(interviews: readonly Interview[]): NameMask {
  const names = new Set<string>();
  for (const { respondent, mentions } of interviews) {
    for (const { firstName, surname, knownAs } of [respondent, ...mentions]) {
      for (const part of [firstName, surname, knownAs]) {
        for (const [word] of (part ?? "").matchAll(WORD)) {
          if (word.length > 1) names.add(word.toLocaleLowerCase("en"));
        }
      }
    }
  }
  const hideAll = (text: string): string => text.replaceAll(WORD, hidden);
  const hideKnown = (text: string): string =>
    text.replaceAll(WORD, (word) =>
      word !== word.toLocaleLowerCase("en") && names.has(word.toLocaleLowerCase("en"))
        ? hidden(word)
        : word,
    );
  return {
    masked: true,
    text: hideKnown,
    description: (description) => ({
      ...description,
      ...(description.firstName === undefined ? {} : { firstName: hideAll(description.firstName) }),
      ...(description.surname === undefined ? {} : { surname: hideAll(description.surname) }),
      ...(description.knownAs === undefined ? {} : { knownAs: hideAll(description.knownAs) }),
    }),
  };
}

function hidden(word: string): string {
  return word.length === 1 ? word : `${word.charAt(0).toLocaleUpperCase("en")}––`;
}

/** A mention with its name hidden; its role and relation may name somebody too. */
export function maskMention(mask: NameMask, mention: Mention): Mention {
  const { role, relation } = mention;
  return {
    ...mask.description(mention),
    ...(role === undefined ? {} : { role: mask.text(role) }),
    ...(relation === undefined ? {} : { relation: mask.text(relation) }),
  };
}
