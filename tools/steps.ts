import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "..");

/** What one step of the test run came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs a tool of the repository, its output shown as it comes; resolves to its exit code. */
export function runTool(command: string, args: readonly string[]): Promise<number> {
  const file = join(ROOT, "node_modules", ".bin", command);
  return new Promise((done) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, stdio: "inherit" });
    child.on("error", (error) => {
      process.stderr.write(`${command} could not be started: ${error.message}\n`);
      done(127);
    });
    child.on("exit", (code) => done(code ?? 1));
  });
}

/** A check that either holds or does not: counts as one. */
export async function check(command: string, args: readonly string[]): Promise<Outcome> {
  const ok = (await runTool(command, args)) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Runs test projects and counts their tests; a file that does not load counts as one failure. */
export async function vitest(projects: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "kith-test-"));
  const report = join(folder, "report.json");
  const code = await runTool("vitest", [
    "run",
    ...projects.flatMap((name) => ["--project", name]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  try {
    const result = JSON.parse(readFileSync(report, "utf8")) as VitestReport;
    const unloaded = result.testResults.filter(
      (file) =>
        file.status === "failed" && !file.assertionResults.some((t) => t.status === "failed"),
    ).length;
    const failed = result.numFailedTests + unloaded;
    return {
      passed: result.numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    process.stderr.write("The test runner ended without a report.\n");
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
