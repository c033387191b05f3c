import { type ProblemLog, quoted, type Spot, within } from "./problem-log.ts";

/** Looks at a value and says what is wrong with it; `true` when nothing is. */
export type Check = (value: unknown, spot: Spot, log: ProblemLog) => boolean;

export interface Field {
  readonly check: Check;
  readonly needed: boolean;
}

export const needed = (check: Check): Field => ({ check, needed: true });
export const optional = (check: Check): Field => ({ check, needed: false });

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object with these fields; a field that is not known is named, so that no typing slip hides. */
export function fields(known: Readonly<Record<string, Field>>): Check {
  return (value, spot, log) => {
    if (!isFields(value)) return wrong(log, spot, value, "an object in curly brackets");
    let good = true;
    for (const name of Object.keys(value)) {
      if (Object.hasOwn(known, name)) continue;
      good = false;
      log.error(
        "unknown-field",
        spot,
        `There is no field ${quoted(name)} here.`,
        `Correct its name or take it out. Known are: ${Object.keys(known).join(", ")}.`,
      );
    }
    for (const [name, field] of Object.entries(known)) {
      const inside = Object.hasOwn(value, name) ? value[name] : undefined;
      if (inside !== undefined) good = field.check(inside, within(spot, name), log) && good;
      else if (field.needed) {
        good = false;
        log.error("field-missing", spot, `The field “${name}” is missing.`, "Add it.");
      }
    }
    return good;
  };
}

export function list(check: Check, least = 0): Check {
  return (value, spot, log) => {
    if (!Array.isArray(value)) return wrong(log, spot, value, "a list in square brackets");
    if (value.length < least) {
      log.error("list-empty", spot, "This list is empty.", `It needs at least ${least}.`);
      return false;
    }
    return Array.from<unknown>(value).reduce<boolean>(
      (good, item, index) => check(item, within(spot, index), log) && good,
      true,
    );
  };
}

export function oneOf(...values: readonly unknown[]): Check {
  return (value, spot, log) =>
    values.includes(value) || wrong(log, spot, value, `one of: ${values.join(", ")}`);
}

export function matching(pattern: RegExp, what: string): Check {
  return (value, spot, log) =>
    (typeof value === "string" && pattern.test(value)) || wrong(log, spot, value, what);
}

export function whole(least: number): Check {
  return (value, spot, log) =>
    (Number.isSafeInteger(value) && Number(value) >= least) ||
    wrong(log, spot, value, `a whole number from ${least} up`);
}

export const aNumber: Check = (value, spot, log) =>
  Number.isFinite(value) || wrong(log, spot, value, "a number");

export const yesOrNo: Check = (value, spot, log) =>
  typeof value === "boolean" || wrong(log, spot, value, "true or false");

export function wrong(log: ProblemLog, spot: Spot, value: unknown, what: string): false {
  log.error("wrong-value", spot, `${quoted(value)} is not ${what}.`, `Write ${what}.`);
  return false;
}

/**
 * Words by language. The first language of the instrument must be there; what is missing in
 * another is collected; a language that the instrument does not have is an error.
 */
export const words: Check = (value, spot, log) => {
  if (!isFields(value)) return wrong(log, spot, value, 'words by language, like {"en": "…"}');
  let good = true;
  for (const [tag, text] of Object.entries(value)) {
    if (typeof text !== "string" || !text.isWellFormed()) {
      good = wrong(log, within(spot, tag), text, "words");
    } else if (!log.languages.includes(tag)) {
      good = false;
      log.error(
        "unknown-language",
        spot,
        `The instrument has no language ${quoted(tag)}.`,
        "Add it to “languages”, or take these words out.",
      );
    }
  }
  for (const [index, tag] of log.languages.entries()) {
    const text = Object.hasOwn(value, tag) ? value[tag] : undefined;
    if (typeof text === "string" ? text.trim() !== "" : text !== undefined) continue;
    if (index > 0) log.missing(tag, spot);
    else {
      good = false;
      log.error(
        "first-language-missing",
        spot,
        `There are no words in “${tag}”, the language it was written in.`,
        "Write them.",
      );
    }
  }
  return good;
};
