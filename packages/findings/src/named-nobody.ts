import { type Evidence, generatorsAsked } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { makeFinding } from "./make-finding.ts";
import { generatorWording } from "./wording.ts";

/**
 * How many named nobody for each question that elicits names. A question that was not put,
 * or refused, does not count as "nobody": an answer row `refused`, `dont_know` or
 * `not_asked` for the question sets the respondent apart as missing.
 */
export function namedNobody(evidence: Evidence): Finding[] {
  return generatorsAsked(evidence.interviews).flatMap((generator) => {
    const words = generatorWording(generator);
    let count = 0;
    let n = 0;
    let missing = 0;
    for (const { mentions, answers } of evidence.interviews) {
      const named = mentions.some((mention) => mention.generators.includes(generator));
      const state = answers.find((answer) => answer.question === generator)?.value;
      if (!named && (state === "refused" || state === "dont_know" || state === "not_asked")) {
        missing++;
        continue;
      }
      n++;
      if (!named) count++;
    }
    const finding = makeFinding({
      id: `named-nobody/${generator}`,
      title: words.title,
      asked: words.question,
      of: "people we spoke to",
      sentence: `{share} people named ${words.nobody}.`,
      answers: { yes: "named nobody", no: "named somebody" },
      count,
      n,
      missing,
    });
    return finding === undefined ? [] : [finding];
  });
}
