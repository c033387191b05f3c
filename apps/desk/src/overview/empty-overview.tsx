import type { Overview } from "@kith/api";
import { Link, useNavigate } from "@tanstack/react-router";
import { useSites } from "../api/queries.ts";
import { DropZone } from "../import/drop-zone.tsx";
import { emptyTables } from "../import/empty-tables.ts";
import { takeFiles } from "../import/import-session.ts";
import { Rich } from "../parts/rich.tsx";
import { saveFile } from "../parts/save-file.ts";
import { usePageTitle } from "../shell/page-title.ts";
import { words } from "../words/index.ts";
import { OpenedWay } from "./opened-way.tsx";
import "./overview-page.css";

const { overview, shell } = words;
const said = overview.empty;

/** Nobody has been asked yet: the dotted way, the first steps, and a made-up ward to look at. */
export function EmptyOverview(props: { overview: Overview }) {
  const { site } = props.overview;
  const heading = usePageTitle(shell.stages.overview, site.name);
  const navigate = useNavigate();
  const madeUp = useSites().data?.find((one) => one.madeUp && one.interviews > 0);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="ov-title">
        <Rich text={said.title(madeUp ? 3 : 2)} />
      </h1>
      <p className="small">{said.sub}</p>
      <OpenedWay overview={props.overview} network={undefined} />
      <div className="ov-first">
        <ul className="ends">
          <li>
            <Link to="/sites/$site/import" params={{ site: site.id }}>
              {said.bringIn}
            </Link>
            <span>{said.bringInSub}</span>
          </li>
          <li>
            <button
              type="button"
              className="link"
              onClick={() => {
                for (const file of emptyTables()) saveFile(file.name, file.text, "text/csv");
              }}
            >
              {said.tables}
            </button>
            <span>{said.tablesSub}</span>
          </li>
        </ul>
        <DropZone
          onFiles={(dropped) => {
            void takeFiles(site.id, dropped);
            void navigate({ to: "/sites/$site/import", params: { site: site.id } });
          }}
        />
      </div>
      {madeUp ? (
        <p className="ov-look">
          <Link to="/sites/$site" params={{ site: madeUp.id }}>
            <b>{said.look}</b>
          </Link>
          {said.lookRest}
        </p>
      ) : null}
    </>
  );
}
