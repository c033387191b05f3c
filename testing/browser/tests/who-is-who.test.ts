import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser, scrollsSideways, violations, watchedPage } from "@kith/browser";
import { aFolder, type Folder, kith, kithRunning, type Running } from "@kith/scenario";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: Folder;
let running: Running;
let browser: Browser;
let api: string;
let home: string;

beforeAll(async () => {
  folder = aFolder();
  browser = await openBrowser();
  const ward = folder.at("ward");
  await kith(["simulate", "--out", ward, "--people", "400", "--interviews", "90", "--seed", "7"]);
  running = await kithRunning(["serve", "--port", "0", "--data", folder.at("data")]);
  const site = await post<{ id: string }>(`${running.url}/api/sites`, { name: "Saltgate" });
  api = `${running.url}/api/sites/${site.id}`;
  home = `${running.url}/sites/${site.id}/who-is-who`;
  const files = readdirSync(ward)
    .filter((name) => name.endsWith(".csv") && name !== "truth.csv")
    .map((name) => ({ name, text: readFileSync(join(ward, name), "utf8") }));
  await post(`${api}/imports`, { files });
  await until(async () => (await state()).phase === "ready");
});

afterAll(async () => {
  await browser?.close();
  await running?.stop();
  folder?.[Symbol.dispose]();
});

async function post<T>(address: string, body: unknown): Promise<T> {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

const get = async <T>(path: string): Promise<T> => (await (await fetch(api + path)).json()) as T;

interface State {
  readonly phase: string;
  readonly answered: number;
  readonly followUps: number;
  readonly maskNames: boolean;
  readonly certainty: { readonly start: number; readonly now: number };
}
const state = (): Promise<State> => get<State>("/review");

interface Decided {
  readonly id: string;
  readonly decision: string;
  readonly by: string;
  readonly undone: object | null;
}
const inForce = async (): Promise<Decided[]> =>
  (await get<{ decisions: Decided[] }>("/review/decisions")).decisions.filter(
    ({ undone }) => undone === null,
  );

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await holds().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error("it never came to be so");
}

async function open(page: Page, at = home): Promise<void> {
  await page.goto(at);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
}

const openQuestion = async (page: Page): Promise<string> => {
  await open(page);
  await page.locator(".who-question").waitFor();
  return shown(page);
};
const shown = async (page: Page): Promise<string> =>
  (await page.locator(".who-question").getAttribute("aria-label")) ?? "";

/** The two as they are described: what tells questions of one title apart. */
const described = (page: Page): Promise<string> => page.locator(".who-heads").innerText();

/** Presses a key that leads to another question, once the one shown has settled. */
async function press(page: Page, key: string): Promise<string> {
  const before = await shown(page);
  await page.waitForTimeout(320);
  await page.keyboard.press(key);
  await expect.poll(() => shown(page)).not.toBe(before);
  return shown(page);
}

const saved = (page: Page) => page.locator(".who-saved", { hasText: /^(Saved|Undone)/ }).waitFor();

describe("who is who, by keyboard alone", () => {
  it("asks once who answers, keeps each answer, undoes any, and has them after a reload", async () => {
    const { page, context, troubles } = await watchedPage(browser, running.url);
    const first = await openQuestion(page);
    expect(first).toMatch(/^Question 1: /);
    const two = await described(page);
    await page.getByText("How to answer").first().waitFor();
    await page.waitForTimeout(320);
    await page.keyboard.press("s");
    await page.getByRole("dialog", { name: "Who is answering?" }).waitFor();
    await page.keyboard.type("Rosa T.");
    await page.keyboard.press("Enter");
    await expect.poll(() => shown(page)).not.toBe(first);
    await saved(page);
    await press(page, "d");
    await press(page, "u");
    await expect
      .poll(async () => (await inForce()).map(({ decision }) => decision))
      .toEqual(["unsure", "different", "same"]);
    expect((await inForce()).every(({ by }) => by === "Rosa T.")).toBe(true);

    await press(page, "z");
    await expect
      .poll(async () => (await inForce()).map(({ decision }) => decision))
      .toEqual(["different", "same"]);
    await saved(page);
    await page.reload();
    await page.locator(".who-question").waitFor();
    expect(await described(page)).not.toBe(two);
    expect((await inForce()).length).toBe(2);
    expect(troubles()).toEqual([]);
    await context.close();
  });

  it("goes on and back without answering, and says when there is nothing earlier", async () => {
    const { page, context } = await watchedPage(browser, running.url);
    const first = await openQuestion(page);
    const second = await press(page, "n");
    expect(await press(page, "p")).toBe(first);
    expect(await press(page, "n")).toBe(second);
    await press(page, "p");
    await page.keyboard.press("p");
    await page.locator("[role=status]", { hasText: "first question" }).waitFor();
    await context.close();
  });

  it("undoes any earlier answer from the list, and undoing all gives the start back", async () => {
    const { page, context } = await watchedPage(browser, running.url);
    await openQuestion(page);
    await open(page, `${home}/answers`);
    while ((await inForce()).length > 0) {
      const before = (await inForce()).length;
      await page
        .getByRole("button", { name: /^Undo the answer about/ })
        .last()
        .focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: "Who is answering?" });
      if (await dialog.isVisible()) {
        await page.keyboard.type("Sam");
        await page.keyboard.press("Enter");
      }
      await expect.poll(async () => (await inForce()).length).toBe(before - 1);
    }
    await page
      .getByText(/Undone by/)
      .first()
      .waitFor();
    await until(async () => (await state()).phase === "ready");
    const { certainty, answered } = await state();
    expect(answered).toBe(0);
    expect(certainty.now).toBe(certainty.start);
    await context.close();
  });

  it("switched off, single letters answer nothing", async () => {
    const { page, context } = await watchedPage(browser, running.url);
    await page.addInitScript(() => {
      localStorage.setItem("kith:single-keys", "off");
      localStorage.setItem("kith:steward", "Rosa T.");
    });
    const first = await openQuestion(page);
    await page.waitForTimeout(320);
    await page.keyboard.press("s");
    await page.waitForTimeout(300);
    expect(await shown(page)).toBe(first);
    expect(await inForce()).toEqual([]);
    await context.close();
  });
});

