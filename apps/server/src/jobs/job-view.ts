import type { Job } from "@kith/api";
import type { JobRow } from "@kith/store";

/** A stored job as the contract shows it. */
export function jobView(row: JobRow): Job {
  const message = row.message ?? "";
  return {
    id: row.id,
    site: row.siteId,
    kind: row.kind === "link" ? "link" : "import",
    state: row.state,
    stage: row.stage,
    done: row.done,
    total: row.total,
    error: row.state === "failed" ? message : "",
    outcome: row.state === "done" ? message : "",
    startedAt: row.createdAt,
    finishedAt: row.finishedAt ?? null,
  };
}
