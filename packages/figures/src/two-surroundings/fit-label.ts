import { textWidth } from "../place-labels.ts";

/**
 * Text in at most `most` lines of `room` px. What does not fit is cut with "…"; the picture's
 * table has it whole. O(length).
 */
export function fitLabel(
  text: string,
  room: number,
  size: number,
  most: number,
): { readonly lines: readonly string[]; readonly width: number } {
  const lines: string[] = [];
  let rest = text.split(/\s+/).filter(Boolean);
  while (rest.length > 0 && lines.length < most) {
    const last = lines.length === most - 1;
    let taken = 1;
    while (taken < rest.length && textWidth(rest.slice(0, taken + 1).join(" "), size) <= room)
      taken++;
    const line = rest.slice(0, taken).join(" ");
    const cut = (last && taken < rest.length) || textWidth(line, size) > room;
    lines.push(cut ? cutTo(last ? rest.join(" ") : line, room, size) : line);
    rest = rest.slice(taken);
  }
  return { lines, width: Math.max(0, ...lines.map((line) => textWidth(line, size))) };
}

function cutTo(text: string, room: number, size: number): string {
  const letters = [...text];
  let kept = letters.length;
  while (kept > 1 && textWidth(`${letters.slice(0, kept).join("")}…`, size) > room) kept--;
  return kept === letters.length ? text : `${letters.slice(0, kept).join("").trimEnd()}…`;
}
