import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
const held = new Map<string, string>();

/** What this browser remembers under a name; `undefined` when nothing or when it may not. */
export function recall(name: string): string | undefined {
  const here = held.get(name);
  if (here !== undefined) return here;
  try {
    return localStorage.getItem(`kith:${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a choice in this browser. Where that is forbidden the choice holds for the page. */
export function remember(name: string, value: string): void {
  held.set(name, value);
  try {
    localStorage.setItem(`kith:${name}`, value);
  } catch {
    // Storage is switched off: `held` keeps the choice until the page is left.
  }
  for (const listener of listeners) listener();
}

/** A remembered choice among `values`; every component that shows it follows. */
export function useRemembered<T extends string>(
  name: string,
  values: readonly T[],
  otherwise: T,
): readonly [T, (value: T) => void] {
  const stored = useSyncExternalStore(subscribe, () => recall(name));
  const value = values.find((one) => one === stored) ?? otherwise;
  return [value, (next) => remember(name, next)];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
