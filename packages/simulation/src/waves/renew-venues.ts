import type { Random } from "@kith/model";
import { chance } from "../draws.ts";
import { type Community, contactsOf, isAdult } from "../population/community.ts";
import { isSociable } from "./is-sociable.ts";

/**
 * Memberships a year on: one in eight leaves, and about as many join, brought along by a
 * contact who is a member.
 */
export function renewVenues(random: Random, community: Community): Community {
  const contacts = contactsOf(community);
  const venues = community.venues.map((venue) => {
    const stay = venue.members.filter((i) => {
      const person = community.people[i];
      return person !== undefined && isAdult(person, community.year) && !chance(random, 0.125);
    });
    const members = new Set(stay);
    for (const i of stay) {
      if (!chance(random, 0.14)) continue;
      const known = contacts[i] ?? [];
      const friend = known[random.below(Math.max(1, known.length))]?.other;
      if (friend !== undefined && isSociable(community, friend)) members.add(friend);
    }
    return { ...venue, members: [...members].sort((a, b) => a - b) };
  });
  return { ...community, venues };
}
