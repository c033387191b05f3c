import { allQuestions, foldEvents, secondsLeft } from "@kith/instruments";
import { readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readInstrumentAt } from "../instrument-at.ts";
import { count } from "../interviews.ts";
import { errorsOf, printProblems } from "../problems.ts";

export const instrumentCheckCommand: Command = {
  name: "instrument check",
  usage: "FILE|connected-communities [--all] [--json]",
  about:
    "Is this a valid instrument? Lists every problem with the question and the field, and what a language lacks; says how many questions there are and how long it should take.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { all: { type: "boolean" } }, ["FILE"]);
    const file = positionals[0] ?? "";
    const { instrument, problems } = readInstrumentAt(file, terminal);
    const errors = errorsOf(problems).length;
    const warnings = problems.length - errors;
    const questions = instrument === undefined ? null : allQuestions(instrument).length;
    const minutes =
      instrument === undefined
        ? null
        : Math.round(secondsLeft(instrument, foldEvents(instrument, [])) / 60);
    if (values.json === true) {
      const { id = null, version = null } = instrument ?? {};
      const languages = instrument?.languages.map(({ tag }) => tag) ?? null;
      terminal.out(
        JSON.stringify({ id, version, languages, questions, minutes, errors, warnings, problems }),
      );
    } else {
      printProblems(problems, (line) => terminal.out(line), { all: values.all === true });
      const found = `${count(errors, "error")}, ${count(warnings, "warning")}`;
      terminal.out(
        instrument === undefined
          ? `${file}: ${found}.`
          : `${instrument.id}, version ${instrument.version}: ${count(questions ?? 0, "question")} in ${instrument.languages.map(({ name }) => name).join(", ")}, about ${count(minutes ?? 0, "minute")}; ${found}.`,
      );
    }
    return errors > 0 ? 1 : 0;
  },
};
