import type { Random } from "@kith/model";

/** Puts numbers into an order in which every order is as likely (Fisher and Yates; Durstenfeld 1964). */
export function shuffle(numbers: Uint32Array, random: Random): void {
  for (let i = numbers.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const kept = numbers[i]!;
    numbers[i] = numbers[j]!;
    numbers[j] = kept;
  }
}

/** 0 to n − 1 in order. */
export function inOrder(n: number): Uint32Array {
  return Uint32Array.from({ length: n }, (_, i) => i);
}
