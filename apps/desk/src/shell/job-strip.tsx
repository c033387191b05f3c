import type { Job, Site } from "@kith/api";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useMatchRoute } from "@tanstack/react-router";
import { useEffect } from "react";
import { cancelJob, siteChanged } from "../api/changes.ts";
import { useSilentSince } from "../api/contact.ts";
import { jobQuery, underWay } from "../api/queries.ts";
import { announce } from "../parts/announce.ts";
import { Notice } from "../parts/notice.tsx";
import { ErrorState } from "../parts/states.tsx";
import { number, words } from "../words/index.ts";
import { followJob, settleJob, useFollowedJob } from "./followed-job.ts";
import { MatchButton } from "./match-button.tsx";
import "./job-strip.css";

const { jobs } = words;

/**
 * Work under way for a site: what is being done in words, how far as a thread, and Cancel.
 * It stays until the work has ended, and says how it ended.
 */
export function JobStrip({ site }: { site: Site }) {
  const silent = useSilentSince() !== undefined;
  const followed = useFollowedJob(site.id);
  const client = useQueryClient();
  const current = underWay(site.job) ? site.job?.id : undefined;
  useEffect(() => {
    if (current) followJob(site.id, current);
  }, [current, site.id]);

  const { data: job, isLoading } = useQuery(jobQuery(followed));
  const cancel = useMutation({
    mutationFn: cancelJob,
    onSuccess: (stopped) => client.setQueryData(["job", stopped.id], stopped),
  });

  const state = job?.state;
  const stage = job?.stage;
  useEffect(() => {
    if (state === "running" && stage) announce(jobs.stage(stage));
    if (state === "done" || state === "failed" || state === "cancelled") {
      announce(jobs.ended[state]);
      siteChanged(client, site.id);
      if (state !== "failed") settleJob(site.id);
    }
  }, [state, stage, client, site.id]);

  if (isLoading) return null;
  if (!job || job.site !== site.id) return <Unmatched site={site} />;
  if (underWay(job)) {
    return (
      <section className="job edge" aria-label={jobs.label}>
        <p>
          <b>{jobs.kind[job.kind]}</b>
          {silent ? `: ${jobs.silent}` : job.stage ? `: ${job.stage}` : ""}
          <span className="small num"> {silent ? jobs.silentMeans : jobFar(job)}</span>
        </p>
        <ProgressThread job={job} />
        <button
          type="button"
          className="btn small-btn"
          disabled={cancel.isPending || silent}
          onClick={() => cancel.mutate(job.id)}
        >
          {jobs.cancel}
        </button>
        {cancel.error ? <ErrorState error={cancel.error} /> : null}
      </section>
    );
  }
  return (
    <section className="job-ended edge" aria-label={jobs.endedLabel}>
      <Ended job={job} site={site} dismiss={() => followJob(site.id, undefined)} />
    </section>
  );
}

/** Interviews that wait for their matching: after work that was cut off, or stopped earlier. */
function Unmatched({ site }: { site: Site }) {
  const match = useMatchRoute();
  // People and Explore say the same as their page.
  const here = match({ to: "/sites/$site" }) || match({ to: "/sites/$site/import" });
  if (!here || site.interviews === 0 || site.people !== null || underWay(site.job)) return null;
  return (
    <section className="job-ended edge" aria-label={jobs.endedLabel}>
      <Notice tone="look" title={jobs.kept(site.interviews, false)}>
        <MatchButton site={site.id} title={jobs.match} className="btn small-btn" />
      </Notice>
    </section>
  );
}

function Ended({ job, site, dismiss }: { job: Job; site: Site; dismiss: () => void }) {
  const onOverview = useMatchRoute()({ to: "/sites/$site" });
  const ended = job.state === "done" || job.state === "failed" ? job.state : "cancelled";
  const tone = { done: "good", failed: "stop", cancelled: "look" } as const;
  return (
    <Notice tone={tone[ended]} title={jobs.ended[ended]}>
      <p>{endedWords(job, site)}</p>
      <p className="row wrap">
        {ended !== "done" && site.interviews > 0 ? (
          <MatchButton site={site.id} title={jobs.match} className="btn small-btn" />
        ) : null}
        {ended === "done" && !onOverview ? (
          <Link to="/sites/$site" params={{ site: job.site }}>
            {jobs.see}
          </Link>
        ) : null}
        <button type="button" className="link" onClick={dismiss}>
          {jobs.dismiss}
        </button>
      </p>
    </Notice>
  );
}

/** How the work ended; after a stop what is kept all the same. */
function endedWords(job: Job, site: Site): string {
  if (job.state === "failed") return job.error;
  if (job.state === "done") return withSeparators(job.outcome) || jobs.endedMeans.done;
  return site.interviews > 0
    ? jobs.kept(site.interviews, site.people !== null)
    : jobs.endedMeans.cancelled;
}

/** Whole numbers in a sentence of the server, written as everywhere here: 3,364. */
const withSeparators = (sentence: string): string =>
  sentence.replace(/\d{4,}/g, (digits) => number(Number(digits)));

function jobFar(job: Job): string {
  return job.total > 0 ? jobs.far(number(job.done), number(job.total)) : "";
}

/** How far, as a thread: whole where it is done, dotted where it is still to come. */
function ProgressThread({ job }: { job: Job }) {
  const share = job.total > 0 ? Math.min(1, job.done / job.total) : 0;
  return (
    <div
      className="job-thread"
      role="progressbar"
      aria-label={jobs.kind[job.kind]}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={job.total > 0 ? Math.round(share * 100) : undefined}
    >
      <span className="job-done" style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
