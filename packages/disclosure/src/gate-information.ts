import type { GroupNetwork, InformationMap } from "@kith/findings";
import { type Passed, pass, type Withheld } from "./passed.ts";
import { POLICY, roundCount, showable } from "./policy.ts";

export interface PublicInformationMap {
  readonly sources: readonly {
    readonly label: string;
    readonly kind: "information" | "place" | "group" | "organisation";
    /** Rounded. */
    readonly users: number;
  }[];
  /** Pairs of sources and how many use both, rounded. */
  readonly shared: readonly { readonly a: string; readonly b: string; readonly users: number }[];
  /** Parts of the community and how many of those who told us use a source, rounded. */
  readonly byGroup: readonly {
    readonly group: string;
    readonly source: string;
    readonly users: number;
  }[];
  /** Rounded. */
  readonly toldUs: number;
  readonly sourcesKeptBack: number;
}

/**
 * Sources, places and groups that may be shown: used by at least ten of the people who told
 * us, counts rounded; broken down only for groups with enough interviews. `undefined` when
 * nothing is left.
 */
export function gateInformationMap(
  map: InformationMap,
  groups: GroupNetwork | undefined,
): {
  readonly passed: Passed<PublicInformationMap> | undefined;
  readonly withheld: readonly Withheld[];
} {
  const what = "Map of places and sources of information";
  if (map.respondents < POLICY.minInterviews) {
    const why = `There are ${map.respondents} interviews; nothing is shown below ${POLICY.minInterviews}.`;
    return { passed: undefined, withheld: [{ what, why }] };
  }
  const sources = map.sources.filter(({ users }) => showable(users));
  const kept = new Set(sources.map(({ label }) => label));
  const keptBack = map.sources.length - sources.length;
  const withheld: Withheld[] =
    keptBack === 0
      ? []
      : [
          {
            what: `${keptBack} places, groups or sources`,
            why: `Used by fewer than ${POLICY.minPeople} of the people who told us.`,
          },
        ];
  if (sources.length === 0) {
    return {
      passed: undefined,
      withheld: [...withheld, { what, why: "No place or source is used by enough people." }],
    };
  }
  const large = new Set(
    (groups?.groups ?? [])
      .filter(({ respondents }) => respondents >= POLICY.minInterviewsPerGroup)
      .map(({ label }) => label),
  );
  return {
    passed: pass({
      sources: sources.map(({ label, kind, users }) => ({ label, kind, users: roundCount(users) })),
      shared: map.shared
        .filter(({ a, b, users }) => kept.has(a) && kept.has(b) && showable(users))
        .map(({ a, b, users }) => ({ a, b, users: roundCount(users) })),
      byGroup: map.byGroup
        .filter(
          ({ group, source, users }) => large.has(group) && kept.has(source) && showable(users),
        )
        .map(({ group, source, users }) => ({ group, source, users: roundCount(users) })),
      toldUs: roundCount(map.respondents),
      sourcesKeptBack: keptBack,
    }),
    withheld,
  };
}
