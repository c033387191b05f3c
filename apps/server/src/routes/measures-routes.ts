import type { OpenAPIHono } from "@hono/zod-openapi";
import { measuresRoute } from "@kith/api";
import { MEASURES, readMeasureNames } from "@kith/network";
import { NO_SITE, NOT_MATCHED, refusal } from "../http/refuse.ts";
import type { ServerContext } from "../server-context.ts";
import { mutable } from "../site/mutable.ts";

/** Measures of a site's people, by name, over plausible matchings. */
export function addMeasuresRoutes(router: OpenAPIHono, server: ServerContext): void {
  router.openapi(measuresRoute, async (context) => {
    const { site } = context.req.valid("param");
    const { names: words, by } = context.req.valid("query");
    if ((await server.store.sites.get(site)) === undefined) return context.json(NO_SITE, 404);
    const { names, problems } = readMeasureNames(words.split(","));
    const wrong = problems[0];
    if (wrong !== undefined) return context.json(refusal(wrong.message, wrong.remedy), 400);
    const asked = MEASURES.filter(({ name }) => names.includes(name));
    const needs = asked.flatMap((one) => one.needs);
    if (asked.some(({ labels }) => labels)) return context.json(LABELS, 400);
    if (needs.includes("modes")) return context.json(TWO_MODES, 400);
    if (needs.includes("by") && by === undefined) return context.json(NO_CATEGORY, 400);
    await server.review.settle(site);
    const measures = await server.measures.get(site, names, by);
    return measures === undefined
      ? context.json(NOT_MATCHED, 404)
      : context.json(mutable(measures), 200);
  });
}

const TWO_MODES = refusal(
  "This measure is of people and places together.",
  "Choose a measure of people; kith network measure has those of two modes.",
);
const LABELS = refusal(
  "This measure numbers groups, and the numbers mean nothing from one matching to another.",
  "The picture of the network shows the groups; kith network measure gives their numbers.",
);
const NO_CATEGORY = refusal(
  "This measure compares people of one category with people of another.",
  "Add by=street, area, gender, age, group or the name of an attribute.",
);
