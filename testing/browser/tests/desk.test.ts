import {
  type SampleWard,
  sampleWard,
  scrollsSideways,
  violations,
  watchedPage,
} from "@kith/browser";
import type { Running } from "@kith/scenario";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let ward: SampleWard | undefined;
let kith: Running;
let browser: Browser;
let home: string;

beforeAll(async () => {
  ward = await sampleWard();
  ({ kith, browser, home } = ward);
});

afterAll(() => ward?.stop());

const SCREENS = [
  { name: "sites", path: () => `${kith.url}/`, heading: "Whose connections do you want to see?" },
  { name: "overview", path: () => home, heading: /500 people have told us/ },
  { name: "import", path: () => `${home}/import`, heading: "Bring in interviews" },
  { name: "people", path: () => `${home}/people`, heading: /people, as far as we can tell/ },
  { name: "explore", path: () => `${home}/explore`, heading: "Who is tied to whom?" },
] as const;

async function open(page: Page, screen: (typeof SCREENS)[number]): Promise<void> {
  await page.goto(screen.path());
  await page.getByRole("heading", { level: 1, name: screen.heading }).waitFor();
  if (screen.name === "explore") await page.getByRole("application").waitFor();
}

describe("every screen of the desk", () => {
  for (const size of ["phone", "laptop", "projector"] as const) {
    it(`shows without errors, outside requests or sideways scrolling on a ${size}`, async () => {
      const { page, context, troubles } = await watchedPage(browser, kith.url, { size });
      for (const screen of SCREENS) {
        await open(page, screen);
        expect(await scrollsSideways(page), screen.name).toBe(false);
      }
      expect(troubles()).toEqual([]);
      await context.close();
    });
  }

  for (const dark of [false, true]) {
    it(`has nothing axe objects to in ${dark ? "dark" : "light"} colours`, async () => {
      const { page, context } = await watchedPage(browser, kith.url, { dark });
      for (const screen of SCREENS) {
        await open(page, screen);
        expect(await violations(page), screen.name).toEqual([]);
      }
      await context.close();
    });
  }

  it("says on every screen of the sample that its data are made up", async () => {
    const { page, context } = await watchedPage(browser, kith.url);
    for (const screen of SCREENS) {
      await open(page, screen);
      await page.getByText("Made-up data").first().waitFor();
    }
    await context.close();
  });
});

describe("pictures and their twins", () => {
  it("offers picture, table and words of the network, by keys 1 2 3, none with an axe violation", async () => {
    const { page, context } = await watchedPage(browser, kith.url);
    await page.goto(`${home}/explore`);
    await page.getByRole("application").waitFor();
    await page.keyboard.press("2");
    await page.getByRole("tabpanel", { name: "Table" }).getByRole("table").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("3");
    const words = page.getByRole("tabpanel", { name: "Words" });
    await words.waitFor();
    expect((await words.innerText()).length).toBeGreaterThan(40);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("1");
    await page.getByRole("application").waitFor();
    await context.close();
  });

  it("states below every picture what was asked, of whom, how many answered, what is missing", async () => {
    const { page, context } = await watchedPage(browser, kith.url);
    await page.goto(`${home}/explore`);
    await page.getByRole("application").waitFor();
    const caption = await page.locator("figcaption").first().innerText();
    for (const part of ["Asked:", "Of:", "Answered:", "Missing:"]) expect(caption).toContain(part);
    await context.close();
  });

  it("draws everybody, thousands at once, and says so in words too", async () => {
    const { page, context, troubles } = await watchedPage(browser, kith.url);
    await page.goto(`${home}/explore`);
    await page.getByRole("button", { name: "Everybody" }).click();
    await page.locator("canvas").first().waitFor();
    expect(await page.locator("canvas").count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    expect(troubles()).toEqual([]);
    await context.close();
  });
});

describe("with the keyboard only", () => {
  it("goes from the sites to a person and back", async () => {
    const { page, context } = await watchedPage(browser, kith.url);
    await page.goto(`${kith.url}/`);
    await tabTo(page, "Sample ward");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /have told us/ }).waitFor();
    await tabTo(page, /^People/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /as far as we can tell/ }).waitFor();
    await page.getByRole("table").waitFor();
    const first = await page.getByRole("table").getByRole("link").first().innerText();
    await tabTo(page, first.trim());
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: first.trim() }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: /as far as we can tell/ }).waitFor();
    await context.close();
  });

  it("walks through the picture: arrows move, Enter opens, Escape leaves", async () => {
    const { page, context } = await watchedPage(browser, kith.url);
    await page.goto(`${home}/explore`);
    const picture = page.getByRole("application");
    await picture.waitFor();
    await picture.focus();
    const said = async () => (await page.locator("[aria-live]").allInnerTexts()).join(" ");
    await page.keyboard.press("ArrowRight");
    await expect.poll(said).not.toBe("");
    const before = await said();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect.poll(said).not.toBe(before);
    const groups = await picture.textContent();
    await page.keyboard.press("Enter");
    await expect.poll(() => picture.textContent()).not.toBe(groups);
    await page.keyboard.press("Escape");
    await context.close();
  });
});

async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press("Tab");
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
    const text = label.replaceAll(/\s+/g, " ").trim();
    if (typeof name === "string" ? text === name : name.test(text)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}
