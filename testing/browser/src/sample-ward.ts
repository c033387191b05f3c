import { aFolder, type Folder, kithRunning, type Running } from "@kith/scenario";
import type { Browser } from "playwright";
import { openBrowser } from "./open-browser.ts";

/** `kith demo` on a folder of its own, with a browser to look at it. */
export interface SampleWard {
  readonly folder: Folder;
  readonly kith: Running;
  readonly browser: Browser;
  /** Address of the ward's Overview. */
  readonly home: string;
  stop(): Promise<void>;
}

export async function sampleWard(): Promise<SampleWard> {
  const folder = aFolder();
  const browser = await openBrowser();
  const kith = await kithRunning(["demo", "--port", "0", "--data", folder.at("data")]);
  const { sites } = (await (await fetch(`${kith.url}/api/sites`)).json()) as {
    sites: { id: string }[];
  };
  return {
    folder,
    kith,
    browser,
    home: `${kith.url}/sites/${sites[0]?.id}`,
    async stop() {
      await browser.close();
      await kith.stop();
      folder[Symbol.dispose]();
    },
  };
}
