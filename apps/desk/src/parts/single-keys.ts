import { useEffect, useRef } from "react";
import { recall, useRemembered } from "./remembered.ts";

const SWITCH = "single-keys";

/** Whether single-letter keys work, and how to switch them (WCAG 2.1.4). */
export function useSingleKeysSwitch(): readonly [boolean, (on: boolean) => void] {
  const [value, set] = useRemembered(SWITCH, ["on", "off"], "on");
  return [value === "on", (on) => set(on ? "on" : "off")];
}

/**
 * Runs `keys[key]` when that single key is pressed anywhere but where text is typed, unless
 * the person has switched single-letter keys off.
 */
export function useSingleKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (recall(SWITCH) === "off" || isTyping(event.target)) return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("dialog[open]")) return true;
  return ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}
