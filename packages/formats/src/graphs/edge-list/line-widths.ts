import type { Problem, SourceFile } from "@kith/model";
import { problem } from "../../problems.ts";

/** Far more columns than any spreadsheet has, and than a matrix that can be read. */
const MOST = 50_000;

/**
 * A problem (`too-wide`) when a line has more separators than any table: such a file is not a
 * table, and reading it as one would fill the memory. O(length of the text).
 */
export function tooWide(file: SourceFile): Problem | undefined {
  const { text } = file;
  let line = 1;
  let separators = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) {
      if (code === 10 || text.charCodeAt(at + 1) !== 10) line++;
      separators = 0;
    } else if (code === 44 || code === 59 || code === 9 || code === 32) {
      if (++separators > MOST) {
        return problem(
          "error",
          "too-wide",
          { file: file.name, line },
          `The line has more than ${MOST} separators; the file is no table of ties.`,
          "Check that it was exported with line ends.",
        );
      }
    }
  }
  return undefined;
}
