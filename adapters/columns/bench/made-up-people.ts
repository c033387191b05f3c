/**
 * Made-up historical people in many damaged copies: about ten rows a person, later ones worse.
 * In the way of published tables of this sort: other names of the same person (titles, married
 * and pen names, shortened), familiar forms, slips, dates cut to the year or shifted, places
 * and postcodes nearby, several occupations, missing fields; fathers and sons of one name.
 */
import { type Random, seededRandom } from "@kith/model";
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
import { FAMILIAR, slip } from "./made-up-slips.ts";

export interface MadeUpTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The person of each row. */
  readonly truth: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
  readonly id: string;
}

interface Person {
  readonly gender: "male" | "female";
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly dob: Date;
  readonly place: Place;
  readonly occupations: readonly string[];
}

interface Place {
  readonly name: string;
  readonly county: string;
  readonly area: string;
}

const COLUMNS = {
  first_name: "given-name",
  surname: "surname",
  dob: "date",
  birth_place: "place",
  postcode_fake: "postcode",
  occupation: "text",
};

export function madeUpPeople(options: {
  readonly seed: number;
  readonly rows: number;
  /** 1 is as damaged as published tables; 0 is clean. */
  readonly harm?: number;
}): MadeUpTable {
  const random = seededRandom(options.seed);
  const harm = options.harm ?? 1;
  const places = makePlaces(random.fork("places"), 1500);
  const rows: string[][] = [];
  const truth: string[] = [];
  let relative: Person | undefined;
  for (let n = 0; rows.length < options.rows; n++) {
    const person = makePerson(random, places, relative);
    relative = random.next() < 0.06 ? person : undefined;
    const copies = 1 + random.below(19);
    for (let copy = 0; copy < copies && rows.length < options.rows; copy++) {
      const damage = copies === 1 ? 0 : copy / (copies - 1);
      rows.push([
        `Q${n}-${copy + 1}`,
        ...describe(random, person, places, damage * harm, copy > 0),
      ]);
      truth.push(`Q${n}`);
    }
  }
  const order = shuffle(random, rows.length);
  return {
    header: [
      "unique_id",
      "full_name",
      "first_and_surname",
      "first_name",
      "surname",
      "dob",
      "birth_place",
      "postcode_fake",
      "gender",
      "occupation",
    ],
    rows: order.map((i) => rows[i]!),
    truth: order.map((i) => truth[i]!),
    columns: COLUMNS,
    id: "unique_id",
  };
}

