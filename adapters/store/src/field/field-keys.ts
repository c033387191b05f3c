import { dirname, join } from "node:path";
import { type KeyPairText, makeProgrammeKeys, makeReceiptKeys } from "@kith/vault";
import type { Database } from "../database.ts";
import { readSecretFile, writeSecretFile } from "../key-file.ts";
import { StoreError } from "../store-error.ts";
import type { FieldKeys } from "./field.ts";

const HEAD = "kith-field-keys-1";

/** The keys in `field.keys` beside the key of the names, made with their file when there are none. */
export async function fieldKeysOf(database: Database, vaultKeyFile: string): Promise<FieldKeys> {
  const file = join(dirname(vaultKeyFile), "field.keys");
  const recorded = () =>
    database.query
      .selectFrom("field_keys")
      .select(["programme_key", "receipt_key"])
      .executeTakeFirst();
  let found = read(file);
  if (found === undefined && (await recorded()) !== undefined)
    throw lost(`The key file ${file} is missing, and interviews were sealed to its key.`);
  if (found === undefined) {
    // The file first: a key that phones have and no disk holds would lose their interviews.
    const [programme, receipt] = [await makeProgrammeKeys(), await makeReceiptKeys()];
    try {
      writeSecretFile(file, write({ programme, receipt }));
    } catch (error) {
      throw new StoreError(
        "key-lost",
        `The key file ${file} cannot be made.`,
        "Check that its folder may be written to, and that the disk has room.",
        error,
      );
    }
    found = read(file);
  }
  if (found === undefined) throw new Error(`The key file ${file} vanished while it was made.`);
  await database.query
    .insertInto("field_keys")
    .values({ programme_key: found.programme.publicKey, receipt_key: found.receipt.publicKey })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const now = await recorded();
  if (
    now?.programme_key !== found.programme.publicKey ||
    now.receipt_key !== found.receipt.publicKey
  )
    throw lost(`The keys in ${file} are not those that phones seal interviews to.`);
  return found;
}

function write({ programme, receipt }: FieldKeys): string {
  const pairs = [programme, receipt].flatMap((one) => [one.publicKey, one.privateKey]);
  return `${[HEAD, ...pairs].join(" ")}\n`;
}

function read(file: string): FieldKeys | undefined {
  const text = readSecretFile(file);
  if (text === undefined) return undefined;
  const [head, ...keys] = text.trim().split(/\s+/);
  if (head !== HEAD || keys.length !== 4) throw lost(`The file ${file} does not hold the keys.`);
  const pair = (at: number): KeyPairText => ({
    publicKey: keys[at] ?? "",
    privateKey: keys[at + 1] ?? "",
  });
  return { programme: pair(0), receipt: pair(2) };
}

function lost(message: string): StoreError {
  return new StoreError(
    "key-lost",
    message,
    "Put back the copy of the key file that was kept safe. Without it interviews from phones cannot be opened.",
  );
}
