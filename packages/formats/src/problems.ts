import type { Place, Problem, Severity } from "@kith/model";

/** A problem as a value; see `Problem` in @kith/model for how its sentences are written. */
export function problem(
  severity: Severity,
  code: string,
  place: Place,
  message: string,
  remedy: string,
): Problem {
  return { severity, code, place, message, remedy };
}

/** Text from a file inside a sentence: in quotation marks, on one line, at most 60 characters. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = line.length > 240 ? line.slice(0, 240) : line;
  const short = [...characters];
  return short.length > 60 ? `“${short.slice(0, 59).join("")}…”` : `“${line}”`;
}

/** Names inside a sentence: at most twelve, and how many more there are. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => quoted(name).slice(1, -1));
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
