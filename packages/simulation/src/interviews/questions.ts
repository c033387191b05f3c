/** Questions that elicit mentions, in the order they are asked. */
export const GENERATORS = [
  "help",
  "talk",
  "trust",
  "information",
  "brings_together",
  "change",
  "familiar",
] as const;
export type Generator = (typeof GENERATORS)[number];

export interface Question {
  readonly id: string;
  readonly wording: string;
  /** The values an answer may take, beside `dont_know` and `refused`. */
  readonly values: readonly string[];
}

const NAMING = ["named", "nobody"] as const;

/**
 * Everything a made-up interview asks. The answer to a generator says whether anybody was
 * named, so that "nobody" and "would not say" are not the same. The life satisfaction
 * question is the ONS's harmonised one (Open Government Licence); all other wording is ours.
 */
export const QUESTIONS: readonly Question[] = [
  { id: "help", wording: "Whom do you rely on, or go to for help?", values: NAMING },
  { id: "talk", wording: "With whom do you talk about things that matter to you?", values: NAMING },
  { id: "trust", wording: "Whom around here do you trust?", values: NAMING },
  {
    id: "information",
    wording: "Whom do you speak to, to find out what is going on?",
    values: NAMING,
  },
  {
    id: "brings_together",
    wording: "Who is good at bringing people together here?",
    values: NAMING,
  },
  { id: "change", wording: "Who could help to change something locally?", values: NAMING },
  {
    id: "familiar",
    wording: "Whom do you see about and greet, without really knowing them?",
    values: NAMING,
  },
  {
    id: "life_satisfaction",
    wording: "Overall, how satisfied are you with your life nowadays? (0 to 10)",
    values: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
  },
  {
    id: "belonging",
    wording: "I feel part of this community. (1 strongly disagree to 5 strongly agree)",
    values: ["1", "2", "3", "4", "5"],
  },
  {
    id: "empowerment",
    wording: "I can influence decisions about this area. (1 strongly disagree to 5 strongly agree)",
    values: ["1", "2", "3", "4", "5"],
  },
  {
    id: "lonely",
    wording: "How often do you feel lonely?",
    values: ["often", "some_of_the_time", "occasionally", "hardly_ever", "never"],
  },
  {
    id: "information_first",
    wording: "Where do you go first, to find out what is going on?",
    values: ["people", "local_places", "online", "nowhere"],
  },
  {
    id: "knows_decision_maker",
    wording: "Do you yourself know somebody who decides things here?",
    values: ["yes", "no"],
  },
  { id: "volunteered", wording: "Have you volunteered in the last year?", values: ["yes", "no"] },
  {
    id: "barrier",
    wording: "What, if anything, stops you taking part in things here?",
    values: ["nothing", "time", "health", "cost", "did_not_know", "nobody_to_go_with"],
  },
];
