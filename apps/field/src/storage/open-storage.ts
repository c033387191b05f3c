import { deleteDB, type IDBPDatabase, openDB } from "idb";
import { type FieldDb, openFieldDb, STORES, type StoreName } from "./field-db.ts";
import { strictly } from "./strictly.ts";

/**
 * A way of keeping things, by number. When the way changes, the next number gets a database of
 * its own: everything is copied into it, checked, and only then used.
 */
export interface Format {
  readonly number: number;
  /** Turns one record of the format before into one of this, or several, or none. */
  readonly carry: (store: StoreName, key: IDBValidKey, value: unknown) => readonly Carried[];
}
export interface Carried {
  readonly store: StoreName;
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** Formats up to now. The first has nothing to carry over. */
export const FORMATS: readonly Format[] = [{ number: 1, carry: () => [] }];

export type Opened =
  | { readonly ok: true; readonly db: FieldDb; readonly format: number }
  /** The older one is open instead, with everything in it: it can be sent and handed over. */
  | { readonly ok: true; readonly db: FieldDb; readonly format: number; readonly stayed: string }
  | { readonly ok: false; readonly why: "newer" | "closed"; readonly detail: string };

interface Options {
  /** Of the app, or of practice. */
  readonly name: string;
  readonly formats?: readonly Format[];
  /** Called when the browser or a newer copy of the app closes the database. */
  readonly closed?: () => void;
}

/**
 * Opens the app's storage in its newest format. One in an older format is copied, the copy is
 * read back and compared, and a single strict write switches to it; the old one is deleted only
 * at the start after that. Whatever goes wrong before the switch leaves the old one in use.
 *
 * Costs one read and one write of everything when the format changed, a few reads otherwise.
 */
export async function openStorage({ name, formats = FORMATS, closed }: Options): Promise<Opened> {
  const newest = formats.at(-1)!;
  const pointer = await openPointer(name);
  try {
    const current = await pointer.get("current", "format");
    if (current === undefined) {
      const db = await openFieldDb(nameOf(name, newest.number), closed);
      await point(pointer, newest.number);
      return { ok: true, db, format: newest.number };
    }
    if (current > newest.number) {
      return {
        ok: false,
        why: "newer",
        detail: `format ${current}, this app knows ${newest.number}`,
      };
    }
    await removeOlder(name, formats, current);
    if (current === newest.number) {
      return { ok: true, db: await openFieldDb(nameOf(name, current), closed), format: current };
    }
    return await upgrade(name, formats, current, pointer, closed);
  } catch (error) {
    return { ok: false, why: "closed", detail: String(error) };
  } finally {
    pointer.close();
  }
}

/** Deletes everything of the app's storage under a name: practice that is over. */
export async function deleteStorage(
  name: string,
  formats: readonly Format[] = FORMATS,
): Promise<void> {
  for (const { number } of formats) await deleteDB(nameOf(name, number));
  await deleteDB(name);
}

type Pointer = IDBPDatabase<{ current: { key: string; value: number } }>;

function openPointer(name: string): Promise<Pointer> {
  return openDB(name, 1, { upgrade: (db) => void db.createObjectStore("current") });
}

async function point(pointer: Pointer, format: number): Promise<void> {
  const transaction = pointer.transaction("current", "readwrite", { durability: "strict" });
  transaction.done.catch(() => {});
  await transaction.store.put(format, "format");
  await transaction.done;
}

function nameOf(name: string, format: number): string {
  return `${name}-${format}`;
}

async function removeOlder(
  name: string,
  formats: readonly Format[],
  current: number,
): Promise<void> {
  for (const { number } of formats) if (number < current) await deleteDB(nameOf(name, number));
}

async function upgrade(
  name: string,
  formats: readonly Format[],
  current: number,
  pointer: Pointer,
  closed: (() => void) | undefined,
): Promise<Opened> {
  const old = await openFieldDb(nameOf(name, current), closed);
  const steps = formats.filter(({ number }) => number > current);
  const newest = steps.at(-1)!.number;
  let fresh: FieldDb | undefined;
  try {
    const wanted = carryAll(await readAll(old), steps);
    // A copy that was broken off is worth nothing.
    await deleteDB(nameOf(name, newest));
    fresh = await openFieldDb(nameOf(name, newest), closed);
    const kept = await strictly(fresh, STORES, async (transaction) => {
      for (const { store, key, value } of wanted) {
        const target = transaction.objectStore(store);
        // Stores with a key path take the key from the value.
        await (target.keyPath === null
          ? target.add(value as never, key as never)
          : target.add(value as never));
      }
    });
    if (!kept.kept) throw new Error(`The copy could not be kept (${kept.why}: ${kept.detail}).`);
    const [want, have] = [wanted, await readAll(fresh)].map(inOrder);
    if (want !== have) throw new Error("The copy is not the same as what it was made from.");
    await point(pointer, newest);
    old.close();
    return { ok: true, db: fresh, format: newest };
  } catch (error) {
    fresh?.close();
    return { ok: true, db: old, format: current, stayed: String(error) };
  }
}

async function readAll(db: FieldDb): Promise<Carried[]> {
  const all: Carried[] = [];
  for (const store of STORES) {
    const transaction = db.transaction(store);
    const [keys, values] = await Promise.all([
      transaction.store.getAllKeys(),
      transaction.store.getAll(),
    ]);
    for (const [i, key] of keys.entries()) all.push({ store, key, value: values[i] });
  }
  return all;
}

function carryAll(records: readonly Carried[], steps: readonly Format[]): readonly Carried[] {
  return steps.reduce(
    (carried, step) => carried.flatMap(({ store, key, value }) => step.carry(store, key, value)),
    records,
  );
}

/** All records as one text, the same for the same records, bytes included. */
function inOrder(records: readonly Carried[]): string {
  return records
    .map(({ store, key, value }) => JSON.stringify([store, key, value], plainBytes))
    .sort()
    .join("\n");
}

function plainBytes(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { bytes: Array.from(value) } : value;
}
