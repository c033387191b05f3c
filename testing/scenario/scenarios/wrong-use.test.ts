import { aFolder, kith, table } from "@kith/scenario";
import { expect, it } from "vitest";

const people = { "egos.csv": table("egoID,first_name", "1,Ann", "2,Bob") };

const cases: readonly (readonly [string, string])[] = [
  ["frobnicate", "“frobnicate”. The commands are: demo"],
  ["network convrt a b", "“network convrt”. Near it: kith network build"],
  ["network convert HERE/afile", "OUT is missing"],
  ["network convert HERE/none.net HERE/x.graphml", "There is no"],
  ["network convert HERE/afile HERE/x.docx", "x.docx must end in .graphml"],
  ["network convert HERE HERE/x.graphml", "is a folder; name a file."],
  ["check", "DIR is missing"],
  ["check HERE/nowhere", "There is no"],
  ["check HERE --frob", "no flag --frob. Known: --all"],
  ["check HERE --all=3", "--all takes no value"],
  ["link HERE", "--out is missing"],
  ["link HERE --out", "--out needs a value."],
  ["link HERE --out --json", "--out needs a value; one that starts with a dash"],
  ["link HERE --out HERE/afile", "afile is a file; name a folder."],
  ["link HERE --out HERE/x --draws many", "--draws takes a whole number from 0 to 10000"],
  ["simulate --out HERE/afile", "afile is a file; name a folder."],
  ["simulate --out HERE/x --people many", "from 50 to 200000"],
  ["simulate --out HERE/x --people 200001", "from 50 to 200000"],
  ["simulate --out HERE/x --detail fine", "rich or typical or sparse"],
  ["network measure HERE/none.graphml --measure degree", "There is no"],
  ["network measure HERE --measure degree", "is a folder; name a file."],
];

it.each(cases)("is one clear line, and exit code 2: kith %s", async (line, words) => {
  using folder = aFolder({ ...people, afile: "" });
  const said = await kith(line.replaceAll("HERE", folder.path).split(" "));
  expect(said).toMatchObject({ code: 2, out: "" });
  expect(said.err.trim().split("\n")).toHaveLength(1);
  expect(said.err).toContain(words);
  expect(said.err).not.toContain("..");
  expect(folder.names()).toEqual(["afile", "egos.csv"]);
});

it("includes a graph that cannot be read: the place, a closing line, exit code 2", async () => {
  using folder = aFolder({ "net.graphml": "<graphml><graph>" });
  const said = await kith(["network", "measure", folder.at("net.graphml"), "--measure", "degree"]);
  expect(said.code).toBe(2);
  expect(said.out).toBe("");
  expect(said.err).toMatch(/^error: net\.graphml/);
  expect(said.err.trim().split("\n").at(-1)).toMatch(/^kith network measure: .*net\.graphml/);
});

it("is not asking for the version", async () => {
  const version = await kith(["--version"]);
  expect(version).toMatchObject({ code: 0, err: "" });
  expect(version.out).toMatch(/^kith \d+\.\d+\.\d+\n$/);
});

it("never overwrites a folder somebody filled", async () => {
  using folder = aFolder({ "egos.csv": "egoID\n1\n" });
  const said = await kith(["simulate", "--out", folder.path]);
  expect(said.code).toBe(2);
  expect(folder.read("egos.csv")).toBe("egoID\n1\n");
});
