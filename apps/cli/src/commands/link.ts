import { basename, join } from "node:path";
import {
  readDecisions,
  writePairs,
  writePeople,
  writePlaceQuestions,
  writePlaces,
  writeQuestions,
} from "@kith/formats";
import { link, placeQuestions, rankQuestions } from "@kith/linkage";
import type { Problem } from "@kith/model";
import {
  type LinkReportDocument,
  linkReportPage,
  makeLinkReport,
  questionRows,
} from "@kith/pipeline";
import { oneOf, readArguments, required, seedOf, wholeNumber } from "../arguments.ts";
import type { Command } from "../command.ts";
import { DRAWS_FORMATS, noteOtherDraws, writeDrawsFile } from "../draws-file.ts";
import { readTextFile, requireFolder, writeTextFile } from "../files.ts";
import { count, usableInterviews } from "../interviews.ts";
import { nameRows } from "../name-rows.ts";
import { placesOf } from "../places.ts";
import { errorsOf, printProblems } from "../problems.ts";
import type { Terminal } from "../terminal.ts";
import { WrongUse } from "../wrong-use.ts";

/** So many plausible resolutions unless asked otherwise, and at most. */
const DRAWS = 100;
const MOST_DRAWS = 10_000;

export const linkCommand: Command = {
  name: "link",
  usage:
    "DIR --out DIR [--draws N] [--draws-format csv|parquet] [--attributes-only] [--decisions FILE] [--names FILE] [--mapping FILE.json] [--seed N] [--keep-good] [--json]",
  about:
    "Works out who is who: which respondents and mentions are one person. Writes people.csv, pairs.csv, draws.csv or draws.parquet (100 plausible resolutions, or --draws N), questions.csv, report.html and report.json; where places or groups were recorded also places.csv and place-questions.csv. Without --decisions it uses DIR/decisions.csv; an answered questions.csv is a decisions file too.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      {
        out: { type: "string" },
        draws: { type: "string" },
        "draws-format": { type: "string" },
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
    requireFolder(out);
    const seed = seedOf(values.seed);
    const draws = wholeNumber("draws", values.draws, { min: 0, max: MOST_DRAWS }) ?? DRAWS;
    const format = oneOf("draws-format", values["draws-format"] ?? "csv", DRAWS_FORMATS);
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
      draws,
      attributesOnly: values["attributes-only"] === true,
      progress: terminal.progress,
      ...(names === undefined ? {} : { names }),
      ...(decisions === undefined ? {} : { decisions }),
      decisionsFile: basename(values.decisions ?? "decisions.csv"),
    });
    const seconds = (performance.now() - started) / 1000;
    printProblems(run.problems, (line) => terminal.note(line));
    const { records, pairs } = run.resolution;
    const places = placesOf(folder, usable.interviews, run.resolution, terminal);
    terminal.progress("ranking questions", 0, 1);
    const questions = rankQuestions(usable.interviews, run, {
      ...(decisions === undefined ? {} : { decisions }),
    });
    const report = makeLinkReport(usable.interviews, run, {
      decisions: decisions?.length ?? 0,
      nameRows: names?.length ?? 0,
      gains: questions.map(({ gain }) => gain),
      progress: terminal.progress,
    });
    terminal.progress("writing", 0, 1);
    const write = (name: string, content: string): string => {
      writeTextFile(join(out, name), content);
      return join(out, name);
    };
    const written = [
      write("people.csv", writePeople(records)),
      write("pairs.csv", writePairs(pairs)),
      ...(await writeDrawsFile(out, format, records, run.draws)),
      write("questions.csv", writeQuestions(questionRows(usable.interviews, questions))),
      ...(places.entries.length === 0
        ? []
        : [
            write("places.csv", writePlaces(places)),
            write("place-questions.csv", writePlaceQuestions(placeQuestions(places))),
          ]),
      write("report.html", linkReportPage(report)),
      write("report.json", `${JSON.stringify(report, null, 2)}\n`),
    ];
    terminal.progress("writing", 1, 1);
    if (draws > 0 && run.draws.length === 0) {
      terminal.note(`note: no plausible matchings were drawn, so there is no draws.${format}.`);
    }
    noteOtherDraws(out, written, terminal);

    const people = new Set(records.map((record) => record.person)).size;
    if (values.json === true) {
      terminal.out(
        JSON.stringify({
          out,
          interviews: usable.interviews.length,
          records: records.length,
          people,
          places: places.places.length,
          pairs: pairs.length,
          draws: run.draws.length,
          questions: questions.length,
          decisions: decisions?.length ?? 0,
          seconds: Number(seconds.toFixed(2)),
          expected: report.expected,
          network: report.network.measures,
          wouldHelp: report.wouldHelp,
          written,
          report: run.report,
        }),
      );
    } else {
      terminal.out(
        `${count(records.length, "record")} of ${count(usable.interviews.length, "interview")} ${records.length === 1 ? "is" : "are"} about ${count(people, "person", "people")} (${count(pairs.length, "pair")} with a chance above 1 in 100, ${seconds.toFixed(1)} s).`,
      );
      terminal.out(expectation(report));
      terminal.out(`Written: ${written.join(", ")}.`);
    }
    return 0;
  },
};

/** What to expect, and what would help most, in two sentences. */
function expectation({ expected, wouldHelp }: LinkReportDocument): string {
  const hundred = (share: number): string => `${(100 * share).toFixed(0)} in 100`;
  const help = wouldHelp[0];
  return `Of the pairs put together ${hundred(expected.precision)} should be right, and ${hundred(expected.recall)} of those that are one person should have been found.${help === undefined ? "" : ` What would help most: ${help.text}`}`;
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
