import { count, number } from "../format.ts";

/** What a question about the network says: itself, its axis, and its help. */
export interface QuestionWords {
  readonly question: string;
  /** What the numbers count, as a sentence before the axis. */
  readonly unit: string;
  /** What a high number means. */
  readonly means: string;
  /** What it does not say, which people often read into it. */
  readonly not: string;
}

/** Questions that can be asked of the network, in plain words. */
export const askWords = {
  title: "Ask the network",
  tabs: {
    label: "Ways to look at the network",
    picture: "Picture",
    ask: "Ask",
    whatIf: "What if",
    waves: "Waves",
    numbers: "All numbers",
  },
  counted: (unit: string) => unit.charAt(0).toLocaleUpperCase() + unit.slice(1),
  counting: "Counting this in every plausible matching…",
  ofPeople: "About people",
  ofWhole: "About the whole",
  means: "What it means",
  not: "What it does not say",
  howSure: "How sure",
  technical: (name: string) => `Analysts call it ${name}.`,
  first: (n: number, of: number) =>
    `The first ${number(n)} of ${count(of, "# person", "# people")}. All are in the table.`,
  middle: "half of all people are left of this line",
  middleWords: "Dotted: half of all people are to the left.",
  knot: "Knot: the middle of 100 plausible matchings. Bar: where it lies in 90 of them.",
  knotOnly: "Knot: the figure. No plausible matchings were kept, so no bar is drawn.",
  sureOver: (draws: number) =>
    `We matched who is who in ${number(draws)} plausible ways. The knot is the middle of them, the bar where the number lies in 90 of 100. The picture of the network draws one of them only, so it can show other numbers.`,
  sureNone:
    "No plausible matchings were kept for this site, so we cannot say how far the numbers might move. Match again to have them.",
  sureOnly:
    "It leaves other doubt out: people we did not interview, ties nobody told us of, and slips of memory.",
  swap: (n: number, of: number) =>
    n === 0
      ? "Matched another way, other people could well stand at the top."
      : n === of
        ? "They stay at the top however we match."
        : `Of the ${number(of)} at the top, ${number(n)} ${n === 1 ? "stays" : "stay"} there in at least 9 of 10 matchings.`,
  claim: { before: "Highest is ", after: (value: string, unit: string) => `: ${value} ${unit}.` },
  wholeUnit: (value: string, unit: string) => `${value} ${unit}`,
  between: (low: string, high: string) => `We think between ${low} and ${high}.`,
  tied: (n: number) => `${number(n)} people share the highest number.`,
  noneHas: "Nobody has a value: there are no ties of the kind it needs.",
  half: (value: string) => `Half of all people have ${value} or less.`,
  answered: (interviews: number) => `${count(interviews, "# interview", "# interviews")}.`,
  asked: "Everything said about who is tied to whom, of every kind, in either direction.",
  of: (people: number) => `${count(people, "# person", "# people")} told us or were named.`,
  missing:
    "What nobody told us. People who were only named could not name anybody, so their numbers are too low.",
  person: "Person",
  number: "Number",
  whole: "The whole network",
  show: "Show in the picture",
  questions: {
    "most-ties": {
      question: "Who has most ties?",
      unit: "ties",
      means:
        "They named many people, or many named them. News reaches them easily, and so does a request.",
      not: "That they are liked or powerful. Whoever was interviewed named people, so they have more ties than those who were only named.",
    },
    between: {
      question: "Who connects people who would otherwise be apart?",
      unit: "in 100 of the shortest ways between two others",
      means:
        "Many shortest ways from one person to another go through them. If they leave, ways get longer or break.",
      not: "That they do connect people. They could; whether they pass things on is not asked.",
    },
    near: {
      question: "Who is only a few steps from everybody?",
      unit: "nearness: 100 is one step from everybody, 0 is tied to nobody",
      means: "Word would spread from them to the whole network in few steps.",
      not: "That they know many people. Two well-placed ties can be enough.",
    },
    "well-tied": {
      question: "Who is tied to people with many ties?",
      unit: "of 100, where the highest is 100",
      means: "They stand in the busiest part of the network.",
      not: "That others need them. In a tight circle everybody scores high together.",
    },
    "different-circles": {
      question: "Whose contacts do not know each other?",
      unit: "separate contacts",
      means:
        "They hear different things from different people, and could bring those people together.",
      not: "That their contacts really are strangers. Nobody was asked about every pair.",
    },
    "one-circle": {
      question: "Who moves in one small circle?",
      unit: "tightness: 100 is a single contact",
      means:
        "All their contacts lead back to the same few people. Losing one could leave them alone.",
      not: "That they are lonely. Few people were asked about them; ask before you conclude.",
    },
    thick: {
      question: "Who is in the thick of it?",
      unit: "ties within the densest part they belong to",
      means: "They belong to a part where everybody has at least this many ties to one another.",
      not: "Anything about those outside: their part may only have been asked less.",
    },
    friends: {
      question: "Do people’s contacts know each other?",
      unit: "of 100 pairs of contacts know each other",
      means: "High: close circles, where help and news go round. Low: people lead separate lives.",
      not: "Whether closeness is good. Close circles can also keep others out.",
    },
    dense: {
      question: "How many of all possible ties are there?",
      unit: "in 100 possible ties",
      means: "The share of pairs of people who are tied.",
      not: "How friendly a place is. The more people, the smaller this number must be.",
    },
    parts: {
      question: "Into how many separate parts does it fall?",
      unit: "parts",
      means: "Between two parts nobody told us of any tie, not even by way of others.",
      not: "That the parts are strangers. More interviews nearly always join parts.",
    },
    popular: {
      question: "Do people with many ties keep to each other?",
      unit: "from −1 (no, the other way round) to 1 (yes, always)",
      means:
        "Above 0: the well tied are tied to the well tied. Below: they are tied to people with few ties.",
      not: "Why. In interviews it is often below 0, as those asked name people who were not.",
    },
    circles: {
      question: "How clearly does it fall into groups?",
      unit: "from 0 (not at all) to 1 (completely)",
      means: "How much more people are tied within the groups found than chance would have it.",
      not: "That the groups have a name or know they are one.",
    },
    hinges: {
      question: "How many people hold others to the rest?",
      unit: "people",
      means: "If one of them left, somebody would be cut off from the others, as far as we know.",
      not: "That those others would be alone. What if? shows who they are.",
    },
  } satisfies Readonly<Record<string, QuestionWords>>,
};
