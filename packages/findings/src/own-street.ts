import { type Evidence, respondents } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { makeFinding } from "./make-finding.ts";
import { shareInWords } from "./share-in-words.ts";

/** For how many of the people named a street is known, in words. */
function knownStreets({ network }: Evidence): string {
  const named = network.nodes.filter((node) => node.kind === "person" && node.mentioned > 0);
  const known = named.filter((node) => node.description.street !== undefined).length;
  return known === named.length
    ? ""
    : `A street is known for ${shareInWords(known / named.length)} of the people named.`;
}

/**
 * How many turn to somebody in their own street. Counted over respondents whose street is
 * known and who named at least one person whose street is known; a person's street is the
 * one most of their records give.
 */
export function ownStreet(evidence: Evidence): Finding | undefined {
  const streetOf = new Map(
    evidence.network.nodes.map((node) => [node.id, node.description.street]),
  );
  const namedBy = new Map<string, string[]>();
  for (const tie of evidence.network.ties) {
    if (tie.kind === "knows" || tie.kind === "affiliation") continue;
    const list = namedBy.get(tie.source) ?? [];
    list.push(tie.target);
    namedBy.set(tie.source, list);
  }
  let count = 0;
  let n = 0;
  let missing = 0;
  for (const { person } of respondents(evidence)) {
    const own = person?.description.street;
    const others = (namedBy.get(person?.id ?? "") ?? [])
      .map((id) => streetOf.get(id))
      .filter((street) => street !== undefined);
    if (own === undefined || others.length === 0) {
      missing++;
      continue;
    }
    n++;
    if (others.includes(own)) count++;
  }
  return makeFinding({
    id: "own-street",
    title: "In the same street",
    asked: "whom people turn to, and where those live",
    of: "people who named somebody whose street is known",
    sentence: "{share} people turn to somebody in their own street.",
    answers: { yes: "somebody in their own street", no: "only people elsewhere" },
    count,
    n,
    missing,
    caveat: knownStreets(evidence),
    method: "Streets are as people said them, after matching who is who.",
  });
}
