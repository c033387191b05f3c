/** Builds the desk app when its sources changed since the last build; quick when they did not. */
import { ensureDesk } from "./build.ts";

try {
  await ensureDesk();
} catch (error) {
  process.stderr.write(`kith: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
