import { useSyncExternalStore } from "react";
import { recall, remember } from "../parts/remembered.ts";

const NAME = "steward";
const listeners = new Set<() => void>();

/** Who answers at this browser; empty until they have said. There are no accounts yet. */
export function useSteward(): readonly [string, (name: string) => void] {
  const name = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => recall(NAME) ?? "",
  );
  return [
    name,
    (next) => {
      remember(NAME, next.trim());
      for (const listener of listeners) listener();
    },
  ];
}
