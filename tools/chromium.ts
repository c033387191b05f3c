import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The Chromium to test with: `KITH_CHROMIUM`, or where systems put it. */
export function findChromium(): string | undefined {
  const named = process.env.KITH_CHROMIUM;
  return [...(named === undefined ? [] : [named]), ...PLACES].find((path) => existsSync(path));
}

/**
 * Finds Chromium, or installs Debian's when that is possible (root, apt-get).
 * Returns what to do as a sentence when there is none.
 */
export function ensureChromium(): { path: string } | { remedy: string } {
  const found = findChromium();
  if (found !== undefined) return { path: found };
  const remedy =
    "The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium) or set KITH_CHROMIUM to its path, then run npm test again.";
  const root = process.getuid?.() === 0;
  if (!root || !existsSync("/usr/bin/apt-get")) return { remedy };
  process.stderr.write("Kith: installing Chromium (Debian package) for the browser tests.\n");
  const apt = (...args: string[]) =>
    spawnSync("apt-get", args, {
      stdio: ["ignore", "ignore", 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  apt("update");
  apt("install", "-y", "--no-install-recommends", "chromium");
  const installed = findChromium();
  return installed === undefined ? { remedy } : { path: installed };
}
