import type { Site } from "@kith/api";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { jobQuery, useSite } from "../api/queries.ts";
import { announce } from "../parts/announce.ts";
import { Notice } from "../parts/notice.tsx";
import { saveFile } from "../parts/save-file.ts";
import { ErrorState, Loading } from "../parts/states.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { words } from "../words/index.ts";
import { CheckedFiles } from "./checked-files.tsx";
import { DropZone } from "./drop-zone.tsx";
import { emptyTables, TABLES } from "./empty-tables.ts";
import { check, type ImportSession, takeFiles, useImportSession } from "./import-session.ts";
import "./problem-list.css";

const said = words.import;

/** Bringing interviews in: look first, then decide. */
export function ImportPage() {
  const { site: id = "" } = useParams({ strict: false });
  const site = useSite(id);
  return site ? <Import site={site} /> : <Loading />;
}

function Import({ site }: { site: Site }) {
  const heading = usePageTitle(said.title, site.name);
  const session = useImportSession(site.id);
  const { phase } = session;
  useEffect(() => {
    if (phase === "reading") announce(said.reading);
    if (phase === "checking") announce(said.checking);
    if (phase === "sent") announce(said.sent);
  }, [phase]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {said.title}
      </h1>
      <p className="prose">{said.sub}</p>
      {site.interviews > 0 ? <p className="small prose">{said.has(site.interviews)}</p> : null}
      <div className="import">
        <Step site={site} session={session} />
        {phase === "empty" ? <FileLayout /> : null}
      </div>
    </>
  );
}

function Step({ site, session }: { site: Site; session: ImportSession }) {
  const zone = <DropZone onFiles={(files) => void takeFiles(site.id, files)} />;
  switch (session.phase) {
    case "empty":
      return zone;
    case "reading":
      return <Loading what={said.reading} />;
    case "checking":
      return <Loading what={said.checking} />;
    case "checked":
      return <CheckedFiles site={site} read={session.read} result={session.result} />;
    case "sending":
      return <Loading what={said.sending} />;
    case "sent":
      return <Sent site={site} session={session} />;
    case "failed": {
      const { failure, read, result } = session;
      return (
        <>
          <ErrorState
            error={failure}
            {...(read ? { again: () => void check(site.id, read) } : {})}
          />
          {read && result ? <CheckedFiles site={site} read={read} result={result} /> : zone}
        </>
      );
    }
  }
}

type SentSession = Extract<ImportSession, { phase: "sent" }>;

/** While the work goes on; when it has failed the files are still there to try again. */
function Sent({ site, session }: { site: Site; session: SentSession }) {
  const state = useQuery(jobQuery(session.job)).data?.state;
  if (state === "done") {
    return <DropZone onFiles={(files) => void takeFiles(site.id, files)} />;
  }
  if (state === "failed" || state === "cancelled") {
    return <CheckedFiles site={site} read={session.read} result={session.result} />;
  }
  return (
    <>
      <Notice tone="plain" title={said.sent}>
        <p>{said.sentMeans}</p>
      </Notice>
      <p className="import-acts">
        <Link className="btn main" to="/sites/$site" params={{ site: site.id }}>
          {said.toOverview}
        </Link>
      </p>
    </>
  );
}

function FileLayout() {
  return (
    <details>
      <summary>{said.layout}</summary>
      <p className="prose">{said.layoutMeans}</p>
      <dl className="layout-table">
        {TABLES.map(({ name, needed, others }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <b>{needed.join(", ")}</b>
              {others.length > 0 ? `; ${others.join(", ")}` : ""}
            </dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className="link"
        onClick={() => {
          for (const file of emptyTables()) saveFile(file.name, file.text, "text/csv");
        }}
      >
        {said.tables}
      </button>
    </details>
  );
}
