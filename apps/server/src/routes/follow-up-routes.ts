import type { OpenAPIHono } from "@hono/zod-openapi";
import { askFollowUpRoute, closeFollowUpRoute, followUpsRoute } from "@kith/api";
import { type Question, questionFor, readQuestionId } from "@kith/linkage";
import { FOLLOW_UP_INTRODUCTION, followUpList, hasFollowUp, indexReview } from "@kith/pipeline";
import { NO_FOLLOW_UP, NO_QUESTION, NO_SITE } from "../http/refuse.ts";
import { recordTitles } from "../review/record-title.ts";
import { namesOf, reviewState } from "../review/review-state.ts";
import type { Pair } from "../review/review-task.ts";
import type { ServerContext } from "../server-context.ts";
import { mutable } from "../site/mutable.ts";

type Sides = Pick<Question, "left" | "right">;

/** What volunteers are to ask at the next visit. */
export function addFollowUpRoutes(router: OpenAPIHono, server: ServerContext): void {
  const { store, review, records } = server;

  router.openapi(askFollowUpRoute, async (context) => {
    const site = await store.sites.get(context.req.valid("param").site);
    if (site === undefined) return context.json(NO_SITE, 404);
    const { question, by, note = "" } = context.req.valid("json");
    const pair = readQuestionId(question);
    if (pair === undefined) return context.json(NO_QUESTION, 422);
    const asked = await sidesOf(site.id, pair);
    if (asked === undefined) return context.json(NO_QUESTION, 422);
    await review.act(site.id, "follow-up", {
      question,
      by,
      note,
      left: asked.left.map((ref) => ({ ...ref })),
      right: asked.right.map((ref) => ({ ...ref })),
    });
    await review.changed(site.id);
    return context.json(await reviewState(server, site), 200);
  });

  router.openapi(followUpsRoute, async (context) => {
    const site = await store.sites.get(context.req.valid("param").site);
    if (site === undefined) return context.json(NO_SITE, 404);
    const { acts } = await review.past(site.id);
    const interviews = await records.interviews(site.id);
    const index = indexReview(interviews, { records: [], pairs: [] });
    const title = recordTitles(interviews, namesOf(site, acts));
    const open = acts.followUps.filter(({ closed }) => closed === undefined);
    const visits = followUpList(
      interviews,
      index,
      open.map(({ left, right }) => [left, right]),
    );
    const asked = acts.followUps.map(({ id, at, question, by, note, left, right, closed }) => ({
      id,
      at,
      question,
      by,
      note,
      titleA: left[0] === undefined ? "" : title(left[0]),
      titleB: right[0] === undefined ? "" : title(right[0]),
      closed: closed ?? null,
      nothingToAsk: !hasFollowUp(index, [left, right]),
    }));
    return context.json(
      {
        introduction: [...FOLLOW_UP_INTRODUCTION],
        visits: mutable(visits),
        asked: asked.reverse(),
      },
      200,
    );
  });

  router.openapi(closeFollowUpRoute, async (context) => {
    const { site: siteId, followUp } = context.req.valid("param");
    const site = await store.sites.get(siteId);
    if (site === undefined) return context.json(NO_SITE, 404);
    const { followUps } = (await review.past(site.id)).acts;
    const asked = followUps.find(({ id }) => id === followUp);
    if (asked === undefined) return context.json(NO_FOLLOW_UP, 404);
    if (asked.closed === undefined) {
      const { by, note = "" } = context.req.valid("json");
      await review.act(site.id, "follow-up-closed", { followUp, by, note });
      await review.changed(site.id);
    }
    return context.json(await reviewState(server, site), 200);
  });

  /** The sides as they are by the answers given so far; by the matching saved last meanwhile. */
  async function sidesOf(siteId: string, pair: Pair): Promise<Sides | undefined> {
    const session = await review.ready(siteId);
    if (!("error" in session)) {
      const { sides } = await session.ask({ kind: "question", pair, names: "masked" }, "questions");
      return sides[0];
    }
    const resolution = await records.resolution(siteId);
    if (resolution === undefined) return undefined;
    return questionFor(await records.interviews(siteId), { resolution }, ...pair);
  }
}
