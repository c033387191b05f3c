import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import "./disclosure.css";

/**
 * A button that opens a small panel under it. Esc and a press outside close it; focus goes
 * back to the button. The panel is ordinary content, so links and fields in it work as anywhere.
 */
export function Disclosure(props: {
  button: ReactNode;
  /** Accessible name of the button, where its content does not say it. */
  label?: string;
  className?: string;
  /** Where the panel lines up with the button. */
  align?: "start" | "end";
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    document.addEventListener("keydown", onEscape);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
      document.removeEventListener("keydown", onEscape);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  return (
    <div className="disclosure" ref={root}>
      <button
        ref={button}
        type="button"
        className={props.className}
        aria-label={props.label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {props.button}
      </button>
      {open ? (
        <div id={id} className={`floating ${props.align === "end" ? "at-end" : ""}`}>
          {props.children(close)}
        </div>
      ) : null}
    </div>
  );
}
