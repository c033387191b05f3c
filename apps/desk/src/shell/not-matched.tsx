import type { Site } from "@kith/api";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../parts/states.tsx";
import { words } from "../words/index.ts";
import { usePageTitle } from "./page-title.ts";
import type { StageId } from "./way-stages.ts";

const { people: said, shell } = words;

/** What People and Explore show before anybody is matched: what comes first, and the way there. */
export function NotMatched({ site, stage }: { site: Site; stage: StageId }) {
  usePageTitle(shell.stages[stage], site.name);
  const asked = site.interviews > 0;
  return (
    <EmptyState heading="h1" title={asked ? said.notMatched : said.notYet}>
      <Link
        className="btn main"
        to={asked ? "/sites/$site" : "/sites/$site/import"}
        params={{ site: site.id }}
      >
        {asked ? said.toOverview : said.bringIn}
      </Link>
    </EmptyState>
  );
}
