import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Interview, Resolution } from "@kith/model";
import { describeInterviews, type InterviewSummary } from "@kith/pipeline";
import type { Store } from "@kith/store";
import { type NetworkDocument, readDocument } from "./network-document.ts";
import { remember } from "./remember.ts";

/** The latest network of a site, read and packed once. */
export interface SiteNetworkRecord extends NetworkDocument {
  readonly id: string;
  readonly at: string;
  /** The view as it is sent, plain and gzipped. */
  readonly json: string;
  readonly gzipped: Uint8Array<ArrayBuffer>;
}

/** What is read again and again of a site, kept in memory until it changes. */
export interface SiteRecords {
  interviews(siteId: string): Promise<readonly Interview[]>;
  resolution(siteId: string): Promise<Resolution | undefined>;
  summary(siteId: string): Promise<InterviewSummary>;
  network(siteId: string): Promise<SiteNetworkRecord | undefined>;
  /** To be called after anything of the site was saved. */
  changed(siteId: string): void;
}

/** Sites whose records stay in memory; about 30 MB for one of 3,000 people. */
const KEEP = 4;
const pack = promisify(gzip);

/**
 * Reads from the store what pages need. Another process that changes the same database is
 * not noticed until this one changes the site too.
 */
export function createSiteRecords(store: Store): SiteRecords {
  const interviews = remember((siteId) => store.interviews.read(siteId), KEEP);
  const resolution = remember(
    async (siteId) => (await store.resolutions.latest(siteId))?.resolution,
    KEEP,
  );
  const summary = remember(
    async (siteId) =>
      describeInterviews(await interviews.get(siteId), await resolution.get(siteId)),
    KEEP,
  );
  const network = remember(async (siteId): Promise<SiteNetworkRecord | undefined> => {
    const row = await store.networks.latest(siteId);
    const document = row === undefined ? undefined : readDocument(row.document);
    if (row === undefined || document === undefined) return undefined;
    const json = JSON.stringify(document.view);
    const gzipped = new Uint8Array(await pack(json));
    return { ...document, id: row.id, at: row.at, json, gzipped };
  }, KEEP);

  return {
    interviews: interviews.get,
    resolution: resolution.get,
    summary: summary.get,
    network: network.get,
    changed(siteId) {
      for (const one of [interviews, resolution, summary, network]) one.forget(siteId);
    },
  };
}
