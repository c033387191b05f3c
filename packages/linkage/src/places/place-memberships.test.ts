import { type Affiliation, type Interview, recordKey } from "@kith/model";
import { expect, test } from "vitest";
import { placeMemberships } from "./place-memberships.ts";

function told(egoID: string, ...affiliations: readonly Affiliation[]): Interview {
  return {
    egoID,
    respondent: { attributes: {} },
    mentions: [],
    ties: [],
    affiliations,
    answers: [],
  };
}

const interviews = [
  told("1", { kind: "group", label: "Bowls club" }, { kind: "place", label: "Library" }),
  told(
    "2",
    { kind: "group", label: "the bowls", alterID: "a" },
    { kind: "place", label: "Library" },
  ),
  told("3", { kind: "place", label: "the library" }),
  told("4", { kind: "place", label: "Library" }, { kind: "information", label: "Radio" }),
  told("5", { kind: "information", label: "Radio" }),
];
const { placesOf, rarity, titles } = placeMemberships(interviews);
const of = (egoID: string, alterID?: string) =>
  (placesOf.get(recordKey(egoID, alterID)) ?? []).map((n) => titles[n]);

test("accounts of members of one group share it, whatever they call it", () => {
  expect(of("1")).toEqual(["Bowls club", "Library"]);
  expect(of("2", "a")).toEqual(["Bowls club"]);
  expect(of("2")).toEqual(["Library"]);
});

test("sources of information count for nothing", () => {
  expect(of("4")).toEqual(["Library"]);
  expect(placesOf.has(recordKey("5"))).toBe(false);
});

test("what few share is worth more: minus the log of the share of records", () => {
  const worth = (title: string) => rarity[titles.indexOf(title)];
  expect(worth("Bowls club")).toBeCloseTo(Math.log(5 / 2));
  expect(worth("Library")).toBeCloseTo(Math.log(5 / 4));
});
