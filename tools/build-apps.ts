/** Builds the apps whose sources changed since their last build; quick when none did. */
import { ensureApps } from "./build.ts";

try {
  await ensureApps();
} catch (error) {
  process.stderr.write(`kith: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
