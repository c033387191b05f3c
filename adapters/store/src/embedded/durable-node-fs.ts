import { fsyncSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { StoreError } from "../store-error.ts";

/** What the engine's files need from outside; replaced in tests. */
export interface DiskHooks {
  /** Forces an open file to the disk, or throws. */
  readonly sync: (file: number) => void;
  /** Called once, when the engine has stopped for good. */
  readonly stopped: (error: StoreError) => void;
}

/** The parts of the engine's module that are needed here and not in its types. */
interface EngineModule {
  readonly FS: { isDir(mode: number): boolean };
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: OpenFile) => number };
    tryFSOperation<T>(operation: () => T): T;
  };
  stackRestore: (pointer: number) => void;
  _PostgresSendReadyForQueryIfNecessary: () => void;
  _pgl_pq_flush: () => void;
}

interface OpenFile {
  readonly nfd: number;
  readonly node: { readonly mode: number };
}

/**
 * PGlite's files on disk, with two things that PGlite leaves out.
 *
 * `fsync`: without it a commit survives the death of the process but not a power cut
 * (electric-sql/pglite#1107). Files and folders are both synced.
 *
 * An end: when PostgreSQL panics, because a sync failed or the log cannot be written, PGlite
 * swallows it and goes on with a broken session or loops for ever. Here the first panic stops
 * the engine: what is under way rejects, and nothing is written any more.
 */
export class DurableNodeFS extends NodeFS {
  readonly #hooks: DiskHooks;

  constructor(folder: string, hooks: Partial<DiskHooks> = {}) {
    super(folder);
    this.#hooks = { sync: fsyncSync, stopped: () => {}, ...hooks };
  }

  override async init(...[pglite, options]: Parameters<NodeFS["init"]>) {
    const { emscriptenOpts } = await super.init(pglite, options);
    const { sync, stopped } = this.#hooks;
    let engine: EngineModule | undefined;

    const addSync = (module: EngineModule): void => {
      engine = module;
      module.NODEFS.stream_ops.fsync = (file) => {
        if (process.platform === "win32" && module.FS.isDir(file.node.mode)) return 0;
        module.NODEFS.tryFSOperation(() => sync(file.nfd));
        return 0;
      };
    };
    const stop = (): void => {
      const error = panic();
      if (engine !== undefined) breakOut(engine, error);
      stopped(error);
    };
    return {
      emscriptenOpts: {
        ...emscriptenOpts,
        preRun: [...(emscriptenOpts.preRun ?? []), addSync],
        onAbort: stop,
      },
    };
  }
}

/**
 * Ends the engine's message loop, which catches whatever is thrown inside it and tries again:
 * the one call that it makes while catching now throws.
 */
function breakOut(engine: EngineModule, error: StoreError): void {
  engine.stackRestore = () => {
    throw error;
  };
  engine._PostgresSendReadyForQueryIfNecessary = () => {};
  engine._pgl_pq_flush = () => {};
}

function panic(): StoreError {
  return new StoreError(
    "stopped",
    "The database stopped because it could not write to the disk. What was being done was not confirmed; everything confirmed before is safe.",
    "Make sure that the disk works and has room, then start Kith again.",
  );
}

/**
 * Start parameters of the engine: its own, without `-F` (never sync), and with the sync
 * method that goes through `fsync`; the default, `fdatasync`, does nothing in this engine.
 */
export function durableStartParameters(engine: typeof PGlite): string[] {
  return [
    ...engine.defaultStartParams.filter((parameter) => parameter !== "-F"),
    "-c",
    "fsync=on",
    "-c",
    "synchronous_commit=on",
    "-c",
    "full_page_writes=on",
    "-c",
    "wal_sync_method=fsync",
  ];
}
