/**
 * How near the made-up people come to the public table they imitate: counts of the made-up
 * table beside those published for `historical_50k` (50,578 rows; profile and blocking pages of
 * the R package irelink, and the notes of Splink's demo). Run by hand:
 *
 *   node adapters/columns/bench/made-up-counts.ts [seed]
 */
import process from "node:process";
import { madeUpPeople } from "./made-up-people.ts";

/** Column: different values, share of rows filled, pairs of rows with the same value. */
const PUBLISHED: Readonly<Record<string, readonly [number, number, number]>> = {
  full_name: [25_573, 0.999, 87_973],
  first_name: [4413, 0.999, 16_372_982],
  surname: [6195, 0.911, 733_085],
  birth_place: [2373, 0.863, 4_923_790],
  postcode_fake: [12_363, 0.774, 112_172],
  dob: [8985, 0.774, 1_549_081],
  occupation: [453, 0.5, 12_573_944],
};
/** Pairs that share two columns. */
const PUBLISHED_BOTH: readonly (readonly [string, string, number])[] = [
  ["surname", "dob", 62_893],
  ["first_name", "dob", 67_757],
  ["first_name", "surname", 243_656],
  ["dob", "birth_place", 66_657],
];
/** True pairs, those that Splink's ten demo rules put together, and false ones they add. */
const PUBLISHED_RULES = [303_961, 203_544, 247_197] as const;

const { header, rows, truth } = madeUpPeople({
  seed: Number(process.argv[2] ?? 1),
  rows: 50_578,
});
const columns = new Map(header.map((name, c) => [name, rows.map((row) => row[c]!)]));
const column = (name: string): string[] => columns.get(name)!;

function groups(keys: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [row, key] of keys.entries()) {
    if (key === "") continue;
    const group = found.get(key);
    if (group === undefined) found.set(key, [row]);
    else group.push(row);
  }
  return found;
}

const pairsOf = (keys: readonly string[]): number =>
  [...groups(keys).values()].reduce((n, { length }) => n + (length * (length - 1)) / 2, 0);

const both = (...parts: readonly (readonly string[])[]): string[] =>
  truth.map((_, row) =>
    parts.some((part) => part[row] === "") ? "" : parts.map((part) => part[row]).join("|"),
  );

const start = (name: string, to: number): string[] => column(name).map((text) => text.slice(0, to));

const line = (...cells: readonly (string | number)[]): void => {
  process.stdout.write(`| ${cells.join(" | ")} |\n`);
};

line("What", "Made up", "Published");
line("---", "---:", "---:");
for (const [name, [distinct, filled, pairs]] of Object.entries(PUBLISHED)) {
  const values = column(name);
  const given = values.filter(Boolean);
  line(`${name}: different values`, new Set(given).size, distinct);
  line(
    `${name}: rows filled, of 100`,
    Math.round((100 * given.length) / values.length),
    Math.round(100 * filled),
  );
  line(`${name}: pairs with the same`, pairsOf(values), pairs);
}
for (const [a, b, pairs] of PUBLISHED_BOTH) {
  line(`${a} and ${b}: pairs with the same`, pairsOf(both(column(a), column(b))), pairs);
}

const [first, last, born] = [column("first_name"), column("surname"), column("dob")];
const [code, place, area] = [
  column("postcode_fake"),
  column("birth_place"),
  start("postcode_fake", 3),
];
const rules = [
  both(start("first_name", 3), start("surname", 4)),
  both(last, born),
  both(first, born),
  both(code, first),
  both(code, last),
  both(born, place),
  both(area, born),
  both(area, first),
  both(area, last),
  both(start("first_name", 2), start("surname", 2), start("dob", 4)),
];
const together = new Set<number>();
let right = 0;
for (const rule of rules) {
  for (const group of groups(rule).values()) {
    for (const [i, x] of group.entries()) {
      for (const y of group.slice(i + 1)) {
        const pair = x * rows.length + y;
        if (together.has(pair)) continue;
        together.add(pair);
        if (truth[x] === truth[y]) right++;
      }
    }
  }
}
line("true pairs", pairsOf([...truth]), PUBLISHED_RULES[0]);
line("true pairs put together by ten rules", right, PUBLISHED_RULES[1]);
line("false pairs put together by ten rules", together.size - right, PUBLISHED_RULES[2]);
