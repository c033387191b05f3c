import { useSyncExternalStore } from "react";

/** When the server last answered, and how many requests in a row it has not answered since. */
export interface Contact {
  /** Milliseconds since 1970. */
  readonly lastAt: number;
  readonly missed: number;
}

/** One request that is lost can be chance; two in a row are silence. */
const SILENT = 2;

/** The contact after one more request. */
export function afterRequest(before: Contact, answered: boolean, now: number): Contact {
  return answered ? { lastAt: now, missed: 0 } : { ...before, missed: before.missed + 1 };
}

/** Since when the server is silent; `undefined` while it answers. */
export function silentSince({ lastAt, missed }: Contact): number | undefined {
  return missed >= SILENT ? lastAt : undefined;
}

let contact: Contact = { lastAt: Date.now(), missed: 0 };
const listeners = new Set<() => void>();

/** Passes a request on, noting whether the server answered at all. */
export async function noted<T>(request: Promise<T>): Promise<T> {
  try {
    const answer = await request;
    note(true);
    return answer;
  } catch (error) {
    note(false);
    throw error;
  }
}

function note(answered: boolean): void {
  contact = afterRequest(contact, answered, Date.now());
  for (const listener of listeners) listener();
}

/** Since when the server is silent, in milliseconds since 1970; `undefined` while it answers. */
export function useSilentSince(): number | undefined {
  return useSyncExternalStore(subscribe, () => silentSince(contact));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
