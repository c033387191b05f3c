import type { Random } from "@kith/model";
import { chance, pick } from "../draws.ts";
import { commonGivenNames, uncommonGivenNames } from "./british-given-names.ts";
import { COMMON_SURNAMES } from "./british-surnames.ts";
import { type Culture, NAME_POOLS } from "./name-pools.ts";
import { rarerSurname } from "./rarer-surnames.ts";

export type NameGender = "female" | "male";

/**
 * A position of a list in order of rank, with weight 1 / (rank + flatness) ^ steepness
 * (Zipf and Mandelbrot). By the inverse of its integral, so O(1).
 */
export function drawRank(
  random: Random,
  length: number,
  flatness: number,
  steepness: number,
): number {
  const power = 1 - steepness;
  const low = flatness ** power;
  const high = (length + flatness) ** power;
  const at = (low + random.next() * (high - low)) ** (1 / power) - flatness;
  return Math.min(length - 1, Math.max(0, Math.floor(at)));
}

function ranked(random: Random, names: readonly string[], flatness: number, steep: number): string {
  return names[drawRank(random, names.length, flatness, steep)] ?? pick(random, names);
}

/**
 * A given name. British names go by decade of birth and grow more varied with time: the most
 * common name of the 1950s is held by about 5 in 100, that of the 2010s by about 3.
 */
export function drawGivenName(
  random: Random,
  culture: Culture,
  gender: NameGender,
  birthYear: number,
): string {
  if (culture !== "british") {
    const britishShare = culture === "irish" || culture === "welsh" ? 0.45 : 0.03;
    if (!chance(random, britishShare)) {
      return ranked(random, NAME_POOLS[culture][gender], 4, 0.9);
    }
  }
  const modern = Math.min(1, Math.max(0, (birthYear - 1950) / 60));
  if (chance(random, 0.1 + 0.2 * modern)) return pick(random, uncommonGivenNames(gender));
  // A fashion is not tied to its decade to the year: some parents are early, some late.
  const shift = Math.round((random.next() + random.next() - 1) * 8);
  return ranked(random, commonGivenNames(gender, birthYear + shift), 4 + 8 * modern, 0.9);
}

/** A family's surname: common ones from a ranked table, and a long tail of rarer ones. */
export function drawSurname(random: Random, culture: Culture): string {
  if (culture !== "british") return ranked(random, NAME_POOLS[culture].surnames, 5, 0.8);
  if (chance(random, 0.42)) return rarerSurname(random);
  return ranked(random, COMMON_SURNAMES, 9, 0.8);
}

/**
 * The form a family's surname takes for one person: Polish -ski/-ska, and among Sikh and
 * older Muslim South Asian women a name of their own (Kaur, Begum, Bibi).
 */
export function surnameFor(
  random: Random,
  culture: Culture,
  surname: string,
  gender: NameGender,
  birthYear: number,
): string {
  if (gender === "male") return surname;
  if (culture === "polish") return surname.replace(/(sk|ck|dzk)i$/u, "$1a");
  if (culture === "sikh" && (surname === "Singh" || chance(random, 0.4))) return "Kaur";
  if (culture === "muslim_south_asian" && chance(random, birthYear < 1975 ? 0.4 : 0.08)) {
    return pick(random, ["Begum", "Bibi", "Akhtar", "Kausar"]);
  }
  return surname;
}
