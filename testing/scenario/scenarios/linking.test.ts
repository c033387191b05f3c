import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { aFolder, kith } from "@kith/scenario";
import { describe, expect, it } from "vitest";

const rows = (text: string): string[] => text.trimEnd().split("\n");

/** Every file of a folder, to the byte. */
const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString("base64")]),
  );

describe("what matching writes", () => {
  it("gives people, pairs, draws, questions and a report, the same each time", async () => {
    using town = aFolder();
    const small = ["--people", "400", "--interviews", "40", "--seed", "2"];
    await kith(["simulate", "--out", town.at("ward"), ...small]);
    const first = await kith(["link", town.at("ward"), "--out", town.at("a"), "--draws", "5"]);
    await kith(["link", town.at("ward"), "--out", town.at("b"), "--draws", "5"]);
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/should be right/);

    const names = [
      "draws.csv",
      "pairs.csv",
      "people.csv",
      "questions.csv",
      "report.html",
      "report.json",
    ];
    expect(town.names()).toEqual(["a", "b", "ward"]);
    expect(readdirSync(town.at("a"))).toEqual(expect.arrayContaining(names));
    expect(bytesOf(town.at("a"))).toEqual(bytesOf(town.at("b")));

    const report = JSON.parse(town.read("a/report.json")) as {
      about: { records: number; people: number; draws: number };
      expected: { precision: number; f1: number };
      wouldHelp: { text: string }[];
    };
    const people = rows(town.read("a/people.csv"));
    expect(report.about).toMatchObject({ records: people.length - 1, draws: 5 });
    const draws = rows(town.read("a/draws.csv"));
    expect(draws[0]).toBe("egoID,alterID,draw_1,draw_2,draw_3,draw_4,draw_5");
    expect(draws).toHaveLength(people.length);
    expect(report.expected.f1).toBeGreaterThan(0.3);
    expect(report.wouldHelp.length).toBeGreaterThan(0);
    const score = await kith([
      ...["link", "score", "--json", "--truth", town.at("ward", "truth.csv")],
      ...["--people", town.at("a", "people.csv"), "--pairs", town.at("a", "pairs.csv")],
    ]);
    const { calibration } = score.json() as { calibration: { bins: { pairs: number }[] } };
    const judged = calibration.bins.reduce((n, { pairs }) => n + pairs, 0);
    expect(judged).toBe(rows(town.read("a/pairs.csv")).length - 1);
    const page = town.read("a/report.html");
    expect(page).toContain("What would help most");
    expect(page).not.toMatch(/<script|src=/);
  });

  it("binds a file of questions that somebody has answered", async () => {
    using town = aFolder();
    const small = ["--people", "400", "--interviews", "40", "--seed", "2"];
    await kith(["simulate", "--out", town.at("ward"), ...small]);
    await kith(["link", town.at("ward"), "--out", town.at("a"), "--draws", "0"]);
    const answered = rows(town.read("a/questions.csv"))
      .map((row, i) => (i === 1 ? row.replace(/,,,$/, "same,Manjit,2026-05-19,") : row))
      .join("\n");
    using answers = aFolder({ "answered.csv": `${answered}\n` });
    const again = await kith([
      ...["link", town.at("ward"), "--out", town.at("b"), "--draws", "0", "--json"],
      ...["--decisions", answers.at("answered.csv")],
    ]);
    expect(again.json()).toMatchObject({ decisions: 1, draws: 0 });
    const ids = answered.split("\n")[1]?.split(",").slice(0, 4) ?? [];
    const person = (egoID: string, alterID: string) =>
      rows(town.read("b/people.csv"))
        .find((row) => row.startsWith(`${egoID},${alterID},`))
        ?.split(",")[2];
    const [a, b] = [person(ids[0] ?? "", ids[1] ?? ""), person(ids[2] ?? "", ids[3] ?? "")];
    expect(a).toBeDefined();
    expect(a).toBe(b);
    const asked = rows(town.read("b/questions.csv"));
    expect(asked.some((row) => row.startsWith(ids.join(",")))).toBe(false);
  });
});

