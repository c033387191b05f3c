import { createRoute, z } from "@hono/zod-openapi";
import { EXPORTS } from "./exports.ts";
import { checkResultSchema, importRequestSchema } from "./import-schema.ts";
import { jobSchema } from "./job-schema.ts";
import { measuresQuerySchema, measuresViewSchema } from "./measures-schema.ts";
import { networkViewSchema, personDetailSchema } from "./network-schema.ts";
import { refusalSchema } from "./problem-schema.ts";
import { body, json, notFound, siteParam } from "./route-parts.ts";
import { overviewSchema, siteSchema } from "./site-schema.ts";
import { wavesQuerySchema, wavesViewSchema } from "./waves-schema.ts";

export const healthRoute = createRoute({
  method: "get",
  path: "/api/health",
  summary: "Whether the server answers, and on which store",
  responses: {
    200: json(
      z.object({ ok: z.literal(true), version: z.string(), store: z.enum(["embedded", "server"]) }),
      "It answers",
    ),
  },
});

export const listSitesRoute = createRoute({
  method: "get",
  path: "/api/sites",
  summary: "All sites",
  responses: { 200: json(z.object({ sites: z.array(siteSchema) }), "Sites, oldest first") },
});

export const createSiteRoute = createRoute({
  method: "post",
  path: "/api/sites",
  summary: "Add a site",
  request: { body: body(z.object({ name: z.string().trim().min(1).max(120) })) },
  responses: {
    201: json(siteSchema, "The new site"),
    422: json(refusalSchema, "The name cannot be used"),
  },
});

export const overviewRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}",
  summary: "Who was interviewed, what was asked, what is missing",
  request: { params: siteParam },
  responses: { 200: json(overviewSchema, "The overview"), 404: notFound },
});

export const checkRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/check",
  summary: "Look at files without keeping them",
  request: { params: siteParam, body: body(importRequestSchema) },
  responses: { 200: json(checkResultSchema, "What was found"), 404: notFound },
});

export const importRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/imports",
  summary: "Read interviews in, then match and measure",
  request: { params: siteParam, body: body(importRequestSchema) },
  responses: {
    202: json(jobSchema, "Accepted; follow the job"),
    404: notFound,
    409: json(refusalSchema, "Other work is under way for this site"),
    422: json(refusalSchema, "There are errors, and keepGood was not asked for"),
  },
});

export const linkRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/link",
  summary: "Match again",
  request: { params: siteParam },
  responses: {
    202: json(jobSchema, "Accepted; follow the job"),
    404: notFound,
    409: json(refusalSchema, "Other work is under way for this site"),
  },
});

export const jobRoute = createRoute({
  method: "get",
  path: "/api/jobs/{job}",
  summary: "How far long work is",
  request: { params: z.object({ job: z.string() }) },
  responses: { 200: json(jobSchema, "The job"), 404: notFound },
});

export const cancelJobRoute = createRoute({
  method: "post",
  path: "/api/jobs/{job}/cancel",
  summary: "Stop long work; nothing kept so far is lost",
  request: { params: z.object({ job: z.string() }) },
  responses: { 200: json(jobSchema, "The job"), 404: notFound },
});

export const networkRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}/network",
  summary: "The site's network with measures, groups and layout",
  request: { params: siteParam },
  responses: {
    200: json(networkViewSchema, "The network"),
    304: { description: "Not changed since the version named in If-None-Match" },
    404: notFound,
  },
});

export const measuresRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}/measures",
  summary: "Measures of the network of people, each with its interval over plausible matchings",
  request: { params: siteParam, query: measuresQuerySchema },
  responses: {
    200: json(measuresViewSchema, "The measures"),
    400: json(refusalSchema, "A measure that is not known, or one that needs `by`"),
    404: notFound,
  },
});

export const wavesRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}/waves",
  summary: "The site's waves, and what became of ties between two of them",
  request: { params: siteParam, query: wavesQuerySchema },
  responses: {
    200: json(wavesViewSchema, "The waves"),
    400: json(refusalSchema, "A wave the site has not"),
    404: notFound,
  },
});

export const personRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}/people/{person}",
  summary: "One person: what was said, and why it is thought to be one person",
  request: { params: z.object({ site: z.string(), person: z.string() }) },
  responses: { 200: json(personDetailSchema, "The person"), 404: notFound },
});

export const exportRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}/exports/{file}",
  summary: "A file to take away. GraphML and the node table hold no names unless asked",
  request: {
    params: z.object({ site: z.string(), file: z.enum(EXPORTS) }),
    query: z.object({ names: z.enum(["yes", "no"]).optional() }),
  },
  responses: {
    200: {
      description: "The file",
      content: {
        "application/xml": { schema: z.string() },
        "text/csv": { schema: z.string() },
        "application/zip": { schema: z.string() },
      },
    },
    404: notFound,
  },
});
