import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { aFolder, kith, table } from "@kith/scenario";
import { describe, expect, it } from "vitest";

const interviews = {
  "egos.csv": table("egoID,first_name", "1,Ann", "2,Bob"),
  "alters.csv": table("egoID,alterID,first_name", "1,1,Dave", "1,2,Jean", "2,1,Dave"),
  "aaties.csv": table("egoID,Source,Target", "1,1,2"),
};

describe("a folder somebody keeps their own way", () => {
  it("may hold links to the files", async () => {
    using folder = aFolder(interviews);
    mkdirSync(folder.at("links"));
    for (const name of Object.keys(interviews)) {
      symlinkSync(folder.at(name), folder.at("links", name));
    }
    const said = await kith(["check", folder.at("links"), "--json"]);
    expect(said.code).toBe(0);
    expect(said.json()).toMatchObject({ interviews: 2, mentions: 3, ties: 1, problems: [] });
  });

  it("is told of links that lead nowhere and folders called like a file, once each", async () => {
    using folder = aFolder({ "alters.csv": interviews["alters.csv"], "papers/read.me": "" });
    symlinkSync(folder.at("gone.csv"), folder.at("aaties.csv"));
    mkdirSync(folder.at("egos.csv"));
    const said = await kith(["check", folder.path]);
    expect(said.code).toBe(1);
    expect(said.out).toContain("error: aaties.csv: This is a link to a file that is not there.");
    expect(said.out).toContain("error: egos.csv: This is a folder, not a file.");
    expect(said.out).not.toContain("missing");
    expect(said.out).not.toContain("papers");
  });

  it("is told how many warnings there are by the commands that go on", async () => {
    using folder = aFolder({ "egos.csv": interviews["egos.csv"] });
    const line = `2 warnings; kith check ${folder.path} lists them.\n`;
    const linked = await kith(["link", folder.path, "--out", folder.at("who"), "--draws", "0"]);
    expect(linked.code).toBe(0);
    expect(linked.err).toBe(line);
    const built = await kith(["network", "build", folder.path, "--out", folder.at("net.csv")]);
    expect(built.code).toBe(0);
    expect(built.err).toContain(line);
  });
});

describe("files that call their columns otherwise", () => {
  const files = {
    "main.csv": table("respondent,first_name", "1,Ann", "2,Bob"),
    "alters.csv": table("respondent,person,first_name", "1,1,Dave", "1,2,Jean"),
    "aaties.csv": table("respondent,from,to", "1,1,2"),
  };
  const mapping = {
    ...{ egoID: "respondent", alterID: "person", source: "from", target: "to" },
    files: { egos: "main.csv" },
  };

  it("are read, matched and built with a mapping, kept beside them or elsewhere", async () => {
    using folder = aFolder({ ...files, "mapping.json": JSON.stringify(mapping) });
    const used = ["--mapping", folder.at("mapping.json")];
    const checked = await kith(["check", folder.path, ...used, "--json"]);
    expect(checked.code).toBe(0);
    expect(checked.json()).toMatchObject({ interviews: 2, mentions: 2, ties: 1, problems: [] });
    const linked = await kith(["link", folder.path, ...used, "--out", folder.at("who")]);
    expect(linked).toMatchObject({ code: 0, err: "" });
    const built = await kith([
      ...["network", "build", folder.path, ...used, "--json"],
      ...["--people", folder.at("who", "people.csv"), "--out", folder.at("net.graphml")],
    ]);
    expect(built.json()).toMatchObject({ people: 4, ties: 3, edges: 4 });
  });

  it("are not read at all with a mapping that is wrong", async () => {
    using folder = aFolder({ ...files, "mapping.json": `{ "ego": "respondent" }` });
    const said = await kith(["check", folder.path, "--mapping", folder.at("mapping.json")]);
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.err).toMatch(/^error: mapping\.json/);
    expect(said.err).toContain("cannot be used as a mapping");
  });
});

describe("a file that is not UTF-8", () => {
  const name = Buffer.from("egoID,first_name\n1,José\n", "latin1");

  it("is read, and it is said how", async () => {
    using folder = aFolder(interviews);
    writeFileSync(folder.at("egos.csv"), name);
    const said = await kith(["check", folder.path]);
    expect(said.out).toContain("note: egos.csv is not UTF-8");
    const built = await kith([
      ...["network", "build", folder.path, "--keep-good", "--with-names"],
      ...["--out", folder.at("net.graphml")],
    ]);
    expect(built.err).toContain("note: egos.csv is not UTF-8");
    expect(folder.read("net.graphml")).toContain("José");
  });
});

describe("decisions of a steward", () => {
  const header = "egoID_a,alterID_a,egoID_b,alterID_b,decision,by,at,note";
  const person = (csv: string, record: string) =>
    csv
      .split("\n")
      .find((row) => row.startsWith(`${record},`))
      ?.split(",")[2];

  it("bind when they stand in the folder, and it is said that they do", async () => {
    for (const decision of ["same", "different"]) {
      using folder = aFolder({
        ...interviews,
        "decisions.csv": table(header, `1,1,2,1,${decision},steward,,`),
      });
      const said = await kith(["link", folder.path, "--out", folder.at("who"), "--draws", "0"]);
      expect(said.code).toBe(0);
      expect(said.err).toBe(`Uses 1 decision of ${folder.at("decisions.csv")}.\n`);
      const csv = folder.read("who/people.csv");
      expect(person(csv, "1,1") === person(csv, "2,1")).toBe(decision === "same");
    }
  });

  it("are warned about under the name of their file when they contradict the interviews", async () => {
    using folder = aFolder({
      ...interviews,
      "ours.csv": table(header, "1,1,1,2,same,steward,,"),
    });
    const said = await kith([
      ...["link", folder.path, "--out", folder.at("who")],
      ...["--decisions", folder.at("ours.csv")],
    ]);
    expect(said.code).toBe(0);
    expect(said.err).toMatch(/^warning: ours\.csv, line 2: .* cannot be kept/m);
  });

  it("are not used at all when their file has errors", async () => {
    using folder = aFolder({
      ...interviews,
      "ours.csv": table(header, "1,1,2,1,perhaps,steward,,"),
    });
    const said = await kith([
      ...["link", folder.path, "--out", folder.at("who")],
      ...["--decisions", folder.at("ours.csv")],
    ]);
    expect(said.code).toBe(2);
    expect(said.err).toMatch(/^error: ours\.csv, line 2/);
    expect(folder.names()).not.toContain("who");
  });
});

describe("a network that is built", () => {
  it("reports its ties, and the edges that stand in the file", async () => {
    using folder = aFolder(interviews);
    const built = await kith([
      ...["network", "build", folder.path, "--json"],
      ...["--out", folder.at("net.csv")],
    ]);
    // Three namings, one each way only; one tie between two mentions, written each way.
    expect(built.json()).toMatchObject({ ties: 4, edges: 5 });
    expect(folder.read("net.csv").trim().split("\n")).toHaveLength(1 + 5);
  });
});
