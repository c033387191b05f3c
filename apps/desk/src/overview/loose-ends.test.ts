import type { Overview } from "@kith/api";
import { describe, expect, test } from "vitest";
import { wayStages } from "../shell/way-stages.ts";
import { interviewEnds, peopleEnds, thinnestStreet } from "./loose-ends.ts";
import { overviewTitle } from "./overview-title.ts";

const overview = (more: Partial<Overview> = {}): Overview => ({
  site: {
    id: "saltgate",
    name: "Saltgate",
    programme: "",
    madeUp: true,
    waves: [],
    interviews: 212,
    people: 1352,
    job: null,
  },
  interviews: 212,
  mentions: 1500,
  namedNobody: 0,
  people: 1352,
  respondents: 212,
  unsurePeople: 0,
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

const street = (name: string, interviews: number, named: number) => ({
  street: name,
  interviews,
  mentions: 0,
  named,
});

describe("interviewEnds", () => {
  test("a complete site has none", () => {
    expect(interviewEnds(overview())).toEqual([]);
  });
  test("streets where nobody has told us are counted, not one of them singled out", () => {
    const streets = [street("Mill Street", 48, 100), street("Lime Drive", 0, 21)];
    const title = (more: typeof streets) => interviewEnds(overview({ streets: more }))[0]?.title;
    expect(title(streets)).toBe("Nobody in Lime Drive has told us yet");
    const two = interviewEnds(overview({ streets: [...streets, street("Quay", 0, 3)] }))[0];
    expect(two?.title).toBe("Nobody in 2 of 3 streets has told us yet");
    expect(two?.why).toContain("Most are named in Lime Drive: 21 people");
  });
  test("people who named nobody hang as a loose end", () => {
    expect(interviewEnds(overview({ namedNobody: 1 })).map(({ title }) => title)).toEqual([
      "1 person named nobody",
    ]);
  });
  test("a field counts from a quarter of the mentions", () => {
    const missing = (mentions: number) => [{ field: "age", respondents: 0, mentions }];
    expect(interviewEnds(overview({ missing: missing(374) }))).toEqual([]);
    expect(interviewEnds(overview({ missing: missing(375) }))).toHaveLength(1);
  });
});

describe("thinnestStreet", () => {
  const streets = [street("Mill Street", 48, 100), street("Station Road", 4, 60)];
  test("is the street where most are named for each who told us", () => {
    expect(thinnestStreet(streets)?.street).toBe("Station Road");
  });
  test("stays silent on small numbers and on those without a street", () => {
    expect(thinnestStreet([street("Mill Street", 48, 100), street("", 1, 90)])).toBeUndefined();
    expect(thinnestStreet([street("Mill Street", 48, 100), street("Quay", 0, 9)])).toBeUndefined();
  });
});

describe("peopleEnds", () => {
  test("asks for matching first", () => {
    expect(peopleEnds(overview({ people: null })).map(({ id }) => id)).toEqual(["match"]);
  });
  test("leads to the people who are not sure", () => {
    expect(peopleEnds(overview({ unsurePeople: 3 }))[0]?.go).toEqual({
      to: "people",
      search: { sure: "stitched" },
    });
  });
});

describe("without any names", () => {
  const nameless = overview({
    people: 1712,
    missing: ["first name", "surname"].map((field) => ({ field, respondents: 0, mentions: 1500 })),
  });
  test("nothing claims to be sure who is who", () => {
    expect(peopleEnds(nameless).map(({ title }) => title)).toEqual(["No names were given"]);
    expect(overviewTitle(nameless)).toContain("others 1,500 times");
    const [, , , people, explore] = wayStages(nameless, "Saltgate");
    expect(people).toMatchObject({ thread: "stitched", count: "1,712 people, no names given" });
    expect(explore?.thread).toBe("stitched");
  });
  test("one name is enough to compare", () => {
    const one = [{ field: "first name", respondents: 0, mentions: 1499 }];
    expect(peopleEnds({ ...nameless, missing: one })).toEqual([]);
  });
});

describe("overviewTitle", () => {
  test("is exact when nothing is open", () => {
    expect(overviewTitle(overview())).toBe(
      "**212 people** have told us whom they turn to. They spoke of **1,140 others**.",
    );
  });
  test("says about while we are not sure who is who", () => {
    expect(overviewTitle(overview({ unsurePairs: 2 }))).toContain("**about 1,100 others**");
  });
  test("counts mentions until they are matched", () => {
    expect(overviewTitle(overview({ people: null }))).toContain("others 1,500 times");
  });
});
