import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  answerRoute,
  decisionsRoute,
  maskRoute,
  pairQuestionRoute,
  questionsRoute,
  revealRoute,
  revealsRoute,
  reviewRoute,
  undoRoute,
} from "@kith/api";
import { readQuestionId } from "@kith/linkage";
import type { RecordRef } from "@kith/model";
import { NO_DECISION, NO_QUESTION, NO_SITE, refusal } from "../http/refuse.ts";
import { recordTitles } from "../review/record-title.ts";
import { decisionView, namesOf, reviewState } from "../review/review-state.ts";
import { isSame, readRef, writeRef } from "../review/written-ref.ts";
import type { ServerContext } from "../server-context.ts";
import { mutable } from "../site/mutable.ts";

/** Who is who: the state of a review, its questions, answers and names. */
export function addReviewRoutes(router: OpenAPIHono, server: ServerContext): void {
  const { store, review, records } = server;

  router.openapi(reviewRoute, async (context) => {
    const site = await store.sites.get(context.req.valid("param").site);
    if (site === undefined) return context.json(NO_SITE, 404);
    return context.json(await reviewState(server, site), 200);
  });

  router.openapi(questionsRoute, async (context) => {
    const site = await store.sites.get(context.req.valid("param").site);
    if (site === undefined) return context.json(NO_SITE, 404);
    const session = await review.ready(site.id);
    if ("error" in session) return context.json(session, 409);
    const names = namesOf(site, (await review.past(site.id)).acts);
    const limit = context.req.valid("query").limit ?? 10;
    const { questions, left } = await session.ask({ kind: "questions", limit, names }, "questions");
    const found = questions.filter((one) => one !== undefined);
    return context.json({ questions: mutable(found), left }, 200);
  });

  router.openapi(pairQuestionRoute, async (context) => {
    const site = await store.sites.get(context.req.valid("param").site);
    if (site === undefined) return context.json(NO_SITE, 404);
    const session = await review.ready(site.id);
    if ("error" in session) return context.json(session, 409);
    const pair = readQuestionId(context.req.valid("query").id);
    if (pair === undefined) return context.json(NO_QUESTION, 404);
    const names = namesOf(site, (await review.past(site.id)).acts);
    const { questions } = await session.ask({ kind: "question", pair, names }, "questions");
    const question = questions[0];
    return question === undefined
      ? context.json(NO_QUESTION, 404)
      : context.json(mutable(question), 200);
  });

  router.openapi(answerRoute, async (context) => {
    const site = await store.sites.get(context.req.valid("param").site);
    if (site === undefined) return context.json(NO_SITE, 404);
    const { question, a, b, decision, by, note = "" } = context.req.valid("json");
    const pair =
      question === undefined
        ? a === undefined || b === undefined
          ? undefined
          : ([readRef(a), readRef(b)] as const)
        : readQuestionId(question);
    if (pair === undefined || isSame(...pair) || !(await areKnown(site.id, pair))) {
      return context.json(NO_QUESTION, 422);
    }
    const at = server.now().toISOString();
    await store.decisions.add(site.id, { a: pair[0], b: pair[1], decision, by, at, note });
    await review.changed(site.id);
    return context.json(await reviewState(server, site), 200);
  });

  router.openapi(undoRoute, async (context) => {
    const site = await store.sites.get(context.req.valid("param").site);
    if (site === undefined) return context.json(NO_SITE, 404);
    const { decision, by } = context.req.valid("json");
    const { history } = await review.past(site.id);
    const inForce = history.filter(({ undone }) => undone === undefined);
    const undone =
      decision === undefined ? inForce.at(-1) : history.find(({ id }) => id === decision);
    if (undone === undefined) {
      return decision === undefined
        ? context.json(refusal("There is nothing to undo.", "Answer a question first."), 422)
        : context.json(NO_DECISION, 404);
    }
    await store.decisions.undo(undone.id, { by, at: server.now().toISOString() });
    await review.changed(site.id);
    return context.json(await reviewState(server, site), 200);
  });

  router.openapi(decisionsRoute, async (context) => {
    const site = await store.sites.get(context.req.valid("param").site);
    if (site === undefined) return context.json(NO_SITE, 404);
    const { history, acts } = await review.past(site.id);
    const title = recordTitles(await records.interviews(site.id), namesOf(site, acts));
    const notKept = (await review.session(site.id))?.view().notKept ?? new Map();
    const decisions = history.map((row) => decisionView(row, title, notKept)).reverse();
    return context.json({ decisions }, 200);
  });

  router.openapi(revealRoute, async (context) => {
    const site = await store.sites.get(context.req.valid("param").site);
    if (site === undefined) return context.json(NO_SITE, 404);
    const session = await review.ready(site.id);
    if ("error" in session) return context.json(session, 409);
    const { question, by, reason } = context.req.valid("json");
    const pair = readQuestionId(question);
    if (pair === undefined) return context.json(NO_QUESTION, 422);
    const { questions, sides } = await session.ask(
      { kind: "question", pair, names: "shown" },
      "questions",
    );
    const [shown, side] = [questions[0], sides[0]];
    if (shown === undefined || side === undefined) return context.json(NO_QUESTION, 422);
    // Kept before anything is shown.
    await review.act(site.id, "reveal", {
      by,
      reason,
      refs: [...side.left, ...side.right].map((ref) => ({ ...ref })),
    });
    return context.json(mutable(shown), 200);
  });

  router.openapi(revealsRoute, async (context) => {
    const site = await store.sites.get(context.req.valid("param").site);
    if (site === undefined) return context.json(NO_SITE, 404);
    const { reveals } = (await review.past(site.id)).acts;
    const listed = reveals.map(({ refs, ...reveal }) => ({ ...reveal, refs: refs.map(writeRef) }));
    return context.json({ reveals: listed.reverse() }, 200);
  });

  router.openapi(maskRoute, async (context) => {
    const site = await store.sites.get(context.req.valid("param").site);
    if (site === undefined) return context.json(NO_SITE, 404);
    await review.act(site.id, "masking", context.req.valid("json"));
    return context.json(await reviewState(server, site), 200);
  });

  async function areKnown(siteId: string, pair: readonly RecordRef[]): Promise<boolean> {
    const interviews = await records.interviews(siteId);
    return pair.every(({ egoID, alterID }) => {
      const interview = interviews.find((one) => one.egoID === egoID);
      return (
        interview !== undefined &&
        (alterID === undefined || interview.mentions.some((one) => one.alterID === alterID))
      );
    });
  }
}
