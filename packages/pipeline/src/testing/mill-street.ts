import type { Interview, Mention, PairProbability, Resolution } from "@kith/model";

const mention = (alterID: string, fields: Partial<Mention>): Mention => ({
  alterID,
  generators: ["help"],
  attributes: {},
  ...fields,
});

/** Three made-up interviews in two streets: two speak of the same Dave, one names nobody. */
export const INTERVIEWS: readonly Interview[] = [
  {
    egoID: "1",
    wave: "2019",
    respondent: {
      firstName: "Anna",
      surname: "Hill",
      age: 52,
      street: "Mill Street",
      attributes: {},
    },
    mentions: [
      mention("1", { firstName: "Dave", age: 40, street: "mill street", relation: "friend" }),
      mention("2", { firstName: "Jo", gender: "female", generators: ["help", "news"] }),
    ],
    ties: [
      { source: "1", target: "2", state: "yes", attributes: {} },
      { source: "2", target: "1", state: "dont_know", attributes: {} },
    ],
    affiliations: [
      { kind: "place", label: "The Crown" },
      { alterID: "1", kind: "place", label: "the crown" },
      { alterID: "1", kind: "group", label: "Choir" },
    ],
    answers: [
      { question: "belonging", value: "4" },
      { question: "barriers", value: "" },
    ],
  },
  {
    egoID: "2",
    wave: "2019",
    respondent: { firstName: "Bea", street: "Mill Street", attributes: {} },
    mentions: [mention("1", { firstName: "David", surname: "Lee", knownAs: "Dave" })],
    ties: [],
    affiliations: [],
    answers: [{ question: "belonging", value: "2" }],
  },
  {
    egoID: "3",
    wave: "2020",
    respondent: { gender: "male", attributes: {} },
    mentions: [],
    ties: [],
    affiliations: [],
    answers: [{ question: "trust", value: "7" }],
  },
];

const pair = (a: string, b: string, probability: number): PairProbability => {
  const ref = (text: string) => {
    const [egoID = "", alterID] = text.split("/");
    return alterID === undefined ? { egoID } : { egoID, alterID };
  };
  return { a: ref(a), b: ref(b), probability, evidence: ["“Dave” is short for “David”: strong"] };
};

/** The two Daves are one, at 0.8; Jo may be Bea, at 0.3, and is kept apart. */
export const RESOLUTION: Resolution = {
  records: [
    { egoID: "1", person: "p1", probability: 1 },
    { egoID: "1", alterID: "1", person: "p2", probability: 0.8 },
    { egoID: "1", alterID: "2", person: "p3", probability: 1 },
    { egoID: "2", person: "p4", probability: 1 },
    { egoID: "2", alterID: "1", person: "p2", probability: 0.8 },
    { egoID: "3", person: "p5", probability: 1 },
  ],
  pairs: [pair("1/2", "2", 0.3), pair("1/1", "2/1", 0.8), pair("1/1", "3", 0.05)],
};
