import type { Terminal } from "./terminal.ts";

/** 0 ok · 1 a check found something · 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** Words after `kith`: `network build`. */
  readonly name: string;
  /** What follows the name, as in the usage line. */
  readonly usage: string;
  readonly about: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}
