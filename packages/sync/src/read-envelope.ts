import type { Problem } from "@kith/model";
import { type Envelope, envelopeText } from "./envelope.ts";

/** Largest sealed record, in characters of base 64: an interview takes about 30,000. */
export const MOST_SEALED = 4_000_000;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const HASH = /^[0-9a-f]{64}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const INSTRUMENT = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** SHA-256 of a text, in hex. */
export type HashText = (text: string) => Promise<string>;

/**
 * An envelope of whatever came in; `place` says where, for the message. Every field is looked
 * at, and the hash is taken again. Never throws.
 */
export async function readEnvelope(
  value: unknown,
  place: string,
  hashText: HashText,
): Promise<Envelope | Problem> {
  const wrong = (field: string, message: string): Problem => ({
    severity: "error",
    code: "malformed-envelope",
    place: { file: place, field },
    message,
    remedy: "It stays on the phone as it is. Update the app, or send the file that it exports.",
  });
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return wrong("envelope", "This is no sealed record.");
  const { kith, id, kind, site, device, sequence, instrument, sealed, hash } = value as Record<
    string,
    unknown
  >;
  if (kith !== "envelope/1")
    return wrong("kith", "This record is of a kind that this Kith does not know.");
  for (const [field, text] of Object.entries({ id, site, device }))
    if (typeof text !== "string" || !UUID.test(text))
      return wrong(field, `“${field}” is not a random id.`);
  if (kind !== "interview" && kind !== "visit")
    return wrong("kind", "“kind” is neither interview nor visit.");
  if (!Number.isSafeInteger(sequence) || (sequence as number) < 1)
    return wrong("sequence", "“sequence” is not a number from 1 on.");
  if (typeof instrument !== "object" || instrument === null)
    return wrong("instrument", "“instrument” is missing.");
  const { id: name, version } = instrument as Record<string, unknown>;
  if (typeof name !== "string" || !INSTRUMENT.test(name))
    return wrong("instrument.id", "The instrument's id is not one.");
  if (!Number.isSafeInteger(version) || (version as number) < 1)
    return wrong("instrument.version", "The instrument's version is not a number from 1 on.");
  if (typeof sealed !== "string" || sealed.length % 4 !== 0 || !BASE64.test(sealed))
    return wrong("sealed", "The sealed part is cut short or damaged.");
  if (sealed.length > MOST_SEALED)
    return wrong("sealed", "The sealed part is larger than an interview can be.");
  if (typeof hash !== "string" || !HASH.test(hash))
    return wrong("hash", "“hash” is not 64 hexadecimal digits.");
  const envelope = {
    kith,
    id,
    kind,
    site,
    device,
    sequence,
    instrument: { id: name, version },
    sealed,
    hash,
  } as Envelope;
  const found = await hashText(envelopeText(envelope));
  if (found !== hash)
    return { ...wrong("hash", "The record is not as it was sealed."), code: "wrong-hash" };
  return envelope;
}

/** Whether it is a problem that came back. */
export function isProblem(read: Envelope | Problem): read is Problem {
  return "severity" in read;
}
