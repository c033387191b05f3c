import type { SiteNetwork } from "@kith/model";
import type { ChainOrigin, ChainRun, NetworkView } from "@kith/pipeline";
import type { Json } from "@kith/store";
import { type PackedDraws, packDraws } from "./packed-draws.ts";

/** What the store keeps of a run beside its resolution. */
export interface NetworkDocument {
  readonly version: 1;
  readonly origin: ChainOrigin;
  readonly network: SiteNetwork;
  readonly view: NetworkView;
  /** Missing in documents made before they were kept. */
  readonly draws?: PackedDraws;
}

/** A run as the store keeps it. Plain data throughout, which `Json` cannot be told of interfaces. */
export function storedDocument({ origin, network, view, resolution, draws }: ChainRun): Json {
  const document: NetworkDocument = {
    version: 1,
    origin,
    network,
    view,
    draws: packDraws(resolution.records, draws),
  };
  return document as unknown as Json;
}

/** Reads it back; `undefined` when another version of Kith wrote it, so that it is made again. */
export function readDocument(document: Json): NetworkDocument | undefined {
  if (typeof document !== "object" || document === null || Array.isArray(document))
    return undefined;
  if (!("version" in document) || document.version !== 1) return undefined;
  // Sealed by this server: what is version 1 was written by `storedDocument`.
  return document as unknown as NetworkDocument;
}
