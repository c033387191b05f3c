import type { SourceFile } from "@kith/model";
import type { ProblemLog } from "../problem-log.ts";
import { jsonErrorAt, lineAndColumn } from "./json-error.ts";

/**
 * The value a JSON file holds; `undefined` after a problem with its line and column. What is
 * wrong is looked for first, so that a broken file makes no objects.
 */
export function parseJson(file: SourceFile, problems: ProblemLog): unknown {
  const text = file.text.startsWith("\uFEFF") ? file.text.slice(1) : file.text;
  const offset = jsonErrorAt(text);
  if (offset === undefined) return JSON.parse(text) as unknown;
  if (text.trim() === "") {
    problems.say("error", "empty-file", {}, "The file is empty.", "Export it again.");
    return undefined;
  }
  const found = text.slice(offset, offset + 1);
  const message =
    found === ""
      ? "The JSON breaks off here."
      : `This is not JSON: ${/\p{C}|\s/u.test(found) ? "a character" : `“${found}”`} that cannot stand here.`;
  const remedy = found === "" ? "Export it again." : "Correct it, or export it again.";
  problems.say("error", "malformed-json", lineAndColumn(text, offset), message, remedy);
  return undefined;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
