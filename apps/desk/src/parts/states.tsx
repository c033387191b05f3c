import { type ReactNode, useEffect, useState } from "react";
import { asFailure } from "../api/request.ts";
import { words } from "../words/index.ts";
import { Notice } from "./notice.tsx";
import { Rich } from "./rich.tsx";

/** Nothing here yet: a sentence, why, and the first action. */
export function EmptyState(props: {
  title: string;
  /** `h1` where it is the whole page. */
  heading?: "h1" | "h2";
  children?: ReactNode;
}) {
  const Heading = props.heading ?? "h2";
  return (
    <div className="state">
      <Heading>
        <Rich text={props.title} />
      </Heading>
      {props.children}
    </div>
  );
}

/** What happened, what to do, what is safe, and a way to try again. */
export function ErrorState(props: { error: unknown; again?: () => void }) {
  const { message, remedy } = asFailure(props.error);
  return (
    <Notice tone="stop" title={message}>
      <p>{remedy}</p>
      {props.again ? (
        <button type="button" className="btn small-btn" onClick={props.again}>
          {words.parts.again}
        </button>
      ) : null}
    </Notice>
  );
}

/** The words first, then a dotted outline; after two seconds what is being waited for. */
export function Loading(props: { what?: string }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 2000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="state" aria-busy="true">
      <p role="status">{long ? words.parts.loadingLong : (props.what ?? words.parts.loading)}</p>
      <div className="outline" aria-hidden="true" />
    </div>
  );
}
