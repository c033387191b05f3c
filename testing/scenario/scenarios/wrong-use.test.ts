import { aFolder, kith, table } from "@kith/scenario";
import { expect, it } from "vitest";

const people = { "egos.csv": table("egoID,first_name", "1,Ann", "2,Bob") };

it("is one clear line on standard error, and exit code 2", async () => {
  using folder = aFolder({ ...people, afile: "" });
  const at = folder.path;
  const cases: readonly (readonly [readonly string[], string])[] = [
    [["frobnicate"], "“frobnicate”. The commands are: demo"],
    [["network", "convert", "a", "b"], "“network convert”. Near it: kith network build"],
    [["check"], "DIR is missing"],
    [["check", folder.at("nowhere")], "nowhere"],
    [["check", at, "--frob"], "no flag --frob. Known: --all"],
    [["check", at, "--all=3"], "--all takes no value"],
    [["link", at], "--out is missing"],
    [["link", at, "--out"], "--out needs a value."],
    [["link", at, "--out", "--json"], "--out needs a value; one that starts with a dash"],
    [["link", at, "--out", folder.at("afile")], "afile is a file; name a folder."],
    [["link", at, "--out", folder.at("x"), "--draws", "3"], "--draws is not in this version"],
    [["simulate", "--out", folder.at("afile")], "afile is a file; name a folder."],
    [["simulate", "--out", folder.at("x"), "--people", "many"], "from 50 to 200000"],
    [["simulate", "--out", folder.at("x"), "--people", "200001"], "from 50 to 200000"],
    [["simulate", "--out", folder.at("x"), "--detail", "fine"], "rich or typical or sparse"],
    [["network", "measure", folder.at("none.graphml"), "--measure", "degree"], "none.graphml"],
    [["network", "measure", at, "--measure", "degree"], "is a folder; name a file."],
  ];
  for (const [args, words] of cases) {
    const said = await kith(args);
    expect(said.code, args.join(" ")).toBe(2);
    expect(said.out).toBe("");
    expect(said.err.trim().split("\n")).toHaveLength(1);
    expect(said.err).toContain(words);
    expect(said.err).not.toContain("..");
  }
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
