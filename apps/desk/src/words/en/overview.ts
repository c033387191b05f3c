import { count, list, number, plain } from "../format.ts";

export const overviewWords = {
  stage: {
    interviewsNone: "none yet",
    peopleNone: "not matched yet",
    whoNone: "nothing open",
    whoNoNames: "no names given",
    whoOpen: (n: number, best: number) =>
      n > best ? `best ${number(best)} questions first` : count(n, "# doubt open", "# doubts open"),
    peopleUnsure: (all: string, unsure: string) => `${all}, ${unsure} not sure`,
    peopleNoNames: (all: string) => `${all}, no names given`,
    exploreNone: "nothing to draw yet",
    exploreSome: "who relies on whom",
    playback: "what residents see",
  },

  title: (told: number, others: string) =>
    `**${count(told, "# person", "# people")}** ${told === 1 ? "has" : "have"} told us whom they turn to. They spoke of **${others}**.`,
  othersMatched: (n: number) => count(n, "# other", "# others"),
  othersAbout: (n: number) => `about ${count(n, "# other", "# others")}`,
  othersUnmatched: (n: number) => `others ${count(n, "once", "# times")}`,
  sub: (interviews: number, streets: number) =>
    `Said in ${count(interviews, "# interview", "# interviews")}${
      streets > 0 ? ` in ${count(streets, "# street", "# streets")}` : ""
    }. What we do not know yet is drawn as stitches; what needs a person hangs as a loose end.`,
  lastImport: (source: string, interviews: number, at: string) =>
    `Last brought in: ${source ? `“${source}”, ` : ""}${count(interviews, "# interview", "# interviews")}, ${at}.`,
  drawnAt: (at: string) => `Matched and drawn ${at}.`,

  units: {
    interviews: (n: number) => count(n, "interview", "interviews"),
    who: (n: number) => count(n, "doubt you may settle", "doubts you may settle"),
    whoBest: "questions that settle most, out of more doubts",
    whoNone: "nothing worth asking",
    people: "people",
    peopleUnsure: (unsure: number) => `people, ${number(unsure)} of them not sure`,
    explore: (n: number) =>
      count(n, "group of people tied together", "groups of people tied together"),
    peopleNoNames: "people, if no two interviews speak of the same one: no names were given",
    exploreNoNames: "each interview by itself: no names tie them together",
    playback: "pages for residents, groups only",
  },
  meaning: {
    interviews: "people tell us whom they turn to",
    who: "you say which two are one person",
    people: "everybody told of, once",
    explore: "we look for patterns, with doubt",
    playback: "people see it, and correct it",
  },

  ends: {
    namedNobody: (n: number) => count(n, "# person named nobody", "# people named nobody"),
    namedNobodySub: "They are counted here and never drawn at the edge",
    missing: (field: string, n: number) =>
      `${plain(field)} is missing in ${count(n, "# mention", "# mentions")}`,
    missingSub: (of: number) => `Of ${number(of)}. It would help to tell people apart`,
    street: (street: string, told: number) =>
      told === 0
        ? `Nobody in ${street} has told us yet`
        : `${street}: ${count(told, "# person has told us", "# people have told us")}`,
    streetsSilent: (silent: number, all: number) =>
      `Nobody in ${number(silent)} of ${count(all, "# street", "# streets")} has told us yet`,
    streetsSilentSub: (street: string, named: number) =>
      `Most are named in ${street}: ${count(named, "# person", "# people")}. We may be wrong about these streets`,
    streetSub: (named: number) =>
      `${count(named, "# other is", "# others are")} named there, so we may be wrong`,
    unsurePeople: (n: number) =>
      count(n, "# person we are not sure of", "# people we are not sure of"),
    unsurePeopleSub: "Their mentions may be of two people",
    unsurePairs: (n: number) =>
      count(n, "# pair could be one person", "# pairs could be one person"),
    unsurePairsSub:
      "We think so in between 1 and 9 of 10 cases. You may know: answer as many as you like",
    noNames: "No names were given",
    noNamesSub: "So we could not tell whether two interviews speak of the same person",
    match: "Work out who is who",
    matchSub: "The interviews are in; the matching is not done",
  },

  twins: "Show what we have as",
  have: "What we have so far",
  streets: {
    title: "Who was interviewed, street by street",
    none: "No interview gives a street.",
    noStreet: "No street given",
    told: (n: number) => `${number(n)} told us`,
    named: (n: number) => `${number(n)} others named`,
    key: "Solid: people who told us. Dotted: people named there whom nobody has asked.",
    all: (n: number) => `Show all ${number(n)} streets`,
    fewer: "Show fewer streets",
    columns: {
      street: "Street",
      interviews: "Told us",
      named: "Others named there",
      mentions: "Mentions made",
    },
    words: (told: number, streets: number, most: string, mostN: number) =>
      `**${count(told, "# person", "# people")}** told us, in ${count(streets, "# street", "# streets")}. Most live in **${most}** (${number(mostN)}).`,
    wordsSilent: (silent: number, all: number, street: string) =>
      `In ${number(silent)} of ${count(all, "# street", "# streets")} spoken of nobody has told us; of these, most people are named in ${street}. We may be wrong there.`,
    wordsFew: (street: string, told: number) =>
      `Few threads reach ${street} yet. ${
        told === 0 ? "Nobody there has told us" : "Few there have told us"
      }, so we may be wrong.`,
  },
  mini: {
    title: (site: string) => `${site} so far`,
    link: "Explore",
    linkWords: (site: string) => `Explore ${site} as a picture`,
    rows: {
      people: "People",
      ties: "Ties",
      groups: "Groups of people tied together",
      largest: "People in the largest connected part",
      isolates: "People tied to nobody",
    },
    measure: "What",
    value: "How many",
    interval: "In nine of ten plausible matchings",
    range: (low: number, high: number) =>
      low === high ? number(low) : `${number(low)} to ${number(high)}`,
    doubt: (people: string, ties: string) =>
      `Were some of these people two, or two of them one, there would be ${people} people and ${ties} ties.`,
    words: (people: number, ties: number, groups: number, isolates: number) =>
      `**${count(people, "# person", "# people")}** and **${count(ties, "# tie", "# ties")}**, in ${count(groups, "# group", "# groups")}. ${
        isolates === 0
          ? "Everybody is tied to somebody."
          : count(isolates, "# person is tied to nobody here.", "# people are tied to nobody here.")
      } A person nobody asked about is not in this picture.`,
  },
  asked: {
    title: "What was asked",
    generators: "Questions that bring out names",
    questions: "Other questions",
    named: (n: number, of: number) => `${number(n)} of ${number(of)} named somebody`,
    answered: (n: number, of: number) => `${number(n)} of ${number(of)} answered`,
    mentions: (n: number) => count(n, "# mention", "# mentions"),
    none: "The files do not say which questions were asked.",
    key: "Solid: somebody was named, or an answer given. Dotted: nobody named, or no answer.",
    columns: { question: "Question", given: "Answered", of: "Of", mentions: "Mentions" },
    more: (n: number) => `Show all ${number(n)} questions`,
    fewer: "Show fewer questions",
    words: (most: string, n: number, of: number) =>
      `The question that brought out names most often is **${most}**: ${number(n)} of ${number(of)} people named somebody.`,
    wordsQuestions: (least: string, n: number, of: number) =>
      `Of the other questions, ${least} was answered least: ${number(n)} of ${number(of)}.`,
  },
  missing: {
    title: "What is missing",
    key: "Solid: known. Dotted: not given. Circle: people who told us. Diamond: mentions of others.",
    respondents: "people who told us",
    mentions: "mentions",
    of: (n: number, of: number) => `${number(n)} of ${number(of)} missing`,
    none: "nothing missing",
    nothing: "Every description is complete.",
    columns: {
      field: "What",
      respondents: "Missing, people who told us",
      mentions: "Missing, mentions",
    },
    words: (field: string, n: number, of: number) =>
      `**${plain(field)}** is missing most often: in ${number(n)} of ${number(of)} mentions. The less is known, the less sure we are who is who.`,
  },
  ties: {
    title: "Do these two know each other?",
    none: "Nobody was asked this.",
    states: {
      yes: "Yes",
      no: "No",
      dont_know: "Don’t know",
      refused: "Rather not say",
      not_asked: "Not asked",
      sampled_out: "Left out by chance, to spare time",
    } as Readonly<Record<string, string>>,
    columns: { state: "Answer", count: "Pairs" },
    words: (yes: number, asked: number, open: number) =>
      `Of **${count(asked, "# pair", "# pairs")}** asked about, ${number(yes)} know each other. For ${number(open)} more we do not know: not asked, not sure or not said. A tie nobody was asked about is not a tie that is absent.`,
  },
  affiliations: {
    title: "Places, groups and news",
    line: (links: number) => `linked ${count(links, "once", "# times")}`,
    none: "No places or groups were named.",
    columns: { kind: "What", labels: "Different ones", links: "Links" },
    words: (parts: readonly string[]) => `People spoke of ${list(parts)}.`,
  },

  empty: {
    title: (ways: number) =>
      `Nobody has been asked yet. **${ways === 3 ? "Three" : "Two"} ways to begin.**`,
    sub: "This is the way from what people say to what everybody may see. Nothing is on it yet.",
    bringIn: "Bring in interviews you have",
    bringInSub: "A folder or zip of CSV files, from Kith, egor, Network Canvas or EgoWeb",
    tables: "Start from empty tables",
    tablesSub: "Five files to fill in with any spreadsheet; only egos.csv is needed",
    look: "Look around a made-up ward first",
    lookRest: " to see where this leads. Nothing you do there counts.",
  },
};
