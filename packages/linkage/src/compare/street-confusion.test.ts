import type { Interview } from "@kith/model";
import { expect, it } from "vitest";
import { flattenInterviews } from "../records.ts";
import { placeModel } from "./place-model.ts";
import { learnConfusion } from "./street-confusion.ts";

const interview = (egoID: string, own: string, said: readonly string[]): Interview => ({
  egoID,
  respondent: { attributes: {}, street: own },
  mentions: said.map((street, i) => ({
    alterID: String(i),
    street,
    generators: [],
    attributes: {},
  })),
  ties: [],
  affiliations: [],
  answers: [],
});

it("finds out which street is mistaken for which, without a map", () => {
  // Twelve people of Elm Road, each also said to live in Elm Road twice and in Elm Close once.
  const interviews = Array.from({ length: 12 }, (_, i) =>
    interview(`e${i}`, "Elm Road", ["Elm Road", "Elm Road", "Elm Close"]),
  );
  interviews.push(interview("far", "Mill Lane", ["Mill Lane", "Mill Lane"]));
  interviews.push(interview("near", "Elm Close", ["Elm Close", "Elm Close"]));
  const table = flattenInterviews(interviews, () => false);
  const places = placeModel(table, 0.15);
  const people = table.interviews.map(({ respondent, mentions }) =>
    [respondent, ...mentions].map((r) => places.formOf[r]!),
  );
  const { said } = learnConfusion(places, people);
  const [close, mill] = [said("elm road", "elm close")!, said("elm road", "mill lane")!];
  expect(close).toBeGreaterThan(0.15);
  expect(mill).toBeLessThan(0.05);
  expect(said("elm road", "elm road")! + close + mill).toBeCloseTo(1, 1);
  expect(said("elm road", "nowhere")).toBeUndefined();
});
