import type { Site } from "@kith/api";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useId, useState } from "react";
import { useCreateSite } from "../api/changes.ts";
import { useSites } from "../api/queries.ts";
import { announce } from "../parts/announce.ts";
import { Rich } from "../parts/rich.tsx";
import { ErrorState, Loading } from "../parts/states.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { Main } from "../shell/site-frame.tsx";
import { words } from "../words/index.ts";
import "./sites-page.css";

const { sites: said, shell } = words;

/** All sites, and a way to add one. */
export function SitesPage() {
  const sites = useSites();
  const heading = usePageTitle(shell.sites);
  if (sites.error) {
    return (
      <Main>
        <ErrorState error={sites.error} again={sites.refetch} />
      </Main>
    );
  }
  const none = sites.data?.length === 0;
  return (
    <Main>
      <h1 ref={heading} tabIndex={-1} className="sites-title">
        <Rich text={none ? said.none : said.title} />
      </h1>
      <p className="small">{said.noneMeans}</p>
      {sites.data ? <SiteList sites={sites.data} /> : <Loading />}
      {sites.data ? <AddSite /> : null}
    </Main>
  );
}

function SiteList({ sites }: { sites: readonly Site[] }) {
  return (
    <ul className="sites" aria-label={said.list}>
      {sites.map((site) => (
        <li key={site.id} className={site.people === null ? "dotted" : "whole"}>
          <Link to="/sites/$site" params={{ site: site.id }}>
            {site.name}
          </Link>
          <span className="small">{siteLine(site)}</span>
          {site.madeUp ? <span className="madeup">{shell.madeUp}</span> : null}
        </li>
      ))}
    </ul>
  );
}

function siteLine(site: Site): string {
  if (site.job && (site.job.state === "running" || site.job.state === "waiting")) {
    return said.working;
  }
  if (site.interviews === 0) return said.notYet;
  const people = site.people === null ? said.notMatched : said.people(site.people);
  return `${said.interviews(site.interviews)}, ${people}`;
}

function AddSite() {
  const [name, setName] = useState("");
  const create = useCreateSite();
  const navigate = useNavigate();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    create.mutate(name.trim(), {
      onSuccess: (site) => {
        announce(said.created(site.name));
        void navigate({ to: "/sites/$site", params: { site: site.id } });
      },
    });
  };
  return (
    <form className="add-site" onSubmit={submit}>
      <h2>{said.add}</h2>
      <div className="field">
        <label htmlFor={id}>{said.name}</label>
        <p className="small" id={`${id}-hint`}>
          {said.nameHint}
        </p>
        <input
          id={id}
          className="input"
          value={name}
          maxLength={120}
          required
          aria-describedby={`${id}-hint`}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      {create.error ? <ErrorState error={create.error} /> : null}
      <button type="submit" className="btn main" disabled={create.isPending}>
        {create.isPending ? said.creating : said.create}
      </button>
    </form>
  );
}
