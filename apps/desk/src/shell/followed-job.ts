import { useSyncExternalStore } from "react";

const followed = new Map<string, string>();
const listeners = new Set<() => void>();

/** Shows the work `job` of a site on every page until it is put away. */
export function followJob(site: string, job: string | undefined): void {
  if (job === undefined) followed.delete(site);
  else followed.set(site, job);
  for (const listener of listeners) listener();
}

/** The job that is shown for a site, if any. */
export function useFollowedJob(site: string): string | undefined {
  return useSyncExternalStore(subscribe, () => followed.get(site));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
