import type { Sample } from "@kith/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf, server } from "../api/request.ts";
import { announce } from "../parts/announce.ts";
import { Rich } from "../parts/rich.tsx";
import { ErrorState } from "../parts/states.tsx";
import { decimal, words } from "../words/index.ts";
import { ThreeAnswers } from "./answer-bar.tsx";
import type { Decision } from "./outbox.ts";
import { QuestionView } from "./question-view.tsx";
import { useSteward } from "./steward.ts";
import "./review-pages.css";
import "./sureness.css";

const { who } = words;
const said = who.pairs;

/** How far two stewards agree, with doubt; and each difference, to be settled together. */
export function Agreement({ site, sample }: { site: string; sample: Sample }) {
  const { agreement, differences } = sample;
  return (
    <>
      {agreement ? (
        <>
          <p className="voice who-agreed">
            <Rich text={said.agreed(agreement.agreed, agreement.questions)} />
          </p>
          <p>
            {said.discordance(
              Math.round(agreement.discordance * agreement.questions),
              agreement.questions,
            )}
          </p>
          <h2>{said.kappa}</h2>
          {agreement.kappa ? <Kappa kappa={agreement.kappa} /> : <p>{said.kappaNone}</p>}
        </>
      ) : null}
      <h2>{said.differences}</h2>
      {differences.length === 0 ? <p>{said.differencesNone}</p> : null}
      <ol className="who-differences">
        {differences.map((one) => (
          <li className="who-difference" key={one.question.id}>
            <Difference site={site} sample={sample.summary.id} difference={one} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Kappa on its axis from chance to always: a bar for the interval, a knot at the value. */
function Kappa({ kappa }: { kappa: { value: number; low: number; high: number } }) {
  const at = (value: number) => 12 + Math.min(1, Math.max(0, value)) * 296;
  return (
    <>
      <svg className="who-scale" viewBox="0 0 320 32" aria-hidden="true">
        <path className="who-scale-axis" d="M12 16H308" />
        <path className="who-scale-range" d={`M${at(kappa.low)} 16H${at(kappa.high)}`} />
        <circle className="who-scale-knot" cx={at(kappa.value)} cy="16" r="10" />
      </svg>
      <p className="row small who-scale-ends">
        <span>{said.kappaChance}</span>
        <span>{said.kappaAlways}</span>
      </p>
      <p>{said.kappaMeans(decimal(kappa.value), decimal(kappa.low), decimal(kappa.high))}</p>
    </>
  );
}

function Difference(props: {
  site: string;
  sample: string;
  difference: Sample["differences"][number];
}) {
  const { site, sample, difference } = props;
  const { question, answers, settled } = difference;
  const client = useQueryClient();
  const [steward] = useSteward();
  // What is settled here stays open, so that it can be read.
  const [open] = useState(settled === null);
  const settle = useMutation({
    mutationFn: (decision: Decision) =>
      answerOf(
        server.review.settle(site, sample, {
          question: question.id,
          decision,
          by: steward || answers.map((one) => one.steward).join(", "),
        }),
      ),
    onSuccess: () => {
      announce(who.saved.saved);
      for (const what of ["review-samples", "review", "review-decisions"]) {
        void client.invalidateQueries({ queryKey: [what, site] });
      }
    },
  });
  return (
    <details open={open}>
      <summary className="who-difference-name">
        {who.answers.and(question.a.title, question.b.title)}
      </summary>
      <QuestionView question={question} sureness="shown" />
      <div className="who-settle">
        <p>{answers.map((one) => said.said(one.steward, one.decision)).join(". ")}.</p>
        {settled ? (
          <p>
            <Rich text={said.settled(settled.decision, settled.by)} />
          </p>
        ) : (
          <>
            <p>{said.settle}</p>
            <ThreeAnswers
              chosen={undefined}
              keys="none"
              disabled={settle.isPending}
              onAnswer={(decision) => settle.mutate(decision)}
            />
          </>
        )}
        {settle.error ? <ErrorState error={settle.error} /> : null}
      </div>
    </details>
  );
}
