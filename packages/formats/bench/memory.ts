/**
 * How much memory and time the readers of graphs need for the worst files of a size:
 *
 *     node packages/formats/bench/memory.ts [--megabytes 5] [--only TEXT] [--times 3]
 *
 * Every file is read in processes of their own, which report the most memory they ever held
 * (maxRSS); the largest of them and the longest time count. The first line is a process that
 * loads the readers and reads an empty file.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    megabytes: { type: "string", default: "5" },
    only: { type: "string", default: "" },
    times: { type: "string", default: "3" },
    write: { type: "string" },
    read: { type: "string" },
  },
});

if (values.write !== undefined) await write(values.write);
else if (values.read !== undefined) await read(values.read);
else measure();

/** In a process of its own, because a child counts what its parent held as its own. */
async function write(folder: string): Promise<void> {
  const { WORST_FILES } = await import("./worst-files.ts");
  writeFileSync(join(folder, "empty.csv"), "");
  const names = ["empty.csv"];
  for (const { name, make } of WORST_FILES) {
    if (!name.includes(values.only)) continue;
    writeFileSync(join(folder, name), make(Number(values.megabytes) * 1_000_000));
    names.push(name);
  }
  console.log(names.join("\n"));
}

async function read(path: string): Promise<void> {
  const { readGraph } = await import(process.env.KITH_FORMATS ?? "../src/index.ts");
  const bytes = readFileSync(path);
  const started = performance.now();
  const { graph, problems } = readGraph({ name: basename(path), bytes });
  const seconds = (performance.now() - started) / 1_000;
  const { maxRSS } = process.resourceUsage();
  const counts = [graph?.nodes.length, graph?.edges.length, problems.length];
  console.log(JSON.stringify({ counts, seconds, megabytes: maxRSS / 1_024 }));
}

interface Run {
  /** Nodes, ties, problems. */
  readonly counts: readonly (number | null)[];
  readonly seconds: number;
  readonly megabytes: number;
}

function measure(): void {
  const folder = mkdtempSync(join(tmpdir(), "kith-memory-"));
  const script = process.argv[1] ?? "";
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, [script, ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
  try {
    const names = run("--write", folder, "--megabytes", values.megabytes, "--only", values.only);
    console.log("| File | Nodes | Ties | Problems | Seconds | Most memory, MB |");
    console.log("|---|---:|---:|---:|---:|---:|");
    for (const name of names.trim().split("\n")) {
      const path = join(folder, name);
      const runs = Array.from({ length: Number(values.times) }, () => {
        return JSON.parse(run("--read", path)) as Run;
      });
      const counts = (runs[0]?.counts ?? []).map((count) => count ?? "–").join(" | ");
      const seconds = Math.max(...runs.map((one) => one.seconds)).toFixed(2);
      const megabytes = Math.round(Math.max(...runs.map((one) => one.megabytes)));
      console.log(`| ${name} | ${counts} | ${seconds} | ${megabytes} |`);
      rmSync(path);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
