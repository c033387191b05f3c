import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  drawSampleRoute,
  sampleAnswerRoute,
  sampleQuestionsRoute,
  sampleRoute,
  samplesRoute,
  settleRoute,
} from "@kith/api";
import { questionId, readQuestionId } from "@kith/linkage";
import { NO_QUESTION, NO_SAMPLE, NO_SITE, refusal } from "../http/refuse.ts";
import { recordAgreed } from "../review/record-agreed.ts";
import { namesOf } from "../review/review-state.ts";
import { isDifference, sampleAgreement, sampleRows, sampleSummary } from "../review/sample-view.ts";
import type { ServerContext } from "../server-context.ts";
import { mutable } from "../site/mutable.ts";

const SAME_STEWARD = refusal(
  "Both answers would come from one steward.",
  "Name two different people.",
);
const NOTHING_TO_DRAW = refusal(
  "There is nothing to draw a sample from: no question is worth asking.",
  "Draw one before questions are answered, or when new interviews came in.",
);
const NOT_THEIRS = refusal(
  "This sample was drawn for two other stewards.",
  "Give the name as it was written when the sample was drawn.",
);
const ANSWERED = refusal(
  "This steward has answered that question.",
  "Differences are settled when both have answered everything.",
);
const NOT_COMPLETE = refusal(
  "The two have not answered everything yet.",
  "Settle differences when both are done: until then neither sees the other's answers.",
);

