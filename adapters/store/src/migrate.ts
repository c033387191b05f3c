import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { MIGRATIONS } from "./migrations/index.ts";
import { StoreError } from "./store-error.ts";

/**
 * Brings the schema up to this program, in one transaction: after being killed half-way the
 * schema is as it was before. The caller sees to it that two processes do not do this at once.
 *
 * @throws StoreError `newer-schema` when the database knows a migration that this program
 * does not; nothing is changed then
 */
export async function migrate<T>(
  db: Kysely<T>,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<void> {
  const unknown = (await done(db)).filter((name) => !(name in migrations));
  if (unknown.length > 0) throw newer(unknown);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    throw new StoreError(
      "damaged",
      "The data could not be brought up to this version of Kith. They are as they were before.",
      "Keep a copy, go back to the Kith that wrote them, and report what happened.",
      error,
    );
  }
}

/**
 * Makes the schema that a backup was written with, in an empty database. `names` are its
 * migrations in order; all of this program's when the backup is as new.
 *
 * @throws StoreError `newer-schema`
 */
export async function migrateTo<T>(db: Kysely<T>, names: readonly string[]): Promise<void> {
  const known = Object.entries(MIGRATIONS).filter(([name]) => names.includes(name));
  const unknown = names.filter((name) => !(name in MIGRATIONS));
  if (unknown.length > 0) throw newer(unknown);
  await migrate(db, Object.fromEntries(known));
}

async function done<T>(db: Kysely<T>): Promise<string[]> {
  const table = await sql<{ there: boolean }>`
    select to_regclass('kysely_migration') is not null as there`.execute(db);
  if (table.rows[0]?.there !== true) return [];
  const names = await sql<{ name: string }>`
    select name from kysely_migration order by name`.execute(db);
  return names.rows.map((row) => row.name);
}

function newer(unknown: readonly string[]): StoreError {
  return new StoreError(
    "newer-schema",
    `The data were written by a newer Kith: this one does not know “${unknown.join("”, “")}”.`,
    "Use the newer Kith, or open another data folder. Nothing was changed.",
  );
}
