import { heapOf, type Random } from "@kith/model";

/** Virtual time: things happen in the order of their times, and nothing takes real time. */
export interface Clockwork {
  now(): number;
  at(delay: number, what: () => void): void;
  /** Runs until nothing is planned, the time is up, or `done`. */
  run(until: number, done: () => boolean): Promise<void>;
}

interface Planned {
  readonly time: number;
  readonly order: number;
  readonly what: () => void;
}

export function clockwork(): Clockwork {
  const planned = heapOf<Planned>(
    (a, b) => a.time < b.time || (a.time === b.time && a.order < b.order),
  );
  let time = 0;
  let order = 0;
  return {
    now: () => time,
    at: (delay, what) => {
      planned.push({ time: time + delay, order: order++, what });
    },
    async run(until, done) {
      while (!done()) {
        // Looked at before it is taken: what comes later stays planned.
        const next = planned.peek();
        if (next === undefined || next.time > until) return;
        planned.pop();
        time = next.time;
        next.what();
        // What waited for this goes on before the next thing happens.
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

/** A program that can be killed: once dead, nothing it waits for ever comes back to it. */
export interface Life {
  readonly dead: () => boolean;
  readonly kill: () => void;
  /**
   * Does something that takes time. It happens at one moment; the answer comes at a later one.
   * Killed before the first, it never happens; between the two, it has and nobody knows.
   */
  readonly step: <T>(what: () => T) => Promise<T>;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Kills a program in the middle of what it does: asked before and after each step. */
export interface Strike {
  readonly chance: () => number;
  readonly kill: () => void;
}

export function liveOn(clock: Clockwork, random: Random, strike: Strike): Life {
  let killed = false;
  const struck = (): boolean => {
    if (!killed && random.next() < strike.chance()) strike.kill();
    return killed;
  };
  const later = (most: number) => Math.floor(random.next() * most);
  return {
    dead: () => killed,
    kill: () => {
      killed = true;
    },
    step: (what) =>
      new Promise((resolve, reject) => {
        clock.at(later(40), () => {
          if (struck()) return;
          try {
            const value = what();
            if (struck()) return;
            clock.at(later(10), () => {
              if (!killed) resolve(value);
            });
          } catch (error) {
            clock.at(later(10), () => {
              if (!killed) reject(error);
            });
          }
        });
      }),
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        clock.at(milliseconds, () => {
          if (!killed) resolve();
        });
      }),
  };
}
