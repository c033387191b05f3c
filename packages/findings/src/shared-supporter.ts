import { MATCHING_DOUBT_LEFT_OUT } from "./carry-matching-doubt.ts";
import { type Evidence, respondents } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { makeFinding } from "./make-finding.ts";

/** How many named somebody whom at least two others named as well: where support overlaps. */
export function sharedSupporter(evidence: Evidence): Finding | undefined {
  const mentioned = new Map(evidence.network.nodes.map((node) => [node.id, node.mentioned]));
  const shared = new Set<string>();
  for (const tie of evidence.network.ties) {
    if (tie.kind === "knows" || tie.kind === "affiliation") continue;
    if ((mentioned.get(tie.target) ?? 0) >= 3) shared.add(tie.source);
  }
  const everybody = respondents(evidence).filter(({ interview }) => interview.mentions.length > 0);
  return makeFinding({
    id: "shared-supporter",
    title: "People several turn to",
    asked: "all questions that ask for names",
    of: "people who named somebody",
    sentence: "{share} people turn to somebody whom at least two others turn to as well.",
    answers: {
      yes: "turn to somebody others turn to as well",
      no: "only to people nobody else named",
    },
    count: everybody.filter(({ person }) => person !== undefined && shared.has(person.id)).length,
    n: everybody.length,
    missing: evidence.interviews.length - everybody.length,
    method: MATCHING_DOUBT_LEFT_OUT,
  });
}
