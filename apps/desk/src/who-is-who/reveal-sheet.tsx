import type { Question } from "@kith/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { answerOf, server } from "../api/request.ts";
import { announce } from "../parts/announce.ts";
import { Sheet } from "../parts/sheet.tsx";
import { ErrorState } from "../parts/states.tsx";
import { words } from "../words/index.ts";
import "./who-page.css";

const said = words.who.reveal;

/** Asks why names are needed, then shows them. Who, when and why is kept by the server first. */
export function RevealSheet(props: {
  site: string;
  question: Question;
  by: string;
  onClose: () => void;
  onShown: (question: Question) => void;
  /** Names are wanted at the questions that follow too, for the same reason. */
  onOnwards?: (reason: string) => void;
}) {
  const { site, question, by } = props;
  const client = useQueryClient();
  const [onwards, setOnwards] = useState(false);
  const [reason, setReason] = useState(said.reasons[0] ?? "");
  const name = useId();
  const reveal = useMutation({
    mutationFn: () => answerOf(server.review.reveal(site, { question: question.id, by, reason })),
    onSuccess: (shown) => {
      void client.invalidateQueries({ queryKey: ["review-reveals", site] });
      announce(said.shown);
      props.onShown(shown);
      if (onwards) props.onOnwards?.(reason);
      props.onClose();
    },
  });
  return (
    <Sheet title={said.title} onClose={props.onClose}>
      <form
        className="who-form"
        onSubmit={(event) => {
          event.preventDefault();
          reveal.mutate();
        }}
      >
        <fieldset>
          <legend className="field-label">{said.why}</legend>
          {said.reasons.map((one) => (
            <label className="check" key={one}>
              <input
                type="radio"
                name={name}
                checked={one === reason}
                onChange={() => setReason(one)}
              />
              {one}
            </label>
          ))}
        </fieldset>
        {props.onOnwards ? (
          <label className="check">
            <input
              type="checkbox"
              checked={onwards}
              onChange={(event) => setOnwards(event.target.checked)}
            />
            {said.onwards}
          </label>
        ) : null}
        <p className="small">{said.kept}</p>
        {reveal.error ? <ErrorState error={reveal.error} /> : null}
        <button type="submit" className="btn main" disabled={reveal.isPending}>
          {said.show}
        </button>
      </form>
    </Sheet>
  );
}
