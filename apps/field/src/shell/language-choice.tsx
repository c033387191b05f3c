import { useWords } from "./words-context.tsx";

interface LanguageChoiceProps<Tag extends string> {
  readonly languages: readonly { readonly tag: Tag; readonly name: string }[];
  readonly chosen: string;
  onChoose(tag: Tag): void;
  /** Side by side by itself, or below each other among other things. */
  readonly layout: "row" | "stacked";
}

/** Each language by its own name. */
export function LanguageChoice<Tag extends string>(props: LanguageChoiceProps<Tag>) {
  const words = useWords();
  const stacked = props.layout === "stacked";
  return (
    <fieldset className={stacked ? "yes-no" : "yes-no languages"}>
      <legend>{words.language}</legend>
      <div className={stacked ? "segments stacked" : "segments"}>
        {props.languages.map(({ tag, name }) => (
          <label key={tag}>
            <input
              type="radio"
              name="language"
              checked={tag === props.chosen}
              onChange={() => props.onChoose(tag)}
            />
            <span lang={tag}>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
