import { join } from "node:path";
import { openEmbedded } from "./embedded/open-embedded.ts";
import type { Engine } from "./engine.ts";
import { openServer } from "./server/open-server.ts";
import type { StoreOptions } from "./store.ts";

/** The engine alone, with what it holds left as it is. */
export function openEngine(options: StoreOptions): Promise<Engine> {
  return "dataDir" in options ? openEmbedded(options.dataDir) : openServer(options.databaseUrl);
}

export function keyFileOf(options: StoreOptions): string {
  return "dataDir" in options ? join(options.dataDir, "keys", "vault.key") : options.keyFile;
}
