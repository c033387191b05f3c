import {
  type BetweennessPlan,
  batchRoom,
  betweennessBlock,
  betweennessOfResamples,
  type ResamplingPlan,
} from "@kith/network";

/** Made once per thread: answers a block's number with its sums. */
export function openBetweenness(plan: BetweennessPlan): (block: number) => Float64Array {
  const room = batchRoom();
  return (block) => betweennessBlock(plan, block, room);
}

/** Made once per thread: answers a resample's number with its betweenness. */
export function openResamples(plan: ResamplingPlan): (number: number) => Float64Array {
  return betweennessOfResamples(plan);
}
