import type { Random } from "@kith/model";
import { chance, normal } from "../draws.ts";
import type { TieList } from "./tie-list.ts";

/** Draws somebody who may become a friend of the given person. */
export type MeetSomebody = (random: Random, self: number) => number | undefined;

/**
 * Circles of friends: 5 to 9 people who are like the first of them and mostly (four pairs in five)
 * know one another. They, with homes and families, are what makes a friend's friend a friend.
 *
 * @param starters whoever starts a circle, once for each circle
 */
export function makeCircles(
  random: Random,
  starters: readonly number[],
  meet: MeetSomebody,
  ties: TieList,
): void {
  for (const starter of starters) {
    const circle = [starter];
    const size = 5 + random.below(5);
    for (let tries = 0; circle.length < size && tries < 3 * size; tries++) {
      const other = meet(random, starter);
      if (other !== undefined && !circle.includes(other)) circle.push(other);
    }
    circle.forEach((a, at) => {
      for (const b of circle.slice(at + 1)) {
        if (chance(random, 0.8)) ties.add(a, b, "friend", 0.5 + normal(random) * 0.15);
      }
    });
  }
}
