import { aFolder, kith, table } from "@kith/scenario";
import { describe, expect, it } from "vitest";

const broken = {
  "egos.csv": table("egoID,first_name,age,wave", "1,Ann,44,1", "2,Bob,forty,1", "3,Cem,51,1"),
  "alters.csv": table(
    "egoID,alterID,first_name,generators",
    "1,1,Dave,help",
    "1,2,Jean,help;talk",
    "9,1,Nobody,help",
    "3,1,Dave,help",
  ),
  "aaties.csv": table("egoID,Source,Target", "1,1,2", "1,1,7"),
};

describe("a folder with mistakes in it", () => {
  it("is checked to the end: each mistake with file, line and column, exit code 1", async () => {
    using folder = aFolder(broken);
    const said = await kith(["check", folder.path]);
    expect(said.code).toBe(1);
    expect(said.out).toMatch(/egos\.csv, line 3, column 3 \(age\)/);
    expect(said.out).toMatch(/alters\.csv, line 4, column 1 \(egoID\)/);
    expect(said.out).toMatch(/aaties\.csv, line 3, column 3 \(Target\)/);
    expect(said.err).toBe("");
  });

  it("says the same in JSON", async () => {
    using folder = aFolder(broken);
    const said = await kith(["check", folder.path, "--json"]);
    const { problems } = said.json() as {
      problems: { place: { file: string; line: number; column: number }; remedy: string }[];
    };
    expect(problems.map(({ place }) => [place.file, place.line, place.column])).toEqual(
      expect.arrayContaining([
        ["egos.csv", 3, 3],
        ["alters.csv", 4, 1],
        ["aaties.csv", 3, 3],
      ]),
    );
    for (const { remedy } of problems) expect(remedy).not.toBe("");
  });

  it("is not used, unless the good rows are asked for; then none of them is lost", async () => {
    using folder = aFolder(broken);
    const refused = await kith(["link", folder.path, "--out", folder.at("who")]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("--keep-good");
    expect(folder.names()).not.toContain("who");

    const kept = await kith(["link", folder.path, "--out", folder.at("who"), "--keep-good"]);
    expect(kept.code).toBe(0);
    const rows = folder.read("who/people.csv").trim().split("\n").slice(1);
    expect(rows.map((row) => row.split(",").slice(0, 2).join(","))).toEqual(
      expect.arrayContaining(["1,", "1,1", "1,2", "3,", "3,1"]),
    );
  });

  it("never ends in a crash, whatever is in the files", async () => {
    const nasty = [
      "",
      "\0\0\0",
      '"',
      "egoID",
      "egoID\n\n\n",
      "\ufeff;;;\n1;2",
      'a,b\n"1,2\n3',
      "egoID\n1\n1\n",
    ];
    for (const text of nasty) {
      using folder = aFolder({ "egos.csv": text, "alters.csv": text, "aaties.csv": text });
      const said = await kith(["check", folder.path]);
      expect([0, 1]).toContain(said.code);
      expect(said.out + said.err).not.toMatch(/\n\s+at .*\.ts/);
    }
  });
});
