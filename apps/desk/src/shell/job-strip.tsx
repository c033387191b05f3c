import type { Job, Site } from "@kith/api";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useMatchRoute } from "@tanstack/react-router";
import { useEffect } from "react";
import { cancelJob, siteChanged } from "../api/changes.ts";
import { jobQuery, underWay } from "../api/queries.ts";
import { announce } from "../parts/announce.ts";
import { Notice } from "../parts/notice.tsx";
import { ErrorState } from "../parts/states.tsx";
import { number, words } from "../words/index.ts";
import { followJob, useFollowedJob } from "./followed-job.ts";
import "./job-strip.css";

const { jobs } = words;

/**
 * Work under way for a site: what is being done in words, how far as a thread, and Cancel.
 * It stays until the work has ended, and says how it ended.
 */
export function JobStrip({ site }: { site: Site }) {
  const followed = useFollowedJob(site.id);
  const client = useQueryClient();
  const current = underWay(site.job) ? site.job?.id : undefined;
  useEffect(() => {
    if (current) followJob(site.id, current);
  }, [current, site.id]);

  const job = useQuery(jobQuery(followed)).data;
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
    }
  }, [state, stage, client, site.id]);

  if (!job || job.site !== site.id) return null;
  if (underWay(job)) {
    return (
      <section className="job edge" aria-label={jobs.label}>
        <p>
          <b>{jobs.kind[job.kind]}</b>
          {job.stage ? `: ${job.stage}` : ""}
          <span className="small num"> {jobFar(job)}</span>
        </p>
        <ProgressThread job={job} />
        <button
          type="button"
          className="btn small-btn"
          disabled={cancel.isPending}
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
      <Ended job={job} dismiss={() => followJob(site.id, undefined)} />
    </section>
  );
}

function Ended({ job, dismiss }: { job: Job; dismiss: () => void }) {
  const onOverview = useMatchRoute()({ to: "/sites/$site" });
  const ended = job.state === "done" || job.state === "failed" ? job.state : "cancelled";
  const tone = { done: "good", failed: "stop", cancelled: "look" } as const;
  return (
    <Notice tone={tone[ended]} title={jobs.ended[ended]}>
      <p>{ended === "failed" ? job.error : job.outcome || jobs.endedMeans[ended]}</p>
      <p className="row wrap">
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
