import type { CheckResult } from "@kith/api";
import { describeProblem } from "@kith/model";
import { useState } from "react";
import { announce } from "../parts/announce.ts";
import { csv } from "../parts/csv.ts";
import { Icon } from "../parts/icon.tsx";
import { saveFile } from "../parts/save-file.ts";
import { number, words } from "../words/index.ts";
import {
  type Alike,
  alikeProblems,
  forTheDesk,
  groupProblems,
  type ProblemView,
  type ShownSeverities,
} from "./group-problems.ts";
import "./problem-list.css";

const said = words.import;
const STEP = 50;
/** From how many alike they are said once, and how many of their values are shown. */
const MANY = 5;
const FEW = 6;

/** Every problem with its place and what to do, by file: the same list as `kith check` prints. */
export function ProblemList({ result }: { result: CheckResult }) {
  const [shown, setShown] = useState<ShownSeverities>({ error: true, warning: true });
  const groups = groupProblems(result.problems.map(forTheDesk), shown);
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
  return (
    <section className="problem-file" aria-label={file}>
      <h3>
        {file} <span className="small">{said.inFile(problems.length)}</span>
      </h3>
      <ol>
        {alikeProblems(problems).map((alike) =>
          alike.problems.length < MANY ? (
            alike.problems.map((problem) => <Problem key={problemKey(problem)} problem={problem} />)
          ) : (
            <ManyAlike key={problemKey(alike.problems[0])} alike={alike} />
          ),
        )}
      </ol>
    </section>
  );
}

/** One mistake many times over: said once, with every place behind it. */
function ManyAlike({ alike }: { alike: Alike }) {
  const [limit, setLimit] = useState(0);
  const { problems, message, values } = alike;
  const [first] = problems;
  const rest = problems.length - limit;
  const next = Math.min(rest, limit === 0 ? STEP : STEP * 4);
  return (
    <>
      <li className={`problem ${first.severity}`}>
        <Severity severity={first.severity} />
        <span className="problem-place num">
          {said.alike(problems.length)}
          <span className="small problem-lines">{linesWords(problems)}</span>
        </span>
        <span className="problem-words">
          <b>{message}</b> {first.remedy}
          {values.length > 0 ? (
            <span className="small problem-lines">
              {said.values(values.slice(0, FEW), Math.max(0, values.length - FEW))}
            </span>
          ) : null}
        </span>
      </li>
      {problems.slice(0, limit).map((problem) => (
        <Problem key={problemKey(problem)} problem={problem} />
      ))}
      {rest > 0 ? (
        <li className="problem-more">
          <button type="button" className="link" onClick={() => setLimit(limit + next)}>
            {alikeButton(next, limit, problems.length)}
          </button>
        </li>
      ) : null}
    </>
  );
}

function alikeButton(next: number, shown: number, all: number): string {
  if (shown > 0) return said.more(next);
  return next === all ? said.allAlike(all) : said.firstAlike(next);
}

function linesWords(problems: readonly ProblemView[]): string {
  const lines = problems.flatMap(({ place }) => place.line ?? []);
  const [from, to] = [lines.at(0), lines.at(-1)];
  return from === undefined || to === undefined || from === to ? "" : said.lines(from, to);
}

function Severity({ severity }: { severity: ProblemView["severity"] }) {
  return (
    <span className="problem-severity">
      <Icon name={severity === "error" ? "stop" : "look"} />
      {severity === "error" ? said.error : said.warning}
    </span>
  );
}

function Problem({ problem }: { problem: ProblemView }) {
  const { severity, message, remedy } = problem;
  return (
    <li className={`problem ${severity}`}>
      <Severity severity={severity} />
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
