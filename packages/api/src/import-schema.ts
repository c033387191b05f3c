import { z } from "@hono/zod-openapi";
import { problemSchema } from "./problem-schema.ts";

/** Files of an interview folder, as text. A `.zip` is sent as base64. */
export const importRequestSchema = z
  .object({
    files: z
      .array(
        z.object({ name: z.string().min(1), text: z.string(), base64: z.boolean().optional() }),
      )
      .min(1),
    /** What to call it in the list of imports: a folder or file name. */
    source: z.string().trim().max(200).optional(),
    /** Import the rows without errors although others have errors. */
    keepGood: z.boolean().optional(),
  })
  .openapi("ImportRequest");
export type ImportRequest = z.infer<typeof importRequestSchema>;

export const checkResultSchema = z
  .object({
    /** `kith`, `egor`, `network-canvas`, `egoweb`; `null` when nothing was recognised. */
    format: z.string().nullable(),
    interviews: z.number().int(),
    mentions: z.number().int(),
    ties: z.number().int(),
    errors: z.number().int(),
    warnings: z.number().int(),
    problems: z.array(problemSchema),
    /** How the files were understood, in sentences: nothing wrong, but worth knowing. */
    notes: z.array(z.string()),
  })
  .openapi("CheckResult");
export type CheckResult = z.infer<typeof checkResultSchema>;
