/**
 * A scale whose wording belongs to somebody. Kith holds how it is coded and scored, never its
 * words: they are entered by whoever has the right to use them.
 */
export interface LicensedScale {
  /** Ids of the items are `ID_1`, `ID_2`, …, as `kith score` has them. */
  readonly id: string;
  readonly title: string;
  /** B: the words are entered once permission is recorded. C: words and weights are loaded. */
  readonly shipping: "B" | "C";
  readonly items: number;
  /** Values of an answer, from the first to the last. */
  readonly least: number;
  readonly most: number;
  /** Items that count the other way round, from 1. */
  readonly reversed: readonly number[];
  /** How many items may be missing, and what stands in for them. */
  readonly missing: { readonly most: number; readonly by: "person-mean" | "none" };
  readonly score: string;
  /** Who gives permission, and what is needed. */
  readonly permission: string;
}

const none = { most: 0, by: "none" } as const;

/** Definitions without wording; coding and rules as in the published guides of each. */
export const LICENSED_SCALES: readonly LicensedScale[] = [
  {
    id: "wemwbs",
    title: "WEMWBS",
    shipping: "B",
    items: 14,
    least: 1,
    most: 5,
    reversed: [],
    missing: { most: 3, by: "person-mean" },
    score: "Sum, 14 to 70.",
    permission:
      "University of Warwick: registration, and the fixed line of copyright on each copy.",
  },
  {
    id: "swemwbs",
    title: "SWEMWBS",
    shipping: "B",
    items: 7,
    least: 1,
    most: 5,
    reversed: [],
    missing: none,
    score: "Sum, 7 to 35, turned into the metric score.",
    permission:
      "University of Warwick: registration, and the fixed line of copyright on each copy.",
  },
  {
    id: "ucla3",
    title: "UCLA loneliness, three items",
    shipping: "B",
    items: 3,
    least: 1,
    most: 3,
    reversed: [],
    missing: none,
    score: "Sum, 3 to 9.",
    permission: "The authors: record the terms under which it is used.",
  },
  {
    id: "djg6",
    title: "De Jong Gierveld loneliness, six items",
    shipping: "B",
    items: 6,
    least: 1,
    most: 3,
    reversed: [4, 5, 6],
    missing: { most: 1, by: "none" },
    score:
      "Each item counts 1 when it speaks of loneliness, the middle answer too; 0 to 6. Emotional 1 to 3, social 4 to 6: void with any item missing.",
    permission: "Research use with citation; not for the diagnosis of one person.",
  },
  {
    id: "lsns6",
    title: "LSNS-6",
    shipping: "B",
    items: 6,
    least: 0,
    most: 5,
    reversed: [],
    missing: none,
    score: "Sum, 0 to 30; below 12 is at risk.",
    permission: "The author: record the permission.",
  },
  {
    id: "mspss",
    title: "MSPSS",
    shipping: "B",
    items: 12,
    least: 1,
    most: 7,
    reversed: [],
    missing: none,
    score:
      "Means: significant other 1, 2, 5, 10; family 3, 4, 8, 11; friends 6, 7, 9, 12. There are no norms.",
    permission: "The author: record the permission.",
  },
  {
    id: "brs",
    title: "Brief Resilience Scale",
    shipping: "B",
    items: 6,
    least: 1,
    most: 5,
    reversed: [2, 4, 6],
    missing: none,
    score: "Mean, 1 to 5.",
    permission: "Research and education with citation.",
  },
  {
    id: "bscs",
    title: "Brief Sense of Community Scale",
    shipping: "B",
    items: 8,
    least: 1,
    most: 5,
    reversed: [],
    missing: none,
    score: "Mean; four pairs of items.",
    permission: "The authors: record the terms under which it is used.",
  },
  {
    id: "gse",
    title: "General Self-Efficacy",
    shipping: "B",
    items: 10,
    least: 1,
    most: 4,
    reversed: [],
    missing: { most: 3, by: "person-mean" },
    score: "Sum, 10 to 40.",
    permission: "Use in studies with credit.",
  },
  {
    id: "rguk",
    title: "Resource Generator-UK",
    shipping: "B",
    items: 27,
    least: 0,
    most: 1,
    reversed: [],
    missing: none,
    score: "Four sub-scales, each a sum.",
    permission: "The authors: permission is needed.",
  },
  {
    id: "icecap_a",
    title: "ICECAP-A",
    shipping: "B",
    items: 5,
    least: 1,
    most: 4,
    reversed: [],
    missing: none,
    score: "Sum of the tariff, 0 to 1; the tariff is loaded from the paper.",
    permission: "The authors: registration.",
  },
  {
    id: "eq5d5l",
    title: "EQ-5D-5L",
    shipping: "C",
    items: 5,
    least: 1,
    most: 5,
    reversed: [],
    missing: none,
    score: "By the value set, which the licensed user loads.",
    permission: "EuroQol: a licence; no digital copy without consent.",
  },
  {
    id: "ascot_sct4",
    title: "ASCOT SCT4",
    shipping: "C",
    items: 8,
    least: 1,
    most: 4,
    reversed: [],
    missing: none,
    score: "By the weights, which the licensed user loads; 0 to 1.",
    permission: "University of Kent: the licence form.",
  },
  {
    id: "outcomes_star",
    title: "Outcomes Star",
    shipping: "C",
    items: 10,
    least: 1,
    most: 10,
    reversed: [],
    missing: none,
    score: "As the licence says.",
    permission: "Triangle: each worker licensed and trained, and the software approved.",
  },
];
