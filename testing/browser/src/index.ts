/** A real Chromium, what axe says of a page, and a record of what should not happen. */
export { scrollsSideways, violations } from "./accessibility.ts";
export { openBrowser, SIZES, type WatchedPage, watchedPage } from "./open-browser.ts";
export { type SampleWard, sampleWard } from "./sample-ward.ts";
