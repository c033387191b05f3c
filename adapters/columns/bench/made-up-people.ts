/**
 * Made-up historical people in many damaged copies: one to nineteen rows a person, later ones
 * worse. In the way of the public table `historical_50k` of Splink, whose counts are published:
 * other names of the same person (titles, married and pen names), familiar and foreign forms,
 * slips, lost first or last names, dates cut to 1 January or shifted, places under other names,
 * postcodes next door or after a move, several occupations, missing fields, fathers and sons.
 */
import { type Random, seededRandom } from "@kith/model";
import { type MadeUpTable, pick, shuffled } from "./draw.ts";
import { otherForms } from "./made-up-forms.ts";
import { makePerson, makePlaces, type Person } from "./made-up-persons.ts";
import { slip } from "./made-up-slips.ts";

const COLUMNS = {
  first_name: "given-name",
  surname: "surname",
  dob: "date",
  birth_place: "place",
  postcode_fake: "postcode",
  occupation: "text",
};

type Forms = ReturnType<typeof otherForms>;

export function madeUpPeople(options: {
  readonly seed: number;
  readonly rows: number;
  /** 1, the default, is as damaged as the public table; more is worse. */
  readonly harm?: number;
}): MadeUpTable {
  const random = seededRandom(options.seed);
  const harm = options.harm ?? 1;
  const places = makePlaces(random.fork("places"), 1500);
  const forms = otherForms(options.seed);
  const rows: string[][] = [];
  const truth: string[] = [];
  let relative: Person | undefined;
  for (let n = 0; rows.length < options.rows; n++) {
    const person = makePerson(random, places, relative);
    relative = random.next() < 0.05 ? person : undefined;
    const copies = 1 + random.below(19);
    for (let copy = 0; copy < copies && rows.length < options.rows; copy++) {
      const damage = copies === 1 ? 0 : copy / (copies - 1);
      rows.push([
        `Q${n}-${copy + 1}`,
        ...describe(random, person, forms, { damage, harm: copy > 0 ? harm : 0 }),
      ]);
      truth.push(`Q${n}`);
    }
  }
  return shuffled(random, {
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
    rows,
    truth,
    columns: COLUMNS,
    id: "unique_id",
  });
}

function describe(
  random: Random,
  person: Person,
  forms: Forms,
  { damage, harm }: { readonly damage: number; readonly harm: number },
): string[] {
  const chance = (from: number, to: number): boolean =>
    harm > 0 && random.next() < Math.min(0.95, harm * (from + (to - from) * damage));
  let full = person.names[0]!;
  if (chance(0.1, 0.9)) full = renamed(random, person, forms);
  if (chance(0, 0.9)) {
    const words = full.split(" ");
    const inner = words.slice(1, -1).filter(() => random.next() < 0.5);
    full = [words[0]!, ...inner, ...(words.length > 1 ? [words.at(-1)!] : [])].join(" ");
  }
  if (chance(0, 0.14)) full = full.split(" ").slice(1).join(" ") || full;
  if (chance(0, 0.14)) full = full.split(" ").slice(0, -1).join(" ") || full;
  const words = full.replaceAll(",", "").split(" ");
  const first = words[0]!;
  const last = words.length > 1 ? words.at(-1)! : "";
  return [
    full,
    [first, last].filter(Boolean).join(" "),
    first,
    last,
    chance(0, 0.45) ? "" : dateOf(random, person, chance(0.05, 0.8)),
    chance(0, 0.27) ? "" : placeOf(random, person, chance(0.05, 0.6)),
    chance(0, 0.45) ? "" : postcodeOf(random, person, chance(0.05, 0.45)),
    chance(0, 0.44) ? "" : person.gender,
    chance(0.3, 0.7)
      ? ""
      : pick(random, chance(0.1, 0.7) ? person.occupations : [person.occupations[0]!]),
  ];
}

function renamed(random: Random, person: Person, forms: Forms): string {
  const how = random.next();
  if (how < 0.5) return pick(random, person.names);
  if (how > 0.9) return slip(random, person.names[0]!);
  const words = person.names[0]!.split(" ");
  return words
    .map((word, at) => forms(random, word, at === words.length - 1 ? 0.5 : 0.85))
    .join(" ");
}

function dateOf(random: Random, { dob }: Person, wrong: boolean): string {
  const right = dob.toISOString().slice(0, 10);
  if (!wrong) return right;
  const how = random.next();
  if (how < 0.5) return `${right.slice(0, 4)}-01-01`;
  if (how < 0.75) {
    const days = random.below(61) - 30;
    return new Date(dob.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  }
  const at = pick(random, [2, 3, 5, 6, 8, 9]);
  return `${right.slice(0, at)}${random.below(10)}${right.slice(at + 1)}`;
}

function placeOf(random: Random, { place }: Person, other: boolean): string {
  return other ? pick(random, [place.name, ...place.wider]) : place.name;
}

function postcodeOf(random: Random, { postcodes }: Person, other: boolean): string {
  if (!other) return postcodes.home;
  const how = random.next();
  if (how < 0.4) return pick(random, postcodes.near);
  return how < 0.85 ? pick(random, postcodes.moved) : slip(random, postcodes.home);
}
