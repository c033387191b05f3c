import { z } from "@hono/zod-openapi";

export const roleSchema = z.enum(["bridge", "connector", "well known", "member", "on their own"]);
export type Role = z.infer<typeof roleSchema>;

export const networkNodeSchema = z
  .object({
    id: z.string(),
    kind: z.enum(["person", "place", "group", "organisation", "information"]),
    status: z.enum(["respondent", "named", "none"]),
    /** Name or label; empty when nobody gave one. */
    label: z.string(),
    gender: z.string(),
    age: z.number().nullable(),
    street: z.string(),
    area: z.string(),
    /** In how many interviews somebody else mentioned it. */
    mentioned: z.number().int(),
    /** How sure we are that its records are one person, 0 to 1. */
    probability: z.number(),
    /** How many respondents and mentions it is made of. */
    records: z.number().int(),
    /** Index into `groups`; `null` for those without ties. */
    group: z.number().int().nullable(),
    /** Place in the picture, in units of the layout's extent. */
    x: z.number(),
    y: z.number(),
    degree: z.number().int(),
    betweenness: z.number(),
    closeness: z.number().nullable(),
    clustering: z.number().nullable(),
    component: z.number().int(),
    /** Role in the network in one plain word; `roles` of the view says what each means. */
    role: roleSchema,
    attributes: z.record(z.string(), z.string()),
  })
  .openapi("NetworkNode");
export type NetworkNodeView = z.infer<typeof networkNodeSchema>;

export const networkTieSchema = z
  .object({
    source: z.string(),
    target: z.string(),
    kind: z.string(),
    tellers: z.number().int(),
    mutual: z.boolean(),
    /** `true` when it has no direction: somebody said it about both ends. */
    symmetric: z.boolean().optional(),
    probability: z.number(),
  })
  .openapi("NetworkTie");
export type NetworkTieView = z.infer<typeof networkTieSchema>;

const spreadSchema = z.object({ median: z.number(), low: z.number(), high: z.number() });

/** Everything Explore and People show, made once per matching and kept. */
export const networkViewSchema = z
  .object({
    madeAt: z.string(),
    nodes: z.array(networkNodeSchema),
    ties: z.array(networkTieSchema),
    /** Leiden groups of at least two people, largest first, named after their commonest street or area. */
    groups: z.array(z.object({ label: z.string(), size: z.number().int() })),
    /** What each role word means, by which rule, and how many people have it; strongest first. */
    roles: z.array(z.object({ role: roleSchema, meaning: z.string(), people: z.number().int() })),
    extent: z.object({ width: z.number(), height: z.number() }),
    measures: z.object({
      people: z.number().int(),
      ties: z.number().int(),
      components: z.number().int(),
      largestComponent: z.number().int(),
      isolates: z.number().int(),
      density: z.number().nullable(),
      transitivity: z.number().nullable(),
      modularity: z.number().nullable(),
      groups: z.number().int(),
    }),
    /**
     * Median and 90% interval of totals over plausible matchings: doubt about who is who.
     * Missing where none were drawn, and in documents made before they were.
     */
    intervals: z
      .object({
        draws: z.number().int(),
        people: spreadSchema.optional(),
        ties: spreadSchema.optional(),
        components: spreadSchema.optional(),
        largestComponent: spreadSchema.optional(),
        isolates: spreadSchema.optional(),
        transitivity: spreadSchema.optional(),
      })
      .optional(),
    /** What every picture must state. */
    asked: z.object({
      interviews: z.number().int(),
      namedNobody: z.number().int(),
      generators: z.array(z.string()),
      /** In how many interviews each question named somebody; missing in documents made before it was counted. */
      named: z.array(z.object({ generator: z.string(), interviews: z.number().int() })).optional(),
      waves: z.array(z.string()),
    }),
  })
  .openapi("NetworkView");
export type NetworkView = z.infer<typeof networkViewSchema>;

/** One person: who said what, and why we think the mentions are one person. */
export const personDetailSchema = z
  .object({
    id: z.string(),
    records: z.array(
      z.object({
        egoID: z.string(),
        alterID: z.string().nullable(),
        /** As written down: "Dave, about 40, Mill Street, friend". */
        said: z.string(),
        generators: z.array(z.string()),
        probability: z.number(),
      }),
    ),
    evidence: z.array(
      z.object({
        a: z.string(),
        b: z.string(),
        probability: z.number(),
        reasons: z.array(z.string()),
        /** Whether the pair was put together or kept apart. */
        together: z.boolean(),
      }),
    ),
  })
  .openapi("PersonDetail");
export type PersonDetail = z.infer<typeof personDetailSchema>;
