import type { Progress } from "@kith/model";

type Context = { readonly progress: Progress };

/** Adds 1 to n, telling of every step. */
export function addUp(input: { readonly n: number }, { progress }: Context): { sum: number } {
  let sum = 0;
  for (let i = 1; i <= input.n; i++) {
    sum += i;
    progress("adding", i, input.n);
  }
  return { sum };
}

export function fail(_input: undefined): never {
  throw new Error("The well is dry.");
}

export function never(_input: undefined, { progress }: Context): never {
  progress("turning in circles", 0, 1);
  for (;;);
}

export function returnFunction(_input: undefined): () => void {
  return () => {};
}

export function eatMemory(_input: undefined): never {
  const eaten: number[][] = [];
  for (;;) eaten.push(new Array(100_000).fill(1.5));
}

export function leave(_input: undefined): never {
  process.exit(3);
}
