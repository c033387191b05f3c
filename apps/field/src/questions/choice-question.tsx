import type { Answerable, Option, Question } from "@kith/instruments";
import { useState } from "react";
import { useWords } from "../shell/words-context.tsx";
import type { Asking } from "./asking.ts";
import { QuestionPage } from "./question-page.tsx";

type Of<Kind extends Answerable["kind"]> = Extract<Question, { readonly kind: Kind }>;

/** One of several answers. A tap is kept at once; "Next" goes on. */
export function SingleQuestion({ asking }: { readonly asking: Asking<Of<"single">> }) {
  const words = useWords();
  const [tried, setTried] = useState(false);
  const { given } = asking;
  const value = given !== undefined && "value" in given ? given.value : undefined;
  return (
    <QuestionPage
      asking={asking}
      onMain={() => (given === undefined ? setTried(true) : asking.next())}
      missing={tried && given === undefined ? words.interview.answerFirst : undefined}
    >
      <fieldset className="choices">
        <legend className="hidden">{asking.text(asking.question.wording)}</legend>
        {asking.question.options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={asking.screen.key}
              checked={value === option.value}
              onChange={() => void asking.answer({ value: option.value })}
            />
            <span className="grow">{asking.text(option.label)}</span>
          </label>
        ))}
      </fieldset>
    </QuestionPage>
  );
}

/** Several answers; one that stands alone takes back the others. */
export function MultipleQuestion({ asking }: { readonly asking: Asking<Of<"multiple">> }) {
  const words = useWords();
  const [tried, setTried] = useState(false);
  const { given, question } = asking;
  const values =
    given !== undefined && "value" in given && Array.isArray(given.value)
      ? (given.value as readonly string[])
      : [];
  const full = question.most !== undefined && values.length >= question.most;

  function toggle(option: Option, on: boolean): void {
    const alone = new Set(question.options.filter((o) => o.alone === true).map((o) => o.value));
    const others = values.filter((value) => value !== option.value);
    const kept = option.alone === true ? [] : others.filter((value) => !alone.has(value));
    const chosen = new Set(on ? [...kept, option.value] : others);
    const value = question.options.map((o) => o.value).filter((one) => chosen.has(one));
    const { id } = question;
    const { about } = asking.screen;
    if (value.length > 0) void asking.answer({ value });
    else {
      void asking.say([
        { type: "cleared", question: id, ...(about === undefined ? {} : { about }) },
      ]);
    }
  }

  return (
    <QuestionPage
      asking={asking}
      onMain={() => (given === undefined ? setTried(true) : asking.next())}
      missing={tried && given === undefined ? words.interview.answerFirst : undefined}
    >
      {question.most !== undefined && (
        <p className="hint">{words.interview.atMost(question.most)}</p>
      )}
      <fieldset className="choices">
        <legend className="hidden">{asking.text(question.wording)}</legend>
        {question.options.map((option) => {
          const checked = values.includes(option.value);
          return (
            <label key={option.value} className="choice">
              <input
                type="checkbox"
                checked={checked}
                disabled={full && !checked && option.alone !== true}
                onChange={(event) => toggle(option, event.target.checked)}
              />
              <span className="grow">{asking.text(option.label)}</span>
            </label>
          );
        })}
      </fieldset>
    </QuestionPage>
  );
}

/** A row of whole numbers with words at its ends. */
export function ScaleQuestion({ asking }: { readonly asking: Asking<Of<"scale">> }) {
  const words = useWords();
  const [tried, setTried] = useState(false);
  const { given, question } = asking;
  const value = given !== undefined && "value" in given ? given.value : undefined;
  const numbers = Array.from(
    { length: question.most - question.least + 1 },
    (_, i) => question.least + i,
  );
  return (
    <QuestionPage
      asking={asking}
      onMain={() => (given === undefined ? setTried(true) : asking.next())}
      missing={tried && given === undefined ? words.interview.answerFirst : undefined}
    >
      <fieldset className="scale">
        <legend className="hidden">
          {`${asking.text(question.wording)} ${question.least}: ${asking.text(question.leastLabel)}, ${question.most}: ${asking.text(question.mostLabel)}`}
        </legend>
        <p className="ends" aria-hidden="true">
          <span>
            <b>{question.least}</b> {asking.text(question.leastLabel)}
          </span>
          <span>
            <b>{question.most}</b> {asking.text(question.mostLabel)}
          </span>
        </p>
        <div className="steps">
          {numbers.map((number) => (
            <label key={number} className="step">
              <input
                type="radio"
                name={asking.screen.key}
                checked={value === number}
                onChange={() => void asking.answer({ value: number })}
              />
              <span>{number}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </QuestionPage>
  );
}
