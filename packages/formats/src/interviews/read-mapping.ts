import {
  AFFILIATION_KINDS,
  type AffiliationKind,
  type Problem,
  type SourceFile,
} from "@kith/model";
import { listed, problem, quoted } from "../problems.ts";
import type { ColumnMapping } from "./interviews-read.ts";

export interface MappingRead {
  /** `undefined` when anything in the file is wrong. */
  readonly mapping: ColumnMapping | undefined;
  readonly problems: readonly Problem[];
}

type Fields = ReadonlyMap<string, unknown>;
type Meaning = "person" | AffiliationKind;

const COLUMNS = ["egoID", "alterID", "source", "target"] as const;
const FILES = ["egos", "alters", "aaties"] as const;
const KEYS = [...COLUMNS, "files", "generators", "nodeTypes"];
const MEANINGS: readonly Meaning[] = ["person", ...AFFILIATION_KINDS];
/** Ids that cannot stand in one column. In a tie file `source` may be called as `alterID` is. */
const DISTINCT = [
  ["egoID", "alterID"],
  ["egoID", "source"],
  ["egoID", "target"],
  ["source", "target"],
] as const;

/**
 * Reads a mapping for `readInterviews`, a small JSON file:
 *
 * ```json
 * { "egoID": "respondent", "alterID": "person", "source": "from", "target": "to",
 *   "files": { "egos": "main.csv", "alters": "names.csv", "aaties": "pairs.csv" },
 *   "generators": ["help", "advice"], "nodeTypes": { "Household": "group" } }
 * ```
 *
 * Every key may be left out. What is wrong is an error, and then there is no mapping: text that
 * is not JSON (`not-json`), a key nobody knows (`unknown-key`), a value of another kind
 * (`wrong-value`), one column for two ids (`same-column`). Never throws.
 */
export function readMapping(file: SourceFile): MappingRead {
  const problems: Problem[] = [];
  const say = (code: string, field: string | undefined, message: string, remedy: string): void => {
    const place = field === undefined ? { file: file.name } : { file: file.name, field };
    problems.push(problem("error", code, place, message, remedy));
  };
  const unknown = (fields: Fields, known: readonly string[], prefix = ""): void => {
    for (const key of fields.keys()) {
      if (known.includes(key)) continue;
      const message = `A mapping has no key ${quoted(prefix + key)}.`;
      say("unknown-key", prefix + key, message, `The keys are: ${listed(known)}.`);
    }
  };
  const text = (fields: Fields, key: string, prefix = ""): Record<string, string> => {
    const value = fields.get(key);
    if (value === undefined) return {};
    if (typeof value === "string" && value.trim() !== "") return { [key]: value };
    const message = `${quoted(prefix + key)} is not a text.`;
    const what = prefix === "" ? "the header of a column" : "the name of a file";
    say("wrong-value", prefix + key, message, `Write ${what} in quotes.`);
    return {};
  };
  const object = (fields: Fields, key: string, remedy: string): Fields | undefined => {
    const value = fields.get(key);
    if (value === undefined) return undefined;
    const found = fieldsOf(value);
    if (found === undefined)
      say("wrong-value", key, `${quoted(key)} is not an object { … }.`, remedy);
    return found;
  };

  const parsed = parse(file.text);
  const fields = "value" in parsed ? fieldsOf(parsed.value) : undefined;
  if ("error" in parsed) {
    const remedy = "Check commas, brackets and quotes.";
    say("not-json", undefined, `The file is not JSON: ${parsed.error}.`, remedy);
  } else if (fields === undefined) {
    const message = "The file does not hold an object { … }.";
    say("wrong-value", undefined, message, `Start it with { and use the keys ${listed(KEYS)}.`);
  }
  if (fields === undefined) return { mapping: undefined, problems };

  unknown(fields, KEYS);
  const columns: Pick<ColumnMapping, (typeof COLUMNS)[number]> = Object.assign(
    {},
    ...COLUMNS.map((key) => text(fields, key)),
  );
  for (const [one, other] of DISTINCT) {
    if (columns[one] === undefined || columns[one] !== columns[other]) continue;
    const message = `${one} and ${other} are both the column ${quoted(columns[one])}.`;
    say("same-column", other, message, "Name the column that holds each.");
  }
  const files = object(fields, "files", `Write { "egos": "main.csv" }.`);
  if (files !== undefined) unknown(files, FILES, "files.");
  const generators = readGenerators(fields.get("generators"), say);
  const types = object(fields, "nodeTypes", `Write { "Household": "group" }.`);
  const nodeTypes = [...(types ?? [])].flatMap(([type, value]): [string, Meaning][] => {
    const meaning = MEANINGS.find((one) => one === value);
    if (meaning !== undefined) return [[type, meaning]];
    const message = `The meaning of the type ${quoted(type)} is none that nodes can have.`;
    say("wrong-value", `nodeTypes.${type}`, message, `Write one of: ${MEANINGS.join(", ")}.`);
    return [];
  });
  const mapping: ColumnMapping = {
    ...columns,
    ...(files === undefined
      ? {}
      : { files: Object.assign({}, ...FILES.map((key) => text(files, key, "files."))) }),
    ...(generators === undefined ? {} : { generators }),
    ...(types === undefined ? {} : { nodeTypes: Object.fromEntries(nodeTypes) }),
  };
  return { mapping: problems.length === 0 ? mapping : undefined, problems };
}

function parse(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return { value };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** The fields of a JSON object; `undefined` for anything else. */
function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map<string, unknown>(Object.entries(value))
    : undefined;
}

function readGenerators(
  value: unknown,
  say: (code: string, field: string, message: string, remedy: string) => void,
): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const names: unknown[] = Array.isArray(value) ? value : [undefined];
  const texts = names.filter((name) => typeof name === "string" && name !== "");
  if (texts.length === names.length) return texts.map(String);
  const remedy = `Write the headers of yes/no columns as ["help", "advice"].`;
  say("wrong-value", "generators", `${quoted("generators")} is not a list of texts.`, remedy);
  return undefined;
}
