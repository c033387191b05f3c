import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@kith/api/client";
import { openStore } from "@kith/store";
import { type RunningServer, type ServerOptions, startServer } from "../index.ts";

/** A real server on a real embedded store in a folder of its own, on a free port. */
export async function startTestServer(options: Partial<ServerOptions> = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), "kith-server-"));
  const store = options.store ?? (await openStore({ dataDir }));
  const faults: string[] = [];
  const server = await startServer({
    store,
    port: 0,
    log: (line) => void faults.push(line),
    ...options,
  });
  const client = createClient({ fetch: (url, init) => fetch(url, init), base: server.url });
  return {
    server,
    store,
    client,
    /** What the server logged. */
    faults,
    async stop() {
      await server.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request with any headers, `Host` included, which `fetch` does not allow. */
export function rawRequest(
  server: RunningServer,
  path: string,
  options: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port: server.port, path, agent: false, ...options },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(options.body);
  });
}
