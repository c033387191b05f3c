import { joined, linesOf } from "./text-lines.ts";

/**
 * Empties the lines of an edge list that start with `#` or `%`, as SNAP, Matrix Market and R
 * write comments, and counts them; other lines keep their numbers. A line inside a quoted cell
 * is no comment. O(length of the text).
 */
export function withoutComments(text: string): { readonly text: string; readonly count: number } {
  if (!/^\uFEFF?[ \t]*[#%]/mu.test(text)) return { text, count: 0 };
  let count = 0;
  function* kept(): Generator<string> {
    let inQuotes = false;
    for (const { text: line, end } of linesOf(text)) {
      if (!inQuotes && /^\uFEFF?[ \t]*[#%]/u.test(line)) {
        count++;
        yield end;
        continue;
      }
      if ((line.split('"').length - 1) % 2 === 1) inQuotes = !inQuotes;
      yield line + end;
    }
  }
  return { text: joined(kept()), count };
}

export function commentNote(file: string, count: number): string {
  return count === 1
    ? `${file}: 1 line starts with # or % and was taken as a comment.`
    : `${file}: ${count} lines start with # or % and were taken as comments.`;
}
