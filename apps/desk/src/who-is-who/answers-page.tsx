import type { DecisionView } from "@kith/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useSite } from "../api/queries.ts";
import { answerOf, server } from "../api/request.ts";
import { announce } from "../parts/announce.ts";
import { DataTable } from "../parts/data-table.tsx";
import { ErrorState, Loading } from "../parts/states.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { dateTime, words } from "../words/index.ts";
import { networkChanged, stateArrived, useDecisions, useReveals } from "./review-queries.ts";
import { useSteward } from "./steward.ts";
import { StewardSheet } from "./steward-sheet.tsx";
import "./review-pages.css";

const { who } = words;
const said = who.answers;

/** Every answer ever given, each of which can be undone; and whose names were shown. */
export function AnswersPage() {
  const { site: id = "" } = useParams({ strict: false });
  const heading = usePageTitle(said.title, useSite(id)?.name);
  return (
    <div className="who-page">
      <p className="small">
        <Link to="/sites/$site/who-is-who" params={{ site: id }}>
          {who.more.back}
        </Link>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {said.title}
      </h1>
      <p className="prose">{said.sub}</p>
      <Answers site={id} />
      <Reveals site={id} />
    </div>
  );
}

function Answers({ site }: { site: string }) {
  const decisions = useDecisions(site);
  const client = useQueryClient();
  const [steward] = useSteward();
  const [unnamed, setUnnamed] = useState<string | undefined>(undefined);
  const undo = useMutation({
    mutationFn: ({ decision, by }: { decision: string; by: string }) =>
      answerOf(server.review.undo(site, { decision, by })),
    onSuccess: (state) => {
      stateArrived(client, site, state);
      networkChanged(client, site);
      announce(who.saved.undone);
    },
  });
  if (decisions.error && !decisions.data)
    return <ErrorState error={decisions.error} again={decisions.refetch} />;
  if (!decisions.data) return <Loading />;
  if (decisions.data.length === 0) return <p>{said.none}</p>;
  const { columns } = said;
  const press = (one: DecisionView) =>
    steward === "" ? setUnnamed(one.id) : undo.mutate({ decision: one.id, by: steward });
  return (
    <>
      {undo.error ? <ErrorState error={undo.error} /> : null}
      <DataTable
        caption={said.caption}
        rows={decisions.data}
        rowKey={(one) => one.id}
        columns={[
          {
            id: "about",
            header: columns.question,
            cell: (one) => said.and(one.titleA, one.titleB),
          },
          {
            id: "answer",
            header: columns.answer,
            cell: (one) => (
              <span className={one.undone ? "who-undone" : undefined}>
                {who.decisions[one.decision]}
                {one.note ? <span className="small"> {one.note}</span> : null}
              </span>
            ),
          },
          { id: "state", header: columns.state, cell: (one) => <Undo one={one} press={press} /> },
          { id: "by", header: columns.by, cell: (one) => one.by },
          { id: "at", header: columns.at, cell: (one) => dateTime(one.at) },
        ]}
      />
      {unnamed === undefined ? null : (
        <StewardSheet
          onClose={() => setUnnamed(undefined)}
          onName={(by) => {
            undo.mutate({ decision: unnamed, by });
            setUnnamed(undefined);
          }}
        />
      )}
    </>
  );
}

function Undo({ one, press }: { one: DecisionView; press: (one: DecisionView) => void }) {
  if (one.undone)
    return <span className="small">{said.undone(one.undone.by, dateTime(one.undone.at))}</span>;
  return (
    <>
      {one.problem === "" ? null : <p className="small">{said.problem(one.problem)}</p>}
      <button
        type="button"
        className="btn small-btn"
        aria-label={said.undoWhat(one.titleA, one.titleB)}
        onClick={() => press(one)}
      >
        {said.undo}
      </button>
    </>
  );
}

function Reveals({ site }: { site: string }) {
  const reveals = useReveals(site);
  const { revealColumns: columns } = said;
  return (
    <section aria-labelledby="reveals">
      <h2 id="reveals">{said.reveals}</h2>
      {reveals.error && !reveals.data ? (
        <ErrorState error={reveals.error} again={reveals.refetch} />
      ) : null}
      {reveals.data?.length === 0 ? <p>{said.revealsNone}</p> : null}
      {reveals.data && reveals.data.length > 0 ? (
        <DataTable
          caption={said.reveals}
          rows={reveals.data}
          rowKey={(one) => one.id}
          columns={[
            { id: "at", header: columns.at, cell: (one) => dateTime(one.at) },
            { id: "by", header: columns.by, cell: (one) => one.by },
            { id: "reason", header: columns.reason, cell: (one) => one.reason },
            { id: "refs", header: columns.refs, cell: (one) => said.refs(one.refs.length) },
          ]}
        />
      ) : null}
    </section>
  );
}
