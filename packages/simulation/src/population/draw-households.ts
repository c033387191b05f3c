import type { Random } from "@kith/model";
import { chance, clamp, normal, pickShare } from "../draws.ts";
import type { Culture } from "../names/name-pools.ts";
import type { Gender, HouseholdType } from "./community.ts";

/** Somebody before they have a name. `parents` and `partner` are positions in the household. */
export interface Sketch {
  readonly gender: Gender;
  readonly age: number;
  readonly parents: readonly number[];
  readonly partner?: number;
}

export interface HouseholdSketch {
  readonly type: HouseholdType;
  readonly culture: Culture;
  readonly members: readonly Sketch[];
}

/**
 * Shares of household types, near those of the 2021 census of England and Wales (30% of
 * households one person, two fifths of these 66 or older; 11% lone parents).
 */
const TYPES: Readonly<Record<HouseholdType, number>> = {
  single: 0.175,
  single_elderly: 0.125,
  couple: 0.255,
  family: 0.275,
  lone_parent: 0.11,
  sharers: 0.06,
};

function drawGender(random: Random): Gender {
  const u = random.next();
  return u < 0.006 ? "non-binary" : u < 0.503 ? "female" : "male";
}

/**
 * The partner's gender: different for 97 couples in 100.
 */
function partnerGender(random: Random, gender: Gender): Gender {
  if (gender === "non-binary") return drawGender(random);
  const same = chance(random, 0.03);
  return same === (gender === "female") ? "female" : "male";
}

function couple(random: Random, age: number): Sketch[] {
  const gender = drawGender(random);
  const other = clamp(Math.round(age + normal(random) * 4), 18, 99);
  return [
    { gender, age, parents: [], partner: 1 },
    { gender: partnerGender(random, gender), age: other, parents: [], partner: 0 },
  ];
}

/** Children of the first `parents` members; some of them grown up and still at home. */
function children(random: Random, parentAge: number, parents: readonly number[]): Sketch[] {
  const number = Number(pickShare(random, { 1: 0.45, 2: 0.38, 3: 0.13, 4: 0.04 }));
  const eldest = clamp(Math.round(parentAge - 20 - random.next() * 15), 0, 30);
  const found: Sketch[] = [];
  for (let i = 0, age = eldest; i < number && age >= 0; i++) {
    found.push({ gender: drawGender(random), age, parents });
    age -= 1 + random.below(4);
  }
  return found;
}

function adultAge(random: Random, low: number, high: number): number {
  return low + Math.floor(random.next() * (high - low + 1));
}

function drawMembers(random: Random, type: HouseholdType): Sketch[] {
  const alone = (age: number): Sketch[] => [{ gender: drawGender(random), age, parents: [] }];
  switch (type) {
    case "single":
      return alone(adultAge(random, 21, 65));
    case "single_elderly":
      return [
        {
          // Two thirds of older people who live alone are women.
          gender: chance(random, 0.66) ? "female" : "male",
          age: 66 + Math.floor(30 * random.next() ** 1.4),
          parents: [],
        },
      ];
    case "couple":
      return couple(
        random,
        chance(random, 0.6) ? adultAge(random, 55, 88) : adultAge(random, 22, 54),
      );
    case "family": {
      const age = adultAge(random, 26, 60);
      const heads = couple(random, age);
      const youngest = Math.min(age, heads[1]?.age ?? age);
      return [...heads, ...children(random, youngest, [0, 1])];
    }
    case "lone_parent": {
      const age = adultAge(random, 22, 60);
      const gender = chance(random, 0.86) ? "female" : "male";
      return [{ gender, age, parents: [] }, ...children(random, age, [0])];
    }
    case "sharers": {
      const age = adultAge(random, 19, 38);
      const number = 2 + random.below(3);
      return Array.from({ length: number }, () => ({
        gender: drawGender(random),
        age: clamp(age + Math.round(normal(random) * 3), 18, 60),
        parents: [],
      }));
    }
  }
}

/** Households until they hold exactly `people` people; the last is cut to fit. O(people). */
export function drawHouseholds(
  random: Random,
  people: number,
  cultures: Readonly<Record<Culture, number>>,
): HouseholdSketch[] {
  const households: HouseholdSketch[] = [];
  let count = 0;
  while (count < people) {
    const culture = pickShare(random, cultures);
    const drawn = pickShare(random, TYPES);
    const fits = drawMembers(random, drawn).slice(0, people - count);
    // A household cut short must still make sense: the partner who did not fit never was.
    const members = fits.map(({ partner, ...rest }) =>
      partner !== undefined && partner < fits.length ? { ...rest, partner } : rest,
    );
    const alone = (members[0]?.age ?? 0) > 65 ? "single_elderly" : "single";
    households.push({ type: members.length === 1 ? alone : drawn, culture, members });
    count += members.length;
  }
  return households;
}

/**
 * Households in the order of the doors they move into: at random, but families of one
 * minority live near one another more often than chance would have it.
 */
export function settle(random: Random, sketches: readonly HouseholdSketch[]): HouseholdSketch[] {
  const quarter = new Map<Culture, number>();
  const keyed = sketches.map((sketch) => {
    let key = random.next();
    if (sketch.culture !== "british" && chance(random, 0.6)) {
      const home = quarter.get(sketch.culture) ?? random.next();
      quarter.set(sketch.culture, home);
      key = (home + 0.15 * key) % 1;
    }
    return { sketch, key };
  });
  return keyed.sort((a, b) => a.key - b.key).map((entry) => entry.sketch);
}
