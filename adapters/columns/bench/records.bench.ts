/**
 * How well and how fast one table is matched. Run by hand, each table in a process of its own:
 *
 *   node adapters/columns/bench/records.bench.ts                      made-up tables, three seeds
 *   node adapters/columns/bench/records.bench.ts people|census|homes SEED
 *   node adapters/columns/bench/records.bench.ts people SEED HARM ROWS
 *   node adapters/columns/bench/records.bench.ts FILE.csv CONFIG.json TRUTH_COLUMN|rec_id
 *
 * The third form scores a table of one's own whose truth stands in a column; `rec_id` reads
 * FEBRL's ids, in which the person is the number.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { readCsv } from "@kith/formats";
import { linkRecords, type PlainTable, type RecordsConfig, readRecordsConfig } from "@kith/linkage";
import { openColumns } from "../src/index.ts";
import type { MadeUpTable } from "./draw.ts";
import { madeUpCensus } from "./made-up-census.ts";
import { madeUpHomes } from "./made-up-homes.ts";
import { madeUpPeople } from "./made-up-people.ts";
import { scoreClusters } from "./score-clusters.ts";

const PEOPLE_ROWS = 50_578;
const [what, second = "1", third, fourth = String(PEOPLE_ROWS)] = process.argv.slice(2);

interface Task {
  readonly name: string;
  readonly table: PlainTable;
  readonly config: RecordsConfig;
  readonly truth: readonly string[];
}

async function measure({ name, table, config, truth }: Task): Promise<void> {
  const engine = await openColumns();
  const start = process.hrtime.bigint();
  const run = await linkRecords(table, config, { seed: 1, engine });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  engine.close();
  if (!("cluster" in run)) throw new Error(run.problems[0]?.message);
  const { pairwise, bcubed } = scoreClusters(run.cluster, truth);
  const percent = (x: number): string => (100 * x).toFixed(1);
  const { low, high } = run.expected.f1;
  const cells = [
    name,
    table.rows.length,
    new Set(truth).size,
    percent(pairwise.precision),
    percent(pairwise.recall),
    `**${percent(pairwise.f1)}**`,
    percent(bcubed.f1),
    `${percent(low)} to ${percent(high)}`,
    run.threshold,
    seconds.toFixed(1),
    Math.round(process.resourceUsage().maxRSS / 1024),
  ];
  process.stdout.write(`| ${cells.join(" | ")} |\n`);
}

function configOf(name: string, text: string): RecordsConfig {
  const { config, problems } = readRecordsConfig({ name, text });
  if (config === undefined) throw new Error(problems[0]?.message);
  return config;
}

function madeUp(name: string, { header, rows, truth, columns, id }: MadeUpTable): Task {
  return {
    name,
    table: { file: name, header, rows: rows.map((cells, i) => ({ line: i + 2, cells })) },
    config: configOf(name, JSON.stringify({ id, columns })),
    truth,
  };
}

function fromFile(path: string, configPath: string, column: string): Task {
  const { table } = readCsv({ name: path, text: readFileSync(path, "utf8") });
  const at = table.header.findIndex((name) => name.trim() === column);
  const truth = table.rows.map(({ cells }) => {
    const cell = (cells[at] ?? "").trim();
    return column === "rec_id" ? (cell.split("-")[1] ?? cell) : cell;
  });
  const config = configOf(configPath, readFileSync(configPath, "utf8"));
  return { name: path.split("/").at(-1) ?? path, table, config, truth };
}

if (what === undefined) {
  const head = "Table,Rows,People,Precision,Recall,F1,B-cubed F1,F1 it expects,Cut,Seconds,MB";
  process.stdout.write(`| ${head.replaceAll(",", " | ")} |\n|---${"|---:".repeat(10)}|\n`);
  for (const table of ["people", "census", "homes"]) {
    for (const seed of ["1", "2", "3"]) {
      spawnSync(process.execPath, [import.meta.filename, table, seed], { stdio: "inherit" });
    }
  }
} else if (what === "people") {
  const harm = Number(third ?? 1);
  const made = madeUpPeople({ seed: Number(second), rows: Number(fourth), harm });
  const worse = harm === 1 ? "" : `, harm ${harm}`;
  await measure(madeUp(`made-up people, seed ${second}${worse}`, made));
} else if (what === "census") {
  await measure(madeUp(`made-up census, seed ${second}`, madeUpCensus({ seed: Number(second) })));
} else if (what === "homes") {
  await measure(madeUp(`made-up homes, seed ${second}`, madeUpHomes({ seed: Number(second) })));
} else await measure(fromFile(what, second, third ?? "cluster"));