describe("an answer that cannot be sent", () => {
  it("is kept, said to be kept, and saved when Kith answers again", async () => {
    const { page, context } = await watchedPage(browser, running.url);
    await page.addInitScript(() => localStorage.setItem("kith:steward", "Rosa T."));
    await openQuestion(page);
    await page.route("**/review/answers", (route) => route.abort());
    await press(page, "d");
    await page
      .locator(".who-bar")
      .getByText(/not saved yet/)
      .waitFor();
    expect(await inForce()).toEqual([]);
    await page.reload();
    await page
      .locator(".who-bar")
      .getByText(/not saved yet/)
      .waitFor();
    await page.unroute("**/review/answers");
    await page.getByRole("button", { name: "Try again now" }).click();
    await saved(page);
    await expect.poll(async () => (await inForce()).length).toBe(1);
    await page.waitForTimeout(320);
    await page.keyboard.press("z");
    await expect.poll(async () => (await inForce()).length).toBe(0);
    await context.close();
  });
});

describe("asking the volunteer", () => {
  it("puts neutral questions on a list that prints on A4, and can be taken back", async () => {
    const { page, context } = await watchedPage(browser, running.url);
    await page.addInitScript(() => localStorage.setItem("kith:steward", "Rosa T."));
    await openQuestion(page);
    await press(page, "a");
    await expect.poll(async () => (await state()).followUps).toBe(1);
    await open(page, `${home}/follow-ups`);
    await page.getByRole("article").first().waitFor();
    const sheets = (await page.getByRole("article").allInnerTexts()).join(" ");
    expect(sheets).not.toMatch(/same person|also named|somebody else named/i);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".way").isVisible()).toBe(false);
    expect(await page.locator(".follow-asked").isVisible()).toBe(false);
    const box = await page.locator(".tick").first().boundingBox();
    expect((box?.width ?? 0) / 96).toBeCloseTo(6 / 25.4, 1);
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("button", { name: /bring the question back/ }).click();
    await expect.poll(async () => (await state()).followUps).toBe(0);
    await context.close();
  });
});

