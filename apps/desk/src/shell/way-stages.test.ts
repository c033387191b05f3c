import { describe, expect, test } from "vitest";
import { wayStages } from "./way-stages.ts";

const overview = (more: {
  interviews: number;
  people: number | null;
  unsurePeople: number | null;
}) => ({
  site: {
    id: "saltgate",
    name: "Saltgate",
    programme: "",
    madeUp: false,
    waves: [],
    interviews: more.interviews,
    people: more.people,
    job: null,
  },
  mentions: 0,
  namedNobody: 0,
  respondents: more.interviews,
  unsurePairs: 0,
  streets: [],
  generators: [],
  questions: [],
  missing: [],
  tieStates: [],
  affiliations: [],
  lastImport: null,
  lastNetworkAt: null,
  ...more,
});

const threads = (more: Parameters<typeof overview>[0]) =>
  wayStages(overview(more), "Saltgate").map(({ thread }) => thread);

describe("wayStages", () => {
  test("is dotted where nothing has come", () => {
    expect(new Set(threads({ interviews: 0, people: null, unsurePeople: null }))).toEqual(
      new Set(["dotted"]),
    );
  });
  test("is stitched after people while questions wait", () => {
    expect(threads({ interviews: 60, people: 300, unsurePeople: 4 })).toEqual([
      "whole",
      "whole",
      "stitched",
      "stitched",
      "stitched",
      "dotted",
    ]);
  });
  test("is whole when nothing before is open", () => {
    expect(threads({ interviews: 60, people: 300, unsurePeople: 0 })[2]).toBe("whole");
  });
  test("says the count in words", () => {
    expect(
      wayStages(overview({ interviews: 1, people: 3, unsurePeople: 1 }), "Saltgate").map(
        ({ count }) => count,
      ),
    ).toEqual([
      "Saltgate",
      "1 interview",
      "1 doubt open",
      "3 people, 1 not sure",
      "who relies on whom",
      "what residents see",
    ]);
  });
});
