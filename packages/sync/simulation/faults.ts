/** How often what goes wrong, each a chance from 0 to 1. */
export interface Faults {
  /** A request, or its answer, never arrives. */
  readonly drop: number;
  /** A request arrives twice. */
  readonly duplicate: number;
  /** A request arrives cut short. */
  readonly truncate: number;
  /** The server answers that it failed, before or after it stored something. */
  readonly serverError: number;
  /** An answer arrives cut short; also: somebody else answers, with receipts of his own. */
  readonly badAnswer: number;
  /** The phone's disk has no room for a write. */
  readonly quota: number;
  /** Per minute of virtual time, for each phone. */
  readonly killPhone: number;
  /** Per minute. */
  readonly killServer: number;
  /** Before and after every single step of a phone or the server. */
  readonly killAtStep: number;
  /** A phone is lost for good, just after a file of its records was shared. */
  readonly losePhone: number;
  /** Per minute: the phone's clock jumps, up to ten years either way. */
  readonly clockJump: number;
  /** Per minute: the phone's app is updated, and moves its records to a new store. */
  readonly upgrade: number;
}

export const ALL_FAULTS: Faults = {
  drop: 0.2,
  duplicate: 0.15,
  truncate: 0.05,
  serverError: 0.1,
  badAnswer: 0.05,
  quota: 0.05,
  killPhone: 0.02,
  killServer: 0.05,
  killAtStep: 0.004,
  losePhone: 0.5,
  clockJump: 0.01,
  upgrade: 0.005,
};

export const NO_FAULTS: Faults = {
  drop: 0,
  duplicate: 0,
  truncate: 0,
  serverError: 0,
  badAnswer: 0,
  quota: 0,
  killPhone: 0,
  killServer: 0,
  killAtStep: 0,
  losePhone: 0,
  clockJump: 0,
  upgrade: 0,
};
