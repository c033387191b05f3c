import type { SourceFile } from "@kith/model";
import type { ProblemLog } from "../problem-log.ts";
import { jsonErrorAt, lineAndColumn } from "./json-error.ts";

/** The value a JSON file holds; `undefined` after a problem with its line and column. */
export function parseJson(file: SourceFile, problems: ProblemLog): unknown {
  const text = file.text.startsWith("\uFEFF") ? file.text.slice(1) : file.text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const offset = jsonErrorAt(text) ?? text.length;
    const place = lineAndColumn(text, offset);
    if (text.trim() === "") {
      problems.say("error", "empty-file", {}, "The file is empty.", "Export it again.");
    } else if (offset >= text.length) {
      problems.say(
        "error",
        "malformed-json",
        place,
        "The JSON breaks off here.",
        "Export it again.",
      );
    } else {
      const found = text.slice(offset, offset + 1);
      const message = `This is not JSON: ${/\p{C}|\s/u.test(found) ? "a character" : `“${found}”`} that cannot stand here.`;
      problems.say("error", "malformed-json", place, message, "Correct it, or export it again.");
    }
    return undefined;
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
