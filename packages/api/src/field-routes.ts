import { createRoute, z } from "@hono/zod-openapi";
import {
  codeRequestSchema,
  codeSchema,
  enrolledSchema,
  enrolRequestSchema,
  envelopesReplySchema,
  envelopesRequestSchema,
  fieldViewSchema,
  manifestReplySchema,
  manifestRequestSchema,
} from "./field-schema.ts";
import { refusalSchema } from "./problem-schema.ts";
import { body, json, notFound, siteParam, unusable } from "./route-parts.ts";

const noToken = json(refusalSchema, "No token of an enrolled phone was sent, or it was revoked");

export const enrolRoute = createRoute({
  method: "post",
  path: "/api/field/enrol",
  summary: "Make a phone known, by a code that is good once",
  request: { body: body(enrolRequestSchema) },
  responses: {
    201: json(enrolledSchema, "The phone's token and keys"),
    403: json(refusalSchema, "The code is unknown, used or too old"),
    429: json(refusalSchema, "Too many codes were tried"),
  },
});

export const envelopesRoute = createRoute({
  method: "post",
  path: "/api/field/envelopes",
  summary: "Sealed records in; a receipt for each that is safely stored",
  request: { body: body(envelopesRequestSchema) },
  responses: { 200: json(envelopesReplySchema, "Receipts, and what is wrong"), 401: noToken },
});

export const manifestRoute = createRoute({
  method: "post",
  path: "/api/field/manifest",
  summary: "What is on the phone beside what is here, so that gaps show",
  request: { body: body(manifestRequestSchema) },
  responses: {
    200: json(manifestReplySchema, "Both lists compared"),
    401: noToken,
    403: json(refusalSchema, "That is another phone's list"),
  },
});

export const fieldInstrumentRoute = createRoute({
  method: "get",
  path: "/api/field/instruments/{id}/{version}",
  summary: "An instrument as it was published",
  request: {
    params: z.object({ id: z.string(), version: z.coerce.number().int().min(1) }),
  },
  responses: { 200: json(z.unknown(), "The instrument"), 401: noToken, 404: notFound },
});

export const publishRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/field/instruments",
  summary: "Publish a version of an instrument for this site's phones",
  request: { params: siteParam, body: body(z.object({ instrument: z.unknown() })) },
  responses: {
    201: json(z.object({ id: z.string(), version: z.number().int() }), "Published"),
    404: notFound,
    422: unusable,
  },
});

export const codeRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/field/codes",
  summary: "A code that enrols one phone",
  request: { params: siteParam, body: body(codeRequestSchema) },
  responses: { 201: json(codeSchema, "The code, shown this once"), 404: notFound },
});

export const fieldRoute = createRoute({
  method: "get",
  path: "/api/sites/{site}/field",
  summary: "Phones, what has come in from each, and records that were set aside",
  request: { params: siteParam },
  responses: { 200: json(fieldViewSchema, "Field work"), 404: notFound },
});

export const revokePhoneRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/field/phones/{phone}/revoke",
  summary: "A lost phone: its token is good no more; what it sent stays",
  request: { params: z.object({ site: z.string(), phone: z.string() }) },
  responses: { 200: json(fieldViewSchema, "Field work"), 404: notFound },
});

export const retryRoute = createRoute({
  method: "post",
  path: "/api/sites/{site}/field/try-again",
  summary: "Try again to open records that were set aside",
  request: { params: siteParam },
  responses: { 202: json(z.object({ records: z.number().int() }), "So many"), 404: notFound },
});
