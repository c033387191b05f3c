import { readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { count, readInterviewFolder } from "../interviews.ts";
import { errorsOf, printProblems } from "../problems.ts";

export const checkCommand: Command = {
  name: "check",
  usage: "DIR [--mapping FILE.json] [--all] [--json]",
  about:
    'Is this a valid interview folder? Lists every problem with file, line and column. --mapping names columns and files called otherwise: {"egoID": …, "alterID": …, "source": …, "target": …, "files": {"egos": …}}.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      { all: { type: "boolean" }, mapping: { type: "string" } },
      ["DIR"],
    );
    const folder = positionals[0] ?? "";
    const read = readInterviewFolder(folder, values.mapping, terminal);
    const notes = [...read.guesses, ...read.notes];
    const errors = errorsOf(read.problems).length;
    const warnings = read.problems.length - errors;
    const mentions = read.interviews.reduce((sum, i) => sum + i.mentions.length, 0);
    const ties = read.interviews.reduce((sum, i) => sum + i.ties.length, 0);

    if (values.json === true) {
      terminal.out(
        JSON.stringify({
          format: read.format ?? null,
          interviews: read.interviews.length,
          mentions,
          ties,
          errors,
          warnings,
          counts: read.counts,
          notes,
          problems: read.problems,
        }),
      );
    } else {
      printProblems(read.problems, (line) => terminal.out(line), {
        folder,
        all: values.all === true,
      });
      for (const note of notes) terminal.out(`note: ${note}`);
      terminal.out(
        `${folder}: ${count(read.interviews.length, "interview")}, ${count(mentions, "mention")}, ${count(ties, "tie")} between mentions (${read.format ?? "no known layout"}); ${count(errors, "error")}, ${count(warnings, "warning")}.`,
      );
    }
    return errors > 0 || read.interviews.length === 0 ? 1 : 0;
  },
};
