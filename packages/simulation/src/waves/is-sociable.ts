import { type Community, isAdult, isResident } from "../population/community.ts";

/** Adults who may marry, make friends or join: alive, living here, known to somebody. */
export function isSociable(community: Community, i: number): boolean {
  const person = community.people[i];
  return (
    person !== undefined &&
    person.activity > 0 &&
    isAdult(person, community.year) &&
    isResident(community, person)
  );
}