describe("hidden names", () => {
  it("are shown on request only, and who asked and why is kept", async () => {
    const { page, context } = await watchedPage(browser, running.url);
    await page.addInitScript(() => localStorage.setItem("kith:steward", "Rosa T."));
    await openQuestion(page);
    await page.getByLabel(/^Hide names/).check();
    await page.getByText("Names are hidden.").waitFor();
    expect(await shown(page)).toContain("––");
    await page.keyboard.press("r");
    await page.getByRole("dialog", { name: "Show the names of these two" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Show the names" }).last().click();
    await expect.poll(() => shown(page)).not.toContain("––");
    const { reveals } = await get<{ reveals: { by: string; reason: string }[] }>("/review/reveals");
    expect(reveals[0]).toMatchObject({ by: "Rosa T.", reason: "I cannot answer without them" });
    await page.getByLabel(/^Hide names/).uncheck();
    await expect.poll(async () => (await state()).maskNames).toBe(false);
    await context.close();
  });
});

describe("two stewards, blind", () => {
  it("answer apart, see how far they agree, and settle where they differ", async () => {
    const { page, context, troubles } = await watchedPage(browser, running.url);
    await open(page, `${home}/pairs`);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("First steward").fill("Rosa");
    await page.getByLabel("Second steward").fill("Sam");
    await page.getByLabel("How many questions").selectOption("10");
    await page.getByRole("button", { name: "Draw questions" }).click();
    for (const [name, keys] of [
      ["Rosa", "dddddddddd"],
      ["Sam", "sddddddddd"],
    ] as const) {
      await page.getByRole("link", { name: `Answer as ${name}` }).click();
      for (const [i, key] of [...keys].entries()) {
        await page.getByText(`question ${i + 1} of 10`).waitFor();
        expect(await page.getByText("How sure are we?").count()).toBe(0);
        if (i === 0) expect(await violations(page)).toEqual([]);
        await page.keyboard.press(key);
      }
      if (name === "Rosa") {
        await page.getByText("Rosa has answered everything.").waitFor();
        expect(await page.getByText("Same answer to").count()).toBe(0);
        await page.getByRole("link", { name: "Two stewards, blind" }).click();
      }
    }
    await page.getByText("Same answer to 9 of 10 questions").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Two people" }).click();
    await page.getByText("Settled by").waitFor();
    expect(troubles()).toEqual([]);
    await context.close();
  });
});

describe("when there is nothing to ask", () => {
  it("says so, and where to go, instead of an empty question", async () => {
    const { page, context } = await watchedPage(browser, running.url);
    const standing = await get<object>("/review");
    await page.route(/\/review$/, (route) =>
      route.fulfill({
        json: {
          ...standing,
          phase: "ready",
          left: 0,
          stopAdvice: "nothing worth asking",
          stopWords: "",
        },
      }),
    );
    await page.route("**/review/questions?*", (route) =>
      route.fulfill({ json: { questions: [], left: 0 } }),
    );
    await page.goto(home);
    await page.getByRole("heading", { name: "Nothing worth asking." }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.getByRole("button", { name: "One person" }).isDisabled()).toBe(true);
    await context.close();
  });

  it("before anybody is matched it says what comes first", async () => {
    const { page, context } = await watchedPage(browser, running.url);
    const empty = await post<{ id: string }>(`${running.url}/api/sites`, { name: "Empty" });
    await page.goto(`${running.url}/sites/${empty.id}/who-is-who`);
    await page.getByRole("heading", { level: 1, name: /Nobody is matched yet/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

describe("the screen itself", () => {
  for (const dark of [false, true]) {
    it(`has nothing axe objects to in ${dark ? "dark" : "light"} colours, in picture, table and words`, async () => {
      const { page, context } = await watchedPage(browser, running.url, { dark });
      await openQuestion(page);
      for (const key of ["1", "2", "3"]) {
        await page.keyboard.press(key);
        await page.waitForTimeout(100);
        expect(await violations(page), key).toEqual([]);
      }
      await open(page, `${home}/answers`);
      expect(await violations(page), "answers").toEqual([]);
      await context.close();
    });
  }

  for (const size of ["phone", "laptop", "projector"] as const) {
    it(`does not scroll sideways on a ${size}, and the answers are in view`, async () => {
      const { page, context, troubles } = await watchedPage(browser, running.url, { size });
      await openQuestion(page);
      expect(await scrollsSideways(page)).toBe(false);
      for (const name of ["One person", "Two people", "Cannot tell"]) {
        const box = await page.getByRole("button", { name }).boundingBox();
        const height = page.viewportSize()?.height ?? 0;
        expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
        expect(box?.height).toBeGreaterThanOrEqual(44);
      }
      for (const page2 of ["answers", "follow-ups", "pairs"]) {
        await open(page, `${home}/${page2}`);
        expect(await scrollsSideways(page), page2).toBe(false);
      }
      expect(troubles()).toEqual([]);
      await context.close();
    });
  }

  for (const size of ["laptop", "projector"] as const) {
    it(`has picture, reasons and answers in view at once on a ${size}, question after question`, async () => {
      const { page, context } = await watchedPage(browser, running.url, { size });
      await page.addInitScript(() => localStorage.setItem("kith:who-help", "closed"));
      await openQuestion(page);
      const { questions } = await get<{ questions: { shared: object[] }[] }>(
        "/review/questions?limit=12",
      );
      const mostShared = Math.max(...questions.map(({ shared }) => shared.length));
      let seen = 0;
      for (let i = 0; i < 12 && seen < mostShared; i++) {
        const bar = await page.locator(".who-bar").boundingBox();
        const scale = await page.locator(".who-scale").boundingBox();
        expect((scale?.y ?? 0) + (scale?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
        seen = Math.max(seen, await page.locator(".join").count());
        await press(page, "n");
      }
      await context.close();
    });
  }

  it("breaks no name in two and wraps no answer in a window between phone and laptop", async () => {
    const { page, context } = await watchedPage(browser, running.url);
    await page.setViewportSize({ width: 780, height: 900 });
    await openQuestion(page);
    expect(await scrollsSideways(page)).toBe(false);
    const second = await page.locator(".who-second").boundingBox();
    expect(second?.height).toBeLessThan(60);
    for (const title of await page.locator(".who-side h2 span").all()) {
      const { width, height } = (await title.boundingBox()) ?? { width: 0, height: 0 };
      expect(width).toBeGreaterThan(height);
    }
    await context.close();
  });
});
