import { z } from "@hono/zod-openapi";

const changeSchema = z.enum(["stayed", "began", "ended", "unknown-before", "unknown-after"]);
export type WaveChange = z.infer<typeof changeSchema>;

/** The waves of a site, and what became of ties between two of them. */
export const wavesViewSchema = z
  .object({
    waves: z.array(
      z.object({
        /** As the interviews name it; empty where they name none. */
        name: z.string(),
        interviews: z.number().int(),
        people: z.number().int(),
        ties: z.number().int(),
      }),
    ),
    /** Absent for a site of one wave. */
    changes: z
      .object({
        before: z.string(),
        after: z.string(),
        ties: z.array(
          z.object({
            source: z.string(),
            target: z.string(),
            change: changeSchema,
            why: z.enum(["known", "not-there", "not-interviewed", "not-asked"]),
          }),
        ),
        counts: z.record(changeSchema, z.number().int()),
        /** Share of the earlier ties still there, among those known in both waves. */
        kept: z.number().nullable(),
        /** What it is at least and at most, whatever became of ties that cannot be known. */
        keptLeast: z.number().nullable(),
        keptMost: z.number().nullable(),
        askedTwice: z.number().int(),
        askedBefore: z.number().int(),
        askedAfter: z.number().int(),
      })
      .optional(),
  })
  .openapi("WavesView");
export type WavesView = z.infer<typeof wavesViewSchema>;

export const wavesQuerySchema = z.object({
  /** Waves to compare; default the last two. */
  before: z.string().optional(),
  after: z.string().optional(),
});
