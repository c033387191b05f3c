import type { NameRow } from "@kith/model";
import type { Store } from "@kith/store";
import type { Arrivals } from "./field/arrivals.ts";
import type { JobRunner } from "./jobs/job-runner.ts";
import type { ReviewDesk } from "./review/review-desk.ts";
import type { SiteMeasuresDesk } from "./site/site-measures.ts";
import type { SiteRecords } from "./site/site-records.ts";

/** One file of a site's playback. */
export interface PlaybackFile {
  /** Path inside the playback, with `/`: `index.html`. */
  readonly name: string;
  readonly body: string | Uint8Array;
  /** Media type. */
  readonly type: string;
}

/** Makes a site's playback, or `undefined` when there is nothing to show yet. */
export type PlaybackFiles = (siteId: string) => Promise<readonly PlaybackFile[] | undefined>;

/** Where faults go. Never holds what people said. */
export type Log = (line: string) => void;

/** What the routes work with. */
export interface ServerContext {
  readonly store: Store;
  readonly records: SiteRecords;
  readonly measures: SiteMeasuresDesk;
  readonly jobs: JobRunner;
  readonly arrivals: Arrivals;
  readonly review: ReviewDesk;
  /** How common names are, for matching. */
  readonly names: readonly NameRow[];
  readonly playbackFiles: PlaybackFiles;
  readonly now: () => Date;
  readonly log: Log;
}
