import { aFolder, kith, table } from "@kith/scenario";
import { describe, expect, it } from "vitest";

/** A register of thirty people; of some a second row, slightly different. */
function register(): string {
  const given = "Ann Bernard Clive Dorothy Edwin Fiona".split(" ");
  const rows: string[] = [];
  for (let n = 0; n < 30; n++) {
    const first = given[n % 6]!;
    const last = `${"Ash Birk Crom Dal Elm".split(" ")[n % 5]}${"worth ley den bury combe wick".split(" ")[n % 6]}`;
    const born = `19${30 + n}-0${1 + (n % 9)}-1${n % 10}`;
    const code = `LS${1 + n} ${n % 10}AB`;
    rows.push(`r${n},${first},${last},${born},${code}`);
    if (n % 3 === 0)
      rows.push(`s${n},${first.slice(0, 3)},${last}e,${born.replaceAll("-", "")},${code}`);
    if (n % 10 === 0) rows.push(`t${n},${last},${first},${born},`);
  }
  return table("row,first,last,born,code", ...rows);
}

const CONFIG = JSON.stringify({
  id: "row",
  columns: { first: "given-name", last: "surname", born: "date", code: "postcode" },
});

const clustersOf = (text: string): Map<string, string> =>
  new Map(
    text
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",") as [string, string]),
  );

describe("kith link records", () => {
  it("puts the rows of one person together, and writes clusters, pairs and a report", async () => {
    using town = aFolder({ "register.csv": register(), "config.json": CONFIG });
    const args = ["link", "records", town.at("register.csv"), "--config", town.at("config.json")];
    const said = await kith([...args, "--out", town.at("out")]);
    expect(said).toMatchObject({ code: 0, err: "" });
    expect(said.out).toMatch(/^43 rows are about 30 people or things/);
    expect(town.names()).toEqual(["config.json", "out", "register.csv"]);

    const clusters = clustersOf(town.read("out/clusters.csv"));
    expect(town.read("out/clusters.csv")).toMatch(/^id,cluster\nr0,1\n/);
    expect(clusters.size).toBe(43);
    for (const id of ["s0", "t0", "s3", "t10", "s27"]) {
      expect([id, clusters.get(id)]).toEqual([id, clusters.get(`r${id.slice(1)}`)]);
    }
    const [header, ...pairs] = town.read("out/pairs.csv").trimEnd().split("\n");
    expect(header).toBe("id_a,id_b,probability");
    for (const pair of pairs) {
      const [a = "", b = "", p = ""] = pair.split(",");
      expect(clusters.has(a) && clusters.has(b)).toBe(true);
      expect(Number(p)).toBeGreaterThan(0);
      expect(Number(p)).toBeLessThanOrEqual(1);
    }
    const page = town.read("out/report.html");
    expect(page).toContain("What came out");
    expect(page).not.toMatch(/<script|src=|Ashworth/);

    const again = await kith([...args, "--out", town.at("again"), "--json"]);
    expect(again.json()).toMatchObject({ rows: 43, clusters: 30, errors: 0 });
    for (const name of ["clusters.csv", "pairs.csv", "report.html", "report.json"]) {
      expect(town.read(`again/${name}`)).toBe(town.read(`out/${name}`));
    }
  });

  it("uses what is known of names", async () => {
    using town = aFolder({
      "register.csv": `${register()}u1,Dot,Daldenn,1933-04-13,LS4 3AB\nu2,Zofka,Elmdene,1934-05-14,LS5 4AB\n`,
      "config.json": CONFIG,
      "names.csv": table("kind,name,gender,decade,frequency,variant_of", "first,Zofka,,,,Edwin"),
    });
    const said = await kith([
      ...["link", "records", town.at("register.csv"), "--config", town.at("config.json")],
      ...["--out", town.at("out"), "--names", town.at("names.csv"), "--json"],
    ]);
    expect(said.code).toBe(0);
    const report = JSON.parse(town.read("out/report.json")) as { fields: { name: string }[] };
    expect(report.fields.map(({ name }) => name)).toEqual(["first", "last", "born", "code"]);
  });

  it("keeps good rows when others are broken: says where, writes all, and ends with 1", async () => {
    using town = aFolder({
      "register.csv": `${register()}r1,Ann,Twice,1950-01-01,LS1 1AB\n,Nobody,Atall,1950-01-01,LS1 1AB\nr98,Short\nr99,"Open,Quote,1950-01-02,LS1 2AB\n`,
      "config.json": CONFIG,
    });
    const said = await kith([
      ...["link", "records", town.at("register.csv"), "--config", town.at("config.json")],
      ...["--out", town.at("out")],
    ]);
    expect(said.code).toBe(1);
    expect(said.err).toMatch(/error: register\.csv.*line 45.*“r1” stands in line \d+ too/);
    expect(said.err).toMatch(/error: register\.csv.*line 46.*has no id/);
    expect(said.err).toMatch(/warning: register\.csv.*line 47/);
    expect(said.err).toMatch(/warning: register\.csv.*line 48/);
    const lines = town.read("out/clusters.csv").trimEnd().split("\n");
    expect(lines).toHaveLength(1 + 43 + 4);
  });

  it.each([
    ["{", "config.json"],
    ['{ "columns": { "first": "given-name" } }', "No id column is named"],
    [
      '{ "id": "row", "columns": { "first": "name" } }',
      '"name" is no kind of column. Kinds: given-name',
    ],
    [
      '{ "id": "row", "columns": { "frist": "given-name" } }',
      "There is no column “frist”. Columns here: row, first",
    ],
    ['{ "id": "number", "columns": { "first": "given-name" } }', "There is no column “number”."],
  ])("refuses the config %s: the place, a closing line, exit code 2", async (config, words) => {
    using town = aFolder({ "register.csv": register(), "config.json": config });
    const said = await kith([
      ...["link", "records", town.at("register.csv"), "--config", town.at("config.json")],
      ...["--out", town.at("out")],
    ]);
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.err).toContain(words.split(". Columns")[0]!);
    expect(said.err.replaceAll(" What to do:", "")).toContain(words.split(". ").at(-1)!);
    expect(said.err.trim().split("\n").at(-1)).toMatch(/^kith link records: .*1 error/);
    expect(town.names()).toEqual(["config.json", "register.csv"]);
  });

  it.each([
    ["link records", "FILE is missing"],
    ["link records HERE/register.csv", "--config is missing"],
    ["link records HERE/register.csv --config HERE/config.json", "--out is missing"],
    ["link records HERE/none.csv --config HERE/config.json --out HERE/out", "There is no"],
    ["link records HERE/register.csv --config HERE/none.json --out HERE/out", "There is no"],
    [
      "link records HERE/empty.csv --config HERE/config.json --out HERE/out",
      "empty.csv has 1 error",
    ],
  ])("is one clear line for wrong use: kith %s", async (line, words) => {
    using town = aFolder({ "register.csv": register(), "config.json": CONFIG, "empty.csv": "" });
    const said = await kith(line.replaceAll("HERE", town.path).split(" "));
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.err.trim().split("\n").at(-1)).toContain(words);
  });
});