describe("answers that are taken back", () => {
  const small = ["--people", "400", "--interviews", "40", "--seed", "2"];

  it("leave every file as it was before the first, to the byte", async () => {
    using town = aFolder();
    await kith(["simulate", "--out", town.at("ward"), ...small]);
    const link = async (into: string, ...more: string[]) =>
      await kith(["link", town.at("ward"), "--out", town.at(into), "--draws", "5", ...more]);
    await link("start");
    const [header = "", ...asked] = rows(town.read("start/questions.csv"));
    const answers = asked.slice(0, 20).map((row, i) => {
      const answer = ["same", "different", "unsure"][i % 3] ?? "";
      return row.replace(/,,,$/, `${answer},Manjit,2026-05-19,`);
    });
    using files = aFolder({
      "answered.csv": `${[header, ...answers].join("\n")}\n`,
      "undone.csv": `${header}\n`,
    });
    await link("answered", "--decisions", files.at("answered.csv"));
    await link("undone", "--decisions", files.at("undone.csv"));
    expect(town.read("answered/people.csv")).not.toBe(town.read("start/people.csv"));
    expect(bytesOf(town.at("undone"))).toEqual(bytesOf(town.at("start")));
  });
});

describe("plausible matchings", () => {
  it("can be written as columns, the same bytes each time, and only in a way that is known", async () => {
    using town = aFolder();
    await kith(["simulate", "--out", town.at("ward"), "--people", "200", "--interviews", "20"]);
    const link = async (into: string, format: string) =>
      await kith([
        ...["link", town.at("ward"), "--out", town.at(into), "--json"],
        ...["--draws", "3", "--draws-format", format],
      ]);
    const first = await link("a", "parquet");
    await link("b", "parquet");
    const { draws, written } = first.json() as { draws: number; written: string[] };
    expect(draws).toBe(3);
    expect(written.filter((path) => path.includes("draws."))).toEqual([
      town.at("a", "draws.parquet"),
    ]);
    expect(bytesOf(town.at("a"))).toEqual(bytesOf(town.at("b")));
    const wrong = await link("c", "xlsx");
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.err).toContain("--draws-format takes csv or parquet");
  });
});

describe("what places are called", () => {
  const folder = {
    "egos.csv": "egoID,first_name,area\n1,Ann,North\n2,Bob,North\n3,Cat,North\n4,Dev,North\n",
    "alters.csv": "egoID,alterID,first_name\n1,a,Jo\n",
    "aaties.csv": "egoID,Source,Target\n",
    "affiliations.csv":
      "egoID,alterID,kind,label\n1,,place,The Weavers' Arms\n2,,place,the weavers\n3,,place,Tin Hut\n4,,place,Scout hall\n",
  };
  const places = (text: string): string[] =>
    rows(text).map((row) => row.split(",").slice(3, 5).join(" is "));

  it("is written with what it turned out to be, and asked about where in doubt", async () => {
    using town = aFolder(folder);
    expect((await kith(["link", town.at(), "--out", town.at("out")])).code).toBe(0);
    expect(places(town.read("out/places.csv"))).toEqual([
      "label is place",
      "The Weavers' Arms is place:the weavers' arms",
      "the weavers is place:the weavers' arms",
      "Tin Hut is place:tin hut",
      "Scout hall is place:scout hall",
    ]);
    expect(rows(town.read("out/place-questions.csv"))[0]).toMatch(/^kind_a,label_a,area_a/);
  });

  it("binds answers that lie in the folder, for matching and for networks", async () => {
    const header = "kind_a,label_a,kind_b,label_b,decision";
    const answers = `${header}\nplace,Tin Hut,place,Scout hall,same\n`;
    using town = aFolder({ ...folder, "place-decisions.csv": answers });
    const run = await kith(["link", town.at(), "--out", town.at("out"), "--json"]);
    expect(run.json()).toMatchObject({ places: 2 });
    const built = await kith([
      "network",
      "build",
      town.at(),
      "--out",
      town.at("n.graphml"),
      "--json",
    ]);
    expect(built.json()).toMatchObject({ nodes: 7, people: 5 });
  });

  it("can be made up as people say it, and then meets in far fewer things", async () => {
    using town = aFolder();
    const small = ["--people", "400", "--interviews", "40", "--labels", "as-said"];
    await kith(["simulate", "--out", town.at("ward"), ...small]);
    await kith(["link", town.at("ward"), "--out", town.at("out"), "--draws", "0"]);
    const told = rows(town.read("ward/affiliations.csv"));
    const labels = new Set(told.map((row) => row.split(",").slice(2).join(",")));
    const things = new Set(rows(town.read("out/places.csv")).map((row) => row.split(",")[4]));
    expect(things.size).toBeLessThan(0.75 * labels.size);
  });

  it("says where a file of answers is wrong", async () => {
    using town = aFolder({ ...folder, "place-decisions.csv": "kind_a,label_a\nplace,A\n" });
    const run = await kith(["link", town.at(), "--out", town.at("out")]);
    expect(run.code).toBe(2);
    expect(run.err).toContain("place-decisions.csv");
  });
});
