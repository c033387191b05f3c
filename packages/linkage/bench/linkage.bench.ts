/**
 * How well and how fast `link` works, against known truth, written as tables:
 *
 *   npm run bench:linkage -- [--parts level,evidence,ties,scale,folder] [--seeds 1,2,…]
 *                            [--folders DIR,DIR…] [--names FILE] [--tables DIR] [--on GRAPH]
 *                            [--workers 1|2] [--out FILE.md] [--fresh] [--kept FILE]
 *                            [--commit TEXT]
 *
 * `--on` holds the interviews of levels, evidence and ties on a real network (GraphML, Pajek or
 * an edge list) in place of a made-up one. `--tables` takes a folder of plain tables for
 * `kith link records`: each `NAME.csv` with `NAME.config.json` and `NAME.truth.csv` (`id,
 * cluster`).
 *
 * Every run is a process of its own and its result is kept (`--kept FILE.jsonl`), so that a
 * benchmark that was stopped goes on where it was. The table names every commit that a result
 * came from; `--fresh` does all of them again. `--commit` says what is measured where there is
 * no checkout.
 */
import { execFile, execFileSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { parseArgs, promisify } from "node:util";
import { plainTables } from "./linkage/plain-tables.ts";
import type { Result } from "./linkage/result.ts";
import { resultTables } from "./linkage/tables.ts";
import { type Task, tasks } from "./linkage/task.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const { values } = parseArgs({
  options: {
    parts: { type: "string", default: "folder,level,evidence,ties,scale" },
    seeds: { type: "string", default: "1,2,3,4,5,6,7,8,9,10" },
    few: { type: "string", default: "1,2,3" },
    folders: { type: "string" },
    names: { type: "string" },
    on: { type: "string" },
    tables: { type: "string" },
    workers: { type: "string", default: "1" },
    out: { type: "string", default: join(ROOT, "docs/benchmarks/linkage.md") },
    kept: { type: "string", default: join(ROOT, "node_modules/.cache/bench-linkage.jsonl") },
    fresh: { type: "boolean", default: false },
    commit: { type: "string" },
  },
});
const numbers = (text: string): number[] => text.split(",").map(Number);
const git = (...args: string[]): string =>
  execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).trim();
const commit = values.commit ?? git("rev-parse", "--short", "HEAD");

const wanted = tasks({
  seeds: numbers(values.seeds),
  few: numbers(values.few),
  folders: (values.folders ?? "").split(",").filter((path) => path !== ""),
  names: values.names,
  on: values.on,
  parts: values.parts.split(","),
});

mkdirSync(dirname(values.kept), { recursive: true });
if (values.fresh) rmSync(values.kept, { force: true });
const keyOf = (task: Task): string => JSON.stringify(task);
const kept = new Map<string, { readonly commit: string; readonly result: Result }>();
if (existsSync(values.kept)) {
  for (const line of readFileSync(values.kept, "utf8").split("\n").filter(Boolean)) {
    const one = JSON.parse(line) as { commit: string; result: Result };
    kept.set(keyOf(one.result.task), one);
  }
}

const open = wanted.filter((task) => !kept.has(keyOf(task)));
process.stdout.write(`${wanted.length} runs, ${wanted.length - open.length} kept from before.\n`);
await Promise.all(
  Array.from({ length: Math.min(2, Number(values.workers)) }, async () => {
    for (let task = open.shift(); task !== undefined; task = open.shift()) await runOne(task);
  }),
);

async function runOne(task: Task): Promise<void> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--max-old-space-size=6000", join(import.meta.dirname, "linkage/run-task.ts"), keyOf(task)],
    { maxBuffer: 1 << 26 },
  );
  const result = JSON.parse(stdout) as Result;
  kept.set(keyOf(task), { commit, result });
  appendFileSync(values.kept, `${JSON.stringify({ commit, result })}\n`);
  const { pairwise } = result.score;
  const seed = task.source.kind === "made-up" ? ` ${task.source.seed}` : "";
  process.stdout.write(
    `${task.part} ${task.name}${seed}: F1 ${pairwise.f1.toFixed(3)} at ${pairwise.precision.toFixed(3)}, mean gap ${result.calibration.meanGap.toFixed(3)}, clustering ${(100 * result.network.transitivity).toFixed(1)} %${result.network.covered === undefined ? "" : result.network.covered ? " covered" : " not covered"}, ${result.seconds.toFixed(1)} s, ${result.megabytes.toFixed(0)} MB\n`,
  );
}

const done = wanted.flatMap((task) => kept.get(keyOf(task)) ?? []);
const commits = [...new Set(done.map((one) => one.commit))].join(", ");
const tables = values.tables === undefined ? "" : `\n${await plainTables(ROOT, values.tables)}\n`;
const page = `# How well Kith knows who is who

Made on ${new Date().toISOString().slice(0, 10)}, at commit ${commits}, by \`npm run bench:linkage\`${values.names === undefined ? ", with Kith's own name tables" : ", with a name table given"}. Nobody here is real: the communities ${values.on === undefined ? "are made up" : "have the ties of a real network and made-up people"}, so that the truth is known. Real interviews are harder in ways nobody has measured.

Scores are in percent, over pairs of records (respondents and mentions together); nothing was tuned to the truth when these ran. *Respondents*: F1 of the question "is this person somebody we spoke to?". *Merge distance*: steps from the truth per 100 records, a wrong merge counting two, a split one. Seconds are wall-clock on the machine at hand, which may have been busy.

${resultTables(done.map(({ result }) => result))}
${tables}`;
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, page);
process.stdout.write(`Written: ${values.out}\n`);
