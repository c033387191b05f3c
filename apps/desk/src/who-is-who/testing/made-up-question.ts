import type { Question } from "@kith/api";

type Around = Question["shared"][number]["left"];

const around = (label: string, kind: Around["kind"], status: Around["status"]): Around => ({
  label,
  kind,
  status,
  how: "",
});

/** A question of an invented ward, for tests of the screen. Nobody in it exists. */
export function madeUpQuestion(more: Partial<Question> = {}): Question {
  return {
    id: "12:3~40:1",
    a: {
      title: "Dave Pellow",
      about: "about 50, Mill Street",
      respondent: false,
      accounts: [
        {
          ref: { egoID: "12", alterID: "3" },
          kind: "mention",
          words: "Dave from the garage, about 50",
          told: "Mill Street, 12 May 2026",
          generators: ["help"],
        },
      ],
    },
    b: {
      title: "David Pelow",
      about: "45 to 54, Harbour Row",
      respondent: false,
      accounts: [
        {
          ref: { egoID: "40", alterID: "1" },
          kind: "mention",
          words: "Big Dave, quizmaster, 45 to 54",
          told: "Harbour Row, 14 May 2026",
          generators: ["talk"],
        },
      ],
    },
    probability: 0.9,
    range: { low: 0.85, high: 0.93 },
    pairsLikeThis: "About 9 in 10 pairs like this are one person.",
    shared: [
      {
        left: around("Carol Bray", "person", "respondent"),
        right: around("Carol B.", "person", "respondent"),
        probability: 0.97,
      },
      {
        left: around("Wash House", "place", "none"),
        right: around("the launderette", "place", "none"),
        probability: 0.93,
      },
      {
        left: around("her sister Jean", "person", "named"),
        right: around("Jean", "person", "named"),
        probability: 0.6,
      },
      {
        left: around("quiz team", "group", "none"),
        right: around("Tuesday quiz", "group", "none"),
        probability: 0.95,
      },
    ],
    onlyLeft: [
      around("a neighbour", "person", "named"),
      around("Garage, Mill Street", "place", "none"),
      around("“my lad”", "person", "named"),
    ],
    onlyRight: [
      around("Quay Club", "organisation", "none"),
      around("Nasreen", "person", "respondent"),
      around("the man at 9", "person", "named"),
    ],
    for: [
      {
        words: "The same three around both, and perhaps a fourth",
        strength: "very strong",
        weight: 4,
      },
      { words: "Surnames differ by one letter, rare here", strength: "strong", weight: 3 },
      { words: "Same age, as far as either told us", strength: "weak", weight: 1 },
    ],
    against: [
      { words: "Different work: garage; quiz", strength: "weak", weight: 1 },
      { words: "Different street", strength: "weak", weight: 1 },
    ],
    missing: ["no house number on either side"],
    rarity: ["Surname Pellow: 2 of 1,140 people."],
    ifOne: "a bridge appears between Mill Street and Harbour Row.",
    ifTwo: "",
    settles: 3,
    gain: 1.2,
    masked: false,
    ...more,
  };
}
