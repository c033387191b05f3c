/** A person's role in the network in one plain word, strongest first. */
export const ROLES = ["bridge", "connector", "well known", "member", "on their own"] as const;
export type Role = (typeof ROLES)[number];

export interface RoleCount {
  readonly role: Role;
  /** The rule in plain words, to be shown beside the word. */
  readonly meaning: string;
  readonly people: number;
}

const BRIDGE = { above: 0.95, groups: 2 };
const CONNECTOR = { above: 0.9, ties: 5 };
const WELL_KNOWN = { above: 0.95, interviews: 3 };

/** What each role means. Percentages follow from the rule of `assignRoles`. */
export const ROLE_MEANINGS: Readonly<Record<Role, string>> = {
  bridge:
    "Lies on more of the shortest ways between others than 95 in 100 comparable people, and has ties into at least two groups.",
  connector: "Has more ties than 90 in 100 comparable people, and at least five.",
  "well known":
    "Was named in more interviews than 95 in 100 comparable people, and in at least three.",
  member: "Has ties, and is none of the above.",
  "on their own": "Nobody told us of a tie. They may have ties we were not told about.",
};

/** What "comparable" means, to be shown once beside the roles. */
export const ROLE_COMPARISON =
  "Comparable people: those interviewed are compared with those interviewed, and those only named with those only named, because people tell us more about their own ties than others can.";

/** What the rule needs to know of one person. */
export interface RoleInput {
  readonly interviewed: boolean;
  readonly degree: number;
  readonly betweenness: number;
  /** In how many interviews somebody else mentioned them. */
  readonly mentioned: number;
  /** Groups they have a tie into, their own included. */
  readonly groupsReached: number;
}

/**
 * Gives everyone the first role whose rule they meet, in the order of `ROLES`:
 *
 * - *bridge*: betweenness above that of 95 % of comparable people, and ties into two groups;
 * - *connector*: degree above that of 90 %, and at least 5;
 * - *well known*: times mentioned above that of 95 %, and at least 3;
 * - *member*: any tie;
 * - *on their own*: no tie.
 *
 * Comparable are people of the same standing (interviewed, or only named) who have ties: an
 * interview reveals its respondent's ties and few of anybody else's, so without that split
 * every role would merely say who was interviewed. "Above x %" counts those with a strictly
 * smaller value, so equal people get equal roles. The rule is Kith's own, for a first look:
 * it ranks, it does not test. O(n log n).
 */
export function assignRoles(people: readonly RoleInput[]): Role[] {
  const ranks = (interviewed: boolean) => {
    const peers = people.filter((one) => one.interviewed === interviewed && one.degree > 0);
    return {
      betweenness: shareBelow(peers.map((one) => one.betweenness)),
      degree: shareBelow(peers.map((one) => one.degree)),
      mentioned: shareBelow(peers.map((one) => one.mentioned)),
    };
  };
  const ofInterviewed = ranks(true);
  const ofNamed = ranks(false);
  return people.map((one) => {
    if (one.degree === 0) return "on their own";
    const rank = one.interviewed ? ofInterviewed : ofNamed;
    if (one.groupsReached >= BRIDGE.groups && rank.betweenness(one.betweenness) >= BRIDGE.above)
      return "bridge";
    if (one.degree >= CONNECTOR.ties && rank.degree(one.degree) >= CONNECTOR.above)
      return "connector";
    if (one.mentioned >= WELL_KNOWN.interviews && rank.mentioned(one.mentioned) >= WELL_KNOWN.above)
      return "well known";
    return "member";
  });
}

/** How many people have each role, every role named. */
export function countRoles(roles: readonly Role[]): readonly RoleCount[] {
  return ROLES.map((role) => ({
    role,
    meaning: ROLE_MEANINGS[role],
    people: roles.filter((one) => one === role).length,
  }));
}

/** The share of values strictly smaller than a given one, by binary search. */
function shareBelow(values: readonly number[]): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  return (value) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return sorted.length === 0 ? 0 : low / sorted.length;
  };
}
