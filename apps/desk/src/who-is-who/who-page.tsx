import type { ReviewState, Site } from "@kith/api";
import { useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useSite } from "../api/queries.ts";
import { failure } from "../api/request.ts";
import { Rich } from "../parts/rich.tsx";
import { useSingleKeys } from "../parts/single-keys.ts";
import { ErrorState, Loading } from "../parts/states.tsx";
import { MatchButton } from "../shell/match-button.tsx";
import { NotMatched } from "../shell/not-matched.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { words } from "../words/index.ts";
import { AnswerBar } from "./answer-bar.tsx";
import { FirstHelp } from "./first-help.tsx";
import { NetworkSureness } from "./network-sureness.tsx";
import { NoQuestion } from "./no-question.tsx";
import { Preparing } from "./preparing.tsx";
import { QuestionView } from "./question-view.tsx";
import { RevealSheet } from "./reveal-sheet.tsx";
import { networkChanged, useReview } from "./review-queries.ts";
import { SavedLine, useUpdated } from "./saved-line.tsx";
import { useSteward } from "./steward.ts";
import { StewardSheet } from "./steward-sheet.tsx";
import { useHelp } from "./use-help.ts";
import { useNamesOnwards } from "./use-names-onwards.ts";
import { type Doing, useReviewSession } from "./use-review-session.ts";
import { WhoFoot } from "./who-foot.tsx";
import "./who-page.css";

const { who: said, jobs } = words;

/** Who is who: one question at a time, whether two groups of accounts are one person. */
export function WhoPage() {
  const { site: id = "" } = useParams({ strict: false });
  const site = useSite(id);
  const review = useReview(id);
  if (site && (site.people === null || review.data?.phase === "unmatched"))
    return <NotMatched site={site} stage="who" />;
  if (review.error && !review.data)
    return <ErrorState error={review.error} again={review.refetch} />;
  if (!site || !review.data) return <Loading />;
  const { phase, stage } = review.data;
  if (phase === "failed") return <Failed site={site} state={review.data} />;
  if (phase === "preparing") return <Preparing stage={stage} />;
  return <Session key={String(review.data.maskNames)} site={site} state={review.data} />;
}

function Failed({ site, state }: { site: Site; state: ReviewState }) {
  usePageTitle(said.page, site.name);
  return (
    <>
      <ErrorState error={failure(500, said.failed, state.failure)} />
      <p className="who-form">
        <MatchButton site={site.id} title={jobs.match} className="btn main" />
      </p>
    </>
  );
}

function Session({ site, state }: { site: Site; state: ReviewState }) {
  const heading = usePageTitle(said.page, site.name);
  const client = useQueryClient();
  const session = useReviewSession(site.id, true);
  const updated = useUpdated(state, () => networkChanged(client, site.id));
  const [help, setHelp] = useHelp();
  const [reveal, setReveal] = useState(false);
  const [steward] = useSteward();
  const [onwards, setOnwards] = useState<string | undefined>(undefined);
  useNamesOnwards(site.id, session, steward, onwards);
  const [naming, setNaming] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const { question } = session;

  const undo = () => session.undo(state.undoable?.id);
  const show = () => (question?.masked ? setReveal(true) : undefined);
  useSingleKeys(
    bothCases({
      s: () => session.answer("same"),
      d: () => session.answer("different"),
      u: () => session.answer("unsure"),
      a: () => session.answer("asked"),
      z: undo,
      n: session.next,
      p: session.previous,
      r: show,
    }),
  );

  const answered = session.canTakeBack;
  useEffect(() => {
    // Who has answered has read it; it can be asked for again.
    if (answered && help === "first") setHelp("closed");
  }, [answered, help, setHelp]);

  const byButton = (doing: Doing) => {
    session.answer(doing);
    frame.current?.focus({ preventScroll: true });
  };
  const shown = question?.id;
  useEffect(() => {
    if (shown !== undefined) window.scrollTo({ top: 0 });
  }, [shown]);

  return (
    <div className="who">
      <div className="who-top">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {said.title}
          </h1>
          {question ? <p className="small who-number">{said.number(session.number)}</p> : null}
        </div>
        <NetworkSureness state={state} />
      </div>
      {help === "closed" ? null : <FirstHelp onClose={() => setHelp("closed")} />}
      {question ? (
        <>
          <QuestionView
            key={question.id}
            question={question}
            number={session.number}
            sureness="shown"
            frame={frame}
            hidden={
              question.masked ? (
                <p className="small">
                  {said.reveal.hidden}{" "}
                  <button type="button" className="link" onClick={show} aria-keyshortcuts="R">
                    {said.reveal.show}
                  </button>
                </p>
              ) : null
            }
          />
          {session.chosen ? (
            <p className="who-you">
              <Rich text={said.answer.you(session.chosen)} /> {said.answer.again}
            </p>
          ) : null}
        </>
      ) : (
        <NoQuestion site={site} state={state} session={session} />
      )}
      <AnswerBar
        chosen={session.chosen}
        disabled={question === undefined}
        undoable={session.canTakeBack || state.undoable !== null}
        onAnswer={byButton}
        onAsk={() => byButton("asked")}
        onUndo={undo}
        onPrevious={session.previous}
        onNext={session.next}
        status={
          <SavedLine state={state} outbox={session.outbox} box={session.box} updated={updated} />
        }
      />
      <WhoFoot
        site={site}
        state={state}
        steward={steward}
        onName={() => setNaming(true)}
        onHelp={() => {
          setHelp("open");
          window.scrollTo({ top: 0 });
        }}
      />
      {session.unnamed !== undefined ? (
        <StewardSheet onClose={session.unname} onName={session.named} />
      ) : null}
      {naming || (reveal && steward === "") ? (
        <StewardSheet
          onClose={() => {
            setNaming(false);
            setReveal(false);
          }}
          onName={() => setNaming(false)}
        />
      ) : null}
      {reveal && steward !== "" && question ? (
        <RevealSheet
          site={site.id}
          question={question}
          by={steward}
          onClose={() => setReveal(false)}
          onShown={session.revealed}
          onOnwards={setOnwards}
        />
      ) : null}
    </div>
  );
}

/** The same act for the small and the capital letter: Caps Lock changes nothing. */
const bothCases = (keys: Readonly<Record<string, () => void>>) =>
  Object.fromEntries(
    Object.entries(keys).flatMap(([key, act]) => [
      [key, act],
      [key.toUpperCase(), act],
    ]),
  );
