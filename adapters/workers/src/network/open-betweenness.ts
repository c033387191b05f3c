import { type BetweennessPlan, batchRoom, betweennessBlock } from "@kith/network";

/** Made once per thread: answers a block's number with its sums. */
export function openBetweenness(plan: BetweennessPlan): (block: number) => Float64Array {
  const room = batchRoom();
  return (block) => betweennessBlock(plan, block, room);
}
