import type { Gender, Person } from "../population/community.ts";

type People = readonly Person[];

/** A word by gender: female, male, neither. */
function word(gender: Gender, female: string, male: string, neither: string): string {
  return gender === "female" ? female : gender === "male" ? male : neither;
}

/**
 * What `b` is to `a` by birth or partnership ("daughter", "mother-in-law"), or `undefined`
 * where the community's records hold no such bond.
 */
export function kinWord(people: People, a: number, b: number): string | undefined {
  const self = people[a];
  const other = people[b];
  if (self === undefined || other === undefined) return undefined;
  const { gender } = other;
  if (self.partner === b) return word(gender, "wife", "husband", "partner");
  if (self.parents.includes(b)) return word(gender, "mother", "father", "parent");
  if (other.parents.includes(a)) return word(gender, "daughter", "son", "child");
  if (shareParent(self, other)) return word(gender, "sister", "brother", "sibling");
  const partner = self.partner === undefined ? undefined : people[self.partner];
  if (partner?.parents.includes(b) === true) {
    return word(gender, "mother-in-law", "father-in-law", "in-law");
  }
  const theirs = other.partner === undefined ? undefined : people[other.partner];
  if (theirs?.parents.includes(a) === true) {
    return word(gender, "daughter-in-law", "son-in-law", "in-law");
  }
  if (parentsOf(people, self).some((parent) => parent.parents.includes(b))) {
    return word(gender, "grandmother", "grandfather", "grandparent");
  }
  if (parentsOf(people, other).some((parent) => parent.parents.includes(a))) {
    return word(gender, "granddaughter", "grandson", "grandchild");
  }
  if (parentsOf(people, self).some((parent) => shareParent(parent, other))) {
    return word(gender, "aunt", "uncle", "relative");
  }
  if (parentsOf(people, other).some((parent) => shareParent(parent, self))) {
    return word(gender, "niece", "nephew", "relative");
  }
  return undefined;
}

function shareParent(a: Person, b: Person): boolean {
  return a !== b && a.parents.some((parent) => b.parents.includes(parent));
}

function parentsOf(people: People, person: Person): Person[] {
  return person.parents.flatMap((i) => people[i] ?? []);
}
