import { basename, join } from "node:path";
import { readDecisions, readNames, writePairs, writePeople } from "@kith/formats";
import { link } from "@kith/linkage";
import type { Problem } from "@kith/model";
import { readArguments, required, wholeNumber } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readTextFile, requireFolder, writeTextFile } from "../files.ts";
import { count, usableInterviews } from "../interviews.ts";
import { errorsOf, printProblems } from "../problems.ts";
import type { Terminal } from "../terminal.ts";
import { WrongUse } from "../wrong-use.ts";

export const linkCommand: Command = {
  name: "link",
  usage:
    "DIR --out DIR [--attributes-only] [--decisions FILE] [--names FILE] [--mapping FILE.json] [--seed N] [--keep-good] [--json]",
  about:
    "Works out who is who: which respondents and mentions are one person. Without --decisions it uses DIR/decisions.csv.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      {
        out: { type: "string" },
        draws: { type: "string" },
        "attributes-only": { type: "boolean" },
        decisions: { type: "string" },
        names: { type: "string" },
        mapping: { type: "string" },
        seed: { type: "string" },
        "keep-good": { type: "boolean" },
      },
      ["DIR"],
    );
    const out = required("out", values.out);
    if (values.draws !== undefined) {
      throw new WrongUse(
        "--draws is not in this version: it gives one resolution with probabilities, no plausible variants yet.",
      );
    }
    requireFolder(out);
    const seed = wholeNumber("seed", values.seed, { min: 0, max: 0xffffffff }) ?? 1;
    const names = values.names === undefined ? undefined : nameRows(values.names, terminal);
    const named =
      values.decisions === undefined ? undefined : decisionRows(values.decisions, terminal);
    const folder = positionals[0] ?? "";
    const usable = usableInterviews(folder, values["keep-good"] === true, terminal, values.mapping);
    if (usable === undefined) return 1;
    const decisions = named ?? usable.read.decisions;
    if (decisions !== undefined) {
      const from = values.decisions ?? join(folder, "decisions.csv");
      terminal.note(`Uses ${count(decisions.length, "decision")} of ${from}.`);
    }

    const started = performance.now();
    const run = link(usable.interviews, {
      seed,
      attributesOnly: values["attributes-only"] === true,
      progress: terminal.progress,
      ...(names === undefined ? {} : { names }),
      ...(decisions === undefined ? {} : { decisions }),
      decisionsFile: basename(values.decisions ?? "decisions.csv"),
    });
    const seconds = (performance.now() - started) / 1000;
    printProblems(run.problems, (line) => terminal.note(line));
    const { records, pairs } = run.resolution;
    writeTextFile(join(out, "people.csv"), writePeople(records));
    writeTextFile(join(out, "pairs.csv"), writePairs(pairs));

    const people = new Set(records.map((record) => record.person)).size;
    if (values.json === true) {
      terminal.out(
        JSON.stringify({
          out,
          interviews: usable.interviews.length,
          records: records.length,
          people,
          pairs: pairs.length,
          decisions: decisions?.length ?? 0,
          seconds: Number(seconds.toFixed(2)),
          report: run.report,
        }),
      );
    } else {
      terminal.out(
        `${count(records.length, "record")} of ${count(usable.interviews.length, "interview")} ${records.length === 1 ? "is" : "are"} about ${count(people, "person", "people")} (${count(pairs.length, "pair")} with a chance above 1 in 100, ${seconds.toFixed(1)} s). Written: ${join(out, "people.csv")}, ${join(out, "pairs.csv")}.`,
      );
    }
    return 0;
  },
};

function nameRows(path: string, terminal: Terminal) {
  const { rows, problems } = readNames(readTextFile(path, terminal));
  refuseErrors(path, problems, terminal);
  return rows;
}

function decisionRows(path: string, terminal: Terminal) {
  const { decisions, problems } = readDecisions(readTextFile(path, terminal));
  refuseErrors(path, problems, terminal);
  return decisions;
}

function refuseErrors(path: string, problems: readonly Problem[], terminal: Terminal): void {
  printProblems(problems, (line) => terminal.note(line));
  const errors = errorsOf(problems).length;
  if (errors > 0)
    throw new WrongUse(`${path} has ${count(errors, "error")}; the lines above say where.`);
}
