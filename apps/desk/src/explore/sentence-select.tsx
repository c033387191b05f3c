import {
  Button,
  type Key,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from "react-aria-components";

export interface Option {
  readonly id: string;
  readonly text: string;
  /** Smaller words at the end: how many. */
  readonly hint?: string;
}

/** A choice inside a sentence, underlined, that opens a list. */
export function SentenceSelect(props: {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (id: string) => void;
}) {
  const pick = (key: Key | null) => {
    if (key !== null) props.onChange(String(key));
  };
  return (
    <Select
      aria-label={props.label}
      className="sentence-select"
      value={props.value}
      onChange={pick}
    >
      <Button className="choose">
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
      </Button>
      <Popover className="choose-list" offset={6} placement="bottom start">
        <ListBox>
          {props.options.map((option) => (
            <ListBoxItem
              key={option.id}
              id={option.id}
              textValue={option.text}
              className="choose-item"
            >
              <span>{option.text}</span>
              {option.hint === undefined ? null : <span className="small">{option.hint}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
