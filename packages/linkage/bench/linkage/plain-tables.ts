import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { readCsv } from "@kith/formats";
import { scoreResolution } from "@kith/linkage";

/** Runs `kith link records` on every table of a folder that has a config and a truth. */
export async function plainTables(root: string, folder: string): Promise<string> {
  const rows: string[] = [];
  const ending = ".config.json";
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
  for (const name of names) {
    const at = (suffix: string): string => join(folder, `${name}${suffix}`);
    const out = mkdtempSync(join(tmpdir(), "bench-records-"));
    const start = performance.now();
    await promisify(execFile)(
      process.execPath,
      [
        ...[join(root, "apps/cli/src/main.ts"), "link", "records", at(".csv")],
        ...["--config", at(ending), "--out", out],
      ],
      { maxBuffer: 1 << 26 },
    );
    const seconds = (performance.now() - start) / 1000;
    const found = clusters(join(out, "clusters.csv"));
    const { pairwise, records } = scoreResolution(
      found.map((one) => ({ ...one, probability: 1 })),
      clusters(at(".truth.csv")),
    );
    rmSync(out, { recursive: true, force: true });
    const percent = (x: number): string => (100 * x).toFixed(1);
    process.stdout.write(`table ${name}: F1 ${pairwise.f1.toFixed(3)}, ${seconds.toFixed(1)} s\n`);
    rows.push(
      `| ${name} | ${records} | **${percent(pairwise.f1)}** | ${percent(pairwise.precision)} | ${percent(pairwise.recall)} | ${seconds.toFixed(1)} |`,
    );
  }
  return `## Plain tables\n\n\`kith link records\` on tables with a known truth.\n\n| Table | Rows | F1 | Precision | Recall | Seconds |\n|---|---:|---:|---:|---:|---:|\n${rows.join("\n")}`;
}

function clusters(path: string): { egoID: string; person: string }[] {
  const { table } = readCsv({ name: path, text: readFileSync(path, "utf8") });
  const column = (...names: string[]): number =>
    table.header.findIndex((name) => names.includes(name));
  const [id, cluster] = [column("id"), column("cluster")];
  return table.rows.map(({ cells }) => ({
    egoID: cells[id] ?? "",
    person: cells[cluster] ?? "",
  }));
}
