import type { Random } from "@kith/model";
import { chance } from "../draws.ts";
import type { Community, TieOrigin } from "../population/community.ts";
import type { TieList } from "./tie-list.ts";

/** How often those who live with somebody come to know whom they know. */
const SHARED: Readonly<Record<TieOrigin, number>> = {
  household: 0,
  kin: 0.7,
  neighbour: 0.5,
  venue: 0.25,
  colleague: 0.15,
  friend: 0.35,
  given: 0,
};

/**
 * People who live together share family, neighbours and friends: each tie made since the first
 * `from` may give one to the other sociable adults of the home, three quarters as strong.
 */
export function shareAtHome(
  random: Random,
  community: Community,
  sociable: ReadonlySet<number>,
  ties: TieList,
  from: number,
): void {
  const housemates = (i: number): readonly number[] => {
    const home = community.people[i]?.household ?? -1;
    return (community.households[home]?.members ?? []).filter((h) => h !== i && sociable.has(h));
  };
  for (const { a, b, origin, strength } of ties.list().slice(from)) {
    for (const [self, other] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const housemate of housemates(self)) {
        if (chance(random, SHARED[origin])) {
          ties.add(housemate, other, origin, strength * (0.65 + 0.2 * random.next()));
        }
      }
    }
  }
}
