import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * Who asked for what, one row per request that changes something or takes something out. Each
 * row's hash covers the row and the hash before it, so that none can be changed, taken out or
 * put in between without showing. Rows hold ids and addresses, never words somebody typed, and
 * stay when a site is erased.
 */
export const audit: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table audit_entries (
      place bigint primary key check (place >= 1),
      at text not null,
      actor text not null check (actor <> ''),
      action text not null check (action <> ''),
      site_id uuid,
      hash text not null check (hash ~ '^[0-9a-f]{64}$')
    )`.execute(db);
    await sql`create function refuse_any_change() returns trigger language plpgsql as $$
      begin
        raise exception 'rows of % are never changed or taken out', tg_table_name;
      end
    $$`.execute(db);
    await sql`create trigger kept before update or delete or truncate on audit_entries
      for each statement execute function refuse_any_change()`.execute(db);
  },
};
