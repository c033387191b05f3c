import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import pg from "pg";
import { type Engine, openPool } from "../engine.ts";
import { StoreError } from "../store-error.ts";
import { type DiskHooks, DurableNodeFS, durableStartParameters } from "./durable-node-fs.ts";
import { lockFolder } from "./folder-lock.ts";
import { syncFolder, syncTree } from "./sync-tree.ts";

const MAKING = "database.making";

/**
 * Opens the embedded database of a data folder, making it when it is not there yet.
 *
 * It is made under another name, forced to the disk and then renamed, so that being killed
 * half-way leaves nothing that looks like a database: the next start clears it and begins
 * again.
 *
 * @throws StoreError `locked`, `damaged`
 */
export async function openEmbedded(
  dataDir: string,
  hooks: Partial<Pick<DiskHooks, "sync">> = {},
): Promise<Engine> {
  makeFolder(dataDir);
  const lock = lockFolder(dataDir);
  try {
    const folder = join(dataDir, "database");
    clearHalfMade(dataDir);
    if (!existsSync(folder)) await makeDatabase(dataDir, folder);
    const { pglite, whyStopped } = await start(folder, hooks);
    return {
      kind: "embedded",
      pool: onePool(pglite),
      // The lock on the folder sees to both.
      exclusively: (work) => work(),
      hold: async () => {},
      whyStopped,
      close: async () => {
        // A stopped engine cannot be asked to close; it writes nothing any more.
        if (whyStopped() === undefined) await pglite.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StoreError(
      "damaged",
      `The data folder ${dataDir} cannot be made.`,
      "Choose a folder that may be written to.",
      error,
    );
  }
}

function clearHalfMade(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (name === MAKING) rmSync(join(dataDir, name), { recursive: true });
  }
}

async function makeDatabase(dataDir: string, folder: string): Promise<void> {
  const making = join(dataDir, MAKING);
  const pglite = await PGlite.create({ fs: new DurableNodeFS(making) });
  await pglite.close();
  syncTree(making);
  renameSync(making, folder);
  syncFolder(dataDir);
}

interface Started {
  readonly pglite: PGlite;
  whyStopped(): StoreError | undefined;
}

async function start(folder: string, hooks: Partial<DiskHooks>): Promise<Started> {
  const damaged = (cause?: unknown) =>
    new StoreError(
      "damaged",
      `The database in ${folder} cannot be opened.`,
      "Keep a copy of the folder as it is, then put back the last backup of the whole data folder.",
      cause,
    );
  // Without this file the engine would make a new database on top of what is there.
  if (!existsSync(join(folder, "PG_VERSION"))) throw damaged();
  // PostgreSQL's own lock file. Ours says that nobody is here, and one cut short by a kill
  // while it was written would keep the engine from starting for ever.
  rmSync(join(folder, "postmaster.pid"), { force: true });
  let pglite: PGlite | undefined;
  let end: StoreError | undefined;
  const stopped = (error: StoreError): void => {
    end = error;
    if (pglite !== undefined) pglite.execProtocolStream = () => Promise.reject(error);
  };
  try {
    pglite = await PGlite.create({
      fs: new DurableNodeFS(folder, { ...hooks, stopped }),
      startParams: durableStartParameters(PGlite),
    });
  } catch (error) {
    throw damaged(error);
  }
  return { pglite, whyStopped: () => end };
}

/** The engine has one session, so the pool has one client; a new client joins that session. */
function onePool(pglite: PGlite): pg.Pool {
  class EmbeddedClient extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      super({ ...config, ...createPgConfig(pglite) });
    }
  }
  return openPool({ Client: EmbeddedClient, max: 1, idleTimeoutMillis: 0 });
}
