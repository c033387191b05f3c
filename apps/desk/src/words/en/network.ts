import { inHundred } from "../format.ts";

/** Words for what a network is made of; the same on every screen. */
export const networkWords = {
  kind: {
    person: "Person",
    place: "Place",
    group: "Group",
    organisation: "Organisation",
    information: "Source of information",
  },
  kinds: {
    person: "People",
    place: "Places",
    group: "Groups",
    organisation: "Organisations",
    information: "Sources of information",
  },
  status: {
    respondent: "Told us",
    named: "Was named, not interviewed",
    none: "Place or group",
  },
  statusShort: { respondent: "told us", named: "was named", none: "" },
  role: {
    bridge: "bridge",
    connector: "connector",
    "well known": "well known",
    member: "member",
    "on their own": "on their own",
  },
  noName: "No name given",
  noStreet: "No street given",
  noGroup: "In no group",
  sure: (probability: number) =>
    probability >= 1
      ? "one record, so nothing to mix up"
      : `in ${inHundred(probability)} of 100 cases like this, one person`,
  sureShort: (probability: number) =>
    probability >= 1 ? "sure" : `in ${inHundred(probability)} of 100`,
  sureWord: { whole: "Sure", stitched: "Not sure", dotted: "More likely two people" },
};
