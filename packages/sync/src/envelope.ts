/**
 * One sealed record on its way from a phone to the programme. Never changed once made: the
 * same id with another hash is another record, and both are kept.
 */
export interface Envelope {
  readonly kith: "envelope/1";
  /** Random (UUID), of the record inside: an interview, or a visit. */
  readonly id: string;
  readonly kind: "interview" | "visit";
  readonly site: string;
  /** Random (UUID), given to the phone when it was enrolled. */
  readonly device: string;
  /** 1, 2, 3 … on that device, without gaps, over all kinds. */
  readonly sequence: number;
  /** The version that the record was made with. */
  readonly instrument: { readonly id: string; readonly version: number };
  /** The record, sealed to the programme's key, in base 64. */
  readonly sealed: string;
  /** SHA-256 over everything above (see `envelopeText`), in hex. */
  readonly hash: string;
}

/** What the server signs once the row is durable. Only this lets a phone delete. */
export interface Receipt {
  readonly id: string;
  readonly hash: string;
  readonly device: string;
  readonly sequence: number;
  /** By the server's clock, ISO 8601; says when, decides nothing. */
  readonly at: string;
  /** Over `receiptText` of all above, in base 64. */
  readonly signature: string;
}

/** The text an envelope's hash is taken over: its fields in a fixed order, one a line. */
export function envelopeText(envelope: Omit<Envelope, "hash">): string {
  const { kith, id, kind, site, device, sequence, instrument, sealed } = envelope;
  return [kith, id, kind, site, device, sequence, instrument.id, instrument.version, sealed].join(
    "\n",
  );
}

/** The text a receipt's signature is taken over. */
export function receiptText(receipt: Omit<Receipt, "signature">): string {
  const { id, hash, device, sequence, at } = receipt;
  return ["receipt/1", id, hash, device, sequence, at].join("\n");
}
