import type { GroupNetwork, InformationMap, UseByGroup } from "@kith/findings";
import { looksPersonal } from "@kith/network";
import { tooFew } from "./gate-findings.ts";
import type { PublicGroupNetwork } from "./gate-groups.ts";
import { type Passed, pass, type Withheld } from "./passed.ts";
import { PERSONAL } from "./personal.ts";
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
 * us, and not by all but a few; counts rounded. Broken down only for the groups that are
 * shown elsewhere and have enough interviews, and only where what is left of a source after
 * the shown groups is nobody or large enough. `undefined` when nothing is left.
 */
export function gateInformationMap(
  map: InformationMap,
  groups: {
    readonly exact: GroupNetwork | undefined;
    readonly shown: Passed<PublicGroupNetwork> | undefined;
  },
  names: ReadonlySet<string>,
): {
  readonly passed: Passed<PublicInformationMap> | undefined;
  readonly withheld: readonly Withheld[];
} {
  const what = "Map of places and sources of information";
  if (map.respondents < POLICY.minInterviews) {
    return { passed: undefined, withheld: [{ what, why: tooFew(map.respondents) }] };
  }
  const personal = map.sources.filter(({ label }) => looksPersonal(label, names));
  const sources = map.sources.filter(
    (source) => !personal.includes(source) && neitherSmall(source.users, map.respondents),
  );
  const kept = new Map(sources.map(({ label, users }) => [label, users]));
  const keptBack = map.sources.length - sources.length;
  const withheld: Withheld[] = [
    ...personal.map(({ label }) => ({ what: `“${label}”`, why: PERSONAL })),
    ...(keptBack === personal.length
      ? []
      : [
          {
            what: `Places, groups or sources: ${keptBack - personal.length} not shown`,
            why: `Used by fewer than ${POLICY.minPeople} of the people who told us, or by all but fewer than ${POLICY.minPeople}.`,
          },
        ]),
  ];
  if (sources.length === 0) {
    return {
      passed: undefined,
      withheld: [...withheld, { what, why: "No place or source is used by enough people." }],
    };
  }
  return {
    passed: pass({
      sources: sources.map(({ label, kind, users }) => ({ label, kind, users: roundCount(users) })),
      shared: map.shared
        .filter(({ a, b, users }) =>
          [kept.get(a), kept.get(b)].every((all) => all !== undefined && neitherSmall(users, all)),
        )
        .map(({ a, b, users }) => ({ a, b, users: roundCount(users) })),
      byGroup: sources
        .flatMap((source) => breakdown(source, map, groups))
        .map(({ group, source, users }) => ({ group, source, users: roundCount(users) })),
      toldUs: roundCount(map.respondents),
      sourcesKeptBack: keptBack,
    }),
    withheld,
  };
}

/** Both those who have it and those who do not are enough people to be shown. */
function neitherSmall(some: number, all: number): boolean {
  return showable(some) && showable(all - some);
}

/** The cells of one source that may be shown; the smallest go until the rest hides enough. */
function breakdown(
  source: { readonly label: string; readonly users: number },
  map: InformationMap,
  groups: {
    readonly exact: GroupNetwork | undefined;
    readonly shown: Passed<PublicGroupNetwork> | undefined;
  },
): UseByGroup[] {
  const shown = new Set(groups.shown?.groups.map(({ label }) => label));
  const sizes = new Map(groups.exact?.groups.map((g) => [g.label, g.respondents]));
  const cells = map.byGroup
    .filter((use) => {
      const size = sizes.get(use.group) ?? 0;
      return (
        use.source === source.label &&
        shown.has(use.group) &&
        size >= POLICY.minInterviewsPerGroup &&
        neitherSmall(use.users, size)
      );
    })
    .sort((a, b) => b.users - a.users);
  const left = () => source.users - cells.reduce((sum, { users }) => sum + users, 0);
  while (cells.length > 0 && left() !== 0 && !showable(left())) cells.pop();
  return cells;
}
