import { type ParseArgsConfig, parseArgs } from "node:util";
import { WrongUse } from "./wrong-use.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads flags and positional arguments strictly: a flag nobody knows is wrong use. */
export function readArguments<const O extends Options>(
  args: readonly string[],
  options: O,
  positionals: readonly string[],
) {
  const withJson = { ...options, json: { type: "boolean" } } as O & {
    json: { type: "boolean" };
  };
  let parsed: ReturnType<
    typeof parseArgs<{ args: string[]; options: typeof withJson; allowPositionals: true }>
  >;
  try {
    parsed = parseArgs({ args: [...args], options: withJson, allowPositionals: true });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error);
    throw new WrongUse(`${why}.`);
  }
  if (parsed.positionals.length < positionals.length) {
    throw new WrongUse(`${positionals[parsed.positionals.length]} is missing.`);
  }
  if (parsed.positionals.length > positionals.length) {
    throw new WrongUse(`“${parsed.positionals[positionals.length]}” is one argument too many.`);
  }
  return parsed;
}

/** A whole number from a flag, within bounds; `undefined` when the flag is absent. */
export function wholeNumber(
  flag: string,
  text: string | undefined,
  bounds: { readonly min: number; readonly max: number },
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < bounds.min || value > bounds.max) {
    throw new WrongUse(
      `--${flag} takes a whole number from ${bounds.min} to ${bounds.max}, not “${text}”.`,
    );
  }
  return value;
}

/** One of a few words from a flag. */
export function oneOf<const W extends string>(flag: string, text: string, words: readonly W[]): W {
  const found = words.find((word) => word === text);
  if (found === undefined) {
    throw new WrongUse(`--${flag} takes ${words.join(" or ")}, not “${text}”.`);
  }
  return found;
}

/** A flag that must be given. */
export function required(flag: string, value: string | undefined): string {
  if (value === undefined || value === "") throw new WrongUse(`--${flag} is missing.`);
  return value;
}
