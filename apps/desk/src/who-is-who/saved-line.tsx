import type { ReviewState } from "@kith/api";
import { useEffect, useRef, useState } from "react";
import { announce } from "../parts/announce.ts";
import { Icon } from "../parts/icon.tsx";
import { Notice } from "../parts/notice.tsx";
import { words } from "../words/index.ts";
import type { Outbox, OutboxState } from "./outbox.ts";
import "./answer-bar.css";

const said = words.who.saved;

/**
 * Whether answers are saved: only what the server has said to be durable is called so. What
 * could not be saved says what to do, and is kept.
 */
export function SavedLine(props: {
  state: ReviewState;
  outbox: OutboxState;
  box: Outbox;
  updated: string;
}) {
  const { outbox, box, state } = props;
  const { trouble, waiting } = outbox;
  const text = lineOf(outbox, state, props.updated);
  useEffect(() => {
    if (props.updated !== "") announce(props.updated);
  }, [props.updated]);
  const waits = trouble?.silent === true ? said.waiting(waiting.length) : "";
  useEffect(() => {
    if (waits !== "") announce(waits);
  }, [waits]);
  // One line: everything still works, and the page says above that Kith is silent.
  if (trouble?.silent === true) {
    return (
      <p className="who-saved silent">
        <Icon name="look" /> <b>{waits}</b>
        <button type="button" className="link" onClick={box.retry}>
          {said.retry}
        </button>
      </p>
    );
  }
  if (trouble !== null) {
    return (
      <Notice tone="stop" title={said.refused}>
        <p>{`${trouble.message} ${trouble.remedy}`}</p>
        <p className="row wrap">
          <button type="button" className="btn small-btn" onClick={box.retry}>
            {said.retry}
          </button>
          <button type="button" className="link" onClick={box.drop}>
            {said.drop}
          </button>
        </p>
      </Notice>
    );
  }
  return (
    <p className="small who-saved" aria-live="off">
      {outbox.kept !== null && outbox.waiting.length === 0 ? <Icon name="done" /> : null}
      {text}
    </p>
  );
}

function lineOf(outbox: OutboxState, state: ReviewState, updated: string): string {
  if (outbox.waiting.length > 0) return said.saving(outbox.waiting.length);
  if (outbox.kept === null)
    return state.stopAdvice === "go on" ? words.who.sure.stop : state.stopWords;
  const kind = outbox.kept.kind;
  const kept = kind === "answer" ? said.saved : kind === "ask" ? said.asked : said.undone;
  const then = state.phase === "updating" ? said.updating : updated;
  const advice = state.stopAdvice === "go on" ? "" : state.stopWords;
  return [`${kept}.`, kind === "ask" ? "" : then, advice].filter(Boolean).join(" ");
}

/** What an update changed, in words, from when it began to when it ended; empty before. */
export function useUpdated(state: ReviewState | undefined, onChanged: () => void): string {
  const before = useRef<ReviewState | undefined>(undefined);
  const [text, setText] = useState("");
  const changed = useRef(onChanged);
  changed.current = onChanged;
  useEffect(() => {
    if (!state) return;
    if (state.phase === "updating") return;
    if (state.phase !== "ready") return;
    const old = before.current;
    before.current = state;
    if (!old || old.runId === null) return;
    const same =
      old.answered === state.answered &&
      old.people === state.people &&
      old.certainty.settled === state.certainty.settled &&
      old.runId === state.runId;
    if (same) return;
    setText(
      said.updated(state.people - old.people, state.certainty.settled - old.certainty.settled),
    );
    changed.current();
  }, [state]);
  return text;
}
