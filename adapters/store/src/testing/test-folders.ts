import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../open-store.ts";

export interface TestFolders {
  /** An empty folder. */
  empty(): string;
  /** A data folder with an empty embedded database; copied, since making one takes seconds. */
  withDatabase(): Promise<string>;
  /** Removes all of them. */
  remove(): void;
}

/** Temporary folders for one test file. */
export function testFolders(): TestFolders {
  const root = mkdtempSync(join(tmpdir(), "kith-store-"));
  let model: Promise<string> | undefined;
  const empty = () => mkdtempSync(join(root, "data-"));
  const makeModel = async () => {
    const dataDir = empty();
    await (await openStore({ dataDir })).close();
    return dataDir;
  };
  return {
    empty,
    withDatabase: async () => {
      model ??= makeModel();
      const dataDir = empty();
      cpSync(await model, dataDir, { recursive: true });
      return dataDir;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
