import { CATALOGUES, UI_LANGUAGES, type UiLanguage } from "../words/index.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { Button, MainButton, Notice, Page } from "./page.tsx";
import { timeOf, useWords } from "./words-context.tsx";

interface StartProps {
  readonly language: UiLanguage;
  onLanguage(language: UiLanguage): void;
  readonly insecure?: boolean;
  /** When the practice under way was begun. */
  readonly begun?: string | undefined;
  readonly persistent?: boolean;
  readonly trouble?: boolean;
  onPractise?: () => void;
  onEnd?: () => void;
}

/** The first screen: what this is, and practice. */
export function Start(props: StartProps) {
  const words = useWords();
  const { start, today } = words;
  const begun = props.begun === undefined ? undefined : timeOf(props.begun, props.language);
  return (
    <Page
      id="start"
      title={start.title}
      big
      onMain={props.onPractise}
      foot={
        props.insecure === true ? undefined : (
          <>
            {props.trouble === true && <Notice tone="stop">{today.unreadable}</Notice>}
            <MainButton>{begun === undefined ? start.practise : today.goOn}</MainButton>
            {props.onEnd !== undefined && (
              <Button quiet onClick={props.onEnd}>
                {today.endPractice}
              </Button>
            )}
          </>
        )
      }
    >
      <p className="lead">{start.text}</p>
      {props.insecure === true && <Notice tone="stop">{start.insecure}</Notice>}
      {begun !== undefined && (
        <p className="lead">
          <b>{today.underWayTitle}:</b> {today.underWay(begun)}
        </p>
      )}
      {props.persistent === false && <Notice>{today.notPersistent}</Notice>}
      <LanguageChoice
        languages={UI_LANGUAGES.map((tag) => ({ tag, name: CATALOGUES[tag].ownName }))}
        chosen={props.language}
        onChoose={props.onLanguage}
        layout="row"
      />
    </Page>
  );
}

/** Another window has the turn; nothing is written here. */
export function TakenElsewhere({ onHere }: { readonly onHere: () => void }) {
  const { trouble } = useWords();
  return (
    <Page
      id="elsewhere"
      title={trouble.elsewhereTitle}
      onMain={onHere}
      foot={<MainButton>{trouble.here}</MainButton>}
    >
      <p className="hint">{trouble.elsewhereText}</p>
    </Page>
  );
}

export function ShutStorage({ why }: { readonly why: "newer" | "closed" }) {
  const { trouble } = useWords();
  return (
    <Page
      id="shut"
      title={trouble.openTitle}
      onMain={() => window.location.reload()}
      foot={<MainButton>{trouble.reload}</MainButton>}
    >
      <p className="hint">{why === "newer" ? trouble.newerText : trouble.closedText}</p>
    </Page>
  );
}

/** The end of practice: it is deleted. */
export function Practised({ onDone }: { readonly onDone: () => void }) {
  const words = useWords();
  return (
    <Page
      id="practised"
      title={words.phone.practiceTitle}
      big
      onMain={onDone}
      foot={<MainButton>{words.close}</MainButton>}
    >
      <p className="lead">{words.phone.practiceText}</p>
    </Page>
  );
}
