import { makeRelease, type Release } from "@kith/pipeline";
import type { Store } from "@kith/store";
import type { PlaybackFile, PlaybackFiles } from "../server-context.ts";
import { remember } from "./remember.ts";
import type { SiteRecords } from "./site-records.ts";

/** Turns what passed the gate into pages. */
export type RenderPlayback = (release: Release) => readonly PlaybackFile[];

const KEEP = 4;

/**
 * Makes a site's playback from its latest network when somebody first asks for it, and again
 * when the network is a new one. `undefined` for a site that has not been matched.
 */
export function sitePlayback(
  store: Store,
  records: SiteRecords,
  render: RenderPlayback,
): PlaybackFiles {
  const made = remember(async (key): Promise<readonly PlaybackFile[] | undefined> => {
    const siteId = key.slice(0, key.indexOf(" "));
    const [site, network, interviews] = await Promise.all([
      store.sites.get(siteId),
      records.network(siteId),
      records.interviews(siteId),
    ]);
    if (site === undefined || network === undefined) return undefined;
    const release = makeRelease(
      { interviews, network: network.network },
      { name: site.name, madeUp: site.madeUp },
    );
    return render(release);
  }, KEEP);
  return async (siteId) => made.get(`${siteId} ${(await records.network(siteId))?.id ?? ""}`);
}
