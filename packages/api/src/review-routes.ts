import { createRoute, z } from "@hono/zod-openapi";
import { refusalSchema } from "./problem-schema.ts";
import {
  answerRequestSchema,
  closeFollowUpSchema,
  decisionViewSchema,
  followUpRequestSchema,
  followUpsSchema,
  maskRequestSchema,
  questionSchema,
  questionsSchema,
  revealRequestSchema,
  revealsSchema,
  reviewStateSchema,
  sampleAnswerSchema,
  sampleQuestionsSchema,
  sampleRequestSchema,
  sampleSchema,
  sampleSummarySchema,
  settleRequestSchema,
  undoRequestSchema,
} from "./review-schema.ts";
import { body, json, notFound, siteParam, unusable } from "./route-parts.ts";

const notReady = json(refusalSchema, "Not matched yet, or the matching is still being opened");
const sampleParam = z.object({ site: z.string(), sample: z.string() });
const state = json(reviewStateSchema, "How the review stands now");

export const reviewRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}/review",
  summary: "How sure the network is, and how the review stands",
  request: { params: siteParam },
  responses: { 200: state, 404: notFound },
});

export const questionsRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}/review/questions",
  summary: "The questions most worth asking, best first",
  request: {
    params: siteParam,
    query: z.object({ limit: z.coerce.number().int().min(1).max(300).optional() }),
  },
  responses: { 200: json(questionsSchema, "Questions"), 404: notFound, 409: notReady },
});

export const pairQuestionRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}/review/question",
  summary: "One question by its id, also one that was answered",
  request: { params: siteParam, query: z.object({ id: z.string() }) },
  responses: { 200: json(questionSchema, "The question"), 404: notFound, 409: notReady },
});

export const answerRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/review/answers",
  summary: "Answer a question. It is kept before this answers, and worked in right after",
  request: { params: siteParam, body: body(answerRequestSchema) },
  responses: { 200: state, 404: notFound, 422: unusable },
});

export const undoRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/review/undo",
  summary: "Undo a decision, the last one unless named; any decision, any time",
  request: { params: siteParam, body: body(undoRequestSchema) },
  responses: { 200: state, 404: notFound, 422: unusable },
});

export const decisionsRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}/review/decisions",
  summary: "Every decision ever made, the newest first, also those undone",
  request: { params: siteParam },
  responses: {
    200: json(z.object({ decisions: z.array(decisionViewSchema) }), "Decisions"),
    404: notFound,
  },
});

export const revealRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/review/reveal",
  summary: "Show the names of one question; who asked and why is kept",
  request: { params: siteParam, body: body(revealRequestSchema) },
  responses: {
    200: json(questionSchema, "The question with its names"),
    404: notFound,
    409: notReady,
    422: unusable,
  },
});

export const revealsRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}/review/reveals",
  summary: "Whose names were shown, to whom and why, the newest first",
  request: { params: siteParam },
  responses: { 200: json(revealsSchema, "Reveals"), 404: notFound },
});

export const maskRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/review/masking",
  summary: "Whether names are hidden until asked for",
  request: { params: siteParam, body: body(maskRequestSchema) },
  responses: { 200: state, 404: notFound, 422: unusable },
});

export const askFollowUpRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/review/follow-ups",
  summary: "Have the respondents asked at the next visit; the question rests until then",
  request: { params: siteParam, body: body(followUpRequestSchema) },
  responses: { 200: state, 404: notFound, 422: unusable },
});

export const followUpsRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}/review/follow-ups",
  summary: "Neutral questions to print for the next visits",
  request: { params: siteParam },
  responses: { 200: json(followUpsSchema, "The list"), 404: notFound },
});

export const closeFollowUpRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/review/follow-ups/{followUp}/close",
  summary: "They were asked, or nobody will: the question comes back",
  request: {
    params: z.object({ site: z.string(), followUp: z.string() }),
    body: body(closeFollowUpSchema),
  },
  responses: { 200: state, 404: notFound, 422: unusable },
});

export const drawSampleRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/review/samples",
  summary: "Draw questions that two stewards answer without seeing each other's answers",
  request: { params: siteParam, body: body(sampleRequestSchema) },
  responses: {
    201: json(sampleSummarySchema, "The sample"),
    404: notFound,
    409: notReady,
    422: unusable,
  },
});

export const samplesRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}/review/samples",
  summary: "All blind samples, the newest first",
  request: { params: siteParam },
  responses: {
    200: json(z.object({ samples: z.array(sampleSummarySchema) }), "Samples"),
    404: notFound,
  },
});

export const sampleQuestionsRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}/review/samples/{sample}/questions",
  summary: "What one of its stewards has still to answer",
  request: { params: sampleParam, query: z.object({ steward: z.string() }) },
  responses: {
    200: json(sampleQuestionsSchema, "Questions"),
    404: notFound,
    409: notReady,
    422: unusable,
  },
});

export const sampleAnswerRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/review/samples/{sample}/answers",
  summary: "One steward's answer. It counts for the network when both have answered all",
  request: { params: sampleParam, body: body(sampleAnswerSchema) },
  responses: { 200: json(sampleSummarySchema, "The sample"), 404: notFound, 422: unusable },
});

export const sampleRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}/review/samples/{sample}",
  summary: "How far two stewards agree, and where they differ",
  request: { params: sampleParam },
  responses: { 200: json(sampleSchema, "The sample"), 404: notFound, 409: notReady },
});

export const settleRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/review/samples/{sample}/settle",
  summary: "Settle a question on which two stewards differ",
  request: { params: sampleParam, body: body(settleRequestSchema) },
  responses: { 200: json(sampleSummarySchema, "The sample"), 404: notFound, 422: unusable },
});
