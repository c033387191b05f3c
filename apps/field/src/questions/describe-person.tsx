import type { NamedAs } from "@kith/instruments";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { nameOf } from "../interview/person-name.ts";
import { useWords } from "../shell/words-context.tsx";

const FIELDS = ["firstName", "surname", "knownAs", "street", "role"] as const;

/** What tells somebody apart from others of the same name. Every field may stay empty but one. */
export function DescribePerson({
  as,
  fields,
  onKeep,
  onCancel,
}: {
  readonly as: NamedAs;
  /** What the question wants told at once; all when it says nothing. */
  readonly fields: readonly (typeof FIELDS)[number][] | undefined;
  onKeep(as: NamedAs): void;
  onCancel(): void;
}) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [draft, setDraft] = useState<NamedAs>(as);
  const [empty, setEmpty] = useState(false);
  // The name itself can always be put right; what it has already is never hidden.
  const shown = FIELDS.filter(
    (field) =>
      field === "firstName" ||
      field === "surname" ||
      fields === undefined ||
      fields.includes(field) ||
      as[field] !== undefined,
  );
  useEffect(() => dialog.current?.showModal(), []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const entries = FIELDS.flatMap((field) => {
      const text = draft[field]?.trim() ?? "";
      return text === "" ? [] : [[field, text] as const];
    });
    if (entries.length === 0) setEmpty(true);
    else onKeep(Object.fromEntries(entries));
  }
  return (
    <dialog ref={dialog} className="sheet" onCancel={onCancel} aria-labelledby="describe-title">
      <form onSubmit={submit} autoComplete="off" noValidate>
        <h2 id="describe-title">{words.names.describeTitle(nameOf(as, words.names.nameless))}</h2>
        {shown.map((field) => (
          <label key={field} className="field">
            <span>{words.names[field]}</span>
            <input
              type="text"
              dir="auto"
              autoComplete="off"
              maxLength={120}
              value={draft[field] ?? ""}
              onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
            />
          </label>
        ))}
        {empty && (
          <p className="missing" role="alert">
            {words.names.oneNeeded}
          </p>
        )}
        <button type="submit" className="button main">
          {words.names.keep}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </form>
    </dialog>
  );
}
