import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { aFolder, kith } from "@kith/scenario";
import { openStore } from "@kith/store";
import { describe, expect, it } from "vitest";

describe("kith backup and restore", () => {
  it("take the data to another place, with their names once the key is there", async () => {
    using folder = aFolder({});
    const [here, there] = [folder.at("here"), folder.at("there")];
    const store = await openStore({ dataDir: here });
    const { id } = await store.sites.create({ name: "Ashby", madeUp: true });
    const ann = {
      egoID: "e1",
      respondent: { firstName: "Ann", attributes: {} },
      mentions: [],
      ties: [],
      affiliations: [],
      answers: [],
    };
    await store.interviews.import(id, { interviews: [ann], source: "test" });
    await store.close();

    const file = folder.at("monday.kithbackup");
    const made = await kith(["backup", "--data", here, "--out", file]);
    expect(made.code).toBe(0);
    expect(made.out).toContain("read back and whole");
    const again = await kith(["backup", "--data", here, "--out", file]);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining("already") });

    const checked = await kith(["backup", "check", file, "--json"]);
    expect(checked.json()).toMatchObject({ tables: { "public.interviews": 1, "public.sites": 1 } });

    const restored = await kith(["restore", file, "--data", there]);
    expect(restored.code).toBe(0);
    expect(restored.out).toContain("compared, and the same");
    expect(restored.out).toContain("vault.key");
    mkdirSync(folder.at("there/keys"), { mode: 0o700 });
    cpSync(folder.at("here/keys"), folder.at("there/keys"), { recursive: true });
    const back = await openStore({ dataDir: there });
    expect(await back.interviews.read(id)).toStrictEqual([ann]);
    await back.close();

    const full = await kith(["restore", file, "--data", there]);
    expect(full).toMatchObject({ code: 2, err: expect.stringContaining("There are data already") });
  });

  it("say what is wrong with a backup that was cut short", async () => {
    using folder = aFolder({});
    const file = folder.at("a.kithbackup");
    await (await openStore({ dataDir: folder.at("data") })).close();
    await kith(["backup", "--data", folder.at("data"), "--out", file]);
    writeFileSync(file, readFileSync(file).subarray(0, 100));
    for (const words of [
      ["backup", "check", file],
      ["restore", file, "--data", folder.at("new")],
    ]) {
      const said = await kith(words);
      expect(said.code).toBe(2);
      expect(said.err).toContain("cut short");
      expect(said.err).toContain("Nothing was changed");
    }
  });
});
