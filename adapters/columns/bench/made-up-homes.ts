/**
 * A made-up register of homes: one to five people of one surname, street, postcode and
 * telephone each. Three people of ten stand in it twice, the second time with slips and gaps.
 * The trap is to take a family for one person.
 */
import { type Random, seededRandom } from "@kith/model";
import { type MadeUpTable, pick, ranked, shuffled } from "./draw.ts";
import { MEN, SURNAME_HEADS, SURNAME_TAILS, SURNAMES, WOMEN } from "./made-up-names.ts";
import { slip } from "./made-up-slips.ts";

const COLUMNS = {
  first_name: "given-name",
  surname: "surname",
  born: "date",
  street: "street",
  postcode: "postcode",
  telephone: "phone",
};

export function madeUpHomes(options: {
  readonly seed: number;
  readonly homes?: number;
}): MadeUpTable {
  const random = seededRandom(options.seed);
  const rows: string[][] = [];
  const truth: string[] = [];
  for (let home = 0; home < (options.homes ?? 1500); home++) {
    const shared = aHome(random);
    const people = 1 + random.below(5);
    for (let n = 0; n < people; n++) {
      const person = somebody(random, shared);
      const copies = random.next() < 0.3 ? 2 : 1;
      for (let copy = 0; copy < copies; copy++) {
        const cells = copy === 0 ? person : person.map((cell) => damaged(random, cell));
        rows.push([String(rows.length + 1), ...cells]);
        truth.push(`${home}-${n}`);
      }
    }
  }
  const header = ["row", ...Object.keys(COLUMNS)];
  return shuffled(random, { header, rows, truth, columns: COLUMNS, id: "row" });
}

interface Home {
  readonly surname: string;
  readonly street: string;
  readonly postcode: string;
  readonly telephone: string;
}

function aHome(random: Random): Home {
  const letter = (): string => pick(random, [..."abdefgh"]);
  return {
    surname: SURNAMES[ranked(random, SURNAMES.length, 0.6)]!,
    street: `${1 + random.below(120)} ${pick(random, SURNAME_HEADS)}${pick(random, SURNAME_TAILS)} ${pick(random, ["road", "street", "lane"])}`,
    postcode: `ls${1 + random.below(12)} ${random.below(10)}${letter()}${letter()}`,
    telephone: `0113 49${10_000 + random.below(90_000)}`,
  };
}

function somebody(random: Random, { surname, street, postcode, telephone }: Home): string[] {
  const first = pick(random, [MEN, WOMEN])[ranked(random, 40)]!;
  const two = (n: number): string => String(n).padStart(2, "0");
  const born = `${1930 + random.below(80)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  return [first, surname, born, street, postcode, random.next() < 0.3 ? "" : telephone];
}

function damaged(random: Random, cell: string): string {
  const how = random.next();
  if (how < 0.1) return "";
  return how < 0.2 ? slip(random, cell) : cell;
}
