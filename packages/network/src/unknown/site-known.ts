import { type Interview, type RecordRef, recordKey, type SiteNetwork } from "@kith/model";
import { KNOWS } from "../site/build-site-network.ts";
import { type SiteGraphChoice, siteGraph } from "../site/site-graph.ts";
import type { PartlyKnown } from "./partly-known.ts";

/** Two people somebody said do not know each other. */
export type DeniedPair = readonly [string, string];

/**
 * The people of a site and what is known of their ties: respondents were asked about
 * everybody, others about nobody. Undirected, a tie is there when either names the other or
 * somebody told of it, so that its absence is known when both were asked or somebody denied it.
 * Ties less probable than `minProbability` count as not told of. O(nodes + ties + denied).
 *
 * @param denied as `deniedPairs` gives them; a pair with somebody who is not in the network is
 * left out
 */
export function siteKnown(
  network: SiteNetwork,
  choice: Omit<SiteGraphChoice, "nodeKinds"> = {},
  denied: readonly DeniedPair[] = [],
): PartlyKnown {
  const people = network.nodes.filter(({ kind }) => kind === "person");
  const index = new Map(people.map(({ id }, v) => [id, v]));
  const pairs = denied.flatMap(([a, b]) => {
    const [v, w] = [index.get(a), index.get(b)];
    return v === undefined || w === undefined ? [] : [[v, w] as const];
  });
  // A denial is about both directions of namings.
  const both =
    choice.directed === true ? [...pairs, ...pairs.map(([v, w]) => [w, v] as const)] : pairs;
  return {
    graph: siteGraph(network, { ...choice, nodeKinds: ["person"] }),
    asked: Uint8Array.from(people, ({ status }) => Number(status === "respondent")),
    denied: { sources: both.map(([v]) => v), targets: both.map(([, w]) => w) },
    answersNeeded: 2,
  };
}

/**
 * Pairs of people of whom a respondent said that they do not know each other, in the order in
 * which it was said. Give `kind` (`knows` where the file says none) when the ties looked at are
 * of one kind: who does not help may still know. Statements about records the resolution does
 * not have, or that are one person, say nothing. O(records + statements).
 */
export function deniedPairs(
  interviews: readonly Interview[],
  records: readonly (RecordRef & { readonly person: string })[],
  kind?: string,
): readonly DeniedPair[] {
  const personOf = new Map(
    records.map(({ egoID, alterID, person }) => [recordKey(egoID, alterID), person]),
  );
  return interviews.flatMap(({ egoID, ties }) =>
    ties.flatMap((tie): DeniedPair[] => {
      if (tie.state !== "no" || (kind !== undefined && (tie.kind ?? KNOWS) !== kind)) return [];
      const a = personOf.get(recordKey(egoID, tie.source));
      const b = personOf.get(recordKey(egoID, tie.target));
      return a === undefined || b === undefined || a === b ? [] : [[a, b]];
    }),
  );
}
