import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Says in a folder that everything in it is made up. */
export const ABOUT = "ABOUT.md";

const MARK = "<!-- made by kith simulate -->";

export function aboutText(about: string): string {
  return `${MARK}\n\n${about}`;
}

/** Whether `kith simulate` made this folder; only such a folder may be made anew in place. */
export function isMadeUp(folder: string): boolean {
  const path = join(folder, ABOUT);
  return existsSync(path) && readFileSync(path, "utf8").startsWith(MARK);
}
