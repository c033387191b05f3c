import { useId, useState } from "react";
import { Sheet } from "../parts/sheet.tsx";
import { words } from "../words/index.ts";
import { useSteward } from "./steward.ts";
import "./who-page.css";

const said = words.who.steward;

/** Asks who is answering, once per browser; then goes on with what was being done. */
export function StewardSheet(props: { onClose: () => void; onName: (name: string) => void }) {
  const [name, setName] = useSteward();
  const [typed, setTyped] = useState(name);
  const id = useId();
  const done = typed.trim();
  return (
    <Sheet title={said.title} onClose={props.onClose}>
      <form
        className="who-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (done === "") return;
          setName(done);
          props.onName(done);
        }}
      >
        <div className="field">
          <label htmlFor={id}>{said.label}</label>
          <input
            id={id}
            className="input"
            autoComplete="name"
            maxLength={80}
            required
            aria-describedby={`${id}-hint`}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <p className="small" id={`${id}-hint`}>
            {said.hint}
          </p>
        </div>
        <button type="submit" className="btn main">
          {said.go}
        </button>
      </form>
    </Sheet>
  );
}
