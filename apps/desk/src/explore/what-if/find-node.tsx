import type { NetworkNodeView } from "@kith/api";
import { useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { findNodes } from "../../shell/find-nodes.ts";
import { words } from "../../words/index.ts";
import { knownOf } from "./what-if-picture.ts";

const said = words.whatIf;
const SHOWN = 12;

/** A field that finds a person or place by name or street. */
export function FindNode(props: {
  nodes: readonly NetworkNodeView[];
  label: (id: string) => string;
  onFound: (id: string) => void;
}) {
  const [typed, setTyped] = useState("");
  const found = findNodes(props.nodes, typed).slice(0, SHOWN);
  return (
    <ComboBox
      className="field what-if-find"
      items={found}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        setTyped("");
        props.onFound(String(key));
      }}
      allowsEmptyCollection={typed.trim() !== ""}
      menuTrigger="input"
    >
      <Label>{said.add}</Label>
      <Input className="input" placeholder={said.addHint} spellCheck={false} />
      <Popover className="choose-list" offset={4} placement="bottom start">
        <ListBox
          renderEmptyState={() =>
            typed.trim() === "" ? null : <p className="small">{said.addNone}</p>
          }
        >
          {(node: NetworkNodeView) => (
            <ListBoxItem id={node.id} textValue={props.label(node.id)} className="choose-item">
              <span>{props.label(node.id)}</span>
              <span className="small">{knownOf(node)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
