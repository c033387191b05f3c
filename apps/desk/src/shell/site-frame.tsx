import { Outlet, useMatchRoute, useParams } from "@tanstack/react-router";
import { useSite, useSites } from "../api/queries.ts";
import { ErrorState, Loading } from "../parts/states.tsx";
import { words } from "../words/index.ts";
import { JobStrip } from "./job-strip.tsx";
import { useWatchSite } from "./watch-site.ts";
import { Way } from "./way.tsx";

/** Everything below a site's address: the way, work under way, and the page. */
export function SiteFrame() {
  const { site: id } = useParams({ strict: false });
  const sites = useSites();
  const site = useSite(id);
  useWatchSite(site);
  const onOverview = useMatchRoute()({ to: "/sites/$site" });
  if (sites.error && !sites.data)
    return <Main>{<ErrorState error={sites.error} again={sites.refetch} />}</Main>;
  if (!sites.data) return <Main>{<Loading />}</Main>;
  if (!site) return <Main>{<Missing />}</Main>;
  return (
    <>
      {onOverview ? null : <Way site={site.id} />}
      <JobStrip site={site} />
      <Main>
        <Outlet />
      </Main>
    </>
  );
}

export function Main({ children }: { children: React.ReactNode }) {
  return (
    <main id="page" tabIndex={-1} className="page">
      {children}
    </main>
  );
}

export function Missing() {
  return (
    <ErrorState
      error={{
        failure: true,
        status: 404,
        message: words.shell.pageMissing,
        remedy: words.shell.pageMissingRemedy,
        problems: [],
      }}
    />
  );
}
