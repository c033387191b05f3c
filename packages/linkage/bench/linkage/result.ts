import type { Calibration, ResolutionScore } from "@kith/linkage";
import type { Task } from "./task.ts";

/** What one run came to. */
export interface Result {
  readonly task: Task;
  readonly interviews: number;
  readonly records: number;
  readonly score: Pick<ResolutionScore, "pairwise" | "bcubed" | "respondents" | "mergeDistance">;
  readonly calibration: Omit<Calibration, "unjudged">;
  readonly network: NetworkError;
  /** Of matching alone: wall-clock seconds, and CPU seconds of the process. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Seconds for one further interview. */
  readonly extendSeconds?: number;
  /** Peak resident memory of the process, in megabytes. */
  readonly megabytes: number;
}

/** The network of the resolution beside that of the truth. */
export interface NetworkError {
  /** Relative errors: (resolved − true) / true. */
  readonly people: number;
  readonly ties: number;
  readonly meanDegree: number;
  readonly transitivity: number;
  readonly components: number;
  /** Of the ten people with most ties, those among the ten of the truth. */
  readonly connectors: number;
  /** Whether the true transitivity lies in the 90% interval over draws; absent without draws. */
  readonly covered?: boolean;
  readonly trueTransitivity: number;
  readonly transitivityLow?: number;
  readonly transitivityHigh?: number;
}
