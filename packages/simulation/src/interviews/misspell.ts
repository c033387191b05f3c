import type { Random } from "@kith/model";
import { pick } from "../draws.ts";

/** Spellings that sound alike, written for this package. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/u, "f"],
  [/f(?!f)/u, "ph"],
  [/ck/u, "k"],
  [/c(?=[aou])/u, "k"],
  [/k(?=[ae])/u, "c"],
  [/y$/u, "ie"],
  [/ie$/u, "y"],
  [/ey$/u, "y"],
  [/e$/u, ""],
  [/ee/u, "ea"],
  [/ea/u, "ee"],
  [/ai/u, "ay"],
  [/s(?=[aeiou])/u, "ss"],
  [/(?<=[aeiou])l(?=[aeiou])/u, "ll"],
  [/ll/u, "l"],
  [/nn/u, "n"],
  [/(?<=[aeiou])n(?=[aeiou])/u, "nn"],
  [/tt/u, "t"],
  [/th/u, "t"],
  [/gh/u, "g"],
  [/er/u, "ar"],
  [/or/u, "er"],
  [/i(?=n)/u, "y"],
];

/**
 * A name as somebody who only heard it might write it: most often another spelling of the same
 * sound, otherwise a letter dropped, doubled or swapped. Never the name itself; names of one
 * or two letters gain a letter.
 */
export function misspell(random: Random, name: string): string {
  const fitting = SOUNDS.filter(([pattern]) => pattern.test(name.slice(1)));
  if (fitting.length > 0 && random.next() < 0.65) {
    const [pattern, sound] = pick(random, fitting);
    const written = name.charAt(0) + name.slice(1).replace(pattern, sound);
    if (written !== name && written.length > 1) return written;
  }
  return slip(random, name);
}

function slip(random: Random, name: string): string {
  const at = Math.min(name.length - 1, 1 + random.below(Math.max(1, name.length - 2)));
  const kind = name.length < 4 ? 1 : random.below(3);
  if (kind === 0) return name.slice(0, at) + name.slice(at + 1);
  if (kind === 1) return name.slice(0, at) + name.charAt(at) + name.slice(at);
  const a = name.charAt(at);
  const b = name.charAt(at + 1);
  if (a === b) return name.slice(0, at) + name.slice(at + 1);
  return name.slice(0, at) + b + a + name.slice(at + 2);
}
