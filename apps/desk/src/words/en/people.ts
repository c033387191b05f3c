import { count, inHundred, list, number } from "../format.ts";

export const peopleWords = {
  title: (people: number) => `**${count(people, "# person", "# people")}**, as far as we can tell`,
  sub: (respondents: number, unsure: number) =>
    `${count(respondents, "# of them has", "# of them have")} told us; the others were named. ${
      unsure === 0
        ? "We are sure of all of them."
        : count(unsure, "Of # we are not sure.", "Of # we are not sure.")
    }`,
  show: "Show",
  status: { all: "everybody", respondent: "people who told us", named: "people who were named" },
  withRole: "with",
  anyRole: "any role in the network",
  inGroup: "in",
  anyGroup: "any group",
  noGroup: "no group",
  thatAre: "that we are",
  sure: {
    all: "sure of or not",
    whole: "sure of",
    stitched: "not sure of",
  },
  chooseStatus: "Whom to show",
  chooseRole: "Role in the network",
  chooseGroup: "Group",
  chooseSure: "How sure we are",
  search: "Find by name or street",
  clear: "Show everybody again",
  found: (n: number, of: number) =>
    n === of
      ? count(n, "# person", "# people")
      : `${number(n)} of ${count(of, "# person", "# people")}`,
  none: "Nobody here fits. Choose less.",
  caption:
    "Everybody who told us or was named. Choose a column to sort; open a name to see who said what.",
  columns: {
    name: "Name",
    told: "Told by",
    toldHint: "others who mentioned them",
    role: "Role in the network",
    sure: "How sure",
    sureHint: "that it is one person",
    street: "Street",
    group: "Group",
  },
  roles: "What the roles mean",
  roleLine: (people: number) => count(people, "# person", "# people"),
  sureMeans: {
    whole: "Whole: sure.",
    stitched: "Stitched: not sure.",
    dotted: "Dotted: more likely two people.",
  },
  oneRecord: "one record",
  save: "Save as CSV",
  saveMeans: "With names: keep it as you keep the interviews.",
  csv: [
    "person",
    "name",
    "status",
    "told by",
    "role",
    "probability",
    "records",
    "street",
    "area",
    "gender",
    "age",
    "group",
  ],
  notYet: "Nobody is matched yet. **First come interviews.**",
  notMatched: "The interviews are in. **Next we work out who is who.**",
  toOverview: "To the overview",
  bringIn: "Bring in interviews",

  person: {
    back: "All people",
    missing: "There is no such person here.",
    missingRemedy: "After matching again, a person can have another number. Look in People.",
    told: "Told us.",
    notTold: "Has not been interviewed.",
    namedBy: (n: number) => count(n, "Named by # other.", "Named by # others."),
    namedByNobody: "Named by nobody else.",
    explore: "Show in the picture",
    facts: { street: "Street", area: "Area", age: "Age", gender: "Gender", group: "Group" },
    role: "Role in the network",
    howSure: "How sure are we?",
    sureOne: "There is one record of this person, so **nothing to mix up**.",
    sureWords: (probability: number, records: number) =>
      `In **${inHundred(probability)} of 100** cases like this, even the least sure of the ${number(records)} records is of this person.`,
    scale: { two: "several people", one: "one person" },
    allPairs: (n: number) => `Show all ${number(n)} pairs`,
    said: "What was said, and by whom",
    saidBy: (ego: string) => `Interview ${ego}`,
    saidSelf: (ego: string) => `Interview ${ego}, about themselves`,
    asked: (generators: readonly string[]) => `Asked: ${list(generators)}`,
    unsaid: "Nothing was said but that there is such a person.",
    recordSure: (probability: number) =>
      probability >= 1 ? "sure" : `belongs here in ${inHundred(probability)} of 100 cases`,
    why: "Why we think this is one person",
    whyNone: "There is nothing to compare: one record only.",
    other: "Who else could be meant",
    comparedWith: (record: string) => `compared with ${record}`,
    allOthers: (n: number) => `Show all ${number(n)}`,
    otherNone: "Nobody here is much like this person.",
    pair: (probability: number) =>
      `About ${inHundred(probability)} of 100 pairs like this are one person.`,
    ties: "Whom they are tied to",
    tiesNone: "No tie in these interviews. A tie nobody asked about is not a tie that is absent.",
    tieColumns: { name: "Name", kinds: "Why", said: "Who said it", sure: "How sure" },
    saidBySide: {
      self: "they said it",
      other: "the other said it",
      both: "both said it",
      third: "somebody else said it",
    },
    caption: "Every tie of this person, people and places",
    kindNames: { knows: "know each other", affiliation: "belongs or goes there" } as Readonly<
      Record<string, string>
    >,
    draws: "How to read it",
  },
};
