import type { Progress } from "@kith/model";

type Context = { readonly progress: Progress };

/** A purse that remembers: adds what it is given, and will not go below nothing. */
export function openPurse(input: { readonly coins: number }, { progress }: Context) {
  progress("counting", input.coins, input.coins);
  let coins = input.coins;
  return (change: number): { readonly coins: number } => {
    if (coins + change < 0) throw new Error("The purse is empty.");
    coins += change;
    return { coins };
  };
}

export function openNothing(): never {
  throw new Error("The purse is sewn up.");
}

export function openTrapdoor() {
  return (): never => process.exit(3);
}

/** Multiples of a step; even ones take their time. */
export function openSteps({ step }: { readonly step: Float64Array }) {
  return async (block: number): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, block % 2 === 0 ? 30 : 0));
    return block * step[0]!;
  };
}
