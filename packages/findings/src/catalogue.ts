import { belongs, mainSource } from "./affiliations.ts";
import type { Evidence } from "./evidence.ts";
import { fewToTurnTo } from "./few-to-turn-to.ts";
import type { Finding } from "./finding.ts";
import { namedNobody } from "./named-nobody.ts";
import { ownStreet } from "./own-street.ts";
import { sharedSupporter } from "./shared-supporter.ts";

/**
 * Every finding of the catalogue that this evidence can support, the ones that say most
 * about a community first: who can change things, where help is, who shares it. What
 * cannot be computed (nothing asked, nobody counted) is left out.
 */
export function findAll(evidence: Evidence): Finding[] {
  const nobody = namedNobody(evidence);
  const change = nobody.filter(({ id }) => id === "named-nobody/change");
  const others = nobody.filter(({ id }) => id !== "named-nobody/change");
  return [
    ...change,
    ownStreet(evidence),
    mainSource(evidence),
    sharedSupporter(evidence),
    belongs(evidence),
    ...others,
    fewToTurnTo(evidence),
  ].filter((finding) => finding !== undefined);
}
