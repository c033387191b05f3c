import { recall, remember } from "../parts/remembered.ts";

export const THEMES = ["device", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What the person chose; `device` follows the light or dark of the device. */
export function storedTheme(): Theme {
  const stored = recall("theme");
  return THEMES.find((theme) => theme === stored) ?? "device";
}

/** Shows a theme now. `device` leaves it to `prefers-color-scheme`. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "device") delete root.dataset.theme;
  else root.dataset.theme = theme;
}

export function chooseTheme(theme: Theme): void {
  remember("theme", theme);
  applyTheme(theme);
}
