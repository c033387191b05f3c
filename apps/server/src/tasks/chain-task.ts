import type { Decision, IdentityEvent, Interview, NameRow, Progress } from "@kith/model";
import { type ChainRun, runChain } from "@kith/pipeline";

export interface ChainInput {
  readonly interviews: readonly Interview[];
  readonly decisions: readonly Decision[];
  readonly names: readonly NameRow[];
  readonly identities: readonly IdentityEvent[];
  readonly seed: number;
  readonly madeAt: string;
}

/** The chain, for a thread of its own. */
export function chainTask(
  { interviews, ...options }: ChainInput,
  { progress }: { readonly progress: Progress },
): ChainRun {
  return runChain(interviews, { ...options, progress });
}
