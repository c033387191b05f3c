import { z } from "@hono/zod-openapi";
import { refusalSchema } from "./problem-schema.ts";

/** What the descriptions of all routes are made of. */

export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

export const body = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { "application/json": { schema } },
});

export const notFound = json(refusalSchema, "There is no such thing");
export const unusable = json(refusalSchema, "The request cannot be used as it is");
export const siteParam = z.object({ site: z.string() });
