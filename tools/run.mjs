/** `npm run demo`, `npm test` and their siblings: install first, then hand over to the pinned Node. */
import prepare from "./prepare.cjs";

const TASKS = {
  demo: { file: "apps/cli/src/main.ts", args: ["demo"], apps: true },
  test: { file: "tools/test.ts", args: [] },
  nightly: { file: "tools/nightly.ts", args: [] },
  "bench:linkage": { file: "packages/linkage/bench/linkage.bench.ts", args: [] },
  "bench:network": { file: "packages/network/bench/network.bench.ts", args: [] },
  check: { file: "tools/test.ts", args: ["--only", "types,pure,lint,promises,house"] },
};

const [name, ...rest] = process.argv.slice(2);
const task = TASKS[name];
if (!task) {
  process.stderr.write(`kith: unknown task “${name}”. Tasks: ${Object.keys(TASKS).join(", ")}.\n`);
  process.exit(2);
}
prepare.ensureInstalled();
if (task.apps) prepare.ensureApps();
prepare.run(task.file, [...task.args, ...rest]);
