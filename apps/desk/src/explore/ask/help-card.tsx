import type { FigureWords } from "@kith/figures";
import { words } from "../../words/index.ts";
import type { Question } from "./questions.ts";

const said = words.ask;

/** What an answer means, what it does not say, and how sure it is. */
export function HelpCard(props: {
  question: Question;
  sure: readonly string[];
  words: FigureWords | undefined;
}) {
  const { question } = props;
  const asked = said.questions[question.id];
  return (
    <div className="ask-help">
      <section>
        <h2>{said.means}</h2>
        <p>{asked.means}</p>
        <p className="small">{said.technical(question.measure)}</p>
      </section>
      <section>
        <h2>{said.not}</h2>
        <p>{asked.not}</p>
      </section>
      <section>
        <h2>{said.howSure}</h2>
        {props.words?.rest.slice(0, 1).map((text) => (
          <p key={text}>{text}</p>
        ))}
        {props.sure.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
    </div>
  );
}
