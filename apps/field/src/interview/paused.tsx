import type { Instrument } from "@kith/instruments";
import { useContext, useState } from "react";
import { LanguageChoice } from "../shell/language-choice.tsx";
import { Button, MainButton, Page } from "../shell/page.tsx";
import { PracticeContext } from "../shell/practice-context.tsx";
import { useWords } from "../shell/words-context.tsx";

interface PausedProps {
  readonly instrument: Instrument;
  readonly language: string;
  readonly minutes: number;
  onGoOn(): void;
  onLook(): void;
  onLanguage(tag: string): void;
  onLeave(): void;
  onFinish(): Promise<void>;
  onDiscard(): Promise<void>;
}

/** A rest, and what is not a question: language, looking over, stopping. */
export function Paused(props: PausedProps) {
  const words = useWords();
  const practice = useContext(PracticeContext);
  const [step, setStep] = useState<"rest" | "stop" | "delete">("rest");
  const { paused } = words;

  if (step === "delete") {
    return (
      <Page
        id="delete"
        head={paused.stop}
        onBack={() => setStep("stop")}
        title={paused.deleteTitle}
        onMain={() => void props.onDiscard()}
        foot={<MainButton>{paused.deleteYes}</MainButton>}
      >
        <p className="hint">{paused.deleteText}</p>
      </Page>
    );
  }
  if (step === "stop") {
    return (
      <Page id="stop" head={paused.stop} onBack={() => setStep("rest")} title={paused.stopTitle}>
        <p className="hint">{paused.stopText}</p>
        <div className="stack">
          <Button onClick={() => void props.onFinish()}>{paused.stopKeep}</Button>
          <Button onClick={() => setStep("delete")}>{paused.stopDelete}</Button>
        </div>
      </Page>
    );
  }
  const { languages } = props.instrument;
  return (
    <Page
      id="paused"
      head={paused.head}
      onBack={props.onGoOn}
      title={paused.title}
      onMain={props.onGoOn}
      foot={
        <>
          <MainButton>{paused.goOn}</MainButton>
          <Button quiet onClick={props.onLeave}>
            {practice ? words.today.endPractice : paused.leave}
          </Button>
        </>
      }
    >
      <p className="hint">
        {paused.text} {words.interview.minutes(props.minutes)}.
      </p>
      {languages.length > 1 && (
        <LanguageChoice
          languages={languages}
          chosen={props.language}
          onChoose={props.onLanguage}
          layout="stacked"
        />
      )}
      <div className="stack">
        <Button onClick={props.onLook}>{paused.look}</Button>
        <Button onClick={() => setStep("stop")}>{paused.stop}</Button>
      </div>
    </Page>
  );
}
