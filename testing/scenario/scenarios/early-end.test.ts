import { cpSync, existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { aFolder, kith, kithStopped, table } from "@kith/scenario";
import { expect, it } from "vitest";

const WARD = resolve(import.meta.dirname, "../../../examples/ward");

it("ends quietly when nobody reads its results any more", async () => {
  const said = await kith(["check", WARD], { output: "closed" });
  expect(said).toMatchObject({ code: 0, err: "" });
});

it.runIf(existsSync("/dev/full"))("says that its results could not be written", async () => {
  const said = await kith(["check", WARD], { output: "/dev/full" });
  expect(said.code).toBe(2);
  expect(said.err).toBe("kith: the output could not be written (ENOSPC).\n");
});

it("ends with 128 and the number of the signal when it is interrupted", async () => {
  using folder = aWard();
  const said = await kithStopped(["link", folder.path, "--out", folder.at("who")], {
    saying: "Uses 0 decisions",
    signal: "SIGINT",
  });
  expect(said.code).toBe(130);
  expect(folder.names()).not.toContain("who");
});

it("stops long work when its launcher is killed", async () => {
  using folder = aWard();
  const said = await kithStopped(["link", folder.path, "--out", folder.at("who")], {
    saying: "Uses 0 decisions",
    signal: "SIGKILL",
  });
  expect(said.code).toBeUndefined();
  expect(folder.names()).not.toContain("who");
});

/** Interviews that take seconds to match, with a file that makes `link` say when it begins. */
function aWard() {
  const folder = aFolder();
  cpSync(WARD, folder.path, { recursive: true });
  const header = "egoID_a,alterID_a,egoID_b,alterID_b,decision,by,at,note";
  writeFileSync(folder.at("decisions.csv"), table(header));
  return folder;
}
