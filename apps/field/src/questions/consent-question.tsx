import type { Consent, Purpose } from "@kith/instruments";
import { useState } from "react";
import { useWords } from "../shell/words-context.tsx";
import type { Asking } from "./asking.ts";
import { QuestionPage } from "./question-page.tsx";

/** What may be done with what they say, one yes or no for each purpose. None is chosen before. */
export function ConsentQuestion({ asking }: { readonly asking: Asking<Consent> }) {
  const words = useWords();
  const [tried, setTried] = useState(false);
  const { given, question, screen } = asking;
  const agreed = given !== undefined && "agreed" in given ? given.agreed : {};
  const asksInterview = question.purposes.some(({ purpose }) => purpose === "interview");
  const stops = asksInterview && agreed.interview === false;

  function set(purpose: Purpose, yes: boolean): void {
    void asking.answer({ agreed: { ...agreed, [purpose]: yes } });
  }
  return (
    <QuestionPage
      asking={asking}
      onMain={() => (screen.settled ? asking.next() : setTried(true))}
      missing={tried && !screen.settled ? words.interview.agreeEach : undefined}
      otherwise={null}
    >
      {question.purposes.map(({ purpose, label }) => (
        <fieldset key={purpose} className="yes-no">
          <legend>{asking.text(label)}</legend>
          <div className="segments">
            {[true, false].map((yes) => (
              <label key={String(yes)}>
                <input
                  type="radio"
                  name={purpose}
                  checked={agreed[purpose] === yes}
                  onChange={() => set(purpose, yes)}
                />
                <span>{yes ? words.interview.yes : words.interview.no}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {stops && (
        <p className="hint" role="status">
          {words.interview.consentStop}
        </p>
      )}
    </QuestionPage>
  );
}
