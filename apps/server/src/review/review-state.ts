import type { DecisionView, ReviewState } from "@kith/api";
import type { RecordRef } from "@kith/model";
import type { DecisionHistoryRow, SiteRow } from "@kith/store";
import type { ServerContext } from "../server-context.ts";
import { decisionsInForce } from "./latest-decisions.ts";
import type { PastActs } from "./past-acts.ts";
import { recordTitles } from "./record-title.ts";
import type { SessionView } from "./review-session.ts";
import type { Names } from "./review-task.ts";
import { sampleSummary } from "./sample-view.ts";
import { stopAdvice } from "./stop-advice.ts";
import { writeRef } from "./written-ref.ts";

const HISTORY = 200;

/** Names are hidden until asked for, except of made-up people, or where the site says otherwise. */
export function namesOf(site: SiteRow, acts: PastActs): Names {
  return (acts.maskNames ?? !site.madeUp) ? "masked" : "shown";
}

/** How the review of a site stands. Opens the matching if it is not open. */
export async function reviewState(server: ServerContext, site: SiteRow): Promise<ReviewState> {
  const [{ history, acts }, network, job, interviews] = await Promise.all([
    server.review.past(site.id),
    server.records.network(site.id),
    server.jobs.active(site.id),
    server.records.interviews(site.id),
  ]);
  const view = (await server.review.session(site.id))?.view();
  const decided = view?.decided;
  const inForce = decisionsInForce(history);
  const names = namesOf(site, acts);
  const last = inForce.at(-1);
  const sample = acts.samples.at(-1);
  const share = decided?.now.share ?? 0;
  const phase =
    view?.phase ?? (job === undefined && network === undefined ? "unmatched" : "preparing");
  return {
    runId: network?.id ?? null,
    phase,
    stage: view?.stage ?? job?.stage ?? "",
    failure: view?.failure ?? "",
    certainty: {
      start: decided?.start.share ?? 0,
      now: share,
      mentions: decided?.now.mentions ?? 0,
      settled: decided?.now.settled ?? 0,
      history:
        decided === undefined ? [] : certaintyHistory(acts, decided.start.share, inForce.length),
    },
    answered: inForce.length,
    waiting: view === undefined ? 0 : inForce.filter(({ id }) => !view.workedIn.has(id)).length,
    undoable:
      last === undefined
        ? null
        : decisionView(last, recordTitles(interviews, names), view?.notKept ?? new Map()),
    left: decided?.left ?? 0,
    ...(decided === undefined
      ? { stopAdvice: "go on" as const, stopWords: "" }
      : stopAdvice(decided.left, inForce.length, share)),
    inferenceMillis:
      decided === undefined || inForce.length === 0 ? null : Math.round(decided.millis),
    people: decided?.people ?? network?.view.measures.people ?? 0,
    followUps: acts.followUps.filter(({ closed }) => closed === undefined).length,
    maskNames: names === "masked",
    sample: sample === undefined ? null : sampleSummary(sample),
    notKept: notKeptCount(view),
  };
}

function notKeptCount(view: SessionView | undefined): number {
  return view?.notKept.size ?? 0;
}

/** From no answer to now. Of an answer that was undone and given again, the last share counts. */
function certaintyHistory(
  { certainty }: PastActs,
  start: number,
  answered: number,
): ReviewState["certainty"]["history"] {
  const shares = new Map<number, number>([[0, start]]);
  for (const one of certainty) if (one.answered <= answered) shares.set(one.answered, one.share);
  shares.set(0, start);
  const points = [...shares]
    .map(([at, share]) => ({ answered: at, share }))
    .sort((a, b) => a.answered - b.answered);
  const step = Math.max(1, Math.ceil(points.length / HISTORY));
  return points.filter((_, i) => i % step === 0 || i === points.length - 1);
}

/** A decision as the list shows it. */
export function decisionView(
  row: DecisionHistoryRow,
  title: (ref: RecordRef) => string,
  notKept: ReadonlyMap<string, string>,
): DecisionView {
  return {
    id: row.id,
    a: writeRef(row.a),
    b: writeRef(row.b),
    titleA: title(row.a),
    titleB: title(row.b),
    decision: row.decision,
    by: row.by,
    at: row.at,
    note: row.note,
    undone: row.undone === undefined ? null : { by: row.undone.by, at: row.undone.at },
    problem: notKept.get(row.id) ?? "",
  };
}
