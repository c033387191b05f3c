import type { LinkRun } from "@kith/linkage";
import type { Description, Interview, Resolution } from "@kith/model";
import { simulate } from "@kith/simulation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrationBins, certaintyOf, expectedScore } from "./expected-score.ts";
import { fieldsWouldSettle } from "./field-would-settle.ts";
import { linkReportPage, makeLinkReport, questionRows } from "./index.ts";
import { indexRecords } from "./record-index.ts";
import { tiesWouldSettle } from "./ties-would-settle.ts";
import { timesNamed } from "./times-named.ts";

/** One interview per entry, of a respondent "e0", "e1", … and their mentions. */
const interviewsOf = (told: readonly (readonly Description[])[]): Interview[] =>
  told.map((mentions, e) => ({
    egoID: `e${e}`,
    respondent: { attributes: {} },
    mentions: mentions.map((said, k) => ({
      alterID: `a${k}`,
      generators: [],
      attributes: {},
      ...said,
    })),
    ties: [],
    affiliations: [],
    answers: [],
  }));
const resolutionOf = (
  people: Readonly<Record<string, string>>,
  pairs: readonly (readonly [string, string, number])[],
): Resolution => {
  const ref = (text: string) => {
    const [egoID = "", alterID] = text.split("/");
    return alterID === undefined ? { egoID } : { egoID, alterID };
  };
  return {
    records: Object.entries(people).map(([text, person]) => ({
      ...ref(text),
      person,
      probability: 1,
    })),
    pairs: pairs.map(([a, b, probability]) => ({
      a: ref(a),
      b: ref(b),
      probability,
      evidence: [],
    })),
  };
};
const runOf = (resolution: Resolution, draws: readonly Int32Array[] = []): LinkRun => ({
  resolution,
  draws,
  problems: [],
  report: {
    seed: 1,
    attributesOnly: false,
    parameters: {
      usesUsualName: 0.4,
      givenSlip: 0.07,
      surnameSlip: 0.06,
      mentionAgeError: 4,
      streetError: 0.15,
      otherSurname: 0.03,
      otherUsual: 0.1,
      unlinkedGiven: 0.02,
    },
    records: resolution.records.length,
    people: 1,
    candidates: resolution.pairs.length,
    matchRates: { "mention-mention": 0.001 },
    threshold: 0.5,
    expectedPrecision: 0.9,
  },
});

// e0/a0, e1/a0 and e2/a0 are put together; e0/a1 and e1/a1 are not.
const interviews = interviewsOf([[{}, {}], [{}, {}], [{}]]);
const resolution = resolutionOf(
  {
    e0: "p1",
    "e0/a0": "p2",
    "e0/a1": "p3",
    e1: "p4",
    "e1/a0": "p2",
    "e1/a1": "p5",
    e2: "p6",
    "e2/a0": "p2",
  },
  [
    ["e0/a0", "e1/a0", 0.95],
    ["e0/a0", "e2/a0", 0.8],
    ["e0/a1", "e1/a1", 0.25],
  ],
);

describe("what a matching expects of itself", () => {
  it("is the mean of its own probabilities, by hand", () => {
    // Put together: 3 pairs, of which 0.95 + 0.8 are expected right; one was no candidate.
    // Expected to be one person: 0.95 + 0.8 + 0.25 = 2.
    const found = expectedScore(resolution, indexRecords(interviews, resolution));
    expect(found.joinedPairs).toBe(3);
    expect(found.matchingPairs).toBeCloseTo(2, 12);
    expect(found.precision).toBeCloseTo(1.75 / 3, 12);
    expect(found.recall).toBeCloseTo(1.75 / 2, 12);
    expect(found.f1).toBeCloseTo(3.5 / 5, 12);
  });

  it("counts a record as settled when no pair of it is between 0.1 and 0.9", () => {
    expect(certaintyOf(resolution, indexRecords(interviews, resolution))).toEqual({
      settledRecords: 4,
      records: 8,
      unsurePairs: 2,
    });
  });

  it("puts every pair in one of ten bins", () => {
    const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(probabilities, (list) => {
        const many = resolutionOf(
          { "e0/a0": "p", "e1/a0": "p" },
          list.map((p) => ["e0/a0", "e1/a0", p] as const),
        );
        const bins = calibrationBins(many, indexRecords(interviews, many));
        expect(bins).toHaveLength(10);
        expect(bins.reduce((n, { pairs }) => n + pairs, 0)).toBe(list.length);
        for (const { from, to, pairs, predicted, joined } of bins) {
          expect(joined).toBe(pairs);
          if (pairs > 0) expect(predicted >= from - 1e-9 && predicted <= to + 1e-9).toBe(true);
        }
      }),
    );
  });

  it("counts how often people were named, and not their own interview", () => {
    expect(timesNamed(resolution)).toEqual([
      { times: 0, respondents: 3, others: 0 },
      { times: 1, respondents: 0, others: 2 },
      { times: 3, respondents: 0, others: 1 },
    ]);
  });
});

