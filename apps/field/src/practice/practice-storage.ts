import { newDataKey, openDataKey } from "../keys/index.ts";
import { deleteStorage, type FieldDb, openStorage, strictly } from "../storage/index.ts";

/** Practice has a database of its own, without an outbox: nothing in it can ever be sent. */
export const PRACTICE = "kith-practice";

export type PracticeStorage =
  | { readonly ok: true; readonly db: FieldDb; readonly key: CryptoKey }
  | { readonly ok: false; readonly why: "newer" | "closed" };

/**
 * Opens practice with its key. The key lies beside what it seals, so practice is not safe from
 * somebody who has the phone: it is for made-up people, and deleted when practice ends.
 */
export async function openPractice(): Promise<PracticeStorage> {
  const opened = await openStorage({ name: PRACTICE });
  if (!opened.ok) return opened;
  const { db } = opened;
  const held = (await db.get("phone", "practice-key")) as Uint8Array<ArrayBuffer> | undefined;
  if (held !== undefined) return { ok: true, db, key: await openDataKey(held) };
  const fresh = newDataKey();
  const kept = await strictly(db, ["phone"], (transaction) =>
    transaction.objectStore("phone").add(fresh, "practice-key"),
  );
  if (!kept.kept) {
    db.close();
    return { ok: false, why: "closed" };
  }
  return { ok: true, db, key: await openDataKey(fresh) };
}

/** Deletes everything of practice, its key too. */
export async function endPractice(db: FieldDb): Promise<void> {
  db.close();
  await deleteStorage(PRACTICE);
}
