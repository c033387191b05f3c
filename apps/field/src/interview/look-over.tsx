import { type Instrument, type InterviewState, inLanguage, type Screen } from "@kith/instruments";
import { type ReactNode, useContext, useState } from "react";
import { Icon } from "../shell/icon.tsx";
import { MainButton, Page } from "../shell/page.tsx";
import { PracticeContext } from "../shell/practice-context.tsx";
import { useWords } from "../shell/words-context.tsx";
import { answerWords } from "./answer-words.ts";
import { nameOf } from "./person-name.ts";

interface LookOverProps {
  readonly instrument: Instrument;
  readonly state: InterviewState;
  readonly list: readonly Screen[];
  readonly trouble: ReactNode;
  onBack(): void;
  onChange(key: string): void;
  onFinish(): Promise<void>;
}

/** All answers in the order of asking, each one tap away from being put right. */
export function LookOver(props: LookOverProps) {
  const words = useWords();
  const practice = useContext(PracticeContext);
  const [busy, setBusy] = useState(false);
  const { instrument, state, list } = props;
  const text = (of: Parameters<typeof inLanguage>[0]) => inLanguage(of, state.language, instrument);
  const name = (id: string) =>
    nameOf(state.mentions.find((one) => one.id === id)?.as ?? {}, words.names.nameless);
  const asked = list.filter(({ question }) => question.kind !== "note");
  const open = asked.filter(({ settled }) => !settled).length;
  const sections = [...new Map(asked.map(({ section }) => [section.id, section])).values()];

  async function finish(): Promise<void> {
    if (busy) return;
    setBusy(true);
    await props.onFinish();
    setBusy(false);
  }
  return (
    <Page
      id="look"
      head={words.look.head}
      onBack={props.onBack}
      title={words.look.title}
      onMain={() => void finish()}
      foot={
        <>
          {props.trouble}
          <MainButton busy={busy}>
            {busy ? (
              words.look.finishing
            ) : practice ? (
              words.look.practiceFinish
            ) : (
              <>
                <Icon name="lock" />
                {words.look.finish}
              </>
            )}
          </MainButton>
        </>
      }
    >
      <p className="hint">{words.look.text}</p>
      {open > 0 && <p className="hint strong">{words.look.open(open)}</p>}
      {sections.map((section) => (
        <section key={section.id} className="read-back" aria-label={text(section.title)}>
          <h2>{text(section.title)}</h2>
          <dl>
            {asked
              .filter((screen) => screen.section.id === section.id)
              .map((screen) => {
                const { key, question, about } = screen;
                const ask =
                  about === undefined
                    ? text(question.wording)
                    : `${name(about)}: ${text(question.wording)}`;
                const answer = answerWords(instrument, state, screen, words);
                return (
                  <div key={key}>
                    <dt>{ask}</dt>
                    <dd>
                      <button type="button" onClick={() => props.onChange(key)}>
                        <span className={answer === undefined ? "open" : ""} dir="auto">
                          {answer ?? words.look.noAnswer}
                        </span>
                        <span className="hidden">. {words.look.change(ask)}</span>
                        <Icon name="on" />
                      </button>
                    </dd>
                  </div>
                );
              })}
          </dl>
        </section>
      ))}
    </Page>
  );
}
