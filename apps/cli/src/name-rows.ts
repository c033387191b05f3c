import { readNames } from "@kith/formats";
import type { NameRow } from "@kith/model";
import { readTextFile } from "./files.ts";
import { count } from "./interviews.ts";
import { errorsOf, printProblems } from "./problems.ts";
import type { Terminal } from "./terminal.ts";
import { WrongUse } from "./wrong-use.ts";

/** The rows of `--names FILE`; wrong use when the file has errors. */
export function nameRows(path: string, terminal: Terminal): readonly NameRow[] {
  const { rows, problems } = readNames(readTextFile(path, terminal));
  printProblems(problems, (line) => terminal.note(line));
  const errors = errorsOf(problems).length;
  if (errors > 0) {
    throw new WrongUse(`${path} has ${count(errors, "error")}; the lines above say where.`);
  }
  return rows;
}
