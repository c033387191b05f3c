import { count, inHundred, number } from "../format.ts";

const people = (n: number) => count(n, "# person", "# people");
const ties = (n: number) => count(n, "# tie", "# ties");
const waveName = (name: string) =>
  name === "" ? "interviews without a wave" : /^\d+$/.test(name) ? `wave ${name}` : name;

/** Two waves side by side. */
export const wavesWords = {
  title: "What changed between waves?",
  one: "There is one wave so far.",
  oneWhy:
    "When people have been asked again, both waves are drawn here side by side, with everybody in the same place, and you see which ties began, ended and stayed.",
  compare: "Compare",
  with: "with",
  chooseBefore: "Earlier wave",
  chooseAfter: "Later wave",
  wave: waveName,
  claim: (kept: number, least: number, most: number) => ({
    before: "Of the ties we can know of in both waves, ",
    strong: `about ${inHundred(kept)} in 100 of the earlier ones were still there`,
    after: `. Counting those we cannot know, it lies between ${inHundred(least)} and ${inHundred(most)}.`,
  }),
  claimNone: {
    before: "",
    strong: "No earlier tie can be known in both waves",
    after: ": nobody who told of one was asked again.",
  },
  counts: (stayed: number, began: number, ended: number) =>
    `${ties(stayed)} stayed, ${number(began)} began and ${number(ended)} ended.`,
  unknown: (before: number, after: number) =>
    `${ties(before + after)} can be known in one wave only: ${number(after)} of the earlier, ${number(before)} of the later. They are no change: whoever could have told was not asked in the other wave.`,
  asked: (twice: number, before: number, after: number) =>
    `${people(twice)} told us in both waves, ${number(before)} only in the earlier and ${number(after)} only in the later.`,
  sure: "People were matched over both waves together. How sure we are of that is not in these numbers.",
  caption: {
    asked: "Everything said about who is tied to whom in each wave, of every kind.",
    of: (n: number) => `${people(n)} who told us or were named in either wave.`,
  },
  pictureOf: (name: string, interviews: number, peopleIn: number) =>
    `${sentence(waveName(name))}: ${count(interviews, "# interview", "# interviews")}, ${people(peopleIn)}`,
  same: "Everybody stands in the same place in both pictures.",
  legend: {
    stayed: "whole: a tie in both waves",
    changed: "marigold: began or ended, as far as can be known",
    unknown: "dotted: cannot be known in the other wave",
    ropes: "The same thickness means as many ties in both pictures.",
  },
  change: {
    stayed: "stayed",
    began: "began",
    ended: "ended",
    "unknown-before": "cannot be known before",
    "unknown-after": "cannot be known after",
  },
  why: {
    known: "",
    "not-there": "one of the two was not there",
    "not-interviewed": "whoever could have told was not interviewed",
    "not-asked": "whoever could have told was not asked",
  },
  table: {
    caption: (n: number) => `${ties(n)} of either wave`,
    from: "One",
    to: "Other",
    change: "What became of it",
    why: "Why it cannot be known",
  },
  counting: "Comparing the waves…",
} as const;

function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
