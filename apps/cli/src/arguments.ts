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
    throw new WrongUse(whatIsWrong(error, withJson));
  }
  if (parsed.positionals.length < positionals.length) {
    throw new WrongUse(`${positionals[parsed.positionals.length]} is missing.`);
  }
  if (parsed.positionals.length > positionals.length) {
    throw new WrongUse(`“${parsed.positionals[positionals.length]}” is one argument too many.`);
  }
  return parsed;
}

/** One sentence for what `parseArgs` says in several lines. */
function whatIsWrong(error: unknown, options: Options): string {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const flag = /'(?:-\w, )?(--?[^'\s=]+)/.exec(error.message)?.[1] ?? "";
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const known = Object.keys(options).map((name) => `--${name}`);
    return `There is no flag ${flag}. Known: ${known.join(" ")}.`;
  }
  if (options[flag.slice(2)]?.type === "boolean") return `${flag} takes no value.`;
  return error.message.includes("ambiguous")
    ? `${flag} needs a value; one that starts with a dash is written ${flag}=-VALUE.`
    : `${flag} needs a value.`;
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

/** The seed of chance from `--seed`; 1 when the flag is absent. */
export function seedOf(text: string | undefined): number {
  return wholeNumber("seed", text, { min: 0, max: 0xffffffff }) ?? 1;
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
