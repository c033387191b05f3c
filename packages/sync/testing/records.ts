import { createHash } from "node:crypto";
import { type Envelope, envelopeText, type Receipt, receiptText } from "../src/envelope.ts";
import type { OutboxItem } from "../src/outbox.ts";

/** For tests: real hashes, and records that differ by a number. */
export async function sha256(text: string): Promise<string> {
  return createHash("sha256").update(text).digest("hex");
}

export const SITE = "11111111-0000-4000-8000-000000000001";
export const DEVICE = "22222222-0000-4000-8000-000000000001";

export async function envelope(
  sequence: number,
  other: Partial<Omit<Envelope, "hash">> = {},
): Promise<Envelope> {
  const open = {
    kith: "envelope/1" as const,
    id: `33333333-0000-4000-8000-${String(sequence).padStart(12, "0")}`,
    kind: "interview" as const,
    site: SITE,
    device: DEVICE,
    sequence,
    instrument: { id: "connected-communities", version: 1 },
    sealed: btoa(`record ${sequence}`),
    ...other,
  };
  return { ...open, hash: await sha256(envelopeText(open)) };
}

export async function sign(text: string): Promise<string> {
  return btoa(await sha256(`key ${text}`));
}

export async function receiptFor({ id, hash, device, sequence }: Envelope): Promise<Receipt> {
  const unsigned = { id, hash, device, sequence, at: "2026-11-28T10:00:00.000Z" };
  return { ...unsigned, signature: await sign(receiptText(unsigned)) };
}

export async function verify(receipt: Receipt): Promise<boolean> {
  return receipt.signature === (await sign(receiptText(receipt)));
}

export function item(of: Envelope, more: Partial<OutboxItem> = {}): OutboxItem {
  return { envelope: of, ...more };
}
