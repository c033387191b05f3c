import type { VaultKey } from "@kith/vault";
import type { Database } from "./database.ts";
import { makeKeyFile, readKeyFile } from "./key-file.ts";
import { StoreError } from "./store-error.ts";

/**
 * The key that belongs to a database. A database that has none yet takes the one in the file,
 * or a new one; from then on it accepts no other, so that a lost key is noticed at once and
 * not when the first name is read.
 *
 * @throws StoreError `key-lost`
 */
export async function vaultKeyOf(database: Database, keyFile: string): Promise<VaultKey> {
  const recorded = await readRecorded(database);
  const found = await readKeyFile(keyFile);
  if (recorded === undefined) {
    // The file first: a key that is recorded and not on the disk would be lost for good.
    const key = found ?? (await makeKeyFile(keyFile));
    await database.query.insertInto("vault.keys").values({ key_id: key.id }).execute();
    return key;
  }
  if (found === undefined) {
    throw new StoreError(
      "key-lost",
      `The key file ${keyFile} is missing, and the names in these data are sealed with it.`,
      "Put back the copy of the key that was kept safe. Without it names cannot be read.",
    );
  }
  if (found.id !== recorded) {
    throw new StoreError(
      "key-lost",
      `The key in ${keyFile} is not the one that the names in these data are sealed with.`,
      "Put back the key file that belongs to these data.",
    );
  }
  return found;
}

async function readRecorded(database: Database): Promise<string | undefined> {
  const row = await database.query.selectFrom("vault.keys").select("key_id").executeTakeFirst();
  return row?.key_id;
}
