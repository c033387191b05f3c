import { z } from "@hono/zod-openapi";
import { jobSchema } from "./job-schema.ts";

export const siteSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    programme: z.string(),
    /** Made by `kith simulate`: every screen says so. */
    madeUp: z.boolean(),
    waves: z.array(z.object({ id: z.string(), name: z.string(), interviews: z.number().int() })),
    interviews: z.number().int(),
    /** People after matching; `null` until matched. */
    people: z.number().int().nullable(),
    /** Work under way, if any. */
    job: jobSchema.nullable(),
  })
  .openapi("Site");
export type Site = z.infer<typeof siteSchema>;

/** How often something was given: `given` of `asked`. */
const countSchema = z.object({
  name: z.string(),
  given: z.number().int(),
  asked: z.number().int(),
});

/** Who was interviewed, what was asked, what is missing. */
export const overviewSchema = z
  .object({
    site: siteSchema,
    interviews: z.number().int(),
    mentions: z.number().int(),
    /** Respondents who named no person at all. */
    namedNobody: z.number().int(),
    people: z.number().int().nullable(),
    respondents: z.number().int(),
    /** People made of several records with probability under 0.9. */
    unsurePeople: z.number().int().nullable(),
    /** Candidate pairs between 0.1 and 0.9. */
    unsurePairs: z.number().int().nullable(),
    streets: z.array(
      z.object({
        street: z.string(),
        interviews: z.number().int(),
        mentions: z.number().int(),
        /** Named people placed in this street. */
        named: z.number().int(),
      }),
    ),
    /** Questions that elicit names: in how many interviews somebody was named. */
    generators: z.array(
      z.object({ name: z.string(), mentions: z.number().int(), interviews: z.number().int() }),
    ),
    /** Other questions: how many gave an answer. */
    questions: z.array(countSchema),
    /** What is missing in the descriptions: field by field, of respondents and of mentions. */
    missing: z.array(
      z.object({
        field: z.string(),
        respondents: z.number().int(),
        mentions: z.number().int(),
      }),
    ),
    /** Answers to "do these two know each other?" by answer state. */
    tieStates: z.array(z.object({ state: z.string(), count: z.number().int() })),
    affiliations: z.array(
      z.object({ kind: z.string(), labels: z.number().int(), links: z.number().int() }),
    ),
    lastImport: z
      .object({ at: z.string(), source: z.string(), interviews: z.number().int() })
      .nullable(),
    lastNetworkAt: z.string().nullable(),
  })
  .openapi("Overview");
export type Overview = z.infer<typeof overviewSchema>;
