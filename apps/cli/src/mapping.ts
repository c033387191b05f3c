import { type ColumnMapping, readMapping } from "@kith/formats";
import { readTextFile } from "./files.ts";
import { printProblems } from "./problems.ts";
import type { Terminal } from "./terminal.ts";
import { WrongUse } from "./wrong-use.ts";

/** Which column and file is which, from the file of `--mapping`; wrong use when it has errors. */
export function mappingFrom(path: string, terminal: Terminal): ColumnMapping {
  const { mapping, problems } = readMapping(readTextFile(path, terminal));
  printProblems(problems, (line) => terminal.note(line));
  if (mapping === undefined) {
    throw new WrongUse(`${path} cannot be used as a mapping; the lines above say why.`);
  }
  return mapping;
}
