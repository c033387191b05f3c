import { count, decimal, list, number } from "../format.ts";

const people = (n: number) => count(n, "# person", "# people");

/** What the page says that tries out what would happen without some people or places. */
export const whatIfWords = {
  title: "What if somebody left, or a place closed?",
  sub: "Take people or places out and see who would lose touch with whom. Nothing is changed: put them back at any time.",
  add: "Take out a person or a place",
  addHint: "Type a name or a street",
  addNone: "Nobody and no place is called that.",
  out: "Taken out",
  putBack: (name: string) => `Put ${name} back`,
  everybodyBack: "Put everybody back",
  none: "Nobody is taken out yet. Choose somebody here, or try one of those whose leaving would cut off most.",
  tryPeople: "People whose leaving would cut off most others",
  tryPlaces: "Places whose closing would cut off most people",
  cutsOff: (n: number) => `cuts off ${people(n)}`,
  nobodyCuts:
    "No single person holds others to the rest: without any one of them, everybody who was joined still is.",
  through: "Ties that count",
  throughPeople: "between people only",
  throughPlaces: "between people, and through places and groups they share",
  claim: (names: readonly string[], cut: number, alone: number) => {
    const without = `Without ${list(names)}, `;
    if (cut === 0 && alone === 0)
      return {
        before: without,
        strong: "everybody else would stay in touch",
        after: " by way of others.",
      };
    if (cut === 0)
      return { before: without, strong: `${people(alone)} would have no tie left`, after: "." };
    return {
      before: without,
      strong: `${people(cut)} would be cut off from most others`,
      after: alone === 0 ? "." : `, ${number(alone)} of them with no tie left.`,
    };
  },
  more: (n: number) => `${number(n)} more`,
  takeOut: "Take out",
  pairs: (n: number) =>
    n === 0
      ? "Every two people who can reach each other now still could."
      : `${count(n, "# pair of people", "# pairs of people")} could no longer reach each other.`,
  steps: (before: number, after: number) =>
    `The way from one to another would be ${decimal(after)} steps on average instead of ${decimal(before)}.`,
  sure: "Counted in the matching shown, of the ties we were told. Ties nobody told us of may well join them: ask before you conclude.",
  table: {
    caption: "Before and after",
    what: "What",
    before: "Now",
    after: "Without them",
    nodes: "People and places",
    parts: "Separate parts",
    largest: "In the largest part",
    isolates: "Without any tie",
    distance: "Steps from one to another, on average",
  },
  whoCaption: (n: number) => `${people(n)} and places cut off`,
  name: "Name",
  what: "What we know",
  would: "What would happen",
  alone: "no tie left",
  apart: "apart from most others",
  legend: {
    out: "× taken out; its threads are dotted",
    cut: "! cut off from most others",
    rest: "others: tied to them now, and still joined to most",
  },
  staying: (n: number) =>
    n === 0
      ? ""
      : `${count(n, "# more who is tied", "# more who are tied")} to them now and would stay joined: not drawn.`,
  picture: "Those taken out, those cut off, and whom they were tied to",
  asked: "Everything said about who is tied to whom, of every kind, in either direction.",
} as const;
