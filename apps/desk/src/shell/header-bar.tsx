import type { Site } from "@kith/api";
import { Link } from "@tanstack/react-router";
import { useSites } from "../api/queries.ts";
import { ExportsMenu } from "../exports/exports-menu.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { Mark } from "../parts/mark.tsx";
import { words } from "../words/index.ts";
import { DisplaySettings } from "./display-settings.tsx";
import { FindButton } from "./find-button.tsx";
import "./header-bar.css";

const { shell } = words;

/** Mark, site, wave; then what the data are, finding, taking away and display. */
export function HeaderBar({ site }: { site: Site | undefined }) {
  return (
    <header className="bar edge">
      <Link to="/" className="mark" aria-label={shell.home}>
        <Mark />
        <span>{shell.name}</span>
      </Link>
      {site ? <SiteChooser site={site} /> : null}
      {site && waves(site).length > 0 ? (
        <span className="small bar-wave">{shell.waves(waves(site))}</span>
      ) : null}
      <span className="grow" />
      {site?.madeUp ? (
        <span className="madeup" title={shell.madeUpMeans}>
          {shell.madeUp}
        </span>
      ) : null}
      {site && site.people !== null ? <FindButton site={site} /> : null}
      {site && site.interviews > 0 ? <ExportsMenu site={site} /> : null}
      <DisplaySettings />
    </header>
  );
}

/** Names of the waves that have one; one that is only a number is called "Wave 1". */
function waves(site: Site): readonly string[] {
  return site.waves
    .map(({ name }) => name)
    .filter((name) => name !== "")
    .map((name) => (/^\d+$/.test(name) ? shell.wave(name) : name));
}

function SiteChooser({ site }: { site: Site }) {
  const sites = useSites().data ?? [];
  return (
    <Disclosure button={site.name} label={`${shell.chooseSite}: ${site.name}`} className="choose">
      {(close) => (
        <nav aria-label={shell.chooseSite}>
          <ul className="site-list">
            {sites.map((one) => (
              <li key={one.id}>
                <Link to="/sites/$site" params={{ site: one.id }} onClick={close}>
                  {one.name}
                </Link>
              </li>
            ))}
            <li>
              <Link to="/" onClick={close} className="small">
                {shell.sites}
              </Link>
            </li>
          </ul>
        </nav>
      )}
    </Disclosure>
  );
}
