import type { InterviewEvent } from "@kith/instruments";
import type { InterviewLog, NotKept } from "../storage/index.ts";

/** How the last thing said stands. */
export type Standing =
  | { readonly state: "saved" | "saving" }
  | { readonly state: "trouble"; readonly why: NotKept };

/** What the screens show and say through. */
export interface Recorder {
  /** Everything said, on the disk or on its way there. */
  events(): readonly InterviewEvent[];
  standing(): Standing;
  /** Says something. Resolves to whether it, and all before it, is on the disk. */
  say(events: readonly InterviewEvent[]): Promise<boolean>;
  /** Tries again to keep what is not kept. */
  again(): Promise<boolean>;
  /** Called after each change; returns how to stop that. */
  watch(changed: () => void): () => void;
}

/**
 * Puts what is said on the disk in the order in which it was said. What could not be kept
 * stays in line and is written, before anything after it, with the next try; so nothing
 * is ever missing in the middle.
 */
export function createRecorder(log: InterviewLog, now: () => Date): Recorder {
  let unsaved: readonly InterviewEvent[] = [];
  let standing: Standing = { state: "saved" };
  let shown = log.events();
  let running: Promise<boolean> | undefined;
  const watching = new Set<() => void>();

  function change(next: Standing): void {
    standing = next;
    shown = [...log.events(), ...unsaved];
    for (const changed of watching) changed();
  }

  async function write(): Promise<boolean> {
    while (unsaved.length > 0) {
      const batch = unsaved;
      const kept = await log.append(batch);
      if (!kept.kept) {
        change({ state: "trouble", why: kept });
        return false;
      }
      unsaved = unsaved.slice(batch.length);
    }
    change({ state: "saved" });
    return true;
  }

  async function flush(): Promise<boolean> {
    while (running !== undefined) {
      if (!(await running)) return false;
      if (unsaved.length === 0) return true;
    }
    running = write();
    try {
      return await running;
    } finally {
      running = undefined;
    }
  }

  return {
    events: () => shown,
    standing: () => standing,
    say(events) {
      const at = now().toISOString();
      unsaved = [...unsaved, ...events.map((event) => ({ ...event, at }))];
      change({ state: "saving" });
      return flush();
    },
    again() {
      change({ state: "saving" });
      return flush();
    },
    watch(changed) {
      watching.add(changed);
      return () => watching.delete(changed);
    },
  };
}
