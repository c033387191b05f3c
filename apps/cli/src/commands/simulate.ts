import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readGraph, writeInterviewFolder } from "@kith/formats";
import type { GraphDocument } from "@kith/model";
import { checkSimulateOptions, LABEL_WRITINGS, simulate } from "@kith/simulation";
import { oneOf, readArguments, required, wholeNumber } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readTextFile, requireFolder, writeTextFile } from "../files.ts";
import { count } from "../interviews.ts";
import { ABOUT, aboutText, isMadeUp } from "../made-up.ts";
import { errorsOf, printProblems } from "../problems.ts";
import type { Terminal } from "../terminal.ts";
import { WrongUse } from "../wrong-use.ts";

export const simulateCommand: Command = {
  name: "simulate",
  usage:
    "--out DIR [--people N | --on NETWORK] [--interviews N] [--detail rich|typical|sparse] [--waves N] [--labels one-name|as-said] [--seed N] [--json]",
  about:
    "Makes up a community with known truth and interviews in it. With --labels as-said people call places and groups differently, as in life.",
  async run(args, terminal) {
    const { values } = readArguments(
      args,
      {
        out: { type: "string" },
        people: { type: "string" },
        on: { type: "string" },
        interviews: { type: "string" },
        detail: { type: "string", default: "typical" },
        waves: { type: "string" },
        labels: { type: "string", default: "one-name" },
        seed: { type: "string" },
      },
      [],
    );
    const out = required("out", values.out);
    if (values.people !== undefined && values.on !== undefined) {
      throw new WrongUse("--people and --on exclude each other: --on brings its own people.");
    }
    const detail = oneOf("detail", values.detail, ["rich", "typical", "sparse"]);
    const labels = oneOf("labels", values.labels, LABEL_WRITINGS);
    const people = wholeNumber("people", values.people, { min: 50, max: 200_000 });
    const interviews = wholeNumber("interviews", values.interviews, { min: 1, max: 50_000 });
    const waves = wholeNumber("waves", values.waves, { min: 1, max: 20 });
    const seed = wholeNumber("seed", values.seed, { min: 0, max: 0xffffffff });
    const on = values.on === undefined ? undefined : readNetwork(values.on, terminal);
    refuseForeignFolder(out);
    const options = {
      seed: seed ?? 1,
      interviews: interviews ?? 500,
      detail,
      labels,
      ...(on === undefined ? { people: people ?? 7500 } : { on }),
      ...(waves === undefined ? {} : { waves }),
    };
    const [refusal] = checkSimulateOptions(options);
    if (refusal !== undefined) throw new WrongUse(refusal);

    const made = simulate({ ...options, progress: terminal.progress });
    const files = writeInterviewFolder(made.interviews, made.truth);
    for (const file of files) writeTextFile(join(out, file.name), file.text);
    writeTextFile(join(out, ABOUT), aboutText(made.about));
    const wanted = options.interviews * (waves ?? 1);
    if (made.interviews.length < wanted) {
      terminal.note(
        `Asked for ${count(wanted, "interview")}; ${made.interviews.length} came about, because doors ran out. ${ABOUT} has the count.`,
      );
    }
    const mentions = made.interviews.reduce((sum, i) => sum + i.mentions.length, 0);
    if (values.json === true) {
      terminal.out(
        JSON.stringify({
          out,
          seed: seed ?? 1,
          detail,
          interviews: made.interviews.length,
          mentions,
          files: [...files.map((file) => file.name), ABOUT],
        }),
      );
    } else {
      terminal.out(
        `${out}: ${count(made.interviews.length, "made-up interview")} with ${count(mentions, "mention")}. Nobody in it is real; ${ABOUT} says how it was made.`,
      );
    }
    return 0;
  },
};

function readNetwork(path: string, terminal: Terminal): GraphDocument {
  const { graph, problems } = readGraph(readTextFile(path, terminal));
  printProblems(problems, (line) => terminal.note(line));
  if (graph === undefined || errorsOf(problems).length > 0) {
    throw new WrongUse(`${path} cannot be used as a network; the lines above say why.`);
  }
  if (graph.nodes.length < 10) {
    throw new WrongUse(`${path} has ${count(graph.nodes.length, "node")}; at least 10 are needed.`);
  }
  return graph;
}

/** Made-up interviews may replace made-up ones, never a folder somebody filled by hand. */
function refuseForeignFolder(out: string): void {
  requireFolder(out);
  if (!existsSync(out)) return;
  const names = readdirSync(out);
  if (names.length > 0 && !isMadeUp(out)) {
    throw new WrongUse(
      `${out} already holds files that were not made here. Name a new folder, so that nothing is overwritten.`,
    );
  }
}
