import type { Database } from "../database.ts";
import { openEnvelopes } from "./envelopes.ts";
import type { Field, FieldKeys } from "./field.ts";
import { fieldKeysOf } from "./field-keys.ts";
import { openPhones } from "./phones.ts";
import { openPublished } from "./published.ts";

export function openField(database: Database, vaultKeyFile: string): Field {
  let keys: Promise<FieldKeys> | undefined;
  return {
    keys: () => {
      keys ??= fieldKeysOf(database, vaultKeyFile).catch((error: unknown) => {
        keys = undefined;
        throw error;
      });
      return keys;
    },
    ...openPublished(database),
    ...openPhones(database),
    ...openEnvelopes(database),
  };
}
