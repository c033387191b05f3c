import { type Answerable, checkAnswer, type Given, type Question } from "@kith/instruments";
import { type ReactNode, useState } from "react";
import { useWords } from "../shell/words-context.tsx";
import type { Asking } from "./asking.ts";
import { QuestionPage } from "./question-page.tsx";

type Of<Kind extends Answerable["kind"]> = Extract<Question, { readonly kind: Kind }>;

function givenValue(asking: Asking): string {
  const { given } = asking;
  if (given === undefined || !("value" in given)) return "";
  return typeof given.value === "object" ? "" : String(given.value);
}

/**
 * What the kinds with a field share: what is typed is kept when the field is left and with
 * "Next", if it is an answer; otherwise the screen says what is not right.
 */
function TypedPage({
  asking,
  typed,
  given,
  wrong,
  children,
}: {
  readonly asking: Asking;
  /** Whether there is anything in the field. */
  readonly typed: boolean;
  readonly given: Given | undefined;
  readonly wrong: string;
  readonly children: ReactNode;
}) {
  const words = useWords();
  const [tried, setTried] = useState(false);
  const fits = given !== undefined && checkAnswer(asking.question, given) === undefined;
  const same = JSON.stringify(given) === JSON.stringify(asking.given);

  async function keep(): Promise<boolean> {
    if (!fits) return false;
    return same || (await asking.answer(given));
  }
  async function main(): Promise<void> {
    if (!typed && asking.given !== undefined && "state" in asking.given) asking.next();
    else if (await keep()) asking.next();
    else setTried(true);
  }
  return (
    <QuestionPage
      asking={asking}
      onMain={() => void main()}
      missing={tried && !typed ? words.interview.answerFirst : tried && !fits ? wrong : undefined}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears that a field inside is left. */}
      <div className="fields" onBlur={() => void keep()}>
        {children}
      </div>
    </QuestionPage>
  );
}

export function NumberQuestion({ asking }: { readonly asking: Asking<Of<"number">> }) {
  const words = useWords();
  const { least, most } = asking.question;
  const [typed, setTyped] = useState(() => givenValue(asking));
  const plain = westernDigits(typed).trim().replace(/[,٫]/, ".");
  const value = /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return (
    <TypedPage
      asking={asking}
      typed={typed.trim() !== ""}
      given={Number.isNaN(value) ? undefined : { value }}
      wrong={words.interview.number(least, most)}
    >
      <label className="field">
        <span>{words.interview.number(least, most)}</span>
        <input
          type="text"
          inputMode={asking.question.fractions === true ? "decimal" : "numeric"}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
    </TypedPage>
  );
}

export function TextQuestion({ asking }: { readonly asking: Asking<Of<"text">> }) {
  const words = useWords();
  const [typed, setTyped] = useState(() => givenValue(asking));
  const field = {
    autoComplete: "off",
    value: typed,
    ...(asking.question.most === undefined ? {} : { maxLength: asking.question.most }),
  };
  return (
    <TypedPage
      asking={asking}
      typed={typed.trim() !== ""}
      given={typed.trim() === "" ? undefined : { value: typed.trim() }}
      wrong={words.interview.answerFirst}
    >
      {/* biome-ignore lint/a11y/noLabelWithoutControl: one of the two fields is inside. */}
      <label className="field">
        <span>{words.interview.text}</span>
        {asking.question.long === true ? (
          <textarea rows={4} {...field} onChange={(event) => setTyped(event.target.value)} />
        ) : (
          <input type="text" {...field} onChange={(event) => setTyped(event.target.value)} />
        )}
      </label>
    </TypedPage>
  );
}

/** A date as exact as it is known: year, year and month, or the day. */
export function DateQuestion({ asking }: { readonly asking: Asking<Of<"date">> }) {
  const words = useWords();
  const [[year = "", month = "", day = ""], setParts] = useState(() =>
    givenValue(asking).split("-"),
  );
  const digits = (text: string) => westernDigits(text).trim();
  const parts = [digits(year), digits(month), digits(day)];
  const value = partialDate(parts);
  const { least, most } = asking.question;
  const wrong =
    least !== undefined && value !== undefined && value < least
      ? words.interview.earliest(least)
      : most !== undefined && value !== undefined && value > most
        ? words.interview.latest(most)
        : words.interview.noSuchDate;
  const fields = [
    ["day", words.interview.day, day, (text: string) => setParts([year, month, text])],
    ["month", words.interview.month, month, (text: string) => setParts([year, text, day])],
    ["year", words.interview.year, year, (text: string) => setParts([text, month, day])],
  ] as const;
  return (
    <TypedPage
      asking={asking}
      typed={parts.some((part) => part !== "")}
      given={value === undefined ? undefined : { value }}
      wrong={wrong}
    >
      <div className="date">
        {fields.map(([key, label, part, set]) => (
          <label key={key} className="field">
            <span>{label}</span>
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={key === "year" ? 4 : 2}
              value={part}
              onChange={(event) => set(event.target.value)}
            />
          </label>
        ))}
      </div>
    </TypedPage>
  );
}

/** A place of the list, or another by name. */
export function PlaceQuestion({ asking }: { readonly asking: Asking<Of<"place">> }) {
  const words = useWords();
  const list = asking.question.list ?? [];
  const value = givenValue(asking);
  const listed = list.some((option) => option.value === value);
  const [typed, setTyped] = useState(listed ? "" : value);
  return (
    <TypedPage
      asking={asking}
      typed={typed.trim() !== "" || listed}
      given={typed.trim() !== "" ? { value: typed.trim() } : listed ? { value } : undefined}
      wrong={words.interview.answerFirst}
    >
      {list.length > 0 && (
        <fieldset className="choices">
          <legend className="hidden">{asking.text(asking.question.wording)}</legend>
          {list.map((option) => (
            <label key={option.value} className="choice">
              <input
                type="radio"
                name={asking.screen.key}
                checked={typed.trim() === "" && value === option.value}
                onChange={() => {
                  setTyped("");
                  void asking.answer({ value: option.value });
                }}
              />
              <span className="grow">{asking.text(option.label)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <label className="field">
        <span>{list.length > 0 ? words.interview.other : words.interview.place}</span>
        <input
          type="text"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
    </TypedPage>
  );
}

/** Digits as computers know them, from those of Arabic, Persian and Urdu keyboards. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code >= 0x6f0 ? code - 0x6f0 : code - 0x660);
  });
}

/** ISO 8601 as exact as the parts (year, month, day) are given, or `undefined`. */
export function partialDate(parts: readonly string[]): string | undefined {
  const [year = "", month = "", day = ""] = parts;
  if (!/^\d{4}$/.test(year) || !/^\d{0,2}$/.test(month) || !/^\d{0,2}$/.test(day)) return undefined;
  if (month === "") return day === "" ? year : undefined;
  const exact = [year, month.padStart(2, "0"), ...(day === "" ? [] : [day.padStart(2, "0")])];
  return exact.join("-");
}
