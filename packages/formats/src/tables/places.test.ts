import type { PlacePair } from "@kith/model";
import { expect, test } from "vitest";
import { readPlaceDecisions, writePlaceQuestions, writePlaces } from "./places.ts";

const file = (text: string) => ({ name: "place-decisions.csv", text });
const pair: PlacePair = {
  a: { kind: "place", label: "the pub", area: "north" },
  b: { kind: "place", label: "The Crown, Mill Lane" },
  probability: 0.5,
  evidence: ["both a pub: moderate", "one account lists both: moderate against"],
};
const questions = writePlaceQuestions([pair, pair]);

test("every affiliation with what it turned out to be", () => {
  const written = writePlaces({
    entries: [
      {
        ref: { egoID: "e1", alterID: "a", kind: "place", label: "Crown" },
        place: "place:the crown",
        probability: 0.9,
      },
    ],
    places: [{ id: "place:the crown", kind: "place", title: "The Crown", labels: [] }],
    pairs: [],
    problems: [],
  });
  expect(written.split("\n").slice(0, 2)).toEqual([
    "egoID,alterID,kind,label,place,title,probability",
    "e1,a,place,Crown,place:the crown,The Crown,0.9",
  ]);
});

test("questions about names, with empty columns for the answer", () => {
  expect(questions.split("\n").slice(0, 2)).toEqual([
    "kind_a,label_a,area_a,kind_b,label_b,area_b,probability,evidence,decision,by,at,note",
    'place,the pub,north,place,"The Crown, Mill Lane",,0.5,"both a pub: moderate; one account lists both: moderate against",,,,',
  ]);
});

test("with answers in them they are decisions; unanswered ones are none", () => {
  const answered = questions.replace('against",,,,', 'against",Same,Manjit,2026-05-19,asked him');
  expect(readPlaceDecisions(file(answered))).toEqual({
    decisions: [
      {
        a: { kind: "place", label: "the pub", area: "north" },
        b: { kind: "place", label: "The Crown, Mill Lane" },
        decision: "same",
        by: "Manjit",
        at: "2026-05-19",
        note: "asked him",
      },
    ],
    problems: [],
  });
});

test("a bad row is said with its line and costs no other", () => {
  const header = "kind_a,label_a,kind_b,label_b,decision";
  const rows = [
    "place,A,place,B,same",
    "shop,A,place,B,same",
    "place,,place,B,same",
    "place,A,place,B,yes",
  ];
  const { decisions, problems } = readPlaceDecisions(file([header, ...rows].join("\n")));
  expect(decisions).toHaveLength(1);
  expect(problems.map(({ code, place }) => [code, place.line])).toEqual([
    ["unknown-kind", 3],
    ["missing-label", 4],
    ["unknown-decision", 5],
  ]);
});

test("a table of something else is refused by its columns", () => {
  const { problems } = readPlaceDecisions(file("egoID,alterID\n1,2\n"));
  expect(problems.map(({ code }) => code)).toEqual(["missing-column"]);
});
