import { words } from "../../words/index.ts";
import { QUESTIONS, type QuestionId } from "./questions.ts";

const said = words.ask;

/** The questions there are, those about people first. */
export function QuestionList(props: { chosen: QuestionId; onChoose: (id: QuestionId) => void }) {
  return (
    <nav className="ask-questions" aria-label={said.title}>
      {(["people", "whole"] as const).map((of) => (
        <section key={of}>
          <h2>{of === "people" ? said.ofPeople : said.ofWhole}</h2>
          <ul>
            {QUESTIONS.filter((question) => question.of === of).map(({ id }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={id === props.chosen ? "true" : undefined}
                  onClick={() => props.onChoose(id)}
                >
                  {said.questions[id].question}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
