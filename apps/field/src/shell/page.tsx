import { type FormEvent, type ReactNode, useContext, useEffect, useRef } from "react";
import { Icon, Mark } from "./icon.tsx";
import { PracticeContext } from "./practice-context.tsx";
import { useWords } from "./words-context.tsx";

interface PageProps {
  /** Changes when another thing is shown; the heading then takes the focus. */
  readonly id: string;
  readonly head?: string;
  readonly onBack?: (() => void) | undefined;
  /** At the end of the top line. */
  readonly aside?: ReactNode;
  /** Below the top line: the thread of an interview. */
  readonly progress?: ReactNode;
  readonly title: string;
  readonly big?: boolean;
  readonly children?: ReactNode;
  /** Actions, within reach of a thumb. The main one comes first. */
  readonly foot?: ReactNode;
  /** What the main action does; Enter does it too. */
  readonly onMain?: (() => void) | undefined;
}

/** One screen: top line, one heading, what is asked, actions in a fixed foot. */
export function Page(props: PageProps) {
  const words = useWords();
  const practice = useContext(PracticeContext);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id says when it is another screen.
  useEffect(() => {
    document.title = `${props.title} · Kith`;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [props.id]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onMain?.();
  };
  return (
    <form className="page" onSubmit={submit} noValidate autoComplete="off">
      <header>
        <div className="top">
          {props.onBack === undefined ? (
            <>
              <Mark />
              <span className="grow">{props.head}</span>
            </>
          ) : (
            <button type="button" className="back grow" onClick={props.onBack}>
              <Icon name="back" />
              <span className="hidden">{words.back}: </span>
              {props.head ?? words.back}
            </button>
          )}
          {practice && <span className="stage">{words.practice}</span>}
          {props.aside}
        </div>
        {props.progress}
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1} className={props.big === true ? "ask big" : "ask"}>
          {props.title}
        </h1>
        {props.children}
      </main>
      {props.foot !== undefined && <footer>{props.foot}</footer>}
    </form>
  );
}

/** The one main action of a screen. */
export function MainButton({
  children,
  busy = false,
}: {
  readonly children: ReactNode;
  readonly busy?: boolean;
}) {
  return (
    <button type="submit" className="button main" aria-disabled={busy}>
      {children}
    </button>
  );
}

export function Button({
  children,
  onClick,
  quiet = false,
  pressed,
}: {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly quiet?: boolean;
  readonly pressed?: boolean;
}) {
  return (
    <button
      type="button"
      className={quiet ? "button quiet" : "button"}
      onClick={onClick}
      {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
    >
      {children}
    </button>
  );
}

/** Something to know: icon and words, the colour only helps. */
export function Notice({
  children,
  tone = "look",
}: {
  readonly children: ReactNode;
  readonly tone?: "look" | "stop" | "good";
}) {
  return (
    <div className={`notice ${tone}`} role={tone === "good" ? "status" : "alert"}>
      <Icon name={tone === "good" ? "tick" : "look"} />
      <div className="grow">{children}</div>
    </div>
  );
}
