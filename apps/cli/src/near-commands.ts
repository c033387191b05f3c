import type { Command } from "./command.ts";

/** One line for a command that does not exist, with those it may have been meant to be. */
export function noSuchCommand(args: readonly string[], commands: readonly Command[]): string {
  const [first = "", second] = args;
  const begins = commands.some(({ name }) => name === first || name.startsWith(`${first} `));
  const plain = second !== undefined && !second.startsWith("-");
  const asked = begins && plain ? `${first} ${second}` : first;
  // `kith link scores` may be a folder spelt wrongly as well as a command.
  const what = commands.some(({ name }) => name === first)
    ? `there is no command “${asked}”, and no folder ${second}`
    : `there is no command “${asked}”`;
  const near = nearCommands(asked, commands);
  const listed = near.map(({ name }) => `kith ${name}`).join(", ");
  return near.length === 0
    ? `kith: ${what}. The commands are: ${commands.map(({ name }) => name).join(", ")}.`
    : `kith: ${what}. Near it: ${listed}. kith help lists all.`;
}

/** Commands that share a word with what was asked for, give or take two letters. */
export function nearCommands(asked: string, commands: readonly Command[]): readonly Command[] {
  const words = asked.split(" ");
  return commands.filter(({ name }) =>
    name.split(" ").some((word) => words.some((one) => one !== "" && isNear(one, word))),
  );
}

function isNear(a: string, b: string): boolean {
  return a === b || editDistance(a, b) <= (Math.min(a.length, b.length) < 4 ? 1 : 2);
}

/** Letters to put in, take out or replace (Levenshtein 1966). O(a × b). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
