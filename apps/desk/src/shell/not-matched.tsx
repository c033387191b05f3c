import type { Site } from "@kith/api";
import { Link } from "@tanstack/react-router";
import { underWay } from "../api/queries.ts";
import { EmptyState } from "../parts/states.tsx";
import { words } from "../words/index.ts";
import { MatchButton } from "./match-button.tsx";
import { usePageTitle } from "./page-title.ts";
import type { StageId } from "./way-stages.ts";

const { jobs, people: said, shell } = words;

/** What People and Explore show before anybody is matched: what comes first, and the way there. */
export function NotMatched({ site, stage }: { site: Site; stage: StageId }) {
  usePageTitle(shell.stages[stage], site.name);
  const asked = site.interviews > 0;
  return (
    <EmptyState heading="h1" title={asked ? said.notMatched : said.notYet}>
      {asked ? (
        <>
          {underWay(site.job) ? null : (
            <MatchButton site={site.id} title={jobs.match} className="btn main" />
          )}
          <Link to="/sites/$site" params={{ site: site.id }}>
            {said.toOverview}
          </Link>
        </>
      ) : (
        <Link className="btn main" to="/sites/$site/import" params={{ site: site.id }}>
          {said.bringIn}
        </Link>
      )}
    </EmptyState>
  );
}
