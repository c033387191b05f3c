import type { CheckResult } from "@kith/api";
import { describeProblem } from "@kith/model";
import { useState } from "react";
import { announce } from "../parts/announce.ts";
import { csv } from "../parts/csv.ts";
import { Icon } from "../parts/icon.tsx";
import { saveFile } from "../parts/save-file.ts";
import { number, words } from "../words/index.ts";
import { groupProblems, type ProblemView, type ShownSeverities } from "./group-problems.ts";
import "./problem-list.css";

const said = words.import;
const STEP = 50;

/** Every problem with its place and what to do, by file: the same list as `kith check` prints. */
export function ProblemList({ result }: { result: CheckResult }) {
  const [shown, setShown] = useState<ShownSeverities>({ error: true, warning: true });
  const groups = groupProblems(result.problems, shown);
  return (
    <section className="problems" aria-labelledby="problems-title">
      <div className="problems-head">
        <h2 id="problems-title" className="grow">
          {said.problems}
        </h2>
        <label className="check">
          <input
            type="checkbox"
            checked={shown.error}
            onChange={() => setShown({ ...shown, error: !shown.error })}
          />
          {said.showErrors(result.errors)}
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={shown.warning}
            onChange={() => setShown({ ...shown, warning: !shown.warning })}
          />
          {said.showWarnings(result.warnings)}
        </label>
      </div>
      {groups.length === 0 ? <p>{said.noneShown}</p> : null}
      {groups.map(({ file, problems }) => (
        <FileProblems key={file} file={file} problems={problems} />
      ))}
      <TakeAway problems={groups.flatMap((group) => group.problems)} />
    </section>
  );
}

function FileProblems({ file, problems }: { file: string; problems: readonly ProblemView[] }) {
  const [limit, setLimit] = useState(STEP);
  const rest = problems.length - limit;
  return (
    <section className="problem-file" aria-label={file}>
      <h3>
        {file} <span className="small">{said.inFile(problems.length)}</span>
      </h3>
      <ol>
        {problems.slice(0, limit).map((problem) => (
          <Problem key={problemKey(problem)} problem={problem} />
        ))}
      </ol>
      {rest > 0 ? (
        <button type="button" className="link" onClick={() => setLimit(limit + STEP * 4)}>
          {said.more(Math.min(rest, STEP * 4))}
        </button>
      ) : null}
    </section>
  );
}

function Problem({ problem }: { problem: ProblemView }) {
  const { severity, message, remedy } = problem;
  return (
    <li className={`problem ${severity}`}>
      <span className="problem-severity">
        <Icon name={severity === "error" ? "stop" : "look"} />
        {severity === "error" ? said.error : said.warning}
      </span>
      <span className="problem-place num">{placeWords(problem)}</span>
      <span className="problem-words">
        <b>{message}</b> {remedy}
      </span>
    </li>
  );
}

function placeWords({ place }: ProblemView): string {
  const parts = [
    place.line === undefined ? "" : said.line(place.line),
    place.column === undefined ? "" : said.column(place.column),
  ].filter(Boolean);
  const where = parts.join(", ");
  if (where === "") return place.field ?? said.wholeFile;
  return place.field ? `${where} (${place.field})` : where;
}

const problemKey = ({ code, place, message }: ProblemView): string =>
  [code, place.file, place.line, place.column, place.field, message].join("\u001f");

function TakeAway({ problems }: { problems: readonly ProblemView[] }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${problems.map(describe).join("\n")}\n`);
      announce(said.copied);
    } catch {
      announce(said.copyFailed);
    }
  };
  const save = () => {
    const rows = problems.map(({ severity, place, message, remedy }) => [
      severity,
      place.file,
      place.line ?? "",
      place.column ?? "",
      place.field ?? "",
      message,
      remedy,
    ]);
    saveFile("problems.csv", csv(said.csv, rows), "text/csv");
  };
  return (
    <p className="row wrap">
      <button type="button" className="link" onClick={copy}>
        {said.copy}
      </button>
      <button type="button" className="link" onClick={save}>
        {said.save}
      </button>
      <span className="small num">{number(problems.length)}</span>
    </p>
  );
}

/** The line the command line prints. */
function describe(problem: ProblemView): string {
  const { file, line, column, field } = problem.place;
  return describeProblem({
    ...problem,
    place: {
      file,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
      ...(field === undefined ? {} : { field }),
    },
  });
}
