import type { InputHTMLAttributes, Ref } from "react";
import { Icon } from "../shell/icon.tsx";
import { useWords } from "../shell/words-context.tsx";

interface AddFieldProps {
  readonly field: Ref<HTMLInputElement>;
  readonly label: string;
  readonly typed: string;
  onType(text: string): void;
  onAdd(): void;
  /** How the phone's keyboard should help, where it should not as usual. */
  readonly keyboard?: Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "autoCapitalize" | "autoCorrect" | "spellCheck"
  >;
}

/** One line to add to a list. Enter adds and never goes on: a second one by mistake does nothing. */
export function AddField({ field, label, typed, onType, onAdd, keyboard }: AddFieldProps) {
  const words = useWords();
  return (
    <div className="add">
      <Icon name="plus" />
      <input
        ref={field}
        type="text"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        enterKeyHint="done"
        maxLength={120}
        {...keyboard}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onAdd();
        }}
      />
      {typed.trim() !== "" && (
        <button type="button" className="add-button" onClick={onAdd}>
          {words.names.addButton}
        </button>
      )}
    </div>
  );
}
