import { existsSync } from "node:fs";
import { join } from "node:path";
import { readPeople } from "@kith/formats";
import {
  type Interview,
  type RecordKey,
  type Resolution,
  type ResolvedRecord,
  recordKey,
} from "@kith/model";
import { readTextFile } from "./files.ts";
import { count } from "./interviews.ts";
import { errorsOf, printProblems } from "./problems.ts";
import type { Terminal } from "./terminal.ts";
import { WrongUse } from "./wrong-use.ts";

/** The file that says who is who: the one named, or `people.csv` of the folder. */
export function peopleFile(file: string | undefined, folder: string): string | undefined {
  const inFolder = join(folder, "people.csv");
  return file ?? (existsSync(inFolder) ? inFolder : undefined);
}

/** Reads who is who; wrong use when it does not fit the interviews. */
export function readResolution(
  path: string,
  interviews: readonly Interview[],
  terminal: Terminal,
): Resolution {
  const { records, problems } = readPeople(readTextFile(path, terminal));
  printProblems(problems, (line) => terminal.note(line));
  if (errorsOf(problems).length > 0) {
    throw new WrongUse(`${path} has errors; the lines above say where.`);
  }
  const known = new Set<RecordKey>(records.map((r) => recordKey(r.egoID, r.alterID)));
  const missing = everybodyAlone(interviews).records.filter(
    (r) => !known.has(recordKey(r.egoID, r.alterID)),
  );
  const first = missing[0];
  if (first !== undefined) {
    const example = first.alterID === undefined ? first.egoID : `${first.egoID}, ${first.alterID}`;
    throw new WrongUse(
      `${path} has no row for ${count(missing.length, "record")} of the folder (the first: ${example}). Run kith link again so that both belong together.`,
    );
  }
  return { records, pairs: [] };
}

/** Nobody matched: every respondent and every mention is a person of its own. */
export function everybodyAlone(interviews: readonly Interview[]): Resolution {
  let next = 0;
  const person = () => `p${++next}`;
  const records: ResolvedRecord[] = interviews.flatMap(({ egoID, mentions }) => [
    { egoID, person: person(), probability: 1 },
    ...mentions.map(({ alterID }) => ({ egoID, alterID, person: person(), probability: 1 })),
  ]);
  return { records, pairs: [] };
}
