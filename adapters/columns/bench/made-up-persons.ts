/** Made-up historical persons: names with titles and other names, birth, places, work. */
import type { Random } from "@kith/model";
import { pick, ranked } from "./draw.ts";
import {
  BIG_PLACES,
  MEN,
  OCCUPATIONS,
  PLACE_TAILS,
  SURNAME_HEADS,
  SURNAME_TAILS,
  SURNAMES,
  WOMEN,
} from "./made-up-names.ts";

export interface Place {
  readonly name: string;
  /** Other names a register gives the place: district, ward, parish. */
  readonly wider: readonly string[];
  /** Outward part of its postcodes, and of those a move away. */
  readonly area: string;
  readonly around: readonly string[];
}

export interface Person {
  readonly gender: string;
  /** Whole name as an encyclopaedia would head it, then what else the person was called. */
  readonly names: readonly string[];
  readonly dob: Date;
  readonly place: Place;
  /** Postcode of home, of next door, and of homes after a move. */
  readonly postcodes: { readonly home: string; readonly near: string[]; readonly moved: string[] };
  readonly occupations: readonly string[];
}

export function makePlaces(random: Random, count: number): Place[] {
  const counties = Array.from({ length: 60 }, (_, i) => ({
    name: `${pick(random, SURNAME_HEADS)}${pick(random, ["shire", "shire", "land"])}`,
    letters: String.fromCharCode(97 + (i % 26), 97 + ((i * 7 + (i > 25 ? 3 : 0)) % 26)),
  }));
  return Array.from({ length: count }, (_, i) => {
    const county = counties[i % counties.length]!;
    const neighbour = counties[(i + 1) % counties.length]!;
    const town = (): string => pick(random, SURNAME_HEADS) + pick(random, PLACE_TAILS);
    return {
      name: BIG_PLACES[i] ?? town(),
      wider: [county.name, town(), `${town()} ${pick(random, ["north", "south", "east", "west"])}`],
      area: `${county.letters}${1 + random.below(30)}`,
      around: [
        `${county.letters}${1 + random.below(30)}`,
        `${county.letters}${1 + random.below(30)}`,
        `${neighbour.letters}${1 + random.below(30)}`,
      ],
    };
  });
}

const given = (random: Random, gender: string): string => {
  const pool = gender === "female" ? WOMEN : MEN;
  return random.next() < 0.12 ? rareSurname(random) : pool[ranked(random, pool.length, 0.9)]!;
};

function surname(random: Random): string {
  return random.next() < 0.15
    ? SURNAMES[ranked(random, SURNAMES.length, 0.5)]!
    : rareSurname(random);
}

export function rareSurname(random: Random): string {
  const end = pick(random, ["", "", "", "s", "er", "son"]);
  return pick(random, SURNAME_HEADS) + pick(random, SURNAME_TAILS) + end;
}

/** `parent` gives surname, often first name and place: fathers and sons of one name. */
export function makePerson(random: Random, places: readonly Place[], parent?: Person): Person {
  const gender = random.next() < 0.8 ? "male" : "female";
  const inherited = parent?.names[0]?.split(/,? /);
  const first =
    inherited !== undefined && random.next() < 0.4 ? inherited[0]! : given(random, gender);
  const middles = Array.from({ length: pick(random, [0, 0, 0, 1, 1, 2]) }, () =>
    random.next() < 0.3 ? surname(random) : given(random, gender),
  );
  const last = inherited?.at(-1) ?? surname(random);
  const place =
    parent !== undefined && random.next() < 0.6
      ? parent.place
      : places[ranked(random, places.length, 0.8)]!;
  const born =
    parent === undefined
      ? new Date(Date.UTC(1620 + Math.floor(300 * random.next() ** 0.4), 0, 1))
      : new Date(Date.UTC(parent.dob.getUTCFullYear() + 18 + random.below(25), 0, 1));
  // Of many only the year is known, which is then written as 1 January.
  if (random.next() < 0.45) born.setUTCDate(1 + random.below(365));
  const inward = (): string =>
    `${random.below(10)}${pick(random, [..."abdefghjlnpqrstuwxyz"])}${pick(random, [..."abdefghjlnpqrstuwxyz"])}`;
  return {
    gender,
    names: namesOf(random, { first, middles, last, gender, places }),
    dob: born,
    place,
    postcodes: {
      home: `${place.area} ${inward()}`,
      near: Array.from({ length: 2 }, () => `${place.area} ${inward()}`),
      moved: place.around.slice(random.below(2)).map((area) => `${area} ${inward()}`),
    },
    occupations: Array.from(
      { length: 1 + random.below(4) },
      () => OCCUPATIONS[ranked(random, OCCUPATIONS.length, 0.6)]!,
    ),
  };
}

interface Born {
  readonly first: string;
  readonly middles: readonly string[];
  readonly last: string;
  readonly gender: string;
  readonly places: readonly Place[];
}

const NUMBERS = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th"];

function namesOf(random: Random, { first, middles, last, gender, places }: Born): string[] {
  const plain = [first, ...middles, last].join(" ");
  const others: string[] = [];
  const kind = random.next();
  const number = NUMBERS[ranked(random, NUMBERS.length)]!;
  const seat = random.next() < 0.5 ? last : pick(random, places).name;
  let head = plain;
  if (kind < 0.017) {
    head = `sir ${plain}, ${number} baronet`;
    others.push(`sir ${first} ${last}`, plain, `${first} ${last}, ${number} baronet`);
  } else if (kind < 0.05) {
    const rank = pick(random, ["baron", "baron", "earl of", "viscount", "duke of", "marquess of"]);
    head = `${plain}, ${number} ${rank} ${seat}`;
    others.push(`lord ${seat}`, plain, `${number} ${rank} ${seat}`);
  }
  if (gender === "female" && random.next() < 0.5) {
    const married = surname(random);
    others.push(`${first} ${married}`, `${first} ${last} ${married}`, `mrs ${married}`);
  }
  if (random.next() < 0.12) others.push(`sir ${first} ${last}`);
  const initials = [first, ...middles].map((word) => word[0]!);
  if (random.next() < 0.3) others.push(`${initials.join(". ")}. ${last}`);
  if (middles.length > 0 && random.next() < 0.6) others.push(`${first} ${last}`);
  if (middles.length > 0 && random.next() < 0.4) others.push(`${middles[0]} ${last}`);
  if (middles.length === 0 && random.next() < 0.4) {
    others.push(`${first} ${given(random, gender)} ${last}`);
  }
  if (random.next() < 0.1) others.push(`${given(random, gender)} ${surname(random)}`);
  if (random.next() < 0.05) others.push(surname(random));
  return [head, ...others];
}
