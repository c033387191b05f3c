import { fileURLToPath } from "node:url";
import { openBrowser } from "@kith/browser";
import type { Browser, Page } from "playwright";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { layoutBytes } from "../src/layout-bytes.ts";

let browser: Browser;
let page: Page;
let script: string;

/** The layouts as one classic script that makes a global `layouts`. */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL("../src/layout-bytes.ts", import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["iife"], name: "layouts" } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((one) => ("output" in one ? one.output : []))[0];
  if (chunk?.type !== "chunk") throw new Error("Vite made no script.");
  return chunk.code;
}

beforeAll(async () => {
  script = await bundled();
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
});

describe("a layout", () => {
  it("has the same bytes in Chromium as in Node, whatever its kind", async () => {
    const there = await page.evaluate<Record<string, string>>(`${script}; layouts.layoutBytes()`);
    const here = layoutBytes();
    expect(Object.keys(there)).toEqual(Object.keys(here));
    for (const [name, bytes] of Object.entries(here)) {
      expect(bytes.length, name).toBeGreaterThan(1000);
      expect(there[name] === bytes, name).toBe(true);
    }
  });

  it("has them in a worker of Chromium too, and the page answers meanwhile", async () => {
    const source = `${script}; postMessage(layouts.layoutBytes());`;
    const { bytes, ticks } = await page.evaluate(async (code) => {
      const worker = new Worker(URL.createObjectURL(new Blob([code])));
      let ticks = 0;
      const clock = setInterval(() => ticks++, 10);
      const bytes = await new Promise<Record<string, string>>((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      });
      clearInterval(clock);
      worker.terminate();
      return { bytes, ticks };
    }, source);
    expect(bytes).toEqual(layoutBytes());
    expect(ticks).toBeGreaterThan(3);
  });
});
