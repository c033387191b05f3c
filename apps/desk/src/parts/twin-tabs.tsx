import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { words } from "../words/index.ts";
import { useRemembered } from "./remembered.ts";
import { useSingleKeys } from "./single-keys.ts";

export const TWINS = ["picture", "table", "words"] as const;
export type Twin = (typeof TWINS)[number];

/** The twin a person chose last, remembered in this browser under `name`. */
export function useTwin(name = "twin"): readonly [Twin, (twin: Twin) => void] {
  return useRemembered(name, TWINS, "picture");
}

/**
 * `Picture | Table | Words`: real tabs over one model. Arrows, Home and End move between
 * them; keys 1 2 3 choose from anywhere on the page. Put `TwinPanel` with the same `id` where
 * the content goes: `const id = useId()`.
 */
export function TwinTabs(props: {
  id: string;
  twin: Twin;
  onChange: (twin: Twin) => void;
  /** What is shown: "Show the streets as". */
  label?: string;
}) {
  const { id, twin, onChange } = props;
  const buttons = useRef<Record<string, HTMLButtonElement | null>>({});
  useSingleKeys({
    1: () => onChange("picture"),
    2: () => onChange("table"),
    3: () => onChange("words"),
  });

  const move = (event: KeyboardEvent) => {
    const at = TWINS.indexOf(twin);
    const rtl = getComputedStyle(event.currentTarget).direction === "rtl";
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    const to =
      event.key === "Home"
        ? TWINS[0]
        : event.key === "End"
          ? TWINS[TWINS.length - 1]
          : step === undefined
            ? undefined
            : TWINS[(at + step + TWINS.length) % TWINS.length];
    if (to === undefined) return;
    event.preventDefault();
    onChange(to);
    buttons.current[to]?.focus();
  };

  return (
    <div className="twin" role="tablist" aria-label={props.label ?? words.parts.twin}>
      {TWINS.map((one) => (
        <button
          key={one}
          ref={(button) => {
            buttons.current[one] = button;
          }}
          type="button"
          role="tab"
          id={`${id}-tab-${one}`}
          aria-controls={`${id}-panel`}
          aria-selected={one === twin}
          tabIndex={one === twin ? 0 : -1}
          onClick={() => onChange(one)}
          onKeyDown={move}
        >
          {words.parts[one]}
        </button>
      ))}
    </div>
  );
}

/** What the chosen tab shows. */
export function TwinPanel(props: { id: string; twin: Twin; children: ReactNode }) {
  return (
    <div
      className="panel"
      role="tabpanel"
      id={`${props.id}-panel`}
      aria-labelledby={`${props.id}-tab-${props.twin}`}
    >
      {props.children}
    </div>
  );
}

/** An id for tabs and panel, without characters a selector has to escape. */
export const useTwinId = (): string => `twin${useId().replace(/[^A-Za-z0-9]/g, "")}`;
