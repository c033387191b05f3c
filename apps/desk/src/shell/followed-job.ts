import { useSyncExternalStore } from "react";
import { recall, remember } from "../parts/remembered.ts";

const followed = new Map<string, string | undefined>();
const listeners = new Set<() => void>();

const nameOf = (site: string): string => `job:${site}`;

/**
 * Shows the work `job` of a site on every page until it is put away. This browser remembers
 * it, so that work cut off together with the server is spoken of when the page is opened again.
 */
export function followJob(site: string, job: string | undefined): void {
  followed.set(site, job);
  remember(nameOf(site), job ?? "");
  for (const listener of listeners) listener();
}

/** The work has ended as it should: it stays in sight here, and is not spoken of again. */
export function settleJob(site: string): void {
  remember(nameOf(site), "");
}

/** The job that is shown for a site, if any. */
export function useFollowedJob(site: string): string | undefined {
  return useSyncExternalStore(subscribe, () => shown(site));
}

function shown(site: string): string | undefined {
  return followed.has(site) ? followed.get(site) : recall(nameOf(site)) || undefined;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
