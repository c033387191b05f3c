import { answerOf, takesState, type WhoKnowsWhom } from "@kith/instruments";
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { Button } from "../shell/page.tsx";
import { useWords } from "../shell/words-context.tsx";
import type { Asking } from "./asking.ts";
import { QuestionPage } from "./question-page.tsx";

type Tie = "yes" | "no" | "dont_know" | "refused";
const KEYS: Readonly<Record<string, Tie>> = { y: "yes", n: "no", "?": "dont_know" };

/** One name, and of each named after it whether the two know each other. */
export function TiesQuestion({ asking }: { readonly asking: Asking<WhoKnowsWhom> }) {
  const words = useWords();
  const [tried, setTried] = useState(false);
  const { question, state, screen } = asking;
  const ego = screen.about ?? "";
  const others = screen.with ?? [];
  const ties = others.map((other) => {
    const given = answerOf(state, question.id, [ego, other]);
    return given !== undefined && "tie" in given ? given.tie : undefined;
  });
  const open = ties.filter((tie) => tie === undefined).length;
  const list = useRef<HTMLUListElement>(null);

  const set = (other: string, tie: Tie) =>
    asking.say([{ type: "answered", question: question.id, about: [ego, other], answer: { tie } }]);

  async function refuseRest(): Promise<void> {
    const rest = others.filter((_, i) => ties[i] === undefined);
    const events = (rest.length > 0 ? rest : others).map(
      (other) =>
        ({
          type: "answered",
          question: question.id,
          about: [ego, other] as const,
          answer: { tie: "refused" },
        }) as const,
    );
    if (await asking.say(events)) asking.next();
  }

  function onKey(event: KeyboardEvent, index: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const tie = KEYS[event.key.toLowerCase()];
    const other = others[index];
    if (tie === undefined || other === undefined) return;
    event.preventDefault();
    void set(other, tie);
    const next = list.current?.children[index + 1]?.querySelector("input");
    next?.focus();
  }

  const last = others.length === 1;
  const answers = [
    ["yes", words.interview.yes],
    ["no", words.interview.no],
    ...(takesState(question, "dont_know") ? [["dont_know", words.interview.notSure] as const] : []),
  ] as const;
  return (
    <QuestionPage
      asking={asking}
      title={`${asking.name(ego)}: ${asking.text(question.wording)}`}
      main={last ? words.ties.done : words.ties.next(asking.name(others[0] ?? ""))}
      onMain={() => (open > 0 ? setTried(true) : asking.next())}
      missing={tried && open > 0 ? words.ties.answerAll : undefined}
      otherwise={
        takesState(question, "refused") ? (
          <Button quiet onClick={() => void refuseRest()}>
            {words.ties.refuse(asking.name(ego))}
          </Button>
        ) : null
      }
    >
      <div className="knows">
        <p className="who">
          <b dir="auto">{asking.name(ego)}</b>
          {open > 0 && <span> · {words.ties.left(open)}</span>}
        </p>
        <ul ref={list}>
          {others.map((other, index) => (
            <li key={other}>
              <fieldset onKeyDown={(event) => onKey(event, index)}>
                <legend dir="auto">
                  {asking.name(other)}
                  {ties[index] === "refused" && <span> · {words.ties.refused}</span>}
                </legend>
                <div className="segments">
                  {answers.map(([tie, label]) => (
                    <label key={tie}>
                      <input
                        type="radio"
                        name={other}
                        checked={ties[index] === tie}
                        onChange={() => void set(other, tie)}
                      />
                      <span>{label}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
            </li>
          ))}
        </ul>
        {/* After the list, which is then there to be measured. */}
        <Threads ties={ties} list={list} />
        <p className="keys">{words.ties.keys}</p>
      </div>
    </QuestionPage>
  );
}

/** The threads from the name on top to the others: whole yes, stitched not sure, none for no. */
function Threads({
  ties,
  list,
}: {
  readonly ties: readonly (Tie | undefined | string)[];
  readonly list: { readonly current: HTMLUListElement | null };
}) {
  const [rows, setRows] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const ul = list.current;
    if (ul === null) return undefined;
    const measure = () => {
      const middles = [...ul.children].map((row) => {
        const segments = row.querySelector<HTMLElement>(".segments");
        const box = (segments ?? row).getBoundingClientRect();
        const top = ul.parentElement?.getBoundingClientRect().top ?? 0;
        return Math.round(box.top - top + box.height / 2);
      });
      setRows((old) => (old.join() === middles.join() ? old : middles));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(ul);
    return () => observer.disconnect();
  }, [list]);
  const height = (rows.at(-1) ?? 20) + 20;
  return (
    <svg
      className="threads"
      viewBox={`0 0 60 ${height}`}
      width="60"
      height={height}
      aria-hidden="true"
    >
      {rows.map((y, i) => {
        const tie = ties[i];
        const bend = Math.max(2, 14 - i * 4);
        return (
          <g key={y} className={`tie-${tie ?? "open"}`}>
            {(tie === "yes" || tie === "dont_know") && (
              <path
                className="thread"
                d={`M17 22C${bend} ${22 + (y - 22) * 0.4} ${bend + 4} ${y - 30} 38 ${y - 5}`}
              />
            )}
            <path className="end" d={`M40 ${y - 9}l9 9-9 9-9-9z`} />
            {tie === "refused" && <path className="bar" d={`M33 ${y}h14`} />}
          </g>
        );
      })}
      <path className="head" d="M17 0.5L32.5 16 17 31.5 1.5 16Z" />
    </svg>
  );
}
