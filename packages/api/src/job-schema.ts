import { z } from "@hono/zod-openapi";

/** Long work on the server: reading files in, matching, measuring. */
export const jobSchema = z
  .object({
    id: z.string(),
    site: z.string(),
    kind: z.enum(["import", "link"]),
    state: z.enum(["waiting", "running", "done", "failed", "cancelled"]),
    /** What is being done, in words: "comparing names". */
    stage: z.string(),
    done: z.number(),
    total: z.number(),
    /** Why it failed and what to do; empty unless `state` is `failed`. */
    error: z.string(),
    /** What came of it, in a sentence; empty unless `state` is `done`. */
    outcome: z.string(),
    startedAt: z.string(),
    finishedAt: z.string().nullable(),
  })
  .openapi("Job");
export type Job = z.infer<typeof jobSchema>;
