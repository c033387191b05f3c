import type { FollowUps } from "@kith/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useSite } from "../api/queries.ts";
import { answerOf, server } from "../api/request.ts";
import { DataTable } from "../parts/data-table.tsx";
import { ErrorState, Loading } from "../parts/states.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { dateTime, language, words } from "../words/index.ts";
import { stateArrived, useFollowUps } from "./review-queries.ts";
import { useSteward } from "./steward.ts";
import "./follow-up-sheets.css";
import "./review-pages.css";

const { who } = words;
const said = who.follow;

/** Neutral questions for the next visits, made to be printed on A4 and filled in by hand. */
export function FollowUpsPage() {
  const { site: id = "" } = useParams({ strict: false });
  const site = useSite(id);
  const heading = usePageTitle(said.title, site?.name);
  const list = useFollowUps(id);
  const [perSheet, setPerSheet] = useState(true);
  return (
    <div className="who-page follow">
      <div className="follow-head">
        <p className="small">
          <Link to="/sites/$site/who-is-who" params={{ site: id }}>
            {who.more.back}
          </Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {said.title}
        </h1>
        <p className="prose">{said.sub}</p>
      </div>
      {list.error && !list.data ? <ErrorState error={list.error} again={list.refetch} /> : null}
      {list.isPending ? <Loading /> : null}
      {list.data && list.data.visits.length > 0 ? (
        <>
          <div className="follow-acts row wrap">
            <button type="button" className="btn main" onClick={() => window.print()}>
              {said.print}
            </button>
            <label className="check">
              <input
                type="checkbox"
                checked={perSheet}
                onChange={(event) => setPerSheet(event.target.checked)}
              />
              {said.perSheet}
            </label>
            <span className="small">{said.count(list.data.visits.length)}</span>
          </div>
          <Sheets list={list.data} site={site?.name ?? ""} perSheet={perSheet} />
        </>
      ) : null}
      {list.data && list.data.visits.length === 0 ? (
        <p className="prose">
          <b>{said.none}</b> {said.noneHow}
        </p>
      ) : null}
      {list.data && list.data.asked.length > 0 ? <Asked site={id} list={list.data} /> : null}
    </div>
  );
}

function Sheets(props: { list: FollowUps; site: string; perSheet: boolean }) {
  const { list } = props;
  const printed = dateTime(new Date().toISOString());
  // Street by street, as somebody walks.
  const order = new Intl.Collator(language, { numeric: true });
  const visits = list.visits.toSorted(
    (a, b) => order.compare(a.told, b.told) || order.compare(a.egoID, b.egoID),
  );
  return (
    <div className={props.perSheet ? "sheets one-each" : "sheets"}>
      {visits.map((visit) => (
        <article key={visit.egoID} className="visit" aria-label={said.sheet(visit.egoID)}>
          <header>
            <h2>{said.sheet(visit.egoID)}</h2>
            <p>{visit.told}</p>
            <p className="visit-when" aria-hidden="true">
              <span>{said.visited}</span>
              <span className="write" />
              <span>{said.by}</span>
              <span className="write" />
            </p>
          </header>
          <div className="visit-introduction voice">
            {list.introduction.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <p className="small visit-tick">{said.tick}</p>
          {visit.about.map((one) => (
            <section key={`${one.ref.egoID} ${one.ref.alterID ?? ""}`} className="visit-about">
              <h3 className="voice">{one.opening}</h3>
              <ul>
                {one.questions.map((question) => (
                  <li key={question}>
                    <span className="tick" aria-hidden="true" />
                    <span>{question}</span>
                    <span className="write" aria-hidden="true" />
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <footer className="small">
            <span>{said.site(props.site, printed)}</span> <span>{said.back}</span>
          </footer>
        </article>
      ))}
    </div>
  );
}

function Asked({ site, list }: { site: string; list: FollowUps }) {
  const client = useQueryClient();
  const [steward] = useSteward();
  const close = useMutation({
    mutationFn: (id: string) =>
      answerOf(server.review.closeFollowUp(site, id, { by: steward || who.steward.someone })),
    onSuccess: (state) => {
      stateArrived(client, site, state);
      void client.invalidateQueries({ queryKey: ["review-questions", site] });
    },
  });
  const { askedColumns: columns } = said;
  return (
    <section className="follow-asked" aria-labelledby="asked-for">
      <h2 id="asked-for">{said.asked}</h2>
      <p className="small">{said.askedSub}</p>
      {close.error ? <ErrorState error={close.error} /> : null}
      <DataTable
        caption={said.asked}
        rows={list.asked}
        rowKey={(one) => one.id}
        columns={[
          {
            id: "about",
            header: columns.question,
            cell: (one) => who.answers.and(one.titleA, one.titleB),
          },
          { id: "by", header: columns.by, cell: (one) => one.by },
          { id: "at", header: columns.at, cell: (one) => dateTime(one.at) },
          {
            id: "state",
            header: columns.state,
            cell: (one) =>
              one.closed ? (
                <span className="small">{said.closed(dateTime(one.closed.at))}</span>
              ) : (
                <>
                  {one.nothingToAsk ? <p className="small">{said.nothing}</p> : null}
                  <button
                    type="button"
                    className="btn small-btn"
                    aria-label={said.closeWhat(one.titleA, one.titleB)}
                    onClick={() => close.mutate(one.id)}
                  >
                    {said.close}
                  </button>
                </>
              ),
          },
        ]}
      />
    </section>
  );
}
