import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { readPlaceDecisions } from "@kith/formats";
import { resolvePlaces } from "@kith/linkage";
import type { Interview, PlaceResolution, Resolution } from "@kith/model";
import { readTextFile } from "./files.ts";
import { count } from "./interviews.ts";
import { errorsOf, printProblems } from "./problems.ts";
import type { Terminal } from "./terminal.ts";
import { WrongUse } from "./wrong-use.ts";

/** What people decided about names of places, where it stands in the interview folder. */
const DECISIONS_FILE = "place-decisions.csv";

/**
 * What the labels of places and groups mean. Decisions in `place-decisions.csv` of the folder
 * bind; wrong use when that file has errors.
 */
export function placesOf(
  folder: string,
  interviews: readonly Interview[],
  resolution: Resolution,
  terminal: Terminal,
): PlaceResolution {
  const path = join(folder, DECISIONS_FILE);
  const given = statSync(folder).isDirectory() && existsSync(path);
  const { decisions, problems } = given
    ? readPlaceDecisions(readTextFile(path, terminal))
    : { decisions: [], problems: [] };
  printProblems(problems, (line) => terminal.note(line));
  const errors = errorsOf(problems).length;
  if (errors > 0) {
    throw new WrongUse(`${path} has ${count(errors, "error")}; the lines above say where.`);
  }
  if (given) terminal.note(`Uses ${count(decisions.length, "decision")} of ${path}.`);
  const places = resolvePlaces(interviews, {
    resolution,
    decisions,
    decisionsFile: DECISIONS_FILE,
  });
  printProblems(places.problems, (line) => terminal.note(line));
  return places;
}
