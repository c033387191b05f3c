/**
 * A choice inside a sentence. It is the browser's own list, so every keyboard, screen reader
 * and phone knows it; `label` names it where the sentence alone would not.
 */
export function Choose(props: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  onChange: (value: string) => void;
}) {
  return (
    <select
      className="choose"
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    >
      {props.options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}
