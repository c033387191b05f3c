import { pathToFileURL } from "node:url";
import { openBrowser, scrollsSideways, violations, watchedPage } from "@kith/browser";
import { aFolder, type Folder, kith } from "@kith/scenario";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: Folder;
let browser: Browser;
let home: string;
let start: string;

beforeAll(async () => {
  folder = aFolder();
  browser = await openBrowser();
  await kith(["simulate", "--out", folder.at("ward"), "--seed", "2"]);
  const said = await kith(["playback", folder.at("ward"), "--out", folder.at("show")]);
  expect(said.code).toBe(0);
  home = pathToFileURL(folder.at("show")).href;
  start = `${home}/index.html`;
});

afterAll(async () => {
  await browser?.close();
  folder?.[Symbol.dispose]();
});

describe("a playback opened from its folder, without a server", () => {
  for (const size of ["phone", "laptop", "projector"] as const) {
    it(`shows every scene on a ${size}: no request outside, nothing wider than the window`, async () => {
      const { page, context, troubles } = await watchedPage(browser, home, { size });
      await page.goto(start);
      const scenes = await page.locator(".scene").count();
      expect(scenes).toBe(9);
      for (let scene = 1; scene <= scenes; scene++) {
        for (const key of ["2", "3", "1"]) {
          await page.keyboard.press(key);
          expect(await scrollsSideways(page), `scene ${scene}, view ${key}`).toBe(false);
        }
        await page.keyboard.press("ArrowRight");
      }
      expect(troubles()).toEqual([]);
      await context.close();
    });
  }

  for (const dark of [false, true]) {
    it(`has nothing axe objects to in any scene in ${dark ? "dark" : "light"} colours`, async () => {
      const { page, context } = await watchedPage(browser, home, { dark });
      await page.goto(start);
      for (let scene = 1; scene <= 9; scene++) {
        expect(await violations(page), `scene ${scene}`).toEqual([]);
        await page.keyboard.press("ArrowRight");
      }
      for (const key of ["2", "3"]) {
        await page.goto(`${start}#scene-2`);
        await page.keyboard.press(key);
        expect(await violations(page), `view ${key}`).toEqual([]);
      }
      await context.close();
    });
  }

  it("gives each of seven pictures its table and its words", async () => {
    const { page, context } = await watchedPage(browser, home);
    await page.goto(start);
    const pictures = page.locator("[data-twin]");
    expect(await pictures.count()).toBe(7);
    for (const twin of await pictures.all()) {
      expect(await twin.locator("svg[role=img]").count()).toBe(1);
      expect(await twin.locator("tbody tr").count()).toBeGreaterThan(0);
      expect((await twin.locator(".words").textContent())?.trim().length).toBeGreaterThan(40);
    }
    await context.close();
  });

  it("is complete without its script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(start);
    for (const scene of await page.locator(".scene").all())
      expect(await scene.isVisible()).toBe(true);
    for (const table of await page.locator("table").all())
      expect(await table.isVisible()).toBe(true);
    await context.close();
  });

  it("prints every scene on a page of its own", async () => {
    const { page, context } = await watchedPage(browser, home);
    await page.goto(start);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(9);
    await context.close();
  });

  it("holds no number between 1 and 9 about people, and none that is not rounded to five", async () => {
    const { page, context } = await watchedPage(browser, home);
    await page.goto(start);
    const cells = await page.locator("td.num").allTextContents();
    expect(cells.length).toBeGreaterThan(10);
    for (const cell of cells) {
      expect(Number(cell) % 5).toBe(0);
      expect(Number(cell)).toBeGreaterThanOrEqual(10);
    }
    await context.close();
  });
});
