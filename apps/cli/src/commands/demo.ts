import { basename, resolve } from "node:path";
import { createClient } from "@kith/api/client";
import type { SiteRow } from "@kith/store";
import { readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { usableInterviews } from "../interviews.ts";
import { isMadeUp } from "../made-up.ts";
import { type Serving, startServing } from "../serving.ts";
import { storeOptions } from "../store-at.ts";
import type { Terminal } from "../terminal.ts";

const WARD = resolve(import.meta.dirname, "../../../../examples/ward");
const WARD_NAME = "Sample ward";

export const demoCommand: Command = {
  name: "demo",
  usage: "[--port N] [--data DIR] [--folder DIR] [--keep-good] [--json]",
  about:
    "Opens the database in ./data, loads the made-up ward once (or your own --folder), and serves desk and playback.",
  async run(args, terminal) {
    const { values } = readArguments(
      args,
      {
        port: { type: "string" },
        data: { type: "string" },
        folder: { type: "string" },
        "keep-good": { type: "boolean" },
      },
      [],
    );
    const folder = values.folder === undefined ? WARD : resolve(values.folder);
    const serving = await startServing(storeOptions(values.data), { port: values.port }, terminal);
    try {
      const site = await loadOnce(
        serving,
        folder,
        values.folder === undefined ? WARD_NAME : basename(folder),
        { keepGood: values["keep-good"] === true, sample: values.folder === undefined },
        terminal,
      );
      if (site === undefined) return 1;
      const url = `${serving.server.url}/`;
      const playback = `${url}playback/${site.id}/`;
      const stopped = terminal.stopped();
      if (values.json === true)
        terminal.out(JSON.stringify({ url, site: site.id, playback, field: `${url}field/` }));
      else
        terminal.out(
          `Kith is ready: ${url}\nThe field app, for phones: ${url}field/\nStop with Ctrl-C. Your data are in ${resolve(values.data ?? "data")}.`,
        );
      await stopped;
      return 0;
    } finally {
      await serving.close();
    }
  },
};

/**
 * Brings the folder in unless it is there: the sample once, somebody's own folder whenever
 * its interviews changed. A load that was cut short is finished.
 */
async function loadOnce(
  { store, server }: Serving,
  folder: string,
  name: string,
  options: { readonly keepGood: boolean; readonly sample: boolean },
  terminal: Terminal,
): Promise<SiteRow | undefined> {
  const known = (await store.sites.list()).find((site) => site.name === name);
  const ready = known !== undefined && (await store.networks.latest(known.id)) !== undefined;
  if (ready && options.sample) return known;

  const usable = usableInterviews(folder, options.keepGood, terminal);
  if (usable === undefined) return undefined;
  const site = known ?? (await store.sites.create({ name, madeUp: isMadeUp(folder) }));
  const { truth } = usable.read;
  const kept = await store.interviews.import(site.id, {
    interviews: usable.interviews,
    source: basename(folder),
    ...(truth === undefined ? {} : { truth }),
  });
  if (ready && kept.added + kept.newVersions === 0) return site;
  terminal.note(`Loading ${name}: matching and measuring ${usable.interviews.length} interviews.`);
  await matchAndMeasure(server.url, site.id, terminal);
  return site;
}

/** Asks the server to match the site, and follows the work to its end. */
async function matchAndMeasure(url: string, site: string, terminal: Terminal): Promise<void> {
  const client = createClient({ fetch, base: url });
  let reply = await client.link(site);
  while (reply.ok && (reply.value.state === "waiting" || reply.value.state === "running")) {
    terminal.progress(reply.value.stage, reply.value.done, reply.value.total);
    await new Promise((wait) => setTimeout(wait, 200));
    reply = await client.job(reply.value.id);
  }
  if (!reply.ok) throw new Error(`${reply.refusal.error} ${reply.refusal.remedy}`);
  if (reply.value.state === "failed") throw new Error(reply.value.error);
}
