/**
 * `npm run nightly`: what takes too long for every change. A thousand kills of the writing
 * process, all measures against igraph, matching over seeds and levels of detail. Ends with
 * the line `N passed, N failed`.
 */

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./steps.ts";

interface Job {
  readonly title: string;
  readonly file: string;
  readonly args: readonly string[];
  /** A file the job needs, and how to get it; without it the job fails and says so. */
  readonly needs?: string;
  readonly from?: string;
}

const PYTHON = {
  needs: "/usr/bin/python3",
  from: "Debian: apt-get install python3-igraph python3-networkx",
};
const KERNEL = "packages/network/kernel";

const JOBS: readonly Job[] = [
  {
    title: "1,000 kills of the writing process",
    file: "adapters/store/kill-test/run.ts",
    args: ["--kills", "1000"],
  },
  {
    title: "Every measure against python-igraph",
    file: "packages/network/oracle/compare.ts",
    args: ["400"],
    ...PYTHON,
  },
  {
    title: "Two-mode measures against networkx",
    file: "packages/network/oracle/compare-two-mode.ts",
    args: ["300"],
    ...PYTHON,
  },
  {
    title: "WebAssembly is what its source compiles to",
    file: `${KERNEL}/build.ts`,
    args: ["--check"],
    needs: join(ROOT, KERNEL, "node_modules/assemblyscript"),
    from: `npm ci --ignore-scripts --prefix ${KERNEL}`,
  },
  {
    title: "Speed of measures beside igraph",
    file: "packages/network/bench/network.bench.ts",
    args: ["--no-graphology", "--out", "node_modules/.cache/bench-network.md"],
    ...PYTHON,
  },
  {
    title: "10,000 damaged graph files of every format",
    file: "packages/formats/fuzz/graphs.ts",
    args: ["10000"],
  },
  {
    title: "2,000 programmes of 20 phones while everything goes wrong",
    file: "packages/sync/simulation/run.ts",
    args: ["--runs", "2000", "--seed", "1001"],
  },
  {
    title: "100,000 interviews from 500 phones, three requests in ten failing",
    file: "packages/sync/simulation/run.ts",
    args: ["--devices", "500", "--interviews", "200", "--failures", "0.3"],
  },
  {
    title: "Matching over seeds and levels of detail",
    file: "packages/linkage/bench/link.bench.ts",
    args: ["typical,rich,sparse", "1,2,3,4,5"],
  },
];

function run(job: Job): Promise<boolean> {
  if (job.needs !== undefined && !existsSync(job.needs)) {
    process.stdout.write(`${job.needs} is needed (${job.from}).\n`);
    return Promise.resolve(false);
  }
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(ROOT, job.file), ...job.args], {
      cwd: ROOT,
      stdio: "inherit",
    });
    child.on("exit", (code) => done(code === 0));
  });
}

let passed = 0;
let failed = 0;
for (const job of JOBS) {
  process.stdout.write(`\n── ${job.title}\n`);
  if (await run(job)) passed++;
  else failed++;
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
