import type { ShareEstimate } from "@kith/statistics";

/**
 * A claim with everything needed to judge it. Counts are exact, so a finding is not public:
 * only the gate makes something of it that may be shown.
 */
export interface Finding {
  /** Stable name: `named-nobody/help`. */
  readonly id: string;
  readonly title: string;
  /** What was asked. */
  readonly asked: string;
  /** Of whom: "people we spoke to". */
  readonly of: string;
  /** The claim around the share: `{share} people named nobody …`. Holds `{share}` once. */
  readonly sentence: string;
  /** The two answers counted: of `n`, `count` gave `yes`, the rest `no`. */
  readonly answers: { readonly yes: string; readonly no: string };
  readonly count: number;
  readonly n: number;
  /** Of whom we cannot say: not asked, refused, or not known. */
  readonly missing: number;
  readonly share: ShareEstimate;
  readonly method: string;
  /** What to know before believing it, as a sentence about shares, never about few people. */
  readonly caveat?: string;
}
