import type { ReactNode } from "react";
import { Icon } from "../parts/icon.tsx";
import { useSingleKeysSwitch } from "../parts/single-keys.ts";
import { words } from "../words/index.ts";
import type { Decision } from "./outbox.ts";
import "./answer-bar.css";

const said = words.who.answer;

export const DECISION_KEYS = [
  ["same", "S"],
  ["different", "D"],
  ["unsure", "U"],
] as const;

/** The three answers, alike in weight and none of them preset. */
export function ThreeAnswers(props: {
  chosen: Decision | "asked" | undefined;
  disabled: boolean;
  /** `none` where several questions stand on one page. */
  keys?: "shown" | "none";
  onAnswer: (decision: Decision) => void;
}) {
  const [on] = useSingleKeysSwitch();
  const keys = on && props.keys !== "none";
  return (
    <fieldset className="who-three" aria-label={said.group}>
      {DECISION_KEYS.map(([decision, key]) => (
        <button
          key={decision}
          type="button"
          className="btn"
          aria-keyshortcuts={keys ? key : undefined}
          aria-pressed={props.chosen === undefined ? undefined : props.chosen === decision}
          disabled={props.disabled}
          onClick={() => props.onAnswer(decision)}
        >
          {said[decision]}
          {keys ? <Key letter={key} /> : null}
        </button>
      ))}
    </fieldset>
  );
}

/** What else can be done, and whether all is saved. It stays in view. */
export function AnswerBar(props: {
  chosen: Decision | "asked" | undefined;
  disabled: boolean;
  undoable: boolean;
  onAnswer: (decision: Decision) => void;
  onAsk: () => void;
  onUndo: () => void;
  onPrevious: () => void;
  onNext: () => void;
  /** Whether it is saved. */
  status: ReactNode;
}) {
  const [keys] = useSingleKeysSwitch();
  return (
    <div className="who-bar">
      {props.status}
      <ThreeAnswers chosen={props.chosen} disabled={props.disabled} onAnswer={props.onAnswer} />
      <div className="who-second">
        <button
          type="button"
          className="link"
          disabled={props.disabled}
          aria-keyshortcuts={keys ? "A" : undefined}
          onClick={props.onAsk}
        >
          <span className="on-wide">{said.ask}</span>
          <span className="on-phone">{said.askShort}</span>
          {keys ? <Key letter="A" /> : null}
        </button>
        <span className="grow" />
        <button
          type="button"
          className="link"
          aria-keyshortcuts={keys ? "P" : undefined}
          onClick={props.onPrevious}
        >
          <Icon name="previous" /> {said.previous}
          {keys ? <Key letter="P" /> : null}
        </button>
        <button
          type="button"
          className="link"
          aria-keyshortcuts={keys ? "N" : undefined}
          onClick={props.onNext}
        >
          {said.next}
          {keys ? <Key letter="N" /> : null}
          <Icon name="next" />
        </button>
        <button
          type="button"
          className="link"
          aria-disabled={!props.undoable}
          aria-keyshortcuts={keys ? "Z" : undefined}
          onClick={props.onUndo}
        >
          <span className="on-wide">{said.undo}</span>
          <span className="on-phone">{said.undoShort}</span>
          {keys ? <Key letter="Z" /> : null}
        </button>
      </div>
    </div>
  );
}

function Key({ letter }: { letter: string }) {
  return (
    <span aria-hidden="true" className="who-key">
      <kbd>{letter}</kbd>
    </span>
  );
}
