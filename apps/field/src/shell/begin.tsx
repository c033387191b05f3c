import type { Instrument } from "@kith/instruments";
import { useState } from "react";
import { MainButton, Notice, Page } from "./page.tsx";
import { useWords } from "./words-context.tsx";

/** Before the first question: the language that is spoken. */
export function Begin(props: {
  readonly instrument: Instrument;
  /** The app's language, chosen first when the survey has it. */
  readonly spoken: string;
  readonly trouble: boolean;
  onBack(): void;
  onBegin(language: string, card: string): Promise<void>;
}) {
  const words = useWords();
  const { languages } = props.instrument;
  const first = languages.find(({ tag }) => tag === props.spoken) ?? languages[0];
  const [tag, setTag] = useState(first?.tag ?? "en");
  const [busy, setBusy] = useState(false);
  async function begin(): Promise<void> {
    if (busy) return;
    setBusy(true);
    await props.onBegin(tag, "");
    setBusy(false);
  }
  return (
    <Page
      id="begin"
      head={words.begin.head}
      onBack={props.onBack}
      title={words.begin.title}
      onMain={() => void begin()}
      foot={
        <>
          {props.trouble && <Notice tone="stop">{words.trouble.failed}</Notice>}
          <MainButton busy={busy}>{words.begin.begin}</MainButton>
        </>
      }
    >
      <fieldset className="choices">
        <legend className="hidden">{words.begin.languageTitle}</legend>
        {languages.map((one) => (
          <label key={one.tag} className="choice">
            <input
              type="radio"
              name="language"
              checked={tag === one.tag}
              onChange={() => setTag(one.tag)}
            />
            <span className="grow" lang={one.tag}>
              {one.name}
            </span>
          </label>
        ))}
      </fieldset>
      <p className="hint">{words.today.practiceText}</p>
      <p className="hint">
        <b>{words.begin.madeUpTitle}.</b> {words.begin.madeUp}
      </p>
    </Page>
  );
}
