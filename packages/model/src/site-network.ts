import type { AffiliationKind, Description } from "./interview.ts";
import type { RecordRef } from "./record-key.ts";

export type NodeKind = "person" | AffiliationKind;

/** `respondent`: told us. `named`: was only named. `none`: not a person. */
export type NodeStatus = "respondent" | "named" | "none";

/**
 * A node of a site's network. `description` is the fullest description any record of the
 * person gives; it holds names, so a network document is never public.
 */
export interface NetworkNode {
  /** Person id of the resolution, or `place:…`, `group:…`, `organisation:…`, `information:…`. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly status: NodeStatus;
  /** What to write beside it: a name, a place. Empty when nobody gave one. */
  readonly label: string;
  readonly description: Description;
  /** In how many interviews somebody else mentioned it. */
  readonly mentioned: number;
  /** Smallest probability over its records that they are this one person; 1 for a single record. */
  readonly probability: number;
  readonly records: readonly RecordRef[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** A tie of a site's network, as the union of everything said about it. */
export interface NetworkTie {
  readonly source: string;
  readonly target: string;
  /**
   * Why it is a tie: a generator ("help"), `knows` (a respondent said two of their mentions
   * know each other, or a kind given in the file), or `affiliation`.
   */
  readonly kind: string;
  /** Interviews in which it was said. */
  readonly tellers: readonly string[];
  /** `true` when both ends said it of each other. */
  readonly mutual: boolean;
  /** `true` when it has no direction: `knows` and `affiliation`. Absent means directed. */
  readonly symmetric?: boolean;
  /** How probable it is that it joins these two: product of the probabilities of the records. */
  readonly probability: number;
  /** Mean of the weights given, where any was. */
  readonly weight?: number;
}

/** Who relies on whom at a site: derived from interviews and a resolution. */
export interface SiteNetwork {
  readonly nodes: readonly NetworkNode[];
  /** A tie from `source` to `target` was said by the source (or about both, for `knows`). */
  readonly ties: readonly NetworkTie[];
}
