import { readPeople, readTruth } from "@kith/formats";
import { scoreResolution } from "@kith/linkage";
import { readArguments, required } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readTextFile } from "../files.ts";
import { count, errorsOf, printProblems } from "../interviews.ts";
import { WrongUse } from "../wrong-use.ts";

export const linkScoreCommand: Command = {
  name: "link score",
  usage: "--people FILE --truth FILE [--json]",
  about: "How well a matching agrees with the truth: pairwise and B-cubed precision, recall, F1.",
  async run(args, terminal) {
    const { values } = readArguments(
      args,
      { people: { type: "string" }, truth: { type: "string" } },
      [],
    );
    const people = readPeople(readTextFile(required("people", values.people)));
    const truth = readTruth(readTextFile(required("truth", values.truth)));
    const problems = [...people.problems, ...truth.problems];
    printProblems(problems, (line) => terminal.note(line));
    if (errorsOf(problems).length > 0) {
      throw new WrongUse("The files have errors; the lines above say where.");
    }
    const score = scoreResolution(people.records, truth.truth);
    if (values.json === true) terminal.out(JSON.stringify(score));
    else {
      const row = (name: string, s: { precision: number; recall: number; f1: number }) =>
        `${name.padEnd(9)} precision ${s.precision.toFixed(3)}  recall ${s.recall.toFixed(3)}  F1 ${s.f1.toFixed(3)}`;
      terminal.out(row("pairwise", score.pairwise));
      terminal.out(row("B-cubed", score.bcubed));
      terminal.out(
        `Scored ${count(score.records, "record")}: ${score.pairs.correct} of ${score.pairs.claimed} pairs put together are right, of ${score.pairs.true} there are. ${score.missing.length} of the truth are not in the matching, ${score.unexpected.length} the other way round, ${score.repeated.length} stand twice.`,
      );
    }
    return 0;
  },
};
