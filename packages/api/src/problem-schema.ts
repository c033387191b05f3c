import { z } from "@hono/zod-openapi";

/** Same shape as `Problem` of the model; a type test keeps the two together. */
export const problemSchema = z
  .object({
    severity: z.enum(["error", "warning"]),
    code: z.string(),
    place: z.object({
      file: z.string(),
      line: z.number().int().optional(),
      column: z.number().int().optional(),
      field: z.string().optional(),
    }),
    message: z.string(),
    remedy: z.string(),
  })
  .openapi("Problem");

/** What every refused request answers: one sentence, and what to do. */
export const refusalSchema = z
  .object({
    error: z.string(),
    remedy: z.string(),
    problems: z.array(problemSchema).optional(),
  })
  .openapi("Refusal");
export type Refusal = z.infer<typeof refusalSchema>;
