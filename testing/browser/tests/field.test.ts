import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { openBrowser, scrollsSideways, violations } from "@kith/browser";
import { aFolder, type Folder, kithRunning, type Running } from "@kith/scenario";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: Folder;
let kith: Running;
let browser: Browser;
let address: string;
const PHONE = { width: 390, height: 844 };

beforeAll(async () => {
  folder = aFolder();
  kith = await kithRunning(["serve", "--port", "0", "--data", folder.at("data")]);
  browser = await openBrowser();
  address = `${kith.url}/field/`;
});

afterAll(async () => {
  await browser.close();
  await kith.stop();
  folder[Symbol.dispose]();
});

/** Presses Practise and Begin, in a language of the survey. */
async function begin(page: Page, language: "English" | "العربية"): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: /Practise|تدرّب/ }).click();
  await page.getByRole("radio", { name: language }).check();
  await page.getByRole("button", { name: /^(Begin|ابدأ)$/ }).click();
  await page.getByRole("button", { name: /^(Pause|توقف)$/ }).waitFor();
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const main = (page: Page) => page.locator("button.main").first();
const SAVED = /^(Saved|حُفظ)$/;

interface Walked {
  readonly kinds: Set<string>;
  named: number;
}

/** Answers the screen that is shown, each in its own way, and goes on. */
async function answerScreen(page: Page, names: readonly string[], walked: Walked): Promise<void> {
  const before = await page.locator("h1").innerText();
  const about = await page.locator(".about").allInnerTexts();
  const field = page.locator(".add input");
  const count = (css: string) => page.locator(css).count();
  if (await field.count()) {
    walked.kinds.add((await count("input[autocapitalize]")) ? "names" : "labels");
    if (await count("input[autocapitalize]")) {
      for (let i = 0; i < 3 && walked.named < names.length; i++) {
        await field.fill(names[walked.named++] ?? "");
        // Twice, as a hurried thumb does: it makes one person and does not go on.
        await field.press("Enter");
        await field.press("Enter");
        await page.locator(".names li.on").nth(i).waitFor();
      }
    }
    if (await count(".names li.on")) await main(page).click();
    else await page.locator("footer .half button, footer .whole button").first().click();
  } else {
    if (await count(".knows")) walked.kinds.add("ties");
    const groups = page.locator("fieldset");
    const sets = await groups.count();
    for (let i = 0; i < sets; i++) {
      await groups.nth(i).locator("input").first().check();
    }
    if (sets > 0) walked.kinds.add((await count(".scale")) ? "scale" : "choice");
    const text = page.locator(".field input, .field textarea").first();
    if (sets === 0 && (await text.count())) {
      walked.kinds.add("typed");
      await text.fill((await text.getAttribute("inputmode")) === "numeric" ? "42" : "Mill Street");
    }
    await main(page).click();
  }
  await page.waitForFunction(
    ([h, a]) =>
      document.querySelector("h1")?.innerText !== h ||
      [...document.querySelectorAll<HTMLElement>(".about")].map((e) => e.innerText).join() !== a,
    [before, about.join()] as const,
    { timeout: 5000 },
  );
}

const ARABIC = [
  "سلمى",
  "نسرين",
  "أبو كريم",
  "ليلى",
  "يوسف",
  "هدى",
  "عمر",
  "فاطمة",
  "سامي",
  "مريم",
  "خالد",
  "رنا",
];

