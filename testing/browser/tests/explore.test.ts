import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@kith/api/client";
import {
  type SampleWard,
  sampleWard,
  scrollsSideways,
  violations,
  watchedPage,
} from "@kith/browser";
import { type Folder, type Running, kith as runKith } from "@kith/scenario";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let ward: SampleWard | undefined;
let folder: Folder;
let kith: Running;
let browser: Browser;
let home: string;

beforeAll(async () => {
  ward = await sampleWard();
  ({ folder, kith, browser } = ward);
  home = `${ward.home}/explore`;
});

afterAll(() => ward?.stop());

const PAGES = [
  {
    name: "ask",
    path: "ask",
    there: (page: Page) =>
      page
        .getByRole("list")
        .getByRole("button", { name: /: \d+ ties/ })
        .first(),
  },
  {
    name: "what if",
    path: "what-if",
    there: (page: Page) => page.getByRole("button", { name: "Health centre" }),
  },
  {
    name: "waves",
    path: "waves",
    there: (page: Page) => page.getByText("There is one wave so far."),
  },
  {
    name: "numbers",
    path: "numbers",
    there: (page: Page) => page.getByRole("columnheader", { name: "core" }),
  },
] as const;

describe("every page of Explore", () => {
  for (const size of ["phone", "laptop", "projector"] as const) {
    it(`shows on a ${size} without errors, outside requests, sideways scrolling or axe violations`, async () => {
      const { page, context, troubles } = await watchedPage(browser, kith.url, {
        size,
        dark: size === "projector",
      });
      for (const one of PAGES) {
        await page.goto(`${home}/${one.path}`);
        await one.there(page).waitFor();
        expect(await scrollsSideways(page), one.name).toBe(false);
        expect(await violations(page), one.name).toEqual([]);
      }
      expect(troubles()).toEqual([]);
      await context.close();
    });
  }
});

describe("asking the network", () => {
  it("answers a question in picture, table and words, with help and how sure it is", async () => {
    const { page, context } = await watchedPage(browser, kith.url);
    await page.goto(`${home}/ask`);
    await page
      .getByRole("button", { name: "Who connects people who would otherwise be apart?" })
      .click();
    await page
      .getByRole("heading", { level: 1, name: "Who connects people who would otherwise be apart?" })
      .waitFor();
    for (const name of ["What it means", "What it does not say", "How sure"])
      await page.getByRole("heading", { level: 2, name }).waitFor();
    await page.getByText("Analysts call it betweenness.").waitFor();
    await page.getByText(/plausible ways/).waitFor();
    await page.keyboard.press("2");
    const table = page.getByRole("table");
    await table.waitFor();
    expect(await table.getByRole("row").count()).toBeGreaterThan(100);
    await page.keyboard.press("3");
    const words = page.getByRole("tabpanel", { name: "Words" });
    await words.getByText(/Highest is/).waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it("shows whoever is chosen in the picture of the network", async () => {
    const { page, context } = await watchedPage(browser, kith.url);
    await page.goto(`${home}/ask`);
    await PAGES[0].there(page).click();
    await page.getByRole("link", { name: "Show in the picture" }).click();
    await page.getByRole("application").waitFor();
    await page.getByRole("heading", { level: 1, name: /^Around/ }).waitFor();
    await context.close();
  });
});

describe("what if", () => {
  it("takes a place out, says who loses touch, and puts it back", async () => {
    const { page, context } = await watchedPage(browser, kith.url);
    await page.goto(`${home}/what-if`);
    await page.getByRole("button", { name: "Health centre" }).click();
    await page
      .getByText(/would be cut off from most others/)
      .first()
      .waitFor();
    await page.getByRole("application").waitFor();
    await page.keyboard.press("2");
    await page.getByRole("table", { name: /Before and after/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Put Health centre back" }).click();
    await page.getByText("Nobody is taken out yet.").waitFor();
    await page.goBack();
    await page.getByRole("button", { name: "Put Health centre back" }).waitFor();
    await context.close();
  });

  it("finds somebody by name with the keyboard only", async () => {
    const { page, context } = await watchedPage(browser, kith.url);
    await page.goto(`${home}/what-if`);
    const field = page.getByRole("combobox", { name: "Take out a person or a place" });
    await field.focus();
    await page.keyboard.type("library");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("option", { name: /Library/, selected: false }).waitFor();
    await expect.poll(() => field.getAttribute("aria-activedescendant")).toContain("library");
    await page.keyboard.press("Enter");
    await page
      .getByRole("button", { name: /^Put .* back$/ })
      .first()
      .waitFor();
    await context.close();
  });
});

describe("waves", () => {
  it("draws two waves with everybody in the same place, and says what cannot be known", async () => {
    const site = await siteOfTwoWaves();
    const { page, context, troubles } = await watchedPage(browser, kith.url);
    await page.goto(`${kith.url}/sites/${site}/explore/waves`);
    await page.getByText(/of the earlier ones were still there/).waitFor();
    for (const wave of ["wave 1", "wave 2"]) await page.getByRole("img", { name: wave }).waitFor();
    const places = (wave: string) =>
      page
        .getByRole("img", { name: wave })
        .locator("path.n-spoke, path.n-named, rect.card")
        .evaluateAll((shapes) =>
          shapes.map((shape) => shape.getAttribute("d") ?? shape.getAttribute("x")),
        );
    expect(await places("wave 2")).toEqual(await places("wave 1"));
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("2");
    await page.getByRole("cell", { name: "began" }).first().waitFor();
    await page
      .getByRole("cell", { name: /was not interviewed/ })
      .first()
      .waitFor();
    expect(troubles()).toEqual([]);
    await context.close();
  });
});

/** A made-up site asked twice, brought in through the contract. */
async function siteOfTwoWaves(): Promise<string> {
  const at = folder.at("two");
  const size = ["--people", "300", "--interviews", "30", "--waves", "2"];
  expect((await runKith(["simulate", "--out", at, ...size])).code).toBe(0);
  const client = createClient({ fetch: (url, init) => fetch(url, init), base: kith.url });
  const site = await client.createSite("Two waves");
  if (!site.ok) throw new Error(site.refusal.error);
  const files = readdirSync(at)
    .filter((name) => name.endsWith(".csv") && name !== "truth.csv")
    .map((name) => ({ name, text: readFileSync(join(at, name), "utf8") }));
  const job = await client.importInterviews(site.value.id, { files, keepGood: true });
  if (!job.ok) throw new Error(job.refusal.error);
  await expect
    .poll(
      async () => {
        const now = await client.job(job.value.id);
        return now.ok ? now.value.state : now.refusal.error;
      },
      { timeout: 60_000 },
    )
    .toBe("done");
  return site.value.id;
}

describe("all numbers", () => {
  it("shows measures by their technical names and adds those that are chosen", async () => {
    const { page, context } = await watchedPage(browser, kith.url);
    await page.goto(`${home}/numbers?m=degree`);
    await page.getByRole("columnheader", { name: "degree" }).waitFor();
    await page.getByText(/choose others/).click();
    await page.getByRole("checkbox", { name: /^pagerank/ }).check();
    await page.getByRole("columnheader", { name: "pagerank", exact: true }).waitFor();
    await context.close();
  });
});
