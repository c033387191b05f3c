import { openText, sealText, type VaultKey } from "@kith/vault";
import type { Trx } from "./database.ts";
import { bytesCell, insertRows } from "./rows.ts";
import { StoreError } from "./store-error.ts";

/** What a sealed text is about; part of what binds it to its record. */
export type Purpose =
  | "respondent"
  | "mention"
  | "affiliation"
  | "decision"
  | "undo"
  | "evidence"
  | "network"
  | "review";

export interface SealedText {
  readonly record: string;
  readonly text: string;
}

/** Seals each text under its record and puts it in the vault. */
export async function putInVault(
  trx: Trx,
  key: VaultKey,
  site: string,
  purpose: Purpose,
  texts: readonly SealedText[],
): Promise<void> {
  const rows = await Promise.all(
    texts.map(async ({ record, text }) => ({
      site_id: site,
      record_id: record,
      purpose,
      blob: bytesCell(await sealText(key, text, { site, record, purpose })),
    })),
  );
  await insertRows(trx, "vault.sealed", rows);
}

/**
 * Opens one sealed text.
 *
 * @throws StoreError `key-lost`, `newer-schema` or `damaged`: a name is never guessed or left out
 */
export async function openFromVault(
  key: VaultKey,
  site: string,
  purpose: Purpose,
  record: string,
  blob: Uint8Array,
): Promise<string> {
  const opened = await openText(key, blob, { site, record, purpose });
  if (opened.ok) return opened.text;
  switch (opened.reason) {
    case "wrong-key":
      throw new StoreError(
        "key-lost",
        "A sealed name needs another key than the one in the key file.",
        "Put back the key file that belongs to these data.",
      );
    case "newer-version":
      throw new StoreError(
        "newer-schema",
        "A sealed name was written by a newer Kith.",
        "Use the newer Kith.",
      );
    case "damaged":
      throw new StoreError(
        "damaged",
        `A sealed name (${purpose} ${record}) was changed or damaged in the database.`,
        "Put back the last backup of the database.",
      );
  }
}