describe("practice at the door", () => {
  it("goes from start to end offline, in Arabic, right to left, with twelve people named", async () => {
    const context = await browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    const outside: string[] = [];
    page.on("request", (r) => {
      if (!r.url().startsWith(kith.url)) outside.push(r.url());
    });
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(address);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.setOffline(true);
    await begin(page, "العربية");
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    const walked: Walked = { kinds: new Set(), named: 0 };
    for (let i = 0; i < 200; i++) {
      expect(await page.getByText("تدريب", { exact: true }).isVisible()).toBe(true);
      if ((await heading(page)) === "هل هذا صحيح؟") break;
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
      if (!walked.kinds.has("looked")) {
        expect(await violations(page)).toEqual([]);
        walked.kinds.add("looked");
      }
      await answerScreen(page, ARABIC, walked);
    }
    expect(await heading(page)).toBe("هل هذا صحيح؟");
    expect(walked.named).toBe(12);
    expect(await page.getByText(/سلمى; نسرين; أبو كريم/).count()).toBeGreaterThan(0);
    for (const kind of ["names", "labels", "ties", "scale", "choice"]) {
      expect(walked.kinds).toContain(kind);
    }
    expect(await page.getByText("بلا جواب", { exact: true }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await main(page).click();
    // Back in the volunteer's own language.
    await page.getByRole("heading", { name: "Well practised." }).waitFor();
    const left = await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((done) => {
        const open = indexedDB.open("kith-practice-1");
        open.onsuccess = () => done(open.result);
      });
      return new Promise<number>((done) => {
        const request = db.transaction("events").objectStore("events").count();
        request.onsuccess = () => done(request.result);
      });
    });
    expect(left).toBe(0);
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it("asks whether a comma means two people, and takes a removal back", async () => {
    const context = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    await begin(page, "English");
    const walked: Walked = { kinds: new Set(), named: 99 };
    while ((await page.locator("input[autocapitalize]").count()) === 0) {
      await answerScreen(page, [], walked);
    }
    const field = page.getByRole("textbox", { name: "Add a name" });
    await field.fill("Carol, Big Dave");
    await field.press("Enter");
    await page.getByRole("button", { name: "Yes, 2 people" }).click();
    await page.getByText("That is everyone: 2 people").waitFor();
    await field.fill("carol");
    await field.press("Enter");
    await page.getByRole("button", { name: "The same person" }).click();
    await page.getByText("That is everyone: 2 people").waitFor();
    await page.getByRole("checkbox", { name: "Carol" }).click();
    await page.getByText("That is everyone: 1 person").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("That is everyone: 2 people").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await scrollsSideways(page)).toBe(false);
    await context.close();
  });

  it("writes in one window only, and moves when asked", async () => {
    const context = await browser.newContext({ viewport: PHONE });
    const first = await context.newPage();
    await begin(first, "English");
    const second = await context.newPage();
    await second.goto(address);
    await second.getByRole("heading", { name: "Kith is open somewhere else." }).waitFor();
    await second.getByRole("button", { name: "Go on here" }).click();
    await first.getByRole("heading", { name: "Kith is open somewhere else." }).waitFor();
    await context.close();
  });
});

describe("a browser that is killed", () => {
  it("has the interview at its last saved answer, three times", async () => {
    const profile = folder.at("profile");
    for (let kill = 0; kill < 3; kill++) {
      rmSync(profile, { recursive: true, force: true });
      const open = (): Promise<BrowserContext> =>
        chromium.launchPersistentContext(profile, {
          executablePath: process.env.KITH_CHROMIUM ?? "/usr/bin/chromium",
          args: ["--no-sandbox", "--disable-gpu"],
          viewport: PHONE,
        });
      let context = await open();
      const page = context.pages()[0] ?? (await context.newPage());
      await begin(page, "English");
      const walked: Walked = { kinds: new Set(), named: 99 };
      while ((await page.locator("input[autocapitalize]").count()) === 0) {
        await answerScreen(page, [], walked);
      }
      const field = page.getByRole("textbox", { name: "Add a name" });
      for (const name of ["Zebedee", "Quillon", "Thessaly"].slice(0, kill + 1)) {
        await field.fill(name);
        await field.press("Enter");
      }
      await page.locator(".standing").getByText(SAVED).waitFor();
      await field.fill("typed only");
      killChromium(profile);
      await context.close().catch(() => {});
      context = await open();
      const again = context.pages()[0] ?? (await context.newPage());
      await again.goto(address);
      await again.getByRole("button", { name: "Go on" }).click();
      await again.getByText(new RegExp(`That is everyone: ${kill + 1} `)).waitFor();
      await context.close();
      expect(readAll(profile)).not.toMatch(/Zebedee|Quillon|Thessaly/);
    }
  });
});

/** Kills the browser of a profile as a flat battery would, by the id it keeps in the profile. */
function killChromium(profile: string): void {
  const found = readdirSync("/proc").filter((id) => {
    if (!/^\d+$/.test(id)) return false;
    try {
      const words = readFileSync(`/proc/${id}/cmdline`, "latin1");
      return words.includes(`--user-data-dir=${profile}\0`) && !words.includes("--type=");
    } catch {
      return false;
    }
  });
  expect(found.length).toBeGreaterThan(0);
  for (const id of found) process.kill(Number(id), "SIGKILL");
}

/** Every byte of a folder, as UTF-8 and as the two bytes a letter that browsers also write. */
function readAll(path: string): string {
  return readdirSync(path)
    .flatMap((name) => {
      const full = join(path, name);
      const kind = statSync(full, { throwIfNoEntry: false });
      if (kind === undefined) return [];
      if (kind.isDirectory()) return [readAll(full)];
      if (!kind.isFile()) return [];
      const bytes = readFileSync(full);
      return [bytes.toString("latin1"), bytes.toString("latin1").replaceAll("\0", "")];
    })
    .join("");
}
