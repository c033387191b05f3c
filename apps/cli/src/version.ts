import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The version of Kith, as its own package file has it. */
export function version(): string {
  const path = resolve(import.meta.dirname, "../package.json");
  const { version } = JSON.parse(readFileSync(path, "utf8")) as { readonly version: string };
  return version;
}
