import type { Question } from "@kith/api";
import { words } from "../words/index.ts";
import { keyed } from "./keyed.ts";
import "./reasons.css";

const said = words.who.reasons;

/** Why they may be one person and why two, the stronger the thicker; what is missing. */
export function Reasons({ question }: { question: Question }) {
  const { missing, rarity } = question;
  return (
    <>
      <section>
        <h3>
          {said.for} <span className="small">{said.thicker}</span>
        </h3>
        <List reasons={question.for} none={said.forNone} />
      </section>
      <section>
        <h3>{said.against}</h3>
        <List reasons={question.against} none={said.againstNone} />
        {missing.length > 0 ? <Plain title={said.missing} lines={missing} end=";" /> : null}
        {rarity.length > 0 ? <Plain title={said.rare} lines={rarity} end="" /> : null}
      </section>
    </>
  );
}

function List({ reasons, none }: { reasons: Question["for"]; none: string }) {
  if (reasons.length === 0) return <p className="small">{none}</p>;
  return (
    <ul className="who-reasons">
      {keyed(reasons).map(({ key, value: { words: reason, strength, weight } }) => (
        <li key={key} className={`who-reason weight-${weight}`}>
          {reason}
          {/* The thickness says it too; a reason that says its strength says it once. */}
          {reason.endsWith(strength) ? null : <span className="unheard">, {strength}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Lines that run on in one paragraph, so that all reasons stay in view. */
function Plain(props: { title: string; lines: readonly string[]; end: string }) {
  const last = props.lines.length - 1;
  return (
    <>
      <h4>{props.title}</h4>
      <ul className="who-plain">
        {keyed(props.lines).map(({ key, value }, i) => (
          <li key={key}>
            {value}
            {i < last ? `${props.end} ` : ""}
          </li>
        ))}
      </ul>
    </>
  );
}
