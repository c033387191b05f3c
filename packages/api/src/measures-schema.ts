import { z } from "@hono/zod-openapi";

/** Columns of one measure, each in the order of `ids`; `null` where somebody has no value. */
const nodeMeasureSchema = z.object({
  /** In the matching that is shown. */
  value: z.array(z.number().nullable()),
  /** Median over plausible matchings; `value` where there are none. */
  best: z.array(z.number().nullable()),
  /** 90% interval over plausible matchings; `null` where there is none. */
  low: z.array(z.number().nullable()),
  high: z.array(z.number().nullable()),
  /** Share of plausible matchings in which somebody is among the ten highest. */
  amongTop: z.array(z.number()),
});

const networkMeasureSchema = z.object({
  value: z.number().nullable(),
  best: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});

/** Measures of the network of people, with what doubt about who is who leaves open. */
export const measuresViewSchema = z
  .object({
    /** Plausible matchings the intervals are over; 0 where none were kept. */
    draws: z.number().int(),
    /** People, in the order of the columns. */
    ids: z.array(z.string()),
    nodes: z.record(z.string(), nodeMeasureSchema),
    network: z.record(z.string(), networkMeasureSchema),
  })
  .openapi("MeasuresView");
export type MeasuresView = z.infer<typeof measuresViewSchema>;

export const measuresQuerySchema = z.object({
  /** Names of measures, separated by commas: `degree,betweenness`. */
  names: z.string().min(1),
  /** For measures of likeness: `street`, `area`, `gender`, `age`, `group`, or an attribute's name. */
  by: z.string().optional(),
});
