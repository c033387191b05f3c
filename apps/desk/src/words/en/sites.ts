import { count } from "../format.ts";

export const siteWords = {
  title: "Whose connections do you want to see?",
  none: "There is no site yet. **Give the first one a name.**",
  noneMeans: "A site is a community: of place, of interest or of identity.",
  list: "Sites",
  add: "Add a site",
  name: "Name of the site",
  nameHint: "What the people there call it: “Saltgate”, “Carers in Newbridge”.",
  create: "Add this site",
  creating: "Adding…",
  created: (name: string) => `${name} is added. Nobody has been asked yet.`,
  interviews: (n: number) => count(n, "# interview", "# interviews"),
  people: (n: number) => count(n, "# person", "# people"),
  notYet: "Nobody has been asked yet",
  notMatched: "Not matched yet",
  working: "Work under way",
};
