import { noProgress } from "@kith/model";
import { describe, expect, it } from "vitest";
import type { Command } from "./command.ts";
import { runCli } from "./run-cli.ts";
import { WrongUse } from "./wrong-use.ts";

const commands: readonly Command[] = [
  "check",
  "link",
  "link score",
  "network build",
  "network measure",
].map((name) => ({
  name,
  usage: "DIR",
  about: `About ${name}.`,
  run: async (args, terminal) => {
    if (args.includes("wrong")) throw new WrongUse("That is wrong.");
    terminal.out(`${name}: ${args.join(" ")}`);
    return 0;
  },
}));

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(args, commands, {
    out: (text) => out.push(text),
    note: (line) => err.push(line),
    progress: noProgress,
    stopped: () => Promise.resolve(),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

describe("finding the command", () => {
  it("takes the longest name that fits", async () => {
    expect((await run("link", "./ward")).out).toBe("link: ./ward");
    expect((await run("link", "score", "--json")).out).toBe("link score: --json");
  });

  it.each([
    ["lnik", "“lnik”. Near it: kith link, kith link score."],
    ["network", "“network”. Near it: kith network build, kith network measure."],
    [
      "network convert a b",
      "“network convert”. Near it: kith network build, kith network measure.",
    ],
    ["network --json", "“network”. Near it: kith network build, kith network measure."],
    ["link records", "“link records”, and no folder records. Near it: kith link, kith link score."],
    ["score", "“score”. Near it: kith link score."],
    [
      "findings",
      "“findings”. The commands are: check, link, link score, network build, network measure.",
    ],
  ])("names what does not exist, and what is near: kith %s", async (line, words) => {
    const said = await run(...line.split(" "));
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.err).toContain(`kith: there is no command ${words}`);
    expect(said.err).not.toContain("\n");
  });

  it("takes a word after link as a folder when there is one", async () => {
    expect((await run("link", "apps", "--json")).out).toBe("link: apps --json");
  });
});

describe("help", () => {
  it("is there for one command, for the first word of several, and for all", async () => {
    expect((await run("link", "score", "--help")).out).toContain("About link score.");
    const network = await run("network", "--help");
    expect(network).toMatchObject({ code: 0, err: "" });
    expect(network.out).toContain("kith network build DIR");
    expect(network.out).not.toContain("kith check");
    for (const { name } of commands) expect((await run()).out).toContain(`kith ${name} DIR`);
  });
});

it("turns wrong use into one line and exit code 2", async () => {
  expect(await run("check", "wrong")).toEqual({
    code: 2,
    out: "",
    err: "kith check: That is wrong. (kith check --help)",
  });
});
