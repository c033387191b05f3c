import { readPairs, readPeople, readTruth } from "@kith/formats";
import { calibration, scoreResolution } from "@kith/linkage";
import { readArguments, required } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readTextFile } from "../files.ts";
import { count } from "../interviews.ts";
import { errorsOf, printProblems } from "../problems.ts";
import { WrongUse } from "../wrong-use.ts";

export const linkScoreCommand: Command = {
  name: "link score",
  usage: "--people FILE --truth FILE [--pairs FILE] [--json]",
  about:
    "How well a matching agrees with the truth: pairwise and B-cubed precision, recall, F1; with --pairs also whether probabilities mean what they say.",
  async run(args, terminal) {
    const { values } = readArguments(
      args,
      { people: { type: "string" }, truth: { type: "string" }, pairs: { type: "string" } },
      [],
    );
    const people = readPeople(readTextFile(required("people", values.people), terminal));
    const truth = readTruth(readTextFile(required("truth", values.truth), terminal));
    const pairs =
      values.pairs === undefined ? undefined : readPairs(readTextFile(values.pairs, terminal));
    const problems = [...people.problems, ...truth.problems, ...(pairs?.problems ?? [])];
    printProblems(problems, (line) => terminal.note(line));
    if (errorsOf(problems).length > 0) {
      throw new WrongUse("The files have errors; the lines above say where.");
    }
    const score = scoreResolution(people.records, truth.truth);
    if (score.missing.length === score.records) {
      throw new WrongUse(
        score.records === 0
          ? `${values.truth} has no rows, so there is nothing to score against.`
          : `No record of ${values.truth} stands in ${values.people}. Name the matching and the truth of the same interviews.`,
      );
    }
    const sure = pairs === undefined ? undefined : calibration(pairs.pairs, truth.truth);
    if (values.json === true) {
      terminal.out(JSON.stringify(sure === undefined ? score : { ...score, calibration: sure }));
    } else {
      const row = (name: string, s: { precision: number; recall: number; f1: number }) =>
        `${name.padEnd(11)} precision ${s.precision.toFixed(3)}  recall ${s.recall.toFixed(3)}  F1 ${s.f1.toFixed(3)}`;
      terminal.out(row("pairwise", score.pairwise));
      terminal.out(row("B-cubed", score.bcubed));
      terminal.out(row("respondents", score.respondents));
      const { missing, pairs, records, repeated, unexpected } = score;
      terminal.out(
        `Scored ${count(records, "record")}: ${pairs.correct} of ${count(pairs.claimed, "pair")} put together ${pairs.claimed === 1 ? "is" : "are"} right, of ${pairs.true} there ${pairs.true === 1 ? "is" : "are"}.`,
      );
      if (sure !== undefined) {
        terminal.out(
          `Probabilities above 0.1 are off by ${sure.meanGap.toFixed(3)} on average; the worst tenth with enough pairs by ${sure.worstGap.toFixed(3)}.`,
        );
        for (const { from, to, pairs: n, predicted, actual } of sure.bins) {
          terminal.out(
            `  ${from.toFixed(1)} to ${to.toFixed(1)}  predicted ${predicted.toFixed(3)}  true ${actual.toFixed(3)}  ${count(n, "pair")}`,
          );
        }
      }
      if (missing.length > 0) {
        terminal.out(
          `${count(missing.length, "record")} of the truth ${missing.length === 1 ? "is" : "are"} not in the matching; scored as joined to nobody.`,
        );
      }
      if (unexpected.length > 0) {
        terminal.out(
          `${count(unexpected.length, "record")} of the matching ${unexpected.length === 1 ? "is" : "are"} not in the truth, so ${count(pairs.unjudged, "pair")} could not be judged.`,
        );
      }
      if (repeated.length > 0) {
        terminal.out(`${count(repeated.length, "row")} repeated a record; the first row counts.`);
      }
    }
    return 0;
  },
};
