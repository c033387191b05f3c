import type { NameGenerator } from "@kith/instruments";
import { useRef, useState } from "react";
import { detailsOf, nameOf, readName, sameName, severalNames } from "../interview/person-name.ts";
import { Diamond } from "../shell/icon.tsx";
import { Button } from "../shell/page.tsx";
import { Toast } from "../shell/toast.tsx";
import { useWords } from "../shell/words-context.tsx";
import { AddField } from "./add-field.tsx";
import type { Asking } from "./asking.ts";
import { DescribePerson } from "./describe-person.tsx";
import { QuestionPage } from "./question-page.tsx";

/** What the app asks about a line before it adds anybody. */
type Doubt =
  | { readonly about: "several"; readonly names: readonly string[]; readonly line: string }
  | { readonly about: "same"; readonly mention: string; readonly line: string };

/** A phone should not take a name for a word it knows better. */
const AS_NAMES = { autoCapitalize: "words", autoCorrect: "off", spellCheck: false } as const;

/** Who: one field, those already mentioned with one tap, nobody, rather not say. */
export function NamesQuestion({ asking }: { readonly asking: Asking<NameGenerator> }) {
  const words = useWords();
  const { question, state } = asking;
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [doubt, setDoubt] = useState<Doubt>();
  const [missing, setMissing] = useState<string>();
  const [removed, setRemoved] = useState<string>();
  const [describing, setDescribing] = useState<string>();

  const here = state.mentions.filter(({ generators }) => generators.includes(question.id));
  const isHere = (id: string) => here.some((mention) => mention.id === id);
  const full = question.most !== undefined && here.length >= question.most;
  // Those named here first stay where they were put; a tick does not move a row.
  const rows = state.mentions;
  const reopen = state.settled.has(question.id)
    ? [{ type: "reopened", question: question.id } as const]
    : [];

  function name(lines: readonly string[]): void {
    const events = lines.flatMap((line) => {
      const as = readName(line);
      return as === undefined
        ? []
        : [{ type: "named", mention: asking.newMention(), generator: question.id, as } as const];
    });
    setTyped("");
    setDoubt(undefined);
    setMissing(undefined);
    void asking.say([...reopen, ...events]);
    field.current?.focus();
  }

  function add(): void {
    const line = typed.trim();
    if (line === "") return;
    if (full) {
      setMissing(words.names.full(question.most ?? 0));
      return;
    }
    const names = severalNames(line);
    if (names.length > 1) {
      setDoubt({ about: "several", names, line });
      return;
    }
    const same = state.mentions.find(({ as }) =>
      sameName(nameOf(as, words.names.nameless), names[0] ?? line),
    );
    if (same !== undefined) {
      setDoubt({ about: "same", mention: same.id, line });
      return;
    }
    name([names[0] ?? line]);
  }

  function tick(mention: string, on: boolean): void {
    setMissing(undefined);
    if (on && full) {
      setMissing(words.names.full(question.most ?? 0));
      return;
    }
    const type = on ? "named_again" : "unnamed";
    void asking.say([...reopen, { type, mention, generator: question.id }]);
    setRemoved(on ? undefined : mention);
  }

  async function settle(): Promise<void> {
    if (typed.trim() !== "") {
      add();
      return;
    }
    if (here.length === 0 && asking.given === undefined) {
      setMissing(words.names.nameFirst);
      return;
    }
    if (here.length > 0 && !state.settled.has(question.id)) {
      const cleared =
        asking.given === undefined ? [] : [{ type: "cleared", question: question.id } as const];
      if (!(await asking.say([...cleared, { type: "settled", question: question.id }]))) return;
    }
    asking.next();
  }

  async function nobody(refused: boolean): Promise<void> {
    if (here.length > 0) {
      setMissing(words.names.untickFirst(here.length));
      return;
    }
    const kept = refused
      ? await asking.say([
          ...reopen,
          { type: "answered", question: question.id, answer: { state: "refused" } },
        ])
      : await asking.say([
          ...(asking.given === undefined
            ? []
            : [{ type: "cleared", question: question.id } as const]),
          { type: "settled", question: question.id },
        ]);
    if (kept) asking.next();
  }

  const takesRefusal = question.orElse === undefined || question.orElse.includes("refused");
  const removedName = removed === undefined ? "" : asking.name(removed);
  return (
    <>
      <QuestionPage
        asking={asking}
        main={here.length === 0 ? words.next : words.names.everyone(here.length)}
        onMain={() => void settle()}
        missing={missing}
        otherwise={
          <div className={takesRefusal ? "half" : "whole"}>
            <Button onClick={() => void nobody(false)}>{words.names.nobody}</Button>
            {takesRefusal && (
              <Button onClick={() => void nobody(true)}>{words.interview.refuse}</Button>
            )}
          </div>
        }
      >
        <AddField
          field={field}
          label={words.names.add}
          typed={typed}
          onType={(text) => {
            setTyped(text);
            setDoubt(undefined);
          }}
          onAdd={add}
          keyboard={AS_NAMES}
        />
        {doubt !== undefined && (
          <div className="doubt" role="alert">
            <p>
              {doubt.about === "several"
                ? words.names.two(doubt.names)
                : words.names.same(asking.name(doubt.mention))}
            </p>
            <div className="half">
              <Button
                onClick={() => {
                  if (doubt.about === "several") {
                    name(doubt.names);
                    return;
                  }
                  setDoubt(undefined);
                  setTyped("");
                  if (!isHere(doubt.mention)) tick(doubt.mention, true);
                  field.current?.focus();
                }}
              >
                {doubt.about === "several"
                  ? words.names.asTwo(doubt.names.length)
                  : words.names.samePerson}
              </Button>
              <Button onClick={() => name([doubt.line])}>
                {doubt.about === "several" ? words.names.asOne : words.names.another}
              </Button>
            </div>
          </div>
        )}
        {rows.length > 0 && (
          <fieldset className="names">
            <legend>
              {rows.every(({ generators }) => generators.join() === question.id)
                ? words.names.here
                : words.names.earlier}
            </legend>
            <ul>
              {rows.map(({ id, as }) => {
                const on = isHere(id);
                const details = detailsOf(as);
                return (
                  <li key={id} className={on ? "on" : ""}>
                    <label>
                      <span className="grow">
                        <b dir="auto">{nameOf(as, words.names.nameless)}</b>
                        {details !== "" && <span dir="auto">{details}</span>}
                      </span>
                      {on && <Diamond />}
                      <input
                        type="checkbox"
                        checked={on}
                        onChange={(event) => tick(id, event.target.checked)}
                      />
                    </label>
                    {on && (
                      <button type="button" className="describe" onClick={() => setDescribing(id)}>
                        {words.names.describe}
                        <span className="hidden">: {nameOf(as, words.names.nameless)}</span>
                      </button>
                    )}
                  </li>
                );
              })}
            </ul>
          </fieldset>
        )}
      </QuestionPage>
      {removed !== undefined && !isHere(removed) && (
        <Toast
          key={removed}
          text={words.names.removed(removedName)}
          onUndo={() => tick(removed, true)}
          onDone={() => setRemoved(undefined)}
        />
      )}
      {describing !== undefined && asking.people.has(describing) && (
        <DescribePerson
          as={asking.people.get(describing)?.as ?? {}}
          fields={question.describe}
          onKeep={(as) => {
            setDescribing(undefined);
            void asking.say([{ type: "described", mention: describing, as }]);
          }}
          onCancel={() => setDescribing(undefined)}
        />
      )}
    </>
  );
}
