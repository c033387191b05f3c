import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runTool } from "./steps.ts";

const DIST = join(ROOT, "apps", "desk", "dist");
const STAMP = join(DIST, ".built-from");

/** Sizes and times of everything the desk is built from: cheap to read, changes with any edit. */
function fingerprint(): string {
  const hash = createHash("sha256").update(readFileSync(join(ROOT, "package-lock.json")));
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name === "node_modules" || entry.name === "dist") continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (!/\.test\.tsx?$/.test(entry.name)) {
        const { mtimeMs, size } = statSync(path);
        hash.update(`${path}\0${mtimeMs}\0${size}\n`);
      }
    }
  };
  walk(join(ROOT, "apps", "desk"));
  walk(join(ROOT, "packages"));
  return hash.digest("hex");
}

/** Builds the desk when its sources changed since the last build. Resolves to its folder. */
export async function ensureDesk(): Promise<string> {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return DIST;
  process.stderr.write("Kith: building the desk app (only after a change, a few seconds).\n");
  const code = await runTool("vite", ["build", "apps/desk", "--logLevel", "warn"]);
  if (code !== 0) {
    throw new Error("The desk app could not be built; the lines above say why.");
  }
  writeFileSync(STAMP, wanted);
  return DIST;
}
