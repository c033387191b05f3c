import { describe, expect, it } from "vitest";
import { envelope, item, receiptFor, sha256 } from "../testing/records.ts";
import { handOverText, readHandOver } from "./hand-over.ts";

const read = (text: string) => readHandOver(text, "phone.kith", sha256);

describe("a file handed over", () => {
  it("has all that was not received, also what was set aside", async () => {
    const [one, two, three] = await Promise.all([1, 2, 3].map((n) => envelope(n)));
    const text = handOverText([
      item(one!, { receipt: await receiptFor(one!) }),
      item(two!),
      item(three!, { setAside: "Refused." }),
    ]);
    expect(await read(text)).toEqual({ envelopes: [two, three], problems: [] });
    expect(await read(handOverText([]))).toEqual({ envelopes: [], problems: [] });
  });

  it("loses no record to a damaged one, whose line it names", async () => {
    const all = await Promise.all([1, 2, 3].map((n) => envelope(n)));
    const lines = handOverText(all.map((one) => item(one))).split("\n");
    const cut = lines.with(2, lines[2]!.slice(0, 40)).join("\n");
    const found = await read(cut);
    expect(found.envelopes).toEqual([all[0], all[2]]);
    expect(found.problems).toMatchObject([{ place: { file: "phone.kith", line: 3 } }]);
    const changed = lines.with(2, lines[2]!.replace('"sequence":2', '"sequence":5')).join("\n");
    expect((await read(changed)).problems).toMatchObject([
      { code: "wrong-hash", place: { line: 3 } },
    ]);
  });

  it("says that it ends early", async () => {
    const all = await Promise.all([1, 2, 3].map((n) => envelope(n)));
    const lines = handOverText(all.map((one) => item(one))).split("\n");
    const found = await read(`${lines.slice(0, 2).join("\n")}\n`);
    expect(found.envelopes).toEqual([all[0]]);
    expect(found.problems[0]?.message).toBe("The file ends early: 2 are missing.");
  });

  it("is not taken for one when it is something else", async () => {
    for (const text of ["", "{}", "egoID,alterID\n1,2", "null\n"])
      expect((await read(text)).problems[0]?.message).toContain("not a file of Kith's field app");
  });
});
