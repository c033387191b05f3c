import type { Evidence } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { makeFinding } from "./make-finding.ts";

/** How many named one person or nobody at all, whatever the question. */
export function fewToTurnTo({ interviews }: Evidence): Finding | undefined {
  return makeFinding({
    id: "few-to-turn-to",
    title: "One person or nobody",
    asked: "all questions that ask for names",
    of: "people we spoke to",
    sentence: "{share} people named one person or nobody at all.",
    answers: { yes: "named one person or nobody", no: "named two people or more" },
    count: interviews.filter(({ mentions }) => mentions.length <= 1).length,
    n: interviews.length,
    missing: 0,
  });
}
