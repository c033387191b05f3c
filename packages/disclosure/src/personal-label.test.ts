import type { Interview } from "@kith/model";
import { describe, expect, it } from "vitest";
import { looksPersonal, personalNames } from "./personal-label.ts";

const interview: Interview = {
  egoID: "1",
  respondent: { firstName: "Anna", surname: "Kowalska", attributes: {} },
  mentions: [
    {
      alterID: "1",
      firstName: "Zoë",
      knownAs: "Zee",
      surname: "O'Brien",
      generators: [],
      attributes: {},
    },
    { alterID: "2", firstName: "Dave", surname: "S", generators: [], attributes: {} },
  ],
  ties: [],
  affiliations: [],
  answers: [],
};
const names = personalNames([interview]);

describe("labels that look like a person", () => {
  it.each([
    "Anna Kowalska",
    "ask anna  KOWALSKA",
    "Zoe O’Brien",
    "Zee O'Brien (next door)",
    "Mrs Mary Smith",
    "Cllr. Khan",
    "Father Michael",
    "07700 900123",
    "Jean, 0161-496-0000",
    "4 Mill Lane",
    "Flat above 12a Hill Road",
  ])("keeps “%s” back", (label) => {
    expect(looksPersonal(label, names)).toBe(true);
  });

  it.each([
    "Library",
    "St Mary's Church",
    "Community Facebook group",
    "The Weavers' Arms",
    "Anna's café",
    "Mill Lane allotments",
    "Over 60s club",
    "1st Netherby Scouts",
    "Dave S",
  ])("lets “%s” through", (label) => {
    expect(looksPersonal(label, names)).toBe(false);
  });
});
