import { answerOf, type Circles } from "@kith/instruments";
import { useState } from "react";
import { Button } from "../shell/page.tsx";
import { useWords } from "../shell/words-context.tsx";
import type { Asking } from "./asking.ts";
import { QuestionPage } from "./question-page.tsx";

/** How near each is, as a list: one row of rings for each person, the nearest first. */
export function CirclesQuestion({ asking }: { readonly asking: Asking<Circles> }) {
  const words = useWords();
  const [tried, setTried] = useState(false);
  const { question, state, screen } = asking;
  const people = screen.with ?? [];
  const place = (about: string) => {
    const given = answerOf(state, question.id, about);
    return given !== undefined && "value" in given ? given.value : undefined;
  };
  async function refuseRest(): Promise<void> {
    const rest = people.filter((about) => answerOf(state, question.id, about) === undefined);
    const events = rest.map(
      (about) =>
        ({ type: "answered", question: question.id, about, answer: { state: "refused" } }) as const,
    );
    if (await asking.say(events)) asking.next();
  }
  return (
    <QuestionPage
      asking={asking}
      onMain={() => (screen.settled ? asking.next() : setTried(true))}
      missing={tried && !screen.settled ? words.circles.answerAll : undefined}
      otherwise={
        <Button quiet onClick={() => void refuseRest()}>
          {words.interview.refuse}
        </Button>
      }
    >
      {people.map((about) => (
        <fieldset key={about} className="yes-no">
          <legend dir="auto">{asking.name(about)}</legend>
          <div className="segments stacked">
            {question.rings.map((ring) => (
              <label key={ring.value}>
                <input
                  type="radio"
                  name={about}
                  checked={place(about) === ring.value}
                  onChange={() =>
                    void asking.say([
                      {
                        type: "answered",
                        question: question.id,
                        about,
                        answer: { value: ring.value },
                      },
                    ])
                  }
                />
                <span>{asking.text(ring.label)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </QuestionPage>
  );
}
