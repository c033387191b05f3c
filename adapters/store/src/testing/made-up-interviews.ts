import { type Interview, seededRandom } from "@kith/model";

/** Interviews of a given size with every kind of content in them, for tests and benchmarks. */
export function madeUpInterviews(count: number, mentions: number, ties: number): Interview[] {
  const random = seededRandom(count);
  return Array.from({ length: count }, (_, i) => ({
    egoID: `e${i}`,
    wave: "1",
    date: "2026-05-01",
    respondent: {
      firstName: `Ann${i}`,
      surname: "Smith",
      age: 20 + (i % 60),
      gender: "female",
      street: "Mill Lane",
      attributes: { tenure: "rents" },
    },
    mentions: Array.from({ length: mentions }, (_, j) => ({
      alterID: `a${j}`,
      firstName: `Bob${random.below(400)}`,
      knownAs: "Bobby",
      relation: "friend",
      generators: ["help", "trust"],
      attributes: {},
    })),
    ties: Array.from({ length: ties }, () => ({
      source: `a${random.below(mentions)}`,
      target: `a${random.below(mentions)}`,
      state: "yes" as const,
      attributes: {},
    })),
    affiliations: [{ kind: "place" as const, label: "Community centre" }],
    answers: [{ question: "wellbeing", value: String(random.below(10)) }],
  }));
}
