import type { SampleSummary } from "@kith/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { type FormEvent, useId, useState } from "react";
import { useSite } from "../api/queries.ts";
import { answerOf, server } from "../api/request.ts";
import { ErrorState, Loading } from "../parts/states.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { dateTime, words } from "../words/index.ts";
import { useSamples } from "./review-queries.ts";
import { useSteward } from "./steward.ts";
import "./review-pages.css";

const { who } = words;
const said = who.pairs;
const SIZES = [10, 20, 40, 60] as const;

/** Two stewards answer the same questions blind: draw a sample, see those drawn. */
export function PairsPage() {
  const { site: id = "" } = useParams({ strict: false });
  const heading = usePageTitle(said.title, useSite(id)?.name);
  const samples = useSamples(id);
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
      <DrawSample site={id} />
      <section aria-labelledby="drawn">
        <h2 id="drawn">{said.list}</h2>
        {samples.error && !samples.data ? (
          <ErrorState error={samples.error} again={samples.refetch} />
        ) : null}
        {samples.isPending ? <Loading /> : null}
        {samples.data?.length === 0 ? <p>{said.none}</p> : null}
        <ul className="who-samples">
          {samples.data?.map((sample) => (
            <li className="who-sample" key={sample.id}>
              <SampleLine site={id} sample={sample} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function DrawSample({ site }: { site: string }) {
  const client = useQueryClient();
  const [steward] = useSteward();
  const [first, setFirst] = useState(steward);
  const [second, setSecond] = useState("");
  const [size, setSize] = useState<number>(20);
  const id = useId();
  const a = first.trim();
  const b = second.trim();
  const same = a !== "" && a.toLocaleLowerCase() === b.toLocaleLowerCase();
  const draw = useMutation({
    mutationFn: () =>
      answerOf(server.review.drawSample(site, { size, stewards: [a, b], by: steward || a })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["review-samples", site] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (a !== "" && b !== "" && !same) draw.mutate();
  };
  return (
    <form className="who-draw" onSubmit={submit}>
      <div className="field">
        <label htmlFor={`${id}-a`}>{said.first}</label>
        <input
          id={`${id}-a`}
          className="input"
          required
          maxLength={80}
          autoComplete="off"
          value={first}
          onChange={(event) => setFirst(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-b`}>{said.second}</label>
        <input
          id={`${id}-b`}
          className="input"
          required
          maxLength={80}
          autoComplete="off"
          aria-invalid={same}
          aria-describedby={same ? `${id}-same` : undefined}
          value={second}
          onChange={(event) => setSecond(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-size`}>{said.size}</label>
        <select
          id={`${id}-size`}
          className="input"
          value={size}
          onChange={(event) => setSize(Number(event.target.value))}
        >
          {SIZES.map((one) => (
            <option key={one} value={one}>
              {said.sizes(one)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="btn main" disabled={draw.isPending}>
        {said.start}
      </button>
      {same ? (
        <p role="alert" id={`${id}-same`}>
          {said.same}
        </p>
      ) : null}
      {draw.error ? <ErrorState error={draw.error} /> : null}
    </form>
  );
}

function SampleLine({ site, sample }: { site: string; sample: SampleSummary }) {
  const [, setSteward] = useSteward();
  return (
    <>
      <p className="small">{said.drawn(dateTime(sample.at), sample.by)}</p>
      <ul className="who-stewards">
        {sample.stewards.map((one) => (
          <li key={one.name} className="row wrap">
            <span>{said.of(one.name, one.answered, sample.size)}</span>
            {one.answered < sample.size ? (
              <Link
                className="btn small-btn"
                to="/sites/$site/who-is-who/pairs/$sample"
                params={{ site, sample: sample.id }}
                search={{ as: one.name }}
                onClick={() => setSteward(one.name)}
              >
                {said.answerAs(one.name)}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
      {sample.complete ? (
        <p className="row wrap">
          <Link
            className="btn small-btn"
            to="/sites/$site/who-is-who/pairs/$sample"
            params={{ site, sample: sample.id }}
            search={{}}
          >
            {said.see}
          </Link>
          <span>{said.open(sample.open)}</span>
        </p>
      ) : null}
    </>
  );
}
