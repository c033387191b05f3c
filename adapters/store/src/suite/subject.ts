import { join } from "node:path";
import { openEmbedded } from "../embedded/open-embedded.ts";
import type { Engine } from "../engine.ts";
import { storeOn } from "../open-store.ts";
import { openServer } from "../server/open-server.ts";
import type { SiteRow, Store } from "../store.ts";
import type { TestServer } from "../testing/postgres-server.ts";
import type { TestFolders } from "../testing/test-folders.ts";

/** Where one store's data are, so that it can be opened again and looked at from below. */
export interface Home {
  readonly keyFile: string;
  engine(): Promise<Engine>;
}

/** What the suite is run on: one store on one engine, with a new site for every test. */
export interface Subject {
  readonly kind: Store["kind"];
  engine: Engine;
  store: Store;
  site: SiteRow;
  readonly server: () => TestServer;
  readonly folders: TestFolders;
  /** A store of its own, for tests that close it or damage it. */
  withOwn(work: (home: Home, engine: Engine, store: Store) => Promise<void>): Promise<void>;
}

/** An empty home on an engine. */
export async function makeHome(
  kind: Store["kind"],
  folders: TestFolders,
  server: TestServer,
): Promise<Home> {
  if (kind === "embedded") {
    const dataDir = await folders.withDatabase();
    return { keyFile: join(dataDir, "keys", "vault.key"), engine: () => openEmbedded(dataDir) };
  }
  const url = await server.makeDatabase();
  return { keyFile: join(folders.empty(), "vault.key"), engine: () => openServer(url) };
}

export async function inOwnHome(
  home: Home,
  work: (home: Home, engine: Engine, store: Store) => Promise<void>,
): Promise<void> {
  const engine = await home.engine();
  const store = await storeOn(engine, home.keyFile);
  try {
    await work(home, engine, store);
  } finally {
    await store.close();
  }
}
