import { type ReactNode, useEffect, useId, useRef } from "react";
import { words } from "../words/index.ts";
import { Icon } from "./icon.tsx";
import "./sheet.css";

/**
 * A dialog over the page. The page behind cannot be reached while it is open; Esc and a press
 * outside close it, and focus goes back to where it was.
 */
export function Sheet(props: { title: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const before = useRef<Element | null>(null);
  useEffect(() => {
    const element = dialog.current;
    before.current ??= document.activeElement;
    if (element?.open === false) element.showModal();
    // The browser would choose the first button; a sheet with a field is opened to use it.
    element?.querySelector<HTMLElement>("input, select, textarea")?.focus();
    // Not `close()`: it would say that the person closed it, which they did not.
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus();
    };
  }, []);
  return (
    // Esc closes too, so the press on the backdrop is a convenience for pointers only.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={title}
      onClose={props.onClose}
      onClick={(event) => {
        if (event.target === dialog.current) props.onClose();
      }}
    >
      <div className="sheet-inner">
        <div className="row">
          <h2 id={title} className="grow">
            {props.title}
          </h2>
          <button type="button" className="bar-button" onClick={props.onClose}>
            <Icon name="close" /> {words.shell.close}
          </button>
        </div>
        {props.children}
      </div>
    </dialog>
  );
}
