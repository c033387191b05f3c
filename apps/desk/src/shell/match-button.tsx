import { useMutation } from "@tanstack/react-query";
import { startLink } from "../api/changes.ts";
import { ErrorState } from "../parts/states.tsx";
import { followJob } from "./followed-job.ts";

/** Starts the matching of a site and follows it. */
export function MatchButton(props: { site: string; title: string; className: string }) {
  const { site } = props;
  const match = useMutation({
    mutationFn: () => startLink(site),
    onSuccess: (job) => followJob(site, job.id),
  });
  return (
    <>
      <button
        type="button"
        className={props.className}
        disabled={match.isPending}
        onClick={() => match.mutate()}
      >
        {props.title}
      </button>
      {match.error ? <ErrorState error={match.error} /> : null}
    </>
  );
}
