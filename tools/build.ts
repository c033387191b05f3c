import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runTool } from "./steps.ts";

/** Apps that are built into static files, with what people call them. */
const APPS = { desk: "the desk app", field: "the field app" } as const;
type App = keyof typeof APPS;

/** Sizes and times of everything an app is built from: cheap to read, changes with any edit. */
function fingerprint(app: App): string {
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
  walk(join(ROOT, "apps", app));
  walk(join(ROOT, "packages"));
  return hash.digest("hex");
}

async function ensureApp(app: App): Promise<void> {
  const stamp = join(ROOT, "apps", app, "dist", ".built-from");
  const wanted = fingerprint(app);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  process.stderr.write(`Kith: building ${APPS[app]} (only after a change, a few seconds).\n`);
  const code = await runTool("vite", ["build", `apps/${app}`, "--logLevel", "warn"]);
  if (code !== 0) throw new Error(`Building ${APPS[app]} failed; the lines above say why.`);
  writeFileSync(stamp, wanted);
}

/** Builds every app whose sources changed since its last build. */
export async function ensureApps(): Promise<void> {
  for (const app of Object.keys(APPS) as App[]) await ensureApp(app);
}
