import { resolve } from "node:path";
import { playbackPack } from "@kith/playback";
import { PlainError, type RunningServer, startServer } from "@kith/server";
import { openStore, type Store, type StoreOptions } from "@kith/store";
import { wholeNumber } from "./arguments.ts";
import { refusingStore } from "./store-at.ts";
import type { Terminal } from "./terminal.ts";
import { WrongUse } from "./wrong-use.ts";

/** 5484 spells KITH on a telephone. */
const PORT = 5484;
const DESK = resolve(import.meta.dirname, "../../desk/dist");
const FIELD = resolve(import.meta.dirname, "../../field/dist");

export interface Serving {
  readonly store: Store;
  readonly server: RunningServer;
  close(): Promise<void>;
}

/**
 * Opens the store and serves it. Without `--port` the usual port is taken, or a free one
 * when another program has it; a port that was asked for must be free.
 */
export async function startServing(
  options: StoreOptions,
  address: { readonly host?: string | undefined; readonly port?: string | undefined },
  terminal: Terminal,
): Promise<Serving> {
  const asked = wholeNumber("port", address.port, { min: 0, max: 65535 });
  const store = await refusingStore(() => openStore(options));
  const start = (port: number) =>
    startServer({
      store,
      port,
      deskDir: DESK,
      fieldDir: FIELD,
      renderPlayback: (release) =>
        playbackPack(release).files.map(({ path, body, type }) => ({ name: path, body, type })),
      log: (line) => terminal.note(line),
      ...(address.host === undefined ? {} : { host: address.host }),
    });
  try {
    const server = await start(asked ?? PORT).catch((error: unknown) => {
      const busy = error instanceof PlainError && error.code === "port-in-use";
      if (asked === undefined && busy) return start(0);
      throw error;
    });
    return {
      store,
      server,
      async close() {
        await server.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error instanceof PlainError ? new WrongUse(`${error.message} ${error.remedy}`) : error;
  }
}
