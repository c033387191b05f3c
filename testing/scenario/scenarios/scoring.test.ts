import { aFolder, kith, table } from "@kith/scenario";
import { expect, it } from "vitest";

const truth = table("egoID,alterID,person", "1,,x", "1,1,y", "2,,y", "2,1,x");

async function score(people: string) {
  using folder = aFolder({ "truth.csv": truth, "people.csv": people });
  return await kith([
    ...["link", "score", "--json"],
    ...["--people", folder.at("people.csv"), "--truth", folder.at("truth.csv")],
  ]);
}

it("gives a matching that covers half of the truth half of the marks", async () => {
  const said = await score(table("egoID,alterID,person", "1,,p1", "2,1,p1"));
  expect(said.code).toBe(0);
  expect(said.json()).toMatchObject({
    pairwise: { precision: 1, recall: 0.5 },
    bcubed: { precision: 1, recall: 0.75 },
    records: 4,
    missing: [{ egoID: "1", alterID: "1" }, { egoID: "2" }],
  });
});

it("refuses to score a matching of other interviews, or of nobody", async () => {
  for (const people of [
    table("egoID,alterID,person", "7,,p1", "8,,p1"),
    table("egoID,alterID,person"),
  ]) {
    const said = await score(people);
    expect(said.code).toBe(2);
    expect(said.out).toBe("");
    expect(said.err.trim().split("\n").at(-1)).toMatch(/^kith link score: No record of/);
  }
});
