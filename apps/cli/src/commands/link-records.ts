import { join } from "node:path";
import { readCsv, writeClusters, writeRowPairs } from "@kith/formats";
import {
  type ColumnEngine,
  linkRecords,
  type RecordsConfig,
  type RecordsReport,
  type RecordsRun,
  readRecordsConfig,
  recordsReport,
  referenceEngine,
} from "@kith/linkage";
import { recordsReportPage } from "@kith/pipeline";
import { readArguments, required, seedOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readTextFile, requireFolder, writeTextFile } from "../files.ts";
import { count } from "../interviews.ts";
import { nameRows } from "../name-rows.ts";
import { errorsOf, printProblems } from "../problems.ts";
import type { Terminal } from "../terminal.ts";
import { WrongUse } from "../wrong-use.ts";

export const linkRecordsCommand: Command = {
  name: "link records",
  usage: "FILE --config FILE.json --out DIR [--names FILE] [--seed N] [--json]",
  about:
    'Matches the rows of one table (a register, a wave, a list) that are one person or thing. --config says which column is the id and what the others hold: { "id": COLUMN, "columns": { COLUMN: KIND } }. Writes clusters.csv, pairs.csv, report.html and report.json. Exit code 1 when ids are missing or repeated: everything is written, but look at those rows.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      {
        config: { type: "string" },
        out: { type: "string" },
        names: { type: "string" },
        seed: { type: "string" },
      },
      ["FILE"],
    );
    const configPath = required("config", values.config);
    const out = required("out", values.out);
    requireFolder(out);
    const seed = seedOf(values.seed);
    const config = readConfig(configPath, terminal);
    const names = values.names === undefined ? undefined : nameRows(values.names, terminal);
    const path = positionals[0] ?? "";
    const { table, problems } = readCsv(readTextFile(path, terminal));
    printProblems(problems, (line) => terminal.note(line));
    if (errorsOf(problems).length > 0) throw refused(path, errorsOf(problems).length);

    const started = performance.now();
    const { engine, close } = await openEngine(terminal);
    const run = await linkRecords(table, config, {
      seed,
      engine,
      progress: terminal.progress,
      ...(names === undefined ? {} : { names }),
    }).finally(close);
    const seconds = (performance.now() - started) / 1000;
    printProblems(run.problems, (line) => terminal.note(line));
    const errors = errorsOf(run.problems).length;
    if (!("cluster" in run)) throw refused(path, errors);

    const report = recordsReport(run);
    const written = writeAll(out, run, report);
    if (values.json === true) {
      terminal.out(
        JSON.stringify({
          out,
          rows: report.rows,
          clusters: report.clusters,
          compared: report.compared,
          pairs: report.possible,
          threshold: report.threshold,
          expected: report.expected,
          errors,
          seconds: Number(seconds.toFixed(2)),
          written,
        }),
      );
    } else {
      terminal.out(inWords(report, seconds));
      terminal.out(`Written: ${written.join(", ")}.`);
    }
    return errors > 0 ? 1 : 0;
  },
};

/**
 * The column store, loaded only here so that no other command needs it; where it does not run
 * (its program is made for the usual machines), the evaluator in plain TypeScript.
 */
async function openEngine(
  terminal: Terminal,
): Promise<{ readonly engine: ColumnEngine; readonly close: () => void }> {
  try {
    const { openColumns } = await import("@kith/columns");
    const engine = await openColumns();
    return { engine, close: () => engine.close() };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    terminal.note(
      `note: the column store does not run on this machine (${why}); this takes longer without it.`,
    );
    return { engine: referenceEngine(), close: () => undefined };
  }
}

function readConfig(path: string, terminal: Terminal): RecordsConfig {
  const { config, problems } = readRecordsConfig(readTextFile(path, terminal));
  printProblems(problems, (line) => terminal.note(line));
  if (config === undefined) throw refused(path, errorsOf(problems).length);
  return config;
}

function refused(path: string, errors: number): WrongUse {
  return new WrongUse(`${path} has ${count(errors, "error")}; the lines above say where.`);
}

function writeAll(out: string, run: RecordsRun, report: RecordsReport): string[] {
  const { ids, cluster, pairs } = run;
  const write = (name: string, content: string): string => {
    writeTextFile(join(out, name), content);
    return join(out, name);
  };
  const rows = ids.map((id, row) => ({ id, cluster: (cluster[row] ?? 0) + 1 }));
  const scored = Array.from(pairs.score, (score, i) => ({
    a: ids[pairs.a[i] ?? 0] ?? "",
    b: ids[pairs.b[i] ?? 0] ?? "",
    probability: 1 / (1 + Math.exp(-score)),
  }));
  return [
    write("clusters.csv", writeClusters(rows)),
    write("pairs.csv", writeRowPairs(scored)),
    write("report.html", recordsReportPage(report)),
    write("report.json", `${JSON.stringify(report, null, 2)}\n`),
  ];
}

/** What came out, what to expect of it, and what would help most. */
function inWords(report: RecordsReport, seconds: number): string {
  const { precision, recall } = report.expected;
  const between = ({ low, high }: { readonly low: number; readonly high: number }): string =>
    `${(100 * low).toFixed(0)} to ${(100 * high).toFixed(0)} in 100`;
  const help = report.advice[0];
  return [
    `${count(report.rows, "row")} ${report.rows === 1 ? "is" : "are"} about ${count(report.clusters, "person or thing", "people or things")} (${count(report.possible, "pair")} with a chance above 1 in 100, ${seconds.toFixed(1)} s).`,
    `Of the pairs put together ${between(precision)} should be right, and ${between(recall)} of those that are one should have been found.${help === undefined ? "" : ` What would help most: ${help}`}`,
  ].join("\n");
}
