/**
 * How well and how fast `link` works on made-up communities. Run by hand:
 *
 *   node packages/linkage/bench/link.bench.ts [details] [seeds] [people] [interviews] [--attributes-only]
 *
 * for example `typical,rich,sparse 1,2,3,4,5`. Seconds are of the process's CPU, so that a
 * busy machine does not count; wall-clock time stands beside them.
 */
import process from "node:process";
import { link, scoreResolution } from "@kith/linkage";
import { simulate } from "@kith/simulation";

const DETAILS = ["rich", "typical", "sparse"] as const;
const given = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const attributesOnly = process.argv.includes("--attributes-only");
const details = DETAILS.filter((d) => (given[0] ?? "typical").split(",").includes(d));
const seeds = (given[1] ?? "1,2,3,4,5").split(",").map(Number);
const people = Number(given[2] ?? 7500);
const interviews = Number(given[3] ?? 500);

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);
process.stdout.write(
  "detail   seed     P     R    F1   B3F1  CPU s  wall s  records  candidates\n",
);
for (const detail of details) {
  for (const seed of seeds) {
    const made = simulate({ seed, people, interviews, detail });
    const cpu = process.cpuUsage();
    const start = process.hrtime.bigint();
    const { resolution, report } = link(made.interviews, { seed, attributesOnly });
    const wall = Number(process.hrtime.bigint() - start) / 1e9;
    const { user, system } = process.cpuUsage(cpu);
    const { pairwise, bcubed } = scoreResolution(resolution.records, made.truth);
    process.stdout.write(
      `${[
        detail.padEnd(8),
        String(seed).padStart(4),
        percent(pairwise.precision),
        percent(pairwise.recall),
        percent(pairwise.f1),
        ` ${percent(bcubed.f1)}`,
        ((user + system) / 1e6).toFixed(1).padStart(6),
        wall.toFixed(1).padStart(7),
        String(report.records).padStart(8),
        String(report.candidates).padStart(11),
      ].join(" ")}\n`,
    );
  }
}
