import type { CommunityGroup, GroupNetwork, GroupTie } from "@kith/findings";
import { looksPersonal } from "@kith/network";
import { tooFew } from "./gate-findings.ts";
import { type Passed, pass, type Withheld } from "./passed.ts";
import { PERSONAL } from "./personal.ts";
import { POLICY, roundCount, showable } from "./policy.ts";

export interface PublicGroup {
  readonly label: string;
  /** Rounded. */
  readonly toldUs: number;
  /** Rounded; `undefined` when too few to show. */
  readonly named: number | undefined;
}

export interface PublicGroupTie {
  readonly a: string;
  readonly b: string;
  /** Rounded. */
  readonly ties: number;
  readonly strength: "few" | "some" | "many";
  /** Most of these ties depend on a match we are not sure of. */
  readonly unsure: boolean;
}

export interface PublicGroupNetwork {
  readonly by: "area" | "street";
  readonly groups: readonly PublicGroup[];
  readonly ties: readonly PublicGroupTie[];
  /** How many groups are kept back because they are small. */
  readonly groupsKeptBack: number;
}

/**
 * The picture between groups that may be shown: groups of at least ten people who told us,
 * ties by the rules of the policy, counts rounded. When those kept back come to fewer than
 * ten people together, the next smallest group goes with them, so that they cannot be worked
 * out from a total. `undefined` when fewer than two groups are left.
 */
export function gateGroupNetwork(
  network: GroupNetwork,
  interviews: number,
  names: ReadonlySet<string>,
): {
  readonly passed: Passed<PublicGroupNetwork> | undefined;
  readonly withheld: readonly Withheld[];
} {
  if (interviews < POLICY.minInterviews) {
    return {
      passed: undefined,
      withheld: [{ what: "Picture of the groups", why: tooFew(interviews) }],
    };
  }
  const bySize = [...network.groups].sort((x, y) => x.respondents - y.respondents);
  const mayBeShown = (group: CommunityGroup) =>
    showable(group.respondents) && !looksPersonal(group.label, names);
  const small = bySize.filter((group) => !mayBeShown(group));
  const withheld: Withheld[] = small.map(({ label, respondents }) => ({
    what: `Group “${label}”`,
    why: showable(respondents) ? PERSONAL : `Fewer than ${POLICY.minPeople} people there told us.`,
  }));
  // Whoever knows the total can take the shown groups from it: what is left over must be
  // large enough itself.
  let hidden = small.reduce((sum, group) => sum + group.respondents, 0);
  const also = new Set<CommunityGroup>();
  for (const group of bySize.filter(mayBeShown)) {
    if (hidden === 0 || showable(hidden)) break;
    also.add(group);
    hidden += group.respondents;
    withheld.push({
      what: `Group “${group.label}”`,
      why: "Kept back with those above, so that they cannot be worked out from the total.",
    });
  }
  const kept = new Set(
    network.groups.filter((g) => mayBeShown(g) && !also.has(g)).map(({ label }) => label),
  );
  if (kept.size < 2) {
    withheld.push({ what: "Picture of the groups", why: "Fewer than two groups are left." });
    return { passed: undefined, withheld };
  }

  const between = network.ties.filter(({ a, b }) => kept.has(a) && kept.has(b));
  const drawn = between.filter(enough);
  if (drawn.length < between.length) {
    withheld.push({
      what: `Ties between groups: ${between.length - drawn.length} not drawn`,
      why: `Fewer than ${POLICY.minTies} ties, ${POLICY.minPeopleAtEachEnd} people at an end, or ${POLICY.minInformants} interviews.`,
    });
  }
  const most = Math.max(0, ...drawn.map(({ ties }) => roundCount(ties)));
  return {
    passed: pass({
      by: network.by,
      groups: network.groups
        .filter(({ label }) => kept.has(label))
        .map(({ label, respondents, named, namedBy }) => ({
          label,
          toldUs: roundCount(respondents),
          named: showable(named) && namedBy >= POLICY.minInformants ? roundCount(named) : undefined,
        })),
      ties: drawn.map((tie) => ({
        a: tie.a,
        b: tie.b,
        ties: roundCount(tie.ties),
        strength: strength(roundCount(tie.ties), most),
        unsure: tie.unsure * 2 > tie.ties,
      })),
      groupsKeptBack: network.groups.length - kept.size,
    }),
    withheld,
  };
}

function enough(tie: GroupTie): boolean {
  return (
    tie.ties >= POLICY.minTies &&
    tie.peopleA >= POLICY.minPeopleAtEachEnd &&
    tie.peopleB >= POLICY.minPeopleAtEachEnd &&
    tie.informants >= POLICY.minInformants
  );
}

/** Against the thickest rope of the same picture: a third and two thirds of it are the steps. */
function strength(ties: number, most: number): "few" | "some" | "many" {
  if (ties * 3 >= most * 2) return "many";
  return ties * 3 >= most ? "some" : "few";
}
