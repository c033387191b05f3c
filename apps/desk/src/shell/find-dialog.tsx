import type { NetworkNodeView, Site } from "@kith/api";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from "react";
import { useNetwork } from "../api/queries.ts";
import { announce } from "../parts/announce.ts";
import { Shape } from "../parts/shape.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { ErrorState } from "../parts/states.tsx";
import { words } from "../words/index.ts";
import { findNodes } from "./find-nodes.ts";
import "./find-dialog.css";

const { shell, network: said } = words;
const SHOWN = 12;

/** Finds a person or place by name; people open their page, places open in Explore. */
export default function FindDialog({ site, onClose }: { site: Site; onClose: () => void }) {
  const network = useNetwork(site.id);
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const id = useId();

  const found = useMemo(() => findNodes(network.data?.nodes ?? [], typed), [network.data, typed]);
  const shown = found.slice(0, SHOWN);

  useEffect(() => {
    if (typed.trim() && network.data) announce(shell.findCount(found.length, SHOWN));
  }, [typed, found.length, network.data]);

  const open = (node: NetworkNodeView | undefined) => {
    if (!node) return;
    onClose();
    const to = { site: site.id, person: node.id };
    if (node.kind === "person") {
      void navigate({ to: "/sites/$site/people/$person", params: to });
    } else {
      void navigate({
        to: "/sites/$site/explore",
        params: { site: site.id },
        search: { person: node.id },
      });
    }
  };

  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      setAt((at + step + shown.length) % shown.length);
    }
    if (event.key === "Enter") {
      event.preventDefault();
      open(shown[at]);
    }
  };

  return (
    <Sheet title={shell.findTitle} onClose={onClose}>
      {network.error ? <ErrorState error={network.error} again={network.refetch} /> : null}
      <div className="field">
        <label htmlFor={`${id}-typed`}>{shell.findLabel}</label>
        <input
          id={`${id}-typed`}
          className="input"
          autoComplete="off"
          spellCheck={false}
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-found`}
          aria-autocomplete="list"
          aria-activedescendant={shown[at] ? `${id}-${at}` : undefined}
          aria-describedby={`${id}-hint`}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={keys}
        />
        <p className="small" id={`${id}-hint`}>
          {typed.trim() && network.data && shown.length === 0
            ? shell.findNone(typed.trim())
            : shell.findHint}
        </p>
      </div>
      <div id={`${id}-found`} role="listbox" aria-label={shell.findTitle} className="found">
        {shown.map((node, index) => (
          // Keys are handled in the field, which keeps the focus (combobox pattern).
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={node.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => open(node)}
          >
            <Shape status={node.status} />
            <span className="grow">{node.label || said.noName}</span>
            <span className="small">
              {node.kind === "person"
                ? [said.statusShort[node.status], node.street].filter(Boolean).join(", ")
                : said.kind[node.kind]}
            </span>
          </div>
        ))}
      </div>
    </Sheet>
  );
}
