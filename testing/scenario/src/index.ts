/** The small language scenarios are written in: folders, and `kith` as a person runs it. */
export { aFolder, type Folder, table } from "./folder.ts";
export { kith, kithRunning, kithStopped, type Running, type Said } from "./kith.ts";
