import { aFolder, kith } from "@kith/scenario";
import { openStore } from "@kith/store";
import { describe, expect, it } from "vitest";

describe("kith audit", () => {
  it("lists what was asked for, and knows its head again", async () => {
    using folder = aFolder({});
    const data = ["--data", folder.at("data")];
    const store = await openStore({ dataDir: folder.at("data") });
    for (const action of ["POST /api/sites", "POST /api/sites/1/link"])
      await store.audit.append({ at: "2026-11-28T10:00:00.000Z", actor: "desk", action });
    const head = await store.audit.head();
    await store.close();

    const said = await kith(["audit", ...data]);
    expect(said.code).toBe(0);
    expect(said.out).toContain("2  2026-11-28T10:00:00.000Z  desk  POST /api/sites/1/link");
    const text = `${head!.place}:${head!.hash}`;
    expect(said.out).toContain(`Head: ${text}`);
    expect((await kith(["audit", ...data, "--head", text, "--json"])).json()).toMatchObject({
      whole: true,
      head,
    });

    const longer = await kith(["audit", ...data, "--head", `3:${head!.hash}`]);
    expect(longer).toMatchObject({ code: 1, out: expect.stringContaining("entry 3 is missing") });
    const wrong = await kith(["audit", ...data, "--head", "2"]);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining("no head of a log") });
  });
});
