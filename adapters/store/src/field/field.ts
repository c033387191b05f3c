import type { Envelope, Listed } from "@kith/sync";
import type { KeyPairText } from "@kith/vault";
import type { Json } from "../store.ts";

export interface PhoneRow {
  readonly id: string;
  readonly siteId: string;
  readonly label: string;
  /** ISO 8601, UTC. */
  readonly enrolledAt: string;
  readonly lastContact?: string;
  readonly revokedAt?: string;
}

export interface SetAsideRow extends Listed {
  readonly reason: string;
  readonly remedy: string;
}

export interface FieldKeys {
  readonly programme: KeyPairText;
  readonly receipt: KeyPairText;
}

/** What the doorstep needs kept: phones, sealed records, instruments. */
export interface Field {
  /**
   * The programme's keys and those of its receipts, from `field.keys` beside the key of the
   * names; made when first asked for. Rejects with `key-lost` when these data belong to others.
   */
  keys(): Promise<FieldKeys>;
  /** Rejects with `invalid` when that version is there with other content; the same is left alone. */
  publish(
    siteId: string,
    instrument: { readonly id: string; readonly version: number; readonly document: Json },
  ): Promise<void>;
  instrument(siteId: string, id: string, version: number): Promise<Json | undefined>;
  /** The one that was published last. */
  latestInstrument(siteId: string): Promise<Json | undefined>;
  /** A code is kept as its hash, and good once until it expires. */
  addCode(
    siteId: string,
    code: { readonly hash: string; readonly label: string; readonly expiresAt: string },
  ): Promise<void>;
  /** Uses a code up; `undefined` when it is unknown, used, or expired at `now`. */
  enrol(code: {
    readonly hash: string;
    readonly tokenHash: string;
    readonly now: string;
  }): Promise<PhoneRow | undefined>;
  /** The phone of a token, also a revoked one; notes that it was in contact unless revoked. */
  phoneOf(tokenHash: string, now: string): Promise<PhoneRow | undefined>;
  phones(siteId: string): Promise<PhoneRow[]>;
  /** `false` when the site has no such phone. Revoking again changes nothing. */
  revoke(siteId: string, phone: string, now: string): Promise<boolean>;
  /** On the disk before it resolves; two at once make one row. */
  put(
    envelope: Envelope,
    now: string,
  ): Promise<{ put: "new" | "same" | "conflict"; receivedAt: string }>;
  /** What is there of a device, in order of its numbers. */
  listed(siteId: string, device: string): Promise<Listed[]>;
  /** Which of these records are there. */
  known(
    siteId: string,
    refs: readonly { readonly id: string; readonly hash: string }[],
  ): Promise<Listed[]>;
  /** Interviews of which nothing has become yet, in the order in which they came. */
  waiting(siteId: string, limit: number): Promise<Envelope[]>;
  /** Says what became of a record; later words replace earlier ones. */
  settle(
    siteId: string,
    ref: { readonly id: string; readonly hash: string },
    outcome: { readonly reason: string; readonly remedy: string } | "arrived",
  ): Promise<void>;
  /** Whether another record of this id has arrived. */
  hasArrived(siteId: string, id: string): Promise<boolean>;
  setAside(siteId: string): Promise<SetAsideRow[]>;
  /** Records that were set aside wait again. Returns how many. */
  tryAgain(siteId: string): Promise<number>;
}
