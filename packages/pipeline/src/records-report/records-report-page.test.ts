import type { RecordsReport } from "@kith/linkage";
import { describe, expect, it } from "vitest";
import { recordsReportPage } from "./records-report-page.ts";

const REPORT: RecordsReport = {
  rows: 1200,
  clusters: 900,
  joinedRows: 500,
  largestCluster: 4,
  compared: 20_000,
  possible: 700,
  relatedPairs: 41.6,
  expectedPairs: 420.4,
  joinedPairs: 410,
  threshold: 0.25,
  expected: {
    precision: { low: 0.9, high: 0.97 },
    recall: { low: 0.88, high: 0.88 },
    f1: { low: 0.89, high: 0.92 },
  },
  fields: [
    {
      name: "<first>",
      kind: "given-name",
      filled: 0.9,
      distinct: 350,
      levels: [
        { words: "the same", samePerson: 0.8, twoPeople: 0.01, weight: Math.log(80) },
        { words: "different", samePerson: 0.2, twoPeople: 0.99, weight: Math.log(0.2) },
      ],
    },
  ],
  blocking: [
    { name: "<first>", pairs: 20_000, largestBlock: 30, leftOutBlocks: 1, leftOutRows: 400 },
  ],
  unblockedRows: 3,
  advice: ["Fill the dates."],
};

describe("the report page of a matched table", () => {
  const page = recordsReportPage(REPORT);

  it("says in words what came out and how good it should be", () => {
    expect(page).toContain("1,200 rows are about 900 people or things.");
    expect(page).toContain("between 90 in 100 and 97 in 100 should be right");
    expect(page).toContain("about 88 in 100 should have been found");
    expect(page).toContain("42 pairs share what people of one home or family share");
    expect(page).toContain("<p>Fill the dates.</p>");
    expect(page).toContain("3 rows share nothing that few enough others have");
  });

  it("tells weights as odds: times, or a part of", () => {
    expect(page).toContain("× 80");
    expect(page).toContain("÷ 5");
  });

  it("stands alone, and cannot be broken by the name of a column", () => {
    expect(page).not.toMatch(/<script|src=|<first>/);
    expect(page).toContain("&lt;first&gt;");
  });

  it("does not speak of relatives where none can be told", () => {
    const { relatedPairs: _, ...without } = REPORT;
    expect(recordsReportPage(without)).not.toContain("one home");
  });
});
