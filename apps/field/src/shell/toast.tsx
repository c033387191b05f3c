import { useEffect, useRef } from "react";
import { useWords } from "./words-context.tsx";

const LASTS = 10_000;

/** Says what was done and takes it back with one tap. Stays while it has the focus. */
export function Toast({
  text,
  onUndo,
  onDone,
}: {
  readonly text: string;
  onUndo(): void;
  onDone(): void;
}) {
  const words = useWords();
  const toast = useRef<HTMLDivElement>(null);
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    const timer = setInterval(() => {
      if (toast.current?.contains(document.activeElement) !== true) done.current();
    }, LASTS);
    return () => clearInterval(timer);
  }, []);
  return (
    <div ref={toast} className="toast" role="status">
      <span className="grow">{text}</span>
      <button type="button" onClick={onUndo}>
        {words.undo}
      </button>
    </div>
  );
}
