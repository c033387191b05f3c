import { takesState } from "@kith/instruments";
import { createContext, type ReactNode, useContext } from "react";
import { Button, MainButton, Page } from "../shell/page.tsx";
import { useWords } from "../shell/words-context.tsx";
import type { Asking } from "./asking.ts";

/** What is around every question of an interview: the thread, how it stands, the way back. */
export interface Surround {
  readonly head: string;
  readonly onBack: (() => void) | undefined;
  readonly progress: ReactNode;
  readonly aside: ReactNode;
  /** What could not be kept, with what to do. */
  readonly trouble: ReactNode;
}
export const SurroundContext = createContext<Surround | undefined>(undefined);

interface QuestionPageProps {
  readonly asking: Asking;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly main?: string;
  readonly onMain: () => void;
  /** Says what is missing, after the main action was tried. */
  readonly missing?: string | undefined;
  /** Instead of "don't know" and "rather not say". */
  readonly otherwise?: ReactNode;
}

/** A question on its screen, with its hint, its script and the answers beside its own. */
export function QuestionPage(props: QuestionPageProps) {
  const words = useWords();
  const surround = useContext(SurroundContext);
  const { asking } = props;
  const { question, text, screen } = asking;
  const about =
    screen.about !== undefined && question.kind !== "ties" ? asking.name(screen.about) : undefined;
  return (
    <Page
      id={screen.key}
      head={surround?.head ?? ""}
      onBack={surround?.onBack}
      progress={surround?.progress}
      aside={surround?.aside}
      title={props.title ?? text(question.wording)}
      onMain={props.onMain}
      foot={
        <>
          {surround?.trouble}
          {props.missing !== undefined && (
            <p className="missing" role="alert">
              {props.missing}
            </p>
          )}
          <MainButton>{props.main ?? words.next}</MainButton>
          {props.otherwise ?? <OrElse asking={asking} />}
        </>
      }
    >
      {about !== undefined && (
        <p className="about">
          <AboutDiamond />
          {about}
        </p>
      )}
      {question.script !== undefined && (
        <p className="script">
          <b>{words.interview.say}:</b> {text(question.script)}
        </p>
      )}
      {question.hint !== undefined && <p className="hint">{text(question.hint)}</p>}
      {props.children}
    </Page>
  );
}

function AboutDiamond() {
  return (
    <svg className="diamond" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 1.5L18.5 10L10 18.5L1.5 10Z" />
    </svg>
  );
}

/** "Don't know" and "rather not say", where the question takes them. They go on at once. */
function OrElse({ asking }: { readonly asking: Asking }) {
  const words = useWords();
  const { question, given } = asking;
  const states = (["dont_know", "refused"] as const).filter((one) => takesState(question, one));
  if (states.length === 0) return null;
  const give = async (state: "dont_know" | "refused") => {
    if (await asking.answer({ state })) asking.next();
  };
  return (
    <div className={states.length === 2 ? "half" : "whole"}>
      {states.map((state) => (
        <Button
          key={state}
          pressed={given !== undefined && "state" in given && given.state === state}
          onClick={() => void give(state)}
        >
          {state === "dont_know" ? words.interview.dontKnow : words.interview.refuse}
        </Button>
      ))}
    </div>
  );
}
