import { quoted } from "../../problems.ts";
import { MOST_NODES } from "../limits.ts";
import type { ProblemLog } from "../problem-log.ts";
import { isPajekNumber, type PajekLine } from "./pajek-lines.ts";

/** A partition gives every vertex a class, a vector a number, a permutation a place. */
export type PajekValueKind = "partition" | "vector" | "permutation" | "cluster";

/** Files that hold one of them. */
export const PAJEK_VALUES = [
  { name: "Pajek partition", ending: ".clu", kind: "partition" },
  { name: "Pajek vector", ending: ".vec", kind: "vector" },
  { name: "Pajek permutation", ending: ".per", kind: "permutation" },
  { name: "Pajek cluster", ending: ".cls", kind: "cluster" },
] as const satisfies readonly { name: string; ending: string; kind: PajekValueKind }[];

/** What Pajek keeps beside a network: one value for each vertex. */
export interface PajekValues {
  readonly kind: PajekValueKind;
  readonly name: string;
  /** Where it starts; `undefined` where it is a file of its own. */
  readonly line: number | undefined;
  /** How many vertices it says there are; of a cluster, how many are in it. */
  readonly size: number | undefined;
  /** In the order of vertices, `undefined` where missing; of a cluster, numbers of vertices. */
  readonly values: readonly (number | undefined)[];
}

/** Pajek's missing values. */
export const MISSING_CLASS = 9_999_998;
export const MISSING_NUMBER = 999_999_998;

export interface PajekValuesReader {
  /** `*Vertices n` */
  size(line: PajekLine): void;
  values(line: PajekLine): void;
  done(): PajekValues;
}

/** Reads the lines of one partition, vector, permutation or cluster. */
export function pajekValuesReader(
  kind: PajekValueKind,
  name: string,
  line: number,
  log: ProblemLog,
): PajekValuesReader {
  let size: number | undefined;
  const values: (number | undefined)[] = [];
  let full = false;
  return {
    size({ tokens, line: at }) {
      const number = Number(tokens[1]);
      if (tokens[1] !== undefined && Number.isInteger(number) && number >= 0) size = number;
      else {
        const message = "*Vertices is not followed by a number.";
        log.say("error", "no-vertices", { line: at }, message, "Write how many values follow.");
      }
    },
    values({ tokens, line: at }) {
      for (const [index, token] of tokens.entries()) {
        if (values.length >= MOST_NODES) {
          if (!full) {
            const message = `There are more than ${MOST_NODES} values; from here on they were left out.`;
            const place = { line: at, column: index + 1 };
            log.say("error", "too-many-values", place, message, "Check the file.");
          }
          full = true;
          return;
        }
        const number = Number(token);
        const fits = isPajekNumber(token) && (kind === "vector" || Number.isInteger(number));
        const missing = kind === "vector" ? MISSING_NUMBER : MISSING_CLASS;
        values.push(fits && number !== missing ? number : undefined);
        if (fits) continue;
        const what = kind === "vector" ? "a number" : "a whole number";
        const message = `${quoted(token)} is not ${what}.`;
        const place = { line: at, column: index + 1 };
        log.say("error", "wrong-value", place, message, "Write one value a line.");
      }
    },
    done: () => ({ kind, name, line, size, values }),
  };
}