describe("what would help most", () => {
  // Sixty interviews: streets told apart people well among those that gave one.
  const street = (i: number): string => `${"abcdefghij"[i % 10]} street`;
  const told = interviewsOf(
    Array.from({ length: 60 }, (_, i) => [{ street: street(i) }, { street: street(i + 3) }, {}]),
  );
  const people = Object.fromEntries(
    told.flatMap(({ egoID, mentions }) => [
      [egoID, egoID],
      ...mentions.map(({ alterID }) => [`${egoID}/${alterID}`, `${egoID}${alterID}`]),
    ]),
  );
  const pairs: (readonly [string, string, number])[] = [];
  for (let i = 0; i + 10 < 60; i++) {
    pairs.push([`e${i}/a0`, `e${i + 10}/a0`, 0.99]);
    pairs.push([`e${i}/a0`, `e${i + 1}/a0`, 0.02]);
    pairs.push([`e${i}/a2`, `e${i + 1}/a2`, 0.5]);
  }
  const index = indexRecords(told, resolutionOf(people, pairs));

  it("is the field that told people apart where it was given", () => {
    const help = fieldsWouldSettle(index);
    // Same person: 50 of 50.5 expected agree; others: all but a little disagree. So of the 50
    // pairs at 0.5 every answer settles: agreement leaves 0.98, disagreement 0.02.
    expect(help.map(({ kind, asked }) => [kind, asked])).toEqual([["field", 51]]);
    expect(help[0]?.settles).toBeCloseTo(50, 6);
    expect(help[0]?.text).toContain("a street of the 51 mentions in doubt without one (of 60");
  });

  it("says nothing of a field too few gave", () => {
    const few = indexRecords(told, resolutionOf(people, pairs.slice(0, 30)));
    expect(fieldsWouldSettle(few)).toEqual([]);
  });

  it("compares interviews that told who knows whom with those that did not", () => {
    // Every second interview told. Among those that told, 1 in 5 pairs is unsure; else 4 in 5.
    const halves = told.map((interview, i) =>
      i % 2 === 0
        ? {
            ...interview,
            ties: [{ source: "a0", target: "a1", state: "yes" as const, attributes: {} }],
          }
        : interview,
    );
    const between: (readonly [string, string, number])[] = [];
    for (let i = 0; i < 50; i++) {
      between.push([`e${2 * (i % 25)}/a0`, "e58/a1", i % 5 === 0 ? 0.5 : 0.95]);
      between.push([`e${2 * (i % 25) + 1}/a0`, "e59/a1", i % 5 === 0 ? 0.95 : 0.5]);
    }
    const found = tiesWouldSettle(halves, indexRecords(halves, resolutionOf(people, between)));
    expect(found[0]?.asked).toBe(30);
    // 40 of 50 unsure where nobody told; 1 in 5 of 50 would still be: 30 are settled.
    expect(found[0]?.settles).toBeCloseTo(30, 9);
    const silent = tiesWouldSettle(told, index);
    expect(silent[0]?.text).toContain("cannot be told from this folder");
  });
});

describe("the report", () => {
  const made = simulate({ seed: 5, people: 300, interviews: 30, detail: "typical" });
  const records = made.truth.map((one) => ({ ...one, probability: 1 }));
  const numbers = new Map([...new Set(records.map(({ person }) => person))].map((p, i) => [p, i]));
  const draw = Int32Array.from(records, ({ person }) => numbers.get(person) ?? 0);
  const run = runOf({ records, pairs: [] }, [draw, draw]);

  it("is the same again, and holds nobody's name", () => {
    const report = makeLinkReport(made.interviews, run, { gains: [3, 1] });
    expect(makeLinkReport(made.interviews, run, { gains: [3, 1] })).toEqual(report);
    const page = linkReportPage(report);
    expect(page).toBe(linkReportPage(report));
    const words = new Set(`${page} ${JSON.stringify(report)}`.split(/[^\p{L}]+/u));
    const names = made.interviews.flatMap(({ respondent, mentions }) =>
      [respondent, ...mentions].flatMap(({ surname }) => (surname === undefined ? [] : [surname])),
    );
    const said = names.filter((name) => name.length > 3 && words.has(name));
    expect(said).toEqual([]);
  });

  it("has a table for every picture, and needs no other file", () => {
    const page = linkReportPage(makeLinkReport(made.interviews, run));
    const sections = page.split("<section").slice(1);
    expect(sections.length).toBeGreaterThan(8);
    for (const section of sections.filter((one) => one.includes("<svg"))) {
      expect(section).toContain("<table>");
      expect(section).toContain("<desc");
    }
    expect(page).not.toMatch(/<script|<link|<img|url\(/);
    expect(page.match(/NaN|undefined|Infinity/)).toBeNull();
  });

  it("says so when there are no draws", () => {
    const page = linkReportPage(makeLinkReport(made.interviews, { ...run, draws: [] }));
    expect(page).toContain("No draws were made");
  });
});

it("asks in words, and says where each was told", () => {
  const two = interviewsOf([[{ firstName: "David", age: 40 }], [{ firstName: "Dave" }]]);
  const question = {
    id: "q",
    a: { egoID: "e0", alterID: "a0" },
    b: { egoID: "e1", alterID: "a0" },
    left: [],
    right: [],
    probability: 0.5,
    low: 0.5,
    high: 0.5,
    together: false,
    settles: 2,
    gain: 0.5,
    evidence: [],
  };
  expect(questionRows(two, [question])[0]?.question).toBe(
    "Is “David, about 40” (named in interview e0) the same person as “Dave” (named in interview e1)?",
  );
});
