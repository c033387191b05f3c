/**
 * `npm test`: everything a change must pass, in the order in which a mistake is cheapest
 * to find. Ends with the line `N passed, N failed`.
 *
 *   npm test                       all steps
 *   npm test -- --only unit,store  some of them
 */
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { ensureApps } from "./build.ts";
import { ensureChromium } from "./chromium.ts";
import { checkHouse } from "./house/check.ts";
import { check, type Outcome, ROOT, vitest } from "./steps.ts";

const FAILED: Outcome = { passed: 0, failed: 1, skipped: 0 };
const PASSED: Outcome = { passed: 1, failed: 0, skipped: 0 };

function house(): Outcome {
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  })
    .split("\n")
    .filter((f) => f !== "");
  const breaches = checkHouse(ROOT, files);
  for (const { file, line, why } of breaches) process.stdout.write(`${file}:${line}  ${why}\n`);
  return breaches.length === 0 ? PASSED : FAILED;
}

async function browser(): Promise<Outcome> {
  const chromium = ensureChromium();
  if ("remedy" in chromium) {
    process.stdout.write(`${chromium.remedy}\n`);
    return FAILED;
  }
  process.env.KITH_CHROMIUM = chromium.path;
  await ensureApps();
  return vitest(["browser"]);
}

const STEPS: Record<string, { title: string; run: () => Outcome | Promise<Outcome> }> = {
  types: { title: "Types", run: () => check("tsc", ["-p", "tsconfig.json"]) },
  pure: { title: "Types of the pure packages", run: () => check("tsc", ["-p", "packages"]) },
  lint: { title: "Format and lint", run: () => check("biome", ["ci", "--error-on-warnings", "."]) },
  promises: { title: "Promise rules", run: () => check("oxlint", ["--type-aware", "--quiet"]) },
  house: { title: "Import rule of the house", run: house },
  unit: { title: "Unit and property tests", run: () => vitest(["unit"]) },
  store: { title: "Store and server, embedded and PostgreSQL", run: () => vitest(["store"]) },
  scenario: { title: "Scenarios", run: () => vitest(["scenario"]) },
  browser: { title: "In a real browser", run: browser },
};

const { values } = parseArgs({ options: { only: { type: "string" } } });
const names = values.only === undefined ? Object.keys(STEPS) : values.only.split(",");
const unknown = names.filter((name) => STEPS[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(
    `There is no step “${unknown.join(", ")}”. Steps: ${Object.keys(STEPS).join(", ")}.\n`,
  );
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
const summary: string[] = [];
for (const name of names) {
  const step = STEPS[name];
  if (step === undefined) continue;
  process.stdout.write(`\n── ${step.title}\n`);
  const started = Date.now();
  let outcome: Outcome;
  try {
    outcome = await step.run();
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    outcome = FAILED;
  }
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  total.skipped += outcome.skipped;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  summary.push(
    `${outcome.failed === 0 ? "ok    " : "FAILED"}  ${step.title}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`,
  );
}
process.stdout.write(`\n${summary.join("\n")}\n`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exit(total.failed === 0 ? 0 : 1);
