import type { LabelGenerator } from "@kith/instruments";
import { useRef, useState } from "react";
import { sameName } from "../interview/person-name.ts";
import { Button } from "../shell/page.tsx";
import { Toast } from "../shell/toast.tsx";
import { useWords } from "../shell/words-context.tsx";
import { AddField } from "./add-field.tsx";
import type { Asking } from "./asking.ts";
import { QuestionPage } from "./question-page.tsx";

/** Places, groups, organisations or sources: one field, and those of the list with one tap. */
export function LabelsQuestion({ asking }: { readonly asking: Asking<LabelGenerator> }) {
  const words = useWords();
  const { question, state } = asking;
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [missing, setMissing] = useState<string>();
  const [removed, setRemoved] = useState<string>();

  const chosen = state.labels.get(question.id) ?? [];
  const listed = (question.list ?? []).map(({ label }) => asking.text(label));
  const rows = [...chosen.filter((label) => !listed.includes(label)), ...listed];
  const full = question.most !== undefined && chosen.length >= question.most;
  const reopen = state.settled.has(question.id)
    ? [{ type: "reopened", question: question.id } as const]
    : [];

  function tick(label: string, on: boolean): void {
    setMissing(undefined);
    if (on && full) {
      setMissing(words.interview.atMost(question.most ?? 0));
      return;
    }
    const type = on ? "labelled" : "unlabelled";
    void asking.say([...reopen, { type, question: question.id, label }]);
    setRemoved(on ? undefined : label);
  }
  function add(): void {
    const line = typed.trim();
    if (line === "") return;
    tick(rows.find((row) => sameName(row, line)) ?? line, true);
    setTyped("");
    field.current?.focus();
  }
  async function settle(none: boolean): Promise<void> {
    if (typed.trim() !== "") {
      add();
      return;
    }
    if (none && chosen.length > 0) {
      setMissing(words.labels.everything(chosen.length));
      return;
    }
    if (!none && chosen.length === 0 && asking.given === undefined && !asking.screen.settled) {
      return setMissing(words.labels.nothingFirst);
    }
    const cleared =
      asking.given === undefined ? [] : [{ type: "cleared", question: question.id } as const];
    const keep = none || chosen.length > 0;
    if (!keep || (await asking.say([...cleared, { type: "settled", question: question.id }]))) {
      asking.next();
    }
  }
  async function refuse(): Promise<void> {
    if (chosen.length > 0) {
      setMissing(words.labels.everything(chosen.length));
      return;
    }
    if (await asking.answer({ state: "refused" })) asking.next();
  }

  const takesRefusal = question.orElse === undefined || question.orElse.includes("refused");
  return (
    <>
      <QuestionPage
        asking={asking}
        main={chosen.length === 0 ? words.next : words.labels.everything(chosen.length)}
        onMain={() => void settle(false)}
        missing={missing}
        otherwise={
          <div className={takesRefusal ? "half" : "whole"}>
            <Button onClick={() => void settle(true)}>{words.labels.nothing}</Button>
            {takesRefusal && (
              <Button onClick={() => void refuse()}>{words.interview.refuse}</Button>
            )}
          </div>
        }
      >
        <AddField
          field={field}
          label={words.labels.add}
          typed={typed}
          onType={setTyped}
          onAdd={add}
        />
        {rows.length > 0 && (
          <fieldset className="names">
            <legend>{words.labels.list}</legend>
            <ul>
              {rows.map((label) => {
                const on = chosen.includes(label);
                return (
                  <li key={label} className={on ? "on" : ""}>
                    <label>
                      <b className="grow" dir="auto">
                        {label}
                      </b>
                      <input
                        type="checkbox"
                        checked={on}
                        onChange={(event) => tick(label, event.target.checked)}
                      />
                    </label>
                  </li>
                );
              })}
            </ul>
          </fieldset>
        )}
      </QuestionPage>
      {removed !== undefined && !chosen.includes(removed) && (
        <Toast
          key={removed}
          text={words.names.removed(removed)}
          onUndo={() => tick(removed, true)}
          onDone={() => setRemoved(undefined)}
        />
      )}
    </>
  );
}
