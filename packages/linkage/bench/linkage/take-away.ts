import { type Interview, type Random, seededRandom } from "@kith/model";
import type { Task, Without } from "./task.ts";

/** The interviews as they would be had something not been asked. */
export function takeAway(interviews: readonly Interview[], task: Task): readonly Interview[] {
  const random = seededRandom(1).fork("ties told");
  return interviews.map((interview) =>
    task.without.reduce(without, keepTies(interview, task.tiesTold, random)),
  );
}

function keepTies(interview: Interview, told: number | undefined, random: Random): Interview {
  return told === undefined || random.next() < told ? interview : { ...interview, ties: [] };
}

function without(interview: Interview, what: Without): Interview {
  if (what === "ties") return { ...interview, ties: [] };
  const strip = <T extends Interview["respondent"]>(said: T): T => {
    const fields: readonly string[] = {
      ages: ["age"],
      streets: ["street", "area"],
      roles: ["role"],
      surnames: ["surname"],
      genders: ["gender"],
    }[what];
    const kept = { ...said };
    for (const field of fields) Reflect.deleteProperty(kept, field);
    return kept;
  };
  return {
    ...interview,
    respondent: strip(interview.respondent),
    mentions: interview.mentions.map(strip),
  };
}