export function shuffle(random: Random, n: number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** An index that is small more often: Zipf with exponent `s`, by inversion. */
export function ranked(random: Random, n: number, s = 1): number {
  const u = random.next();
  if (s === 1) return Math.min(n - 1, Math.floor((n + 1) ** u - 1));
  const top = (n + 1) ** (1 - s) - 1;
  return Math.min(n - 1, Math.floor((1 + u * top) ** (1 / (1 - s)) - 1));
}

export function pick<T>(random: Random, of: readonly T[]): T {
  return of[random.below(of.length)]!;
}

function makePlaces(random: Random, count: number): Place[] {
  const counties = Array.from({ length: 45 }, () => `${pick(random, SURNAME_HEADS)}shire`);
  return Array.from({ length: count }, (_, i) => {
    const name = BIG_PLACES[i] ?? pick(random, SURNAME_HEADS) + pick(random, PLACE_TAILS);
    const county = i % counties.length;
    const letters = String.fromCharCode(
      97 + (county % 26),
      97 + ((county * 7 + (county > 25 ? 3 : 0)) % 26),
    );
    return {
      name,
      county: counties[county]!,
      area: `${letters}${1 + Math.floor(i / counties.length)}`,
    };
  });
}

function makePerson(random: Random, places: readonly Place[], parent?: Person): Person {
  const gender = parent?.gender ?? (random.next() < 0.8 ? "male" : "female");
  const pool = gender === "male" ? MEN : WOMEN;
  const first =
    parent !== undefined && random.next() < 0.7
      ? parent.names[0]!
      : pool[ranked(random, pool.length)]!;
  const middles = Array.from({ length: random.below(3) }, () =>
    random.next() < 0.3 ? rareSurname(random) : pool[ranked(random, pool.length)]!,
  );
  const last =
    parent?.names.at(-1) ??
    (random.next() < 0.55 ? SURNAMES[ranked(random, SURNAMES.length, 0.7)]! : rareSurname(random));
  const names = [first, ...middles, last];
  const aliases: string[] = [];
  if (random.next() < 0.7) aliases.push(`${first} ${last}`);
  if (middles.length > 0 && random.next() < 0.4) aliases.push(`${middles[0]} ${last}`);
  if (middles.length > 0 && random.next() < 0.4)
    aliases.push([first, ...middles.map((m) => m[0]!), last].join(" "));
  if (random.next() < 0.12) {
    const of = random.next() < 0.5 ? last : pick(random, places).name;
    const number = 1 + random.below(9);
    const rank = pick(random, ["baron", "earl", "viscount", "baronet", "duke"]);
    aliases.push(
      `${names.join(" ")}, ${number}${number === 1 ? "st" : number === 2 ? "nd" : "th"} ${rank} ${of}`,
      `lord ${of}`,
    );
  }
  if (random.next() < 0.35) aliases.push(`sir ${first} ${last}`);
  if (gender === "female" && random.next() < 0.6) {
    const married = rareSurname(random);
    aliases.push(`${first} ${married}`, `${first} ${last} ${married}`, `mrs ${married}`);
  }
  if (random.next() < 0.08)
    aliases.push(`${pool[random.below(pool.length)]} ${rareSurname(random)}`);
  const born =
    parent === undefined
      ? 1650 + Math.floor(270 * Math.sqrt(random.next()))
      : parent.dob.getUTCFullYear() + 20 + random.below(20);
  const certain = random.next() < 0.8;
  const dob = new Date(
    Date.UTC(born, certain ? random.below(12) : 0, certain ? 1 + random.below(28) : 1),
  );
  const place =
    parent !== undefined && random.next() < 0.6
      ? parent.place
      : places[ranked(random, places.length, 0.8)]!;
  const occupations = Array.from(
    { length: 1 + random.below(3) },
    () => OCCUPATIONS[ranked(random, OCCUPATIONS.length)]!,
  );
  return { gender, names, aliases, dob, place, occupations };
}

function rareSurname(random: Random): string {
  return pick(random, SURNAME_HEADS) + pick(random, SURNAME_TAILS);
}

function describe(
  random: Random,
  person: Person,
  places: readonly Place[],
  damage: number,
  copy: boolean,
): string[] {
  const chance = (from: number, to: number): boolean =>
    copy && random.next() < from + (to - from) * damage;
  let full = person.names.join(" ");
  if (chance(0.1, 0.6)) {
    const how = random.next();
    if (how < 0.5 && person.aliases.length > 0) full = pick(random, person.aliases);
    else if (how < 0.9) {
      full = full
        .split(" ")
        .map((word) => (random.next() < 0.6 ? pick(random, FAMILIAR.get(word) ?? [word]) : word))
        .join(" ");
    } else full = slip(random, full);
  }
  if (chance(0, 0.5)) {
    const words = full.split(" ");
    const first = words.shift()!;
    const last = words.pop();
    full = [
      first,
      ...words.filter(() => random.next() < 0.5),
      ...(last === undefined ? [] : [last]),
    ].join(" ");
  }
  const words = full.split(" ");
  let first = words[0]!;
  let surname = words.length > 1 ? words.at(-1)! : "";
  if (chance(0, 0.04)) [first, surname] = [surname, first];
  if (chance(0, 0.04)) first = "";
  if (chance(0, 0.04)) surname = "";

  let dob = person.dob.toISOString().slice(0, 10);
  if (chance(0.05, 0.45)) {
    const how = random.next();
    if (how < 0.4) dob = `${dob.slice(0, 4)}-01-01`;
    else if (how < 0.7) {
      const days = random.below(61) - 30;
      dob = new Date(person.dob.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    } else {
      const at = pick(random, [2, 3, 5, 6, 8, 9]);
      dob = `${dob.slice(0, at)}${random.below(10)}${dob.slice(at + 1)}`;
    }
  }
  if (chance(0, 0.4)) dob = "";
  const near = places.filter(({ county }) => county === person.place.county);
  let place = person.place.name;
  if (chance(0.05, 0.4))
    place = random.next() < 0.5 ? person.place.county : pick(random, near).name;
  if (chance(0, 0.4)) place = "";
  const home = `${person.place.area} ${(person.names.join("").length * 7 + person.dob.getUTCDate()) % 10}`;
  let postcode = `${home}${"abdefghjlnpqrstuwxyz"[person.dob.getUTCFullYear() % 20]}${"abdefghjlnpqrstuwxyz"[person.names[0]!.length % 20]}`;
  if (chance(0.05, 0.5)) {
    const how = random.next();
    if (how < 0.5)
      postcode = `${person.place.area} ${random.below(10)}${pick(random, ["aa", "bd", "xy", "jl", "nq", "hp"])}`;
    else if (how < 0.8)
      postcode = `${pick(random, near).area} ${random.below(10)}${pick(random, ["aa", "bd", "xy", "jl", "nq", "hp"])}`;
    else postcode = slip(random, postcode);
  }
  if (chance(0, 0.35)) postcode = "";
  let occupation = person.occupations[0]!;
  if (chance(0.1, 0.6)) occupation = pick(random, person.occupations);
  if (chance(0, 0.45)) occupation = "";
  const gender = chance(0, 0.3) ? "" : person.gender;
  const both = [first, surname].filter(Boolean).join(" ");
  return [full, both, first, surname, dob, place, postcode, gender, occupation.replace("_", " ")];
}
