import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * What comes from doorsteps. Envelopes are ciphertext and never change; what became of each
 * is in `arrivals`, which does, since trying again may end otherwise. Codes and tokens are
 * kept as hashes. The private keys are in a file; `field_keys` says which belong to these data.
 */
const TABLES: readonly string[] = [
  `create table field_keys (
    only_one boolean primary key default true check (only_one),
    programme_key text not null,
    receipt_key text not null
  )`,
  `create table instruments (
    site_id uuid not null references sites,
    id text not null,
    version integer not null check (version >= 1),
    document json not null,
    published_at timestamptz not null default clock_timestamp(),
    place bigint generated always as identity,
    primary key (site_id, id, version)
  )`,
  `create table enrolment_codes (
    code_hash text primary key,
    site_id uuid not null references sites,
    label text not null,
    expires_at timestamptz not null,
    used_at timestamptz
  )`,
  `create table phones (
    site_id uuid not null references sites,
    id uuid not null unique,
    label text not null,
    token_hash text not null unique,
    enrolled_at timestamptz not null default clock_timestamp(),
    last_contact timestamptz,
    revoked_at timestamptz,
    place bigint generated always as identity,
    primary key (site_id, id)
  )`,
  // A device need not be one of `phones`: records are handed over and sites restored.
  `create table envelopes (
    site_id uuid not null references sites,
    id uuid not null,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    kind text not null check (kind in ('interview', 'visit')),
    device uuid not null,
    sequence bigint not null check (sequence >= 1),
    instrument_id text not null,
    instrument_version bigint not null check (instrument_version >= 1),
    sealed text not null,
    received_at text not null,
    place bigint generated always as identity,
    primary key (site_id, id, hash)
  )`,
  "create index envelopes_of_device on envelopes (site_id, device, sequence)",
  `create table arrivals (
    site_id uuid not null,
    id uuid not null,
    hash text not null,
    state text not null check (state in ('arrived', 'set-aside')),
    reason text not null,
    remedy text not null,
    at timestamptz not null default clock_timestamp(),
    primary key (site_id, id, hash),
    foreign key (site_id, id, hash) references envelopes
  )`,
];

export const field: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of TABLES) await sql.raw(statement).execute(db);
    for (const table of ["field_keys", "instruments", "envelopes"]) {
      await sql`create trigger kept before update or delete or truncate on ${sql.table(table)}
        for each statement execute function refuse_change()`.execute(db);
    }
  },
};
