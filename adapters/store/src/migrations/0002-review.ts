import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * What happens in a review beside decisions, one row per act: names shown, names hidden or
 * not, follow-up asked for and closed, blind samples with their answers. Who did it and what
 * it was about are sealed. Person ids go on from one matching to the next by the events of
 * `identity_steps`, one row per matching that changed them; they hold no names.
 */
const TABLES: readonly string[] = [
  `create table review_acts (
    site_id uuid not null references sites,
    id uuid not null unique,
    kind text not null check (kind in ('reveal', 'masking', 'follow-up', 'follow-up-closed',
      'sample', 'sample-answer', 'sample-settled', 'certainty')),
    at text not null,
    recorded_at timestamptz not null default clock_timestamp(),
    place bigint generated always as identity,
    primary key (site_id, id)
  )`,
  `create table identity_steps (
    site_id uuid not null,
    resolution_id uuid not null,
    events json not null,
    place bigint generated always as identity,
    primary key (site_id, resolution_id),
    foreign key (site_id, resolution_id) references resolutions
  )`,
];

export const review: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of TABLES) await sql.raw(statement).execute(db);
    for (const table of ["review_acts", "identity_steps"]) {
      await sql`create trigger kept before update or delete or truncate on ${sql.table(table)}
        for each statement execute function refuse_change()`.execute(db);
    }
  },
};
