import { type PinWrapped, unwrapWithPin } from "../keys/index.ts";
import type { FieldDb } from "./field-db.ts";
import { type Kept, strictly } from "./strictly.ts";

/** What makes this phone one of the programme's. */
export interface Enrolment {
  /** Random (UUID), of this phone. */
  readonly device: string;
  /** Lets this phone send, and nothing else; ends when the phone is reported lost. */
  readonly token: string;
  readonly site: string;
  readonly siteName: string;
  /** Public; base 64 of SPKI. Finished interviews are sealed to it. */
  readonly programmeKey: string;
  /** Public; receipts are checked with it. */
  readonly receiptKey: string;
  /** Of the programme's key, to compare with the card. */
  readonly fingerprint: string;
  readonly instrument: { readonly id: string; readonly version: number };
}

/** The data key, twice: under the volunteer's PIN and sealed to the programme's key. */
export interface PhoneKeys {
  readonly pin: PinWrapped;
  /** Opens at the programme only: for an interview under way on a phone whose PIN is forgotten. */
  readonly recovery: Uint8Array<ArrayBuffer>;
}

/** Wrong PINs in a row, and until when (milliseconds) no other is tried. */
export interface Tries {
  readonly wrong: number;
  readonly until: number;
}

const NO_TRIES: Tries = { wrong: 0, until: 0 };
const FREE_TRIES = 5;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 60 * 60_000;

export async function readEnrolment(db: FieldDb): Promise<Enrolment | undefined> {
  return (await db.get("phone", "enrolment")) as Enrolment | undefined;
}

/** Keeps the enrolment with its instrument, both or none. */
export function keepEnrolment(
  db: FieldDb,
  enrolment: Enrolment,
  instrument: unknown,
  now: number,
): Promise<Kept> {
  return strictly(db, ["phone", "instruments"], async (transaction) => {
    const { id, version } = enrolment.instrument;
    await transaction.objectStore("instruments").put(instrument, `${id}/${version}`);
    await transaction.objectStore("phone").put(enrolment, "enrolment");
    await transaction.objectStore("phone").put(now, "contact");
  });
}

/** The instrument an interview was begun with; it stays on the phone as long as the app. */
export function readInstrument(
  db: FieldDb,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<unknown> {
  return db.get("instruments", `${id}/${version}`);
}

export async function readKeys(db: FieldDb): Promise<PhoneKeys | undefined> {
  return (await db.get("phone", "keys")) as PhoneKeys | undefined;
}

/** Keeps the wrapped key. Refuses (`taken`) to replace one: drafts under it would be lost. */
export function keepKeys(db: FieldDb, keys: PhoneKeys): Promise<Kept> {
  return strictly(db, ["phone"], (transaction) =>
    transaction.objectStore("phone").add(keys, "keys"),
  );
}

export type Unlocked =
  | { readonly ok: true; readonly key: CryptoKey }
  | { readonly ok: false; readonly why: "wrong" | "wait"; readonly until: number }
  | { readonly ok: false; readonly why: "storage"; readonly kept: Kept };

/**
 * Tries a PIN. After five wrong ones in a row each further try waits, from 30 seconds doubling
 * to an hour; the count is on the disk before the PIN is tried, so closing the app does not help.
 */
export async function unlock(
  db: FieldDb,
  keys: PhoneKeys,
  pin: string,
  now: number,
): Promise<Unlocked> {
  const before = ((await db.get("phone", "tries")) as Tries | undefined) ?? NO_TRIES;
  // A clock that was set back does not lengthen the wait beyond its longest.
  if (now < before.until && before.until - now <= LONGEST_WAIT) {
    return { ok: false, why: "wait", until: before.until };
  }
  const wrong = before.wrong + 1;
  const wait =
    wrong < FREE_TRIES ? 0 : Math.min(FIRST_WAIT * 2 ** (wrong - FREE_TRIES), LONGEST_WAIT);
  const until = wait === 0 ? 0 : now + wait;
  const kept = await keepTries(db, { wrong, until });
  if (!kept.kept) return { ok: false, why: "storage", kept };
  const key = await unwrapWithPin(keys.pin, pin);
  if (key === undefined) return { ok: false, why: "wrong", until };
  await keepTries(db, NO_TRIES);
  return { ok: true, key };
}

function keepTries(db: FieldDb, tries: Tries): Promise<Kept> {
  return strictly(db, ["phone"], (transaction) =>
    transaction.objectStore("phone").put(tries, "tries"),
  );
}

/** When the programme last answered, in milliseconds; 0 when never. */
export async function lastContact(db: FieldDb): Promise<number> {
  return ((await db.get("phone", "contact")) as number | undefined) ?? 0;
}

export function keepContact(db: FieldDb, now: number): Promise<Kept> {
  return strictly(db, ["phone"], (transaction) =>
    transaction.objectStore("phone").put(now, "contact"),
  );
}
