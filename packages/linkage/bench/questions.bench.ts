/**
 * What 300 answers are worth: asks the highest-ranked questions, answers them from the truth
 * with some errors, and matches again with the decisions bound. Run by hand:
 *
 *   node packages/linkage/bench/questions.bench.ts [seeds] [people] [interviews] [--batch N] [--names FILE] [--folders DIR]
 *
 * `--batch 50` matches again after every 50 answers; without it all are asked at once.
 * `--folders DIR` takes interview folders (with truth.csv) under DIR in place of made-up ones.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { readInterviews, readNames } from "@kith/formats";
import { link, rankQuestions, scoreResolution } from "@kith/linkage";
import {
  type Decision,
  type Interview,
  type RecordRef,
  recordKey,
  seededRandom,
  type TruthRecord,
} from "@kith/model";
import { simulate } from "@kith/simulation";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    batch: { type: "string" },
    names: { type: "string" },
    folders: { type: "string" },
    questions: { type: "string", default: "300" },
    error: { type: "string", default: "0.03" },
    detail: { type: "string", default: "typical" },
  },
});
const asked = Number(values.questions);
const batch = Number(values.batch ?? values.questions);
const errorRate = Number(values.error);

interface Made {
  readonly name: string;
  readonly interviews: readonly Interview[];
  readonly truth: readonly TruthRecord[];
}

function* communities(): Generator<Made> {
  if (values.folders !== undefined) {
    for (const name of readdirSync(values.folders).sort()) {
      const dir = join(values.folders, name);
      const files = readdirSync(dir)
        .filter((file) => file.endsWith(".csv"))
        .map((file) => ({ name: file, text: readFileSync(join(dir, file), "utf8") }));
      const read = readInterviews(files);
      if (read.truth !== undefined) yield { name, interviews: read.interviews, truth: read.truth };
    }
    return;
  }
  const detail = values.detail === "rich" || values.detail === "sparse" ? values.detail : "typical";
  for (const seed of (positionals[0] ?? "1,2,3").split(",").map(Number)) {
    const people = Number(positionals[1] ?? 1700);
    const made = simulate({ seed, people, interviews: Number(positionals[2] ?? 500), detail });
    yield { name: `${detail} ${seed}`, ...made };
  }
}

const names =
  values.names === undefined
    ? []
    : readNames({ name: "names.csv", text: readFileSync(values.names, "utf8") }).rows;
const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);
process.stdout.write("community    answers  same      P     R    F1  worth asking  rank s\n");
for (const { name, interviews, truth } of communities()) {
  const personOf = new Map(
    truth.map(({ egoID, alterID, person }) => [recordKey(egoID, alterID), person]),
  );
  const who = ({ egoID, alterID }: RecordRef): string | undefined =>
    personOf.get(recordKey(egoID, alterID));
  const random = seededRandom(1);
  const decisions: Decision[] = [];
  let run = link(interviews, { seed: 1, names });
  const say = (left: number, seconds: number): void => {
    const { precision, recall, f1 } = scoreResolution(run.resolution.records, truth).pairwise;
    const same = decisions.filter(({ decision }) => decision === "same").length;
    process.stdout.write(
      `${name.padEnd(12)} ${String(decisions.length).padStart(7)} ${String(same).padStart(5)}  ${percent(precision)} ${percent(recall)} ${percent(f1)} ${String(left).padStart(13)} ${seconds.toFixed(2).padStart(7)}\n`,
    );
  };
  while (decisions.length < asked) {
    const start = performance.now();
    const questions = rankQuestions(interviews, run, { limit: 100_000, decisions });
    const seconds = (performance.now() - start) / 1000;
    if (decisions.length === 0) say(questions.length, seconds);
    if (questions.length === 0) break;
    for (const { a, b } of questions.slice(0, Math.min(batch, asked - decisions.length))) {
      const same = who(a) === who(b);
      const answered = random.next() < errorRate ? !same : same;
      const decision = answered ? "same" : "different";
      decisions.push({ a, b, decision, by: "bench", at: "", note: "" });
    }
    run = link(interviews, { seed: 1, names, decisions });
    say(questions.length, seconds);
  }
}
