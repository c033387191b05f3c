import { foldName } from "../csv/columns.ts";
import type { CsvTable } from "../csv/csv-table.ts";

/**
 * Words that name a question which elicits people (McCallister and Fischer 1978; Burt 1984;
 * the exchange and support items of Kogovšek and Ferligoj). A relation ("friend") or a fact
 * about the mention ("lives here") is not among them: yes/no alone does not make a generator.
 */
const GENERATOR_WORDS = new Set(
  `advice help support talk discuss discussion important importantmatters money lend borrow loan
   hobby hobbies leisure socialise socialize socialising visit conflict difficult demanding rely
   reliance trust confide confidant emotional emotionalsupport practical practicalsupport
   instrumental instrumentalsupport companionship information influence favour favor favours
   favors childcare care emergency decision decisions`.split(/\s+/),
);
const PREFIX = /^(?:ng|gen|generator|namegenerator|namegen)[_. -]?\d*[_. -]?/i;

const YES = new Set(["yes", "y", "true"]);
const NO = new Set(["no", "n", "false"]);

/** `true` for yes, `false` for no, `undefined` for anything else. */
export function yesOrNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

/**
 * Columns of an alter file that stand for a name generator each: every cell is yes, no or
 * empty, at least one is yes, and the header is a word that names such a question, alone
 * (`advice`) or after `ng`, `gen` or `generator` (`ng3_money`, where any word will do).
 * Returns their indices. O(cells).
 */
export function generatorColumns(table: CsvTable): readonly number[] {
  const candidates = table.header.flatMap((name, index) => (namesGenerator(name) ? [index] : []));
  return candidates.filter((index) => {
    let yes = false;
    for (const { cells } of table.rows) {
      const text = (cells[index] ?? "").trim();
      if (text === "") continue;
      const answer = yesOrNo(text);
      if (answer === undefined) return false;
      yes ||= answer;
    }
    return yes;
  });
}

function namesGenerator(name: string): boolean {
  const rest = name.replace(PREFIX, "");
  return rest !== name ? rest !== "" : GENERATOR_WORDS.has(foldName(name));
}
