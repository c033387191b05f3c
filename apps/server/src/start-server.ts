import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { NameRow } from "@kith/model";
import type { Store } from "@kith/store";
import { createApp } from "./create-app.ts";
import { createArrivals } from "./field/arrivals.ts";
import { isLoopback } from "./http/loopback.ts";
import { createJobRunner } from "./jobs/job-runner.ts";
import { PlainError } from "./plain-error.ts";
import { createReviewDesk } from "./review/review-desk.ts";
import type { Log, PlaybackFiles, ServerContext } from "./server-context.ts";
import { createSiteMeasures } from "./site/site-measures.ts";
import { type RenderPlayback, sitePlayback } from "./site/site-playback.ts";
import { createSiteRecords, type SiteRecords } from "./site/site-records.ts";

export interface ServerOptions {
  /** Closed by the server's `close`. */
  readonly store: Store;
  /** Address to answer on; default 127.0.0.1. Only this computer's own, as there are no accounts. */
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the built desk app. */
  readonly deskDir?: string;
  /** Folder of the built field app. */
  readonly fieldDir?: string;
  /** Turns what may be shown of a site into pages; without it there is no playback. */
  readonly renderPlayback?: RenderPlayback;
  /** Gives playbacks some other way; goes before `renderPlayback`. */
  readonly playbackFiles?: PlaybackFiles;
  /** How common names are, for matching. */
  readonly names?: readonly NameRow[];
  readonly log?: Log;
  readonly now?: () => Date;
}

export interface RunningServer {
  /** `http://127.0.0.1:4100` */
  readonly url: string;
  readonly port: number;
  /** Jobs that the last process left unfinished, now marked as failed. */
  readonly interruptedJobs: number;
  /** Finishes answers, stops jobs, closes the store. Calling it again waits for the same. */
  close(): Promise<void>;
}

/** How long answers under way may take after `close`. */
const FINISH_MS = 5000;

/**
 * Starts to answer. Rejects with a `PlainError` (message and remedy for people) when the
 * address is not this computer's own or the port is taken; the store then stays open.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, host = "127.0.0.1", port, log = () => {}, now = () => new Date() } = options;
  if (!isLoopback(host)) {
    throw new PlainError(
      `Kith cannot answer on ${host}: no account is set up, so everybody who reaches it could read everything.`,
      "Leave the address out, so that it answers on this computer only.",
    );
  }
  const interruptedJobs = await store.jobs.failInterrupted();
  const jobs = createJobRunner(store, log);
  const records = createSiteRecords(store);
  const names = options.names ?? [];
  const review = createReviewDesk({ store, records, jobs, names, now, log });
  const playbackFiles = options.playbackFiles ?? playbackOf(store, records, options.renderPlayback);
  const arrivals = createArrivals(() => server);
  const server: ServerContext = {
    store,
    arrivals,
    jobs,
    log,
    now,
    records,
    measures: createSiteMeasures(records),
    review,
    names,
    playbackFiles: async (siteId) => {
      await review.settle(siteId);
      return playbackFiles(siteId);
    },
  };
  const app = createApp(server, { deskDir: options.deskDir, fieldDir: options.fieldDir });
  const http = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  const address = await listen(http, host.replace(/^\[|\]$/g, ""), port);

  void arrivals.wakeAll().catch((error: unknown) => log(`looking for arrivals: ${String(error)}`));

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => http.close(() => resolve()));
    if ("closeIdleConnections" in http) http.closeIdleConnections();
    const impatient = setTimeout(() => {
      if ("closeAllConnections" in http) http.closeAllConnections();
    }, FINISH_MS);
    await Promise.all([closed, arrivals.close(), jobs.close(), review.close()]);
    clearTimeout(impatient);
    await store.close();
  };
  const shown = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${shown}:${address.port}`,
    port: address.port,
    interruptedJobs,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

function playbackOf(
  store: Store,
  records: SiteRecords,
  render: RenderPlayback | undefined,
): PlaybackFiles {
  return render === undefined
    ? () => Promise.resolve(undefined)
    : sitePlayback(store, records, render);
}

type HttpServer = ReturnType<typeof createAdaptorServer>;

function listen(http: HttpServer, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    http.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    http.listen(port, host, () => {
      const address = http.address();
      if (address === null || typeof address === "string")
        reject(new PlainError("The server has no address.", "Try another port."));
      else resolve(address);
    });
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): PlainError {
  switch (error.code) {
    case "EADDRINUSE":
      return new PlainError(
        `Port ${port} is in use by another program, perhaps by Kith itself.`,
        "Close that, or choose another with --port.",
        "port-in-use",
      );
    case "EACCES":
      return new PlainError(
        `Port ${port} may not be used without special rights.`,
        "Choose one above 1023 with --port.",
      );
    default:
      return new PlainError(
        `Kith cannot answer on ${host}, port ${port} (${error.code ?? error.message}).`,
        "Choose another port with --port.",
      );
  }
}
