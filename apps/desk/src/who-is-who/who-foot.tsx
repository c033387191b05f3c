import type { ReviewState, Site } from "@kith/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { answerOf, server } from "../api/request.ts";
import { Rich } from "../parts/rich.tsx";
import { ErrorState } from "../parts/states.tsx";
import { words } from "../words/index.ts";
import { stateArrived } from "./review-queries.ts";
import "./who-page.css";

const said = words.who;

/** Under the question: who answers, what else there is, and whether names are hidden. */
export function WhoFoot(props: {
  site: Site;
  state: ReviewState;
  steward: string;
  onName: () => void;
  onHelp: () => void;
}) {
  const { site, state, steward } = props;
  const client = useQueryClient();
  // What was just asked for, until the server has said so too.
  const [wish, setWish] = useState<boolean | undefined>(undefined);
  const mask = useMutation({
    mutationFn: (maskNames: boolean) =>
      answerOf(server.review.mask(site.id, { maskNames, by: steward || said.steward.someone })),
    onSuccess: (next) => {
      // Nothing with names stays behind: the questions are fetched anew before they show.
      client.removeQueries({ queryKey: ["review-questions", site.id] });
      stateArrived(client, site.id, next);
    },
    onSettled: () => setWish(undefined),
  });
  const params = { site: site.id };
  return (
    <div className="who-foot">
      {state.notKept > 0 ? <p>{said.saved.notKept(state.notKept)}</p> : null}
      <nav className="row wrap" aria-label={said.more.title}>
        <Link to="/sites/$site/who-is-who/answers" params={params}>
          {said.more.answers(state.answered)}
        </Link>
        <Link to="/sites/$site/who-is-who/follow-ups" params={params}>
          {said.more.followUps(state.followUps)}
        </Link>
        <Link to="/sites/$site/who-is-who/pairs" params={params}>
          {said.more.pairs}
        </Link>
        <button type="button" className="link" onClick={props.onHelp}>
          {said.help.open}
        </button>
      </nav>
      <label className="check">
        <input
          type="checkbox"
          checked={wish ?? state.maskNames}
          disabled={mask.isPending}
          onChange={(event) => {
            setWish(event.target.checked);
            mask.mutate(event.target.checked);
          }}
        />
        <span>
          {said.reveal.hide} <span className="small">{said.reveal.hideMeans}</span>
        </span>
      </label>
      {mask.error ? <ErrorState error={mask.error} /> : null}
      {steward === "" ? null : (
        <p className="small">
          <Rich text={said.steward.as(steward)} />{" "}
          <button type="button" className="link" onClick={props.onName}>
            {said.steward.change}
          </button>
        </p>
      )}
    </div>
  );
}
