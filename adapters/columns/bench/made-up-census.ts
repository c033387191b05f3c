/**
 * A made-up census-like table in the way of FEBRL's third data set: originals and up to five
 * duplicates of each (most have one or two), with up to two changes a field and ten a record.
 */
import { type Random, seededRandom } from "@kith/model";
import { type MadeUpTable, pick, ranked, shuffle } from "./draw.ts";
import {
  MEN,
  PLACE_TAILS,
  SURNAME_HEADS,
  SURNAME_TAILS,
  SURNAMES,
  WOMEN,
} from "./made-up-names.ts";
import { FAMILIAR, slip } from "./made-up-slips.ts";

const HEADER = [
  "rec_id",
  "given_name",
  "surname",
  "street_number",
  "address_1",
  "address_2",
  "suburb",
  "postcode",
  "state",
  "date_of_birth",
  "soc_sec_id",
];

const COLUMNS = {
  given_name: "given-name",
  surname: "surname",
  street_number: "exact",
  address_1: "street",
  address_2: "text",
  suburb: "place",
  postcode: "postcode",
  state: "exact",
  date_of_birth: "date",
  soc_sec_id: "id-number",
};

export function madeUpCensus(options: {
  readonly seed: number;
  readonly originals?: number;
  readonly duplicates?: number;
}): MadeUpTable {
  const random = seededRandom(options.seed);
  const { originals = 2000, duplicates = 3000 } = options;
  const suburbs = Array.from({ length: 900 }, () => ({
    name: `${pick(random, SURNAME_HEADS)}${pick(random, PLACE_TAILS)}`,
    postcode: String(2000 + random.below(5000)),
    state: pick(random, ["nsw", "nsw", "vic", "vic", "qld", "wa", "sa", "tas", "act", "nt"]),
  }));
  const people = Array.from({ length: originals }, () => original(random, suburbs));
  const rows = people.map((cells, n) => [`rec-${n}-org`, ...cells]);
  const truth = people.map((_, n) => String(n));
  const order = shuffle(random, originals);
  for (let made = 0, k = 0; made < duplicates && k < originals; k++) {
    const n = order[k]!;
    const copies = Math.min(duplicates - made, 1 + ranked(random, 5, 0.7));
    for (let copy = 0; copy < copies; copy++, made++) {
      rows.push([`rec-${n}-dup-${copy}`, ...damaged(random, people[n]!, suburbs)]);
      truth.push(String(n));
    }
  }
  const mixed = shuffle(random, rows.length);
  return {
    header: HEADER,
    rows: mixed.map((i) => rows[i]!),
    truth: mixed.map((i) => truth[i]!),
    columns: COLUMNS,
    id: "rec_id",
  };
}

interface Suburb {
  readonly name: string;
  readonly postcode: string;
  readonly state: string;
}

function original(random: Random, suburbs: readonly Suburb[]): string[] {
  const first =
    random.next() < 0.5 ? MEN[ranked(random, MEN.length)]! : WOMEN[ranked(random, WOMEN.length)]!;
  const last =
    random.next() < 0.6
      ? SURNAMES[ranked(random, SURNAMES.length, 0.8)]!
      : pick(random, SURNAME_HEADS) + pick(random, SURNAME_TAILS);
  const suburb = pick(random, suburbs);
  const street = `${pick(random, SURNAME_HEADS)}${pick(random, SURNAME_TAILS)} ${pick(random, ["street", "road", "place", "crescent", "avenue", "close"])}`;
  const born = 1900 + random.below(100);
  const dob = `${born}${String(1 + random.below(12)).padStart(2, "0")}${String(1 + random.below(28)).padStart(2, "0")}`;
  return [
    random.next() < 0.03 ? "" : first,
    random.next() < 0.02 ? "" : last,
    random.next() < 0.06 ? "" : String(1 + ranked(random, 400)),
    random.next() < 0.03 ? "" : street,
    random.next() < 0.35
      ? ""
      : `${pick(random, SURNAME_HEADS)}${pick(random, PLACE_TAILS)} ${pick(random, ["farm", "village", "flats", "park"])}`,
    suburb.name,
    suburb.postcode,
    random.next() < 0.06 ? "" : suburb.state,
    random.next() < 0.06 ? "" : dob,
    String(1_000_000 + random.below(8_999_999)),
  ];
}

function damaged(random: Random, cells: readonly string[], suburbs: readonly Suburb[]): string[] {
  const out = [...cells];
  const changes = 1 + random.below(10);
  const changed = new Map<number, number>();
  for (let n = 0; n < changes; n++) {
    const field = random.below(out.length);
    if ((changed.get(field) ?? 0) >= 2) continue;
    changed.set(field, (changed.get(field) ?? 0) + 1);
    const value = out[field]!;
    const how = random.next();
    if (value === "") continue;
    if (how < 0.12) out[field] = "";
    else if (field === 0 && how < 0.3) out[field] = pick(random, FAMILIAR.get(value) ?? [value]);
    else if (field < 2 && how < 0.38) [out[0], out[1]] = [out[1]!, out[0]!];
    else if (field === 5 && how < 0.25) out[field] = pick(random, suburbs).name;
    else if (field === 8 && how < 0.4)
      out[field] = value.slice(0, 4) + value.slice(6) + value.slice(4, 6);
    else if (field >= 8 || field === 6 || field === 2) {
      const at = random.below(value.length);
      out[field] = value.slice(0, at) + String(random.below(10)) + value.slice(at + 1);
    } else out[field] = slip(random, value);
  }
  return out;
}
