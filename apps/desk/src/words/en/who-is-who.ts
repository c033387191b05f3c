import { count, inHundred, number } from "../format.ts";

const decisions = {
  same: "One person",
  different: "Two people",
  unsure: "Cannot tell",
  asked: "Ask the volunteer",
} as const;

export const whoWords = {
  title: "Are these two the same person?",
  page: "Who is who",
  preparing: "Getting the questions ready…",
  preparingMeans: (stage: string) =>
    stage === "" ? "This takes a few seconds the first time." : `Now ${stage}.`,
  failed: "The questions could not be made ready.",
  loadingNext: "Working in your answers, then the next question comes.",

  sure: {
    line: (now: number) =>
      `We are 9 in 10 sure who is meant in **${inHundred(now)} of 100** mentions`,
    since: (start: number) => `${inHundred(start)} at the start`,
    trend: (start: number, now: number) =>
      `From ${inHundred(start)} to ${inHundred(now)} of 100 mentions sure, answer by answer`,
    stop: "Stop any time: every answer is kept.",
  },

  help: {
    title: "How to answer",
    points: [
      "Two interviews spoke of somebody. Look at **what is around both** and at the reasons below, then say whether they are one person.",
      "If you cannot tell, say so. A wrong “one person” does more harm than a question left open.",
      "Every answer is kept at once and **can be undone** any time. Stop whenever you like.",
    ],
    keys: "Keys: S one person, D two people, U cannot tell, A ask the volunteer, Z undo, N next, P previous, R show hidden names. They can be switched off under Display.",
    close: "Understood",
    open: "How to answer",
  },

  side: {
    first: "The first",
    second: "The second",
    told: (where: string) => `Said in ${where}`,
    toldSelf: (where: string) => `Told us in ${where}`,
    toldNowhere: (ego: string) => `Said in interview ${ego}`,
    accounts: (n: number) => `Put together from ${count(n, "# account", "# accounts")}`,
  },

  picture: {
    around: "What is around both",
    nothing: "Nothing we were told of is around both",
    label: "Two people side by side",
    legend:
      "Circle: told us. Diamond: was named. Square: place or group. Gold: around both; stitched: perhaps the same. Whoever nobody told us of is not here.",
    onlyFirst: "Only around the first",
    onlySecond: "Only around the second",
    notDrawn: (shared: number, left: number, right: number) =>
      `No room here for ${count(shared + left + right, "# more", "# more")}: the table has all.`,
    more: (n: number) => count(n, "# more", "# more"),
  },

  reasons: {
    for: "Points to one person",
    forNone: "Nothing points to one person.",
    against: "Points to two people",
    againstNone: "Nothing points to two people.",
    thicker: "(thicker: stronger)",
    missing: "What nobody said",
    rare: "How rare that is here",
    sure: "How sure are we?",
    two: "two people",
    one: "one person",
    ifOne: (effect: string) => `If one: ${effect}`,
    ifTwo: (effect: string) => `If two: ${effect}`,
    settles: (n: number) => `Your answer settles ${count(n, "# mention", "# mentions")}.`,
    range: (low: number, high: number) =>
      `Single accounts compared: ${inHundred(low)} to ${inHundred(high)} of 100.`,
  },

  answer: {
    group: "Your answer",
    ...decisions,
    ask: "Ask the volunteer to check",
    askShort: "Ask to check",
    undo: "Undo last answer",
    undoShort: "Undo",
    previous: "Previous",
    next: "Next",
    you: (decision: keyof typeof decisions) => `You said: **${decisions[decision]}**.`,
    again: "You can answer again; the new answer counts.",
    nothingToUndo: "There is no answer to undo.",
    noFurther: "There is no further question just now.",
    noEarlier: "This is the first question you looked at.",
  },
  decisions,

  saved: {
    saving: (n: number) => (n === 1 ? "Saving…" : `Saving ${number(n)} answers…`),
    saved: "Saved",
    undone: "Undone and saved",
    asked: "Saved: it is on the follow-up list",
    waiting: (n: number) =>
      `${count(n, "# answer is", "# answers are")} not saved yet. ${n === 1 ? "It is" : "They are"} kept in this browser and sent again by themselves.`,
    refused: "This answer could not be saved.",
    retry: "Try again now",
    drop: "Leave this answer out",
    updating: "Working it in…",
    updated: (people: number, sure: number) => {
      const parts = [
        people === 0
          ? ""
          : people < 0
            ? count(-people, "# person fewer", "# people fewer")
            : count(people, "# person more", "# people more"),
        sure === 0
          ? ""
          : sure > 0
            ? count(sure, "# more mention sure", "# more mentions sure")
            : count(-sure, "# mention less sure", "# mentions less sure"),
      ].filter(Boolean);
      return parts.length === 0
        ? "Updated: nothing else changed."
        : `Updated: ${parts.join(", ")}.`;
    },
    notKept: (n: number) =>
      `${count(n, "# answer contradicts", "# answers contradict")} another and could not be used. See the answers so far.`,
  },

  heard: (n: number, a: string, b: string, pairs: string) =>
    `Question ${number(n)}: ${a}, and ${b}. ${pairs}`,
  number: (n: number) => `Question ${number(n)}`,
  numbered: (n: number, question: string) => `Question ${number(n)}: ${question}`,

  steward: {
    title: "Who is answering?",
    label: "Your name",
    hint: "It is kept with each answer, so that your team can ask you about it.",
    go: "Go on",
    as: (name: string) => `Answering as **${name}**`,
    change: "Change",
    someone: "a steward",
  },

  reveal: {
    hidden: "Names are hidden.",
    show: "Show the names",
    title: "Show the names of these two",
    why: "Why do you need them?",
    reasons: [
      "I cannot answer without them",
      "Two names may be spelt differently",
      "I have to speak with the volunteer",
    ],
    onwards: "Show them at the next questions too, until I leave this page",
    kept: "For each question it is kept who looked, when and why. Your team can read it.",
    hide: "Hide names until they are needed",
    hideMeans: "Each time somebody shows names, that is kept.",
    shown: "The names are shown.",
  },

  done: {
    title: "Nothing worth asking.",
    body: "What is still open would change hardly anything, whichever way you answered.",
    explore: "Look at the network",
    answers: "Look at the answers so far",
  },

  more: {
    title: "More",
    answers: (n: number) => (n === 0 ? "Answers so far" : `Answers so far (${number(n)})`),
    followUps: (n: number) => (n === 0 ? "Follow-up list" : `Follow-up list (${number(n)})`),
    pairs: "Two stewards, blind",
    back: "Back to the questions",
  },

  answers: {
    title: "Answers so far",
    sub: "Every answer ever given, the newest first. Undo any of them, at any time: the network is worked out anew.",
    none: "Nobody has answered yet.",
    caption: "Answers about who is who",
    columns: { question: "About", answer: "Answer", by: "By", at: "When", state: "Undo" },
    and: (a: string, b: string) => `${a} and ${b}`,
    undo: "Undo",
    undoWhat: (a: string, b: string) => `Undo the answer about ${a} and ${b}`,
    undone: (by: string, at: string) => `Undone by ${by}, ${at}`,
    problem: (why: string) => `Not used: ${why}`,
    reveals: "Names that were shown",
    revealsNone: "Nobody has had hidden names shown.",
    revealColumns: { at: "When", by: "By", reason: "Why", refs: "Accounts" },
    refs: (n: number) => count(n, "# account", "# accounts"),
  },

  follow: {
    title: "Follow-up list",
    sub: "Questions for the next visits. They ask only what is missing from what each person told us, and never say that anybody else named somebody.",
    none: "Nothing to ask at a next visit yet.",
    noneHow: "Choose “Ask the volunteer to check” at a question, and it comes here.",
    print: "Print",
    perSheet: "One interview per sheet, so that nobody sees another’s answers",
    sheet: (ego: string) => `Interview ${ego}`,
    site: (site: string, at: string) => `${site}, printed ${at}`,
    visited: "Visited on",
    by: "By",
    tick: "Tick what you have asked, also where somebody would rather not say.",
    asked: "What was asked for",
    askedSub: "For the desk; not printed.",
    askedColumns: { question: "About", by: "By", at: "When", state: "Done?" },
    nothing: "Nothing is missing that they could tell: better answer it here.",
    close: "They were asked: bring the question back",
    closeWhat: (a: string, b: string) =>
      `They were asked: bring the question back, about ${a} and ${b}`,
    closed: (at: string) => `Brought back ${at}`,
    count: (visits: number) => count(visits, "# interview to visit", "# interviews to visit"),
    back: "Give this sheet back to the office. Do not leave it at a door.",
  },

  pairs: {
    title: "Two stewards, blind",
    sub: "Two of you answer the same questions without seeing each other’s answers. How often you agree says how far answers can be trusted.",
    start: "Draw questions",
    first: "First steward",
    second: "Second steward",
    size: "How many questions",
    sizes: (n: number) => count(n, "# question", "# questions"),
    same: "Give two different names.",
    list: "Samples drawn",
    none: "No sample drawn yet.",
    of: (name: string, answered: number, size: number) =>
      `${name}: ${number(answered)} of ${number(size)} answered`,
    drawn: (at: string, by: string) => `Drawn ${at} by ${by}`,
    answerAs: (name: string) => `Answer as ${name}`,
    finished: (name: string) => `${name} has answered everything.`,
    waitsFor: (name: string) =>
      `Agreement is shown when ${name} has answered too; until then neither can see the other’s answers.`,
    see: "See how far you agree",
    blindTitle: "Are these two the same person?",
    blind: (name: string, answered: number, size: number) =>
      `**${name}**, question ${number(answered + 1)} of ${number(size)}. Nobody sees it until both are done.`,
    blindSure: "Here we do not say how sure we are, so that it does not lead you.",
    agreement: "How far you agree",
    agreed: (n: number, of: number) => `Same answer to **${number(n)} of ${number(of)}** questions`,
    kappa: "Agreement beyond chance (Cohen’s kappa)",
    kappaMeans: (value: string, low: string, high: string) =>
      `${value}, between ${low} and ${high} in 9 of 10 such samples. 0 is chance, 1 is always the same.`,
    kappaNone: "Cannot be said: everybody always gave the same answer.",
    discordance: (n: number, of: number) =>
      n === 0
        ? "Never did one say one person where the other said two."
        : `One said one person where the other said two: ${number(n)} of ${number(of)} questions.`,
    kappaChance: "chance",
    kappaAlways: "always the same",
    differences: "Where you differ",
    differencesNone: "Nowhere. There is nothing to settle.",
    said: (name: string, decision: keyof typeof decisions) =>
      `${name} said: ${decisions[decision]}`,
    settle: "Talk about it, then settle it:",
    settled: (decision: keyof typeof decisions, by: string) =>
      `Settled by ${by}: **${decisions[decision]}**`,
    open: (n: number) =>
      n === 0 ? "All settled." : count(n, "# left to settle", "# left to settle"),
  },
};
