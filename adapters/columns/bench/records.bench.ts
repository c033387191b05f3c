/**
 * How well and how fast one table is matched, on made-up tables. Run by hand:
 *
 *   node adapters/columns/bench/records.bench.ts [people|census|both] [seeds] [rows]
 *   node adapters/columns/bench/records.bench.ts FILE.csv CONFIG.json TRUTH_COLUMN|rec_id
 *
 * The second form scores a table of one's own whose truth stands in a column; `rec_id` reads
 * FEBRL's ids, in which the person is the number.
 */
import { readFileSync } from "node:fs";
import process from "node:process";
import { readCsv } from "@kith/formats";
import { linkRecords, type PlainTable, type RecordsConfig, readRecordsConfig } from "@kith/linkage";
import { openColumns } from "../src/index.ts";
import type { MadeUpTable } from "./draw.ts";
import { madeUpCensus } from "./made-up-census.ts";
import { madeUpPeople } from "./made-up-people.ts";
import { scoreClusters } from "./score-clusters.ts";

const [what = "both", second = "1", third = "50000"] = process.argv.slice(2);

async function measure(
  name: string,
  table: PlainTable,
  config: RecordsConfig,
  truth: readonly string[],
): Promise<void> {
  const engine = await openColumns();
  const start = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  let stage = process.hrtime.bigint();
  const progress = (words: string): void => {
    const now = process.hrtime.bigint();
    if (process.env.STAGES)
      process.stdout.write(`${(Number(now - stage) / 1e9).toFixed(1)} s; ${words}\n`);
    stage = now;
  };
  const run = await linkRecords(table, config, { seed: 1, engine, progress });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  engine.close();
  for (const problem of run.problems.slice(0, 5)) process.stdout.write(`${problem.message}\n`);
  if (!("cluster" in run)) return;
  const { pairwise, bcubed } = scoreClusters(run.cluster, truth);
  const percent = (x: number): string => (100 * x).toFixed(2).padStart(6);
  process.stdout.write(
    `${[
      name.padEnd(16),
      `P ${percent(pairwise.precision)} R ${percent(pairwise.recall)} F1 ${percent(pairwise.f1)}`,
      `B3 ${percent(bcubed.f1)}`,
      `${seconds.toFixed(1)} s (CPU ${((user + system) / 1e6).toFixed(1)})`,
      `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
      `${run.pairs.a.length} pairs of ${run.candidates}`,
    ].join("  ")}\n`,
  );
  if (process.env.REPORT)
    process.stdout.write(
      `${JSON.stringify({ e: run.learnt.expectedPairs, rounds: run.learnt.rounds, w: run.plan.plan.comparisons.map((c, i) => [c.levels.map((l, j) => `${l.words} m ${run.learnt.same[i]![j]!.toFixed(4)} u ${run.learnt.other[i]![j]!.toExponential(1)} w ${run.learnt.weights.levels[i]![j]!.toFixed(1)}`)]) }, null, 1)}\n`,
    );
}

async function madeUp(name: string, made: MadeUpTable): Promise<void> {
  const rows = made.rows.map((cells, i) => ({ line: i + 2, cells }));
  const text = JSON.stringify({ id: made.id, columns: made.columns });
  const { config } = readRecordsConfig({ name: "config.json", text });
  if (config === undefined) throw new Error("The made-up config cannot be read.");
  await measure(name, { file: name, header: made.header, rows }, config, made.truth);
}

if (what.endsWith(".csv")) {
  const { table } = readCsv({ name: what, text: readFileSync(what, "utf8") });
  const read = readRecordsConfig({ name: second, text: readFileSync(second, "utf8") });
  if (read.config === undefined) throw new Error(read.problems[0]?.message);
  const at = table.header.findIndex((name) => name.trim() === third);
  const truth = table.rows.map(({ cells }) => {
    const cell = (cells[at] ?? "").trim();
    return third === "rec_id" ? (cell.split("-")[1] ?? cell) : cell;
  });
  await measure(what.split("/").at(-1) ?? what, table, read.config, truth);
} else {
  for (const seed of second.split(",").map(Number)) {
    if (what !== "census") {
      await madeUp(`people ${seed}`, madeUpPeople({ seed, rows: Number(third) }));
    }
    if (what !== "people") await madeUp(`census ${seed}`, madeUpCensus({ seed }));
  }
}
