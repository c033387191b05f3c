import type { Question } from "@kith/api";
import { words } from "../words/index.ts";
import "./sureness.css";

const said = words.who.reasons;
const at = (share: number): number => 12 + Math.min(1, Math.max(0, share)) * 296;

/** The probability in words and on a scale: the knot is the mean, the bar its range. */
export function HowSure({ question }: { question: Question }) {
  const { probability, range } = question;
  const spread = range.high - range.low > 0.02;
  return (
    <section className="who-sure">
      <h3>{said.sure}</h3>
      <p className="voice">
        <Odds text={question.pairsLikeThis} />
      </p>
      <svg className="who-scale" viewBox="0 0 320 32" aria-hidden="true">
        <path className="who-scale-axis" d="M12 16H308" />
        {spread ? (
          <path className="who-scale-range" d={`M${at(range.low)} 16H${at(range.high)}`} />
        ) : null}
        <circle className="who-scale-knot" cx={at(probability)} cy="16" r="10" />
      </svg>
      <p className="row small who-scale-ends">
        <span>{said.two}</span>
        <span>{said.one}</span>
      </p>
      <div className="small who-effects">
        {spread ? <p>{said.range(range.low, range.high)}</p> : null}
        {question.settles > 1 ? <p>{said.settles(question.settles)}</p> : null}
        {question.ifOne === "" ? null : <p>{said.ifOne(question.ifOne)}</p>}
        {question.ifTwo === "" ? null : <p>{said.ifTwo(question.ifTwo)}</p>}
      </div>
    </section>
  );
}

/** The numbers of a sentence in bold: "About **9 in 10** pairs …". */
function Odds({ text }: { text: string }) {
  const parts = /^(.*?)(\d+ in \d+|half of all)(.*)$/.exec(text);
  if (parts === null) return text;
  return (
    <>
      {parts[1]}
      <b>{parts[2]}</b>
      {parts[3]}
    </>
  );
}
