import type { NetworkView, Site } from "@kith/api";
import { tableCsv } from "@kith/figures";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { useMeasures } from "../../api/queries.ts";
import { EmptyState, ErrorState, Loading } from "../../parts/states.tsx";
import { TwinPanel, TwinTabs, useTwin, useTwinId } from "../../parts/twin-tabs.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { words } from "../../words/index.ts";
import { ExploreTabs } from "../explore-tabs.tsx";
import { exploreWords } from "../explore-words.ts";
import { FigureTableView } from "../figure-table-view.tsx";
import { HideNames, useNames } from "../hide-names.tsx";
import { fileName, saveText } from "../save-file.ts";
import { WithNetwork } from "../with-network.tsx";
import { CaptionView, WordsView } from "../words-view.tsx";
import { answerTo } from "./ask-figure.ts";
import { HelpCard } from "./help-card.tsx";
import { QuestionList } from "./question-list.tsx";
import { type QuestionId, questionOf } from "./questions.ts";
import { RowsView } from "./rows-view.tsx";
import "../explore.css";
import "../scene.css";
import "../print.css";
import "./ask.css";

const said = words.ask;

/** Questions about the network in plain words, each with picture, table, words and help. */
export function AskPage() {
  return <WithNetwork>{(site, network) => <Ask site={site} network={network} />}</WithNetwork>;
}

function Ask({ site, network }: { site: Site; network: NetworkView }) {
  const search = useSearch({ strict: false }) as { readonly q?: string; readonly person?: string };
  const question = questionOf(search.q);
  const navigate = useNavigate();
  const measures = useMeasures(site.id, [question.measure]);
  const asked = said.questions[question.id];
  const heading = usePageTitle(asked.question, site.name);
  const id = useTwinId();
  const [twin, setTwin] = useTwin("ask-twin");
  const [names, setNames] = useNames();
  const { ref, width } = useWidth();
  const answer = useMemo(
    () =>
      measures.data === undefined ? undefined : answerTo(question, network, measures.data, names),
    [question, network, measures.data, names],
  );
  const choose = (person: string | undefined) =>
    void navigate({
      to: "/sites/$site/explore/ask",
      params: { site: site.id },
      search: person === undefined ? { q: question.id } : { q: question.id, person },
      replace: true,
      resetScroll: false,
    });
  const ask = (q: QuestionId) =>
    void navigate({
      to: "/sites/$site/explore/ask",
      params: { site: site.id },
      search: { q },
      resetScroll: false,
    });
  const name = fileName(`${site.name} ${asked.question}`);
  const chosen = network.nodes.find((node) => node.id === search.person);
  if (network.nodes.length === 0) {
    return (
      <div>
        <ExploreTabs here="ask" />
        <h1 ref={heading} tabIndex={-1}>
          {said.title}
        </h1>
        <EmptyState title={exploreWords.empty}>
          <p>{exploreWords.emptyWhy}</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <div>
      <ExploreTabs here="ask" />
      <div className="ask">
        <QuestionList chosen={question.id} onChoose={ask} />
        <section className="ask-main">
          <div className="explore-head">
            <h1 ref={heading} tabIndex={-1}>
              {asked.question}
            </h1>
            <TwinTabs id={id} twin={twin} onChange={setTwin} />
          </div>
          <figure className="explore-figure" ref={ref}>
            {question.of === "people" ? (
              <div className="place-bar">
                {answer?.drawn ? <span className="small">{answer.drawn}</span> : null}
                <HideNames names={names} onNames={setNames} />
              </div>
            ) : null}
            <TwinPanel id={id} twin={twin}>
              {measures.error && answer === undefined ? (
                <ErrorState error={measures.error} again={measures.refetch} />
              ) : answer === undefined ? (
                <Loading what={said.counting} />
              ) : twin === "picture" ? (
                <>
                  <p className="small ask-unit">{said.counted(asked.unit)}</p>
                  {answer.figure.input.rows.length === 0 ? (
                    <p>{said.noneHas}</p>
                  ) : (
                    <RowsView
                      figure={answer.figure}
                      width={width}
                      chosen={search.person}
                      {...(question.of === "people" ? { onChoose: choose } : {})}
                    />
                  )}
                  <p className="small">
                    {measures.data?.draws === 0 ? said.knotOnly : said.knot}{" "}
                    {question.of === "people" ? said.middleWords : ""}
                  </p>
                </>
              ) : twin === "table" ? (
                <FigureTableView table={answer.figure.table} />
              ) : (
                <WordsView words={answer.figure.words} large />
              )}
            </TwinPanel>
            {answer === undefined ? null : <CaptionView caption={answer.figure.caption} />}
          </figure>
          {chosen === undefined ? null : (
            <p className="row wrap card-links ask-chosen">
              <b>{chosen.label || chosen.id}</b>
              <Link
                to="/sites/$site/explore"
                params={{ site: site.id }}
                search={{ person: chosen.id, around: chosen.id }}
              >
                {said.show}
              </Link>
              <Link to="/sites/$site/people/$person" params={{ site: site.id, person: chosen.id }}>
                {exploreWords.why}
              </Link>
              <button type="button" className="link" onClick={() => choose(undefined)}>
                {exploreWords.unchoose}
              </button>
            </p>
          )}
          <HelpCard question={question} sure={answer?.sure ?? []} words={answer?.figure.words} />
          {answer === undefined ? null : (
            <p className="row wrap acts explore-acts">
              <button
                type="button"
                className="link"
                onClick={() => saveText(`${name}.svg`, answer.figure.svg(), "image/svg+xml")}
              >
                {exploreWords.saveSvg}
              </button>
              <button
                type="button"
                className="link"
                onClick={() => saveText(`${name}.csv`, tableCsv(answer.figure.table), "text/csv")}
              >
                {exploreWords.saveCsv}
              </button>
              <button type="button" className="link" onClick={() => window.print()}>
                {exploreWords.print}
              </button>
            </p>
          )}
        </section>
      </div>
    </div>
  );
}

/** How wide the figure is, so that text keeps its size at every width. */
function useWidth() {
  const ref = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(880);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () => setWidth(Math.max(300, Math.round((element.clientWidth - 40) / 20) * 20));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
