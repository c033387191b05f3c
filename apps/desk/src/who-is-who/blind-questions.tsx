import type { Question } from "@kith/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { answerOf, server } from "../api/request.ts";
import { announce } from "../parts/announce.ts";
import { Rich } from "../parts/rich.tsx";
import { useSingleKeys } from "../parts/single-keys.ts";
import { ErrorState, Loading } from "../parts/states.tsx";
import { words } from "../words/index.ts";
import { ThreeAnswers } from "./answer-bar.tsx";
import type { Decision } from "./outbox.ts";
import { QuestionView } from "./question-view.tsx";
import { RevealSheet } from "./reveal-sheet.tsx";
import { useSampleQuestions } from "./review-queries.ts";
import "./answer-bar.css";

const said = words.who.pairs;

/**
 * One steward's questions of a sample, one at a time. The next comes only when the answer is
 * kept; nothing of the other steward, and nothing of how sure we are, is shown.
 */
export function BlindQuestions(props: { site: string; sample: string; steward: string }) {
  const { site, sample, steward } = props;
  const client = useQueryClient();
  const list = useSampleQuestions(site, sample, steward);
  const [kept, setKept] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<Question | undefined>(undefined);
  const [reveal, setReveal] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const next = list.data?.questions.find(({ id }) => !kept.includes(id));
  const question = shown?.id === next?.id ? (shown ?? next) : next;

  const answer = useMutation({
    mutationFn: ({ id, decision }: { id: string; decision: Decision }) =>
      answerOf(server.review.answerSample(site, sample, { steward, question: id, decision })),
    onSuccess: (_, { id }) => {
      setKept([...kept, id]);
      announce(words.who.saved.saved);
      if (next === undefined || list.data?.questions.at(-1)?.id === id) {
        void client.invalidateQueries({ queryKey: ["review-samples", site] });
      }
    },
  });
  const give = (decision: Decision) => {
    if (question === undefined || answer.isPending) return;
    answer.mutate({ id: question.id, decision });
    frame.current?.focus({ preventScroll: true });
  };
  useSingleKeys({
    s: () => give("same"),
    d: () => give("different"),
    u: () => give("unsure"),
    S: () => give("same"),
    D: () => give("different"),
    U: () => give("unsure"),
  });
  const id = question?.id;
  useEffect(() => {
    if (id !== undefined) window.scrollTo({ top: 0 });
  }, [id]);

  if (list.error && !list.data) return <ErrorState error={list.error} again={list.refetch} />;
  if (!list.data) return <Loading />;
  const given = list.data.size - list.data.questions.filter((one) => !kept.includes(one.id)).length;
  if (question === undefined) return <Loading what={words.who.saved.saving(1)} />;
  return (
    <>
      <p>
        <Rich text={said.blind(steward, given, list.data.size)} />{" "}
        <span className="small">{said.blindSure}</span>
      </p>
      <QuestionView
        key={question.id}
        question={question}
        number={given + 1}
        sureness="kept back"
        frame={frame}
        hidden={
          question.masked ? (
            <p className="small">
              {words.who.reveal.hidden}{" "}
              <button type="button" className="link" onClick={() => setReveal(true)}>
                {words.who.reveal.show}
              </button>
            </p>
          ) : null
        }
      />
      <div className="who-bar">
        {answer.error ? <ErrorState error={answer.error} /> : null}
        <ThreeAnswers chosen={undefined} disabled={answer.isPending} onAnswer={give} />
      </div>
      {reveal ? (
        <RevealSheet
          site={site}
          question={question}
          by={steward}
          onClose={() => setReveal(false)}
          onShown={setShown}
        />
      ) : null}
    </>
  );
}
