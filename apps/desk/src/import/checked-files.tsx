import type { CheckResult, Site } from "@kith/api";
import { Notice } from "../parts/notice.tsx";
import { Rich } from "../parts/rich.tsx";
import { words } from "../words/index.ts";
import { errorsBySize } from "./group-problems.ts";
import { bringIn, startAgain } from "./import-session.ts";
import { ProblemList } from "./problem-list.tsx";
import type { FilesRead } from "./read-files.ts";

const said = words.import;

/** What was found in the files, and the choice: bring in all, the good rows, or other files. */
export function CheckedFiles(props: { site: Site; read: FilesRead; result: CheckResult }) {
  const { site, read, result } = props;
  const usable = result.interviews > 0;
  return (
    <>
      <div>
        <p className="voice import-found">
          {usable ? (
            <Rich text={said.found(result.interviews, result.mentions, result.ties)} />
          ) : (
            said.foundNothing
          )}
        </p>
        <p className="small">
          {said.chosen(read.files.length, read.source)}{" "}
          {result.format === null || !usable
            ? ""
            : said.format(said.formats[result.format] ?? result.format)}{" "}
          {read.left.length > 0 ? said.left(read.left) : ""}{" "}
          {read.converted.length > 0 ? said.converted(read.converted) : ""}
        </p>
        {result.notes.map((note) => (
          <p key={note} className="small">
            {note}
          </p>
        ))}
      </div>
      {read.notTables.map(({ name, kind }) => (
        <Notice key={name} tone="look" title={said.notTable[kind](name)}>
          <p>{said.notTableRemedy[kind]}</p>
        </Notice>
      ))}
      <Verdict result={result} />
      <div className="import-acts">
        {usable && result.errors === 0 ? (
          <button
            type="button"
            className="btn main"
            onClick={() => void bringIn(site.id, read, result, "all")}
          >
            {said.bringIn}
          </button>
        ) : null}
        {usable && result.errors > 0 ? (
          <button
            type="button"
            className="btn"
            onClick={() => void bringIn(site.id, read, result, "good")}
          >
            {said.bringInGood}
          </button>
        ) : null}
        <button type="button" className="btn" onClick={() => startAgain(site.id)}>
          {said.other}
        </button>
      </div>
      {usable && result.errors > 0 ? (
        <p className="small">{said.bringInGoodMeans(result.errors)}</p>
      ) : null}
      {result.problems.length > 0 ? <ProblemList result={result} /> : null}
    </>
  );
}

function Verdict({ result }: { result: CheckResult }) {
  if (result.errors > 0) {
    const { rows, files } = errorsBySize(result);
    return (
      <Notice tone="stop" title={said.errors(rows, files)}>
        <p>{result.interviews > 0 ? said.errorsMeans : said.errorsNoGood}</p>
      </Notice>
    );
  }
  if (result.warnings > 0 && result.interviews > 0) {
    return <Notice tone="look" title={said.warningsOnly(result.warnings)} />;
  }
  return result.interviews > 0 ? <Notice tone="good" title={said.clean} /> : null;
}
