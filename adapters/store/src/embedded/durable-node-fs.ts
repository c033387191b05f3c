import { fsyncSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

/** The parts of the engine's file system module that are needed here and not in its types. */
interface FileSystemModule {
  readonly FS: { isDir(mode: number): boolean };
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: OpenFile) => number };
    tryFSOperation<T>(operation: () => T): T;
  };
}

interface OpenFile {
  readonly nfd: number;
  readonly node: { readonly mode: number };
}

/**
 * PGlite's files on disk, with the one operation that PGlite leaves out: `fsync`. Without it
 * a commit survives the death of the process but not a power cut (electric-sql/pglite#1107).
 * Files and folders are both synced. A sync that fails reaches PostgreSQL as an input/output
 * error, which then refuses the commit.
 */
export class DurableNodeFS extends NodeFS {
  readonly #synced: () => void;

  /** @param synced called after every sync, so that they can be counted */
  constructor(folder: string, synced: () => void = () => {}) {
    super(folder);
    this.#synced = synced;
  }

  override async init(...[pglite, options]: Parameters<NodeFS["init"]>) {
    const { emscriptenOpts } = await super.init(pglite, options);
    const addSync = (module: FileSystemModule): void => {
      module.NODEFS.stream_ops.fsync = (file) => {
        if (process.platform === "win32" && module.FS.isDir(file.node.mode)) return 0;
        module.NODEFS.tryFSOperation(() => fsyncSync(file.nfd));
        this.#synced();
        return 0;
      };
    };
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] },
    };
  }
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
