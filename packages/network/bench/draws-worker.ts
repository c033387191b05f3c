/** A thread of `draws.bench.ts`: measures some of a site's networks. */
import { parentPort, workerData } from "node:worker_threads";
import { type DrawnSite, type MeasureName, measureNetworks } from "../src/index.ts";

const { site, names, from, to } = workerData as {
  readonly site: DrawnSite;
  readonly names: readonly MeasureName[];
  readonly from: number;
  readonly to: number;
};
parentPort!.postMessage(measureNetworks(site, names, from, to));
