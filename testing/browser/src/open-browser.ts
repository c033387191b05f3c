import { type Browser, type BrowserContext, chromium, type Page } from "playwright";

export const SIZES = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1440, height: 900 },
  projector: { width: 1920, height: 1080 },
} as const;

/** The Chromium that `npm test` found or installed. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.KITH_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--enable-unsafe-swiftshader",
    ],
  });
}

/** A page that keeps a record of everything that should not happen. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page, failed requests, and requests to anywhere else. */
  troubles(): string[];
}

export async function watchedPage(
  browser: Browser,
  home: string,
  options: { size?: keyof typeof SIZES; dark?: boolean; reducedMotion?: boolean } = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: SIZES[options.size ?? "laptop"],
    colorScheme: options.dark === true ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") {
      troubles.push(`failed: ${request.url()}`);
    }
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith("data:") && !url.startsWith("blob:")) {
      troubles.push(`outside: ${url}`);
    }
  });
  return { page, context, troubles: () => [...troubles] };
}
