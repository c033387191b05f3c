import { openBrowser, violations, watchedPage } from "@kith/browser";
import {
  aFolder,
  type Folder,
  kith as kithOnce,
  kithRunning,
  type Running,
  table,
} from "@kith/scenario";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: Folder;
let kith: Running;
let browser: Browser;

const BROKEN = {
  "egos.csv": table(
    "egoID,first_name,age,street",
    "1,Ann,44,Mill Street",
    "2,Bob,forty,Mill Street",
  ),
  "alters.csv": table(
    "egoID,alterID,first_name,generators",
    "1,1,Dave,help",
    "1,2,Jean,help;talk",
    "9,1,Nobody,help",
    "2,1,Dave,talk",
  ),
  "aaties.csv": table("egoID,Source,Target", "1,1,2"),
};

beforeAll(async () => {
  folder = aFolder(Object.fromEntries(Object.entries(BROKEN).map(([n, t]) => [`broken/${n}`, t])));
  browser = await openBrowser();
  kith = await kithRunning(["serve", "--port", "0", "--data", folder.at("data")]);
});

afterAll(async () => {
  await browser?.close();
  await kith?.stop();
  folder?.[Symbol.dispose]();
});

async function newSite(page: Page, name: string): Promise<void> {
  await page.goto(`${kith.url}/`);
  await page.getByRole("textbox", { name: "Name of the site" }).fill(name);
  await page.getByRole("button", { name: "Add this site" }).click();
  await page.getByRole("heading", { level: 1, name: /Nobody has been asked yet/ }).waitFor();
}

async function choose(page: Page, paths: string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose files" }).first().click(),
  ]);
  await chooser.setFiles(paths);
}

describe("bringing in interviews", () => {
  it("starts from nothing, lists the same problems as the command line, and keeps the good rows when asked", async () => {
    const { page, context, troubles } = await watchedPage(browser, kith.url);
    await newSite(page, "Newbridge");
    expect(await violations(page)).toEqual([]);

    await page.goto(`${page.url().replace(/\/$/, "")}/import`);
    await page.getByRole("heading", { level: 1, name: "Bring in interviews" }).waitFor();
    await choose(
      page,
      Object.keys(BROKEN).map((name) => folder.at("broken", name)),
    );
    const { problems } = (await kithOnce(["check", folder.at("broken"), "--json"])).json() as {
      problems: { message: string }[];
    };
    expect(problems.length).toBeGreaterThan(1);
    for (const { message } of problems) await page.getByText(message).first().waitFor();
    await page.getByText("line 3").first().waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole("button", { name: /good rows/ }).click();
    await page
      .getByText("The interviews are in, matched and drawn.")
      .first()
      .waitFor({ timeout: 60_000 });
    await page.getByRole("link", { name: "See the overview" }).click();
    await page.getByRole("heading", { level: 1, name: /2 people have told us/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(troubles()).toEqual([]);
    await context.close();
  });

  it("survives a killed server: what was brought in is there after a restart", async () => {
    const before = (await (await fetch(`${kith.url}/api/sites`)).json()) as {
      sites: { name: string; interviews: number }[];
    };
    expect(before.sites[0]?.interviews).toBeGreaterThan(0);
    await kith.kill();
    await expect
      .poll(
        async () => {
          const next = await kithRunning([
            ...["serve", "--port", "0", "--data", folder.at("data")],
          ]).catch(() => undefined);
          if (next !== undefined) kith = next;
          return next !== undefined;
        },
        { timeout: 30_000, interval: 500 },
      )
      .toBe(true);
    const after = (await (await fetch(`${kith.url}/api/sites`)).json()) as typeof before;
    expect(after.sites.map(({ name, interviews }) => [name, interviews])).toEqual(
      before.sites.map(({ name, interviews }) => [name, interviews]),
    );
  });

  it("refuses a second program on the same folder, in one line", async () => {
    const said = await kithOnce(["serve", "--port", "0", "--data", folder.at("data")]);
    expect(said.code).toBe(2);
    expect(said.err.trim().split("\n")).toHaveLength(1);
  });
});