/** Blind double review: two stewards, the same questions, and what becomes of differences. */
export function addSampleRoutes(router: OpenAPIHono, server: ServerContext): void {
  const { store, review } = server;
  const find = async (siteId: string, id: string) =>
    (await review.past(siteId)).acts.samples.find((sample) => sample.id === id);

  router.openapi(drawSampleRoute, async (context) => {
    const site = await store.sites.get(context.req.valid("param").site);
    if (site === undefined) return context.json(NO_SITE, 404);
    const { size, stewards, by } = context.req.valid("json");
    const [first = "", second = ""] = stewards;
    if (first.toLowerCase() === second.toLowerCase()) return context.json(SAME_STEWARD, 422);
    const session = await review.ready(site.id);
    if ("error" in session) return context.json(session, 409);
    const drawn = (await review.past(site.id)).acts.samples.length;
    const { pairs } = await session.ask({ kind: "sample", size, seed: drawn + 1 }, "sample");
    if (pairs.length === 0) return context.json(NOTHING_TO_DRAW, 422);
    const id = await review.act(site.id, "sample", {
      by,
      stewards: [first, second],
      pairs: pairs.map((pair) => pair.map((ref) => ({ ...ref }))),
    });
    await review.changed(site.id);
    const sample = await find(site.id, id);
    if (sample === undefined) return context.json(NO_SAMPLE, 404);
    return context.json(sampleSummary(sample), 201);
  });

  router.openapi(samplesRoute, async (context) => {
    const site = await store.sites.get(context.req.valid("param").site);
    if (site === undefined) return context.json(NO_SITE, 404);
    const { samples } = (await review.past(site.id)).acts;
    return context.json({ samples: samples.map(sampleSummary).reverse() }, 200);
  });

  router.openapi(sampleQuestionsRoute, async (context) => {
    const { site: siteId, sample: id } = context.req.valid("param");
    const site = await store.sites.get(siteId);
    if (site === undefined) return context.json(NO_SITE, 404);
    const sample = await find(site.id, id);
    if (sample === undefined) return context.json(NO_SAMPLE, 404);
    const answers = sample.answers[sample.stewards.indexOf(context.req.valid("query").steward)];
    if (answers === undefined) return context.json(NOT_THEIRS, 422);
    const session = await review.ready(site.id);
    if ("error" in session) return context.json(session, 409);
    const pairs = sample.pairs.filter((pair) => !answers.has(questionId(...pair)));
    const names = namesOf(site, (await review.past(site.id)).acts);
    const { questions } = await session.ask({ kind: "first questions", pairs, names }, "questions");
    return context.json(
      {
        size: sample.pairs.length,
        answered: answers.size,
        questions: mutable(questions.filter((one) => one !== undefined)),
      },
      200,
    );
  });

  router.openapi(sampleAnswerRoute, async (context) => {
    const { site: siteId, sample: id } = context.req.valid("param");
    const site = await store.sites.get(siteId);
    if (site === undefined) return context.json(NO_SITE, 404);
    const sample = await find(site.id, id);
    if (sample === undefined) return context.json(NO_SAMPLE, 404);
    const { steward, question, decision } = context.req.valid("json");
    const answers = sample.answers[sample.stewards.indexOf(steward)];
    if (answers === undefined) return context.json(NOT_THEIRS, 422);
    const asked = idOf(question);
    if (!sample.pairs.some((pair) => questionId(...pair) === asked)) {
      return context.json(NO_QUESTION, 422);
    }
    if (answers.has(asked)) return context.json(ANSWERED, 422);
    await review.act(site.id, "sample-answer", { sample: id, steward, question: asked, decision });
    const now = await find(site.id, id);
    if (now === undefined) return context.json(NO_SAMPLE, 404);
    await recordAgreed(server, site.id, now);
    return context.json(sampleSummary(now), 200);
  });

  router.openapi(sampleRoute, async (context) => {
    const { site: siteId, sample: id } = context.req.valid("param");
    const site = await store.sites.get(siteId);
    if (site === undefined) return context.json(NO_SITE, 404);
    const sample = await find(site.id, id);
    if (sample === undefined) return context.json(NO_SAMPLE, 404);
    await recordAgreed(server, site.id, sample);
    const rows = sampleRows(sample).filter(isDifference);
    if (rows.length === 0) {
      const agreement = sampleAgreement(sample);
      return context.json({ summary: sampleSummary(sample), agreement, differences: [] }, 200);
    }
    const session = await review.ready(site.id);
    if ("error" in session) return context.json(session, 409);
    const names = namesOf(site, (await review.past(site.id)).acts);
    const { questions } = await session.ask(
      { kind: "first questions", pairs: rows.map(({ pair }) => pair), names },
      "questions",
    );
    const differences = rows.flatMap(({ question, answers }, i) => {
      const shown = questions[i];
      if (shown === undefined) return [];
      return [
        {
          question: mutable(shown),
          answers: answers.map((decision, s) => ({ steward: sample.stewards[s] ?? "", decision })),
          settled: sample.settled.get(question) ?? null,
        },
      ];
    });
    return context.json(
      { summary: sampleSummary(sample), agreement: sampleAgreement(sample), differences },
      200,
    );
  });

  router.openapi(settleRoute, async (context) => {
    const { site: siteId, sample: id } = context.req.valid("param");
    const site = await store.sites.get(siteId);
    if (site === undefined) return context.json(NO_SITE, 404);
    const sample = await find(site.id, id);
    if (sample === undefined) return context.json(NO_SAMPLE, 404);
    const { question, decision, by, note = "" } = context.req.valid("json");
    const rows = sampleRows(sample);
    if (rows.length === 0) return context.json(NOT_COMPLETE, 422);
    const asked = idOf(question);
    const row = rows.find((one) => one.question === asked);
    if (row === undefined) return context.json(NO_QUESTION, 422);
    const [a, b] = row.pair;
    const at = server.now().toISOString();
    await store.decisions.add(site.id, { a, b, decision, by, at, note });
    await review.act(site.id, "sample-settled", {
      sample: id,
      question: asked,
      decision,
      by,
      note,
    });
    await review.changed(site.id);
    const now = await find(site.id, id);
    return now === undefined ? context.json(NO_SAMPLE, 404) : context.json(sampleSummary(now), 200);
  });
}

/** The id of a question whichever way round its records were sent. */
function idOf(question: string): string {
  const pair = readQuestionId(question);
  return pair === undefined ? question : questionId(...pair);
}
