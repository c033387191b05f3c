/** What residents see: a release as a folder of pages that needs no server and no network. */
export { type PackFile, playbackPack } from "./pack.ts";
