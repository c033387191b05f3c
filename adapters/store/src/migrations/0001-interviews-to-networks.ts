import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * From what was said to what it turned out to be. Every table is keyed by site. Whatever a
 * person typed about somebody (names, streets, roles, labels, columns without a meaning,
 * evidence, notes) is in `vault.sealed` under the id of the record it belongs to; numbers,
 * codes and chosen answers are in the open.
 *
 * `place` keeps the order in which things were given.
 */
const TABLES: readonly string[] = [
  `create table programmes (
    id uuid primary key,
    name text not null unique check (name <> ''),
    created_at timestamptz not null default clock_timestamp()
  )`,
  `create table sites (
    id uuid primary key,
    programme_id uuid references programmes,
    name text not null check (name <> ''),
    made_up boolean not null,
    created_at timestamptz not null default clock_timestamp(),
    place bigint generated always as identity
  )`,
  // The wave without a name is that of interviews that name none.
  `create table waves (
    site_id uuid not null references sites,
    id uuid not null,
    name text,
    place bigint generated always as identity,
    primary key (site_id, id),
    unique nulls not distinct (site_id, name)
  )`,
  `create table imports (
    site_id uuid not null references sites,
    id uuid not null,
    at timestamptz not null default clock_timestamp(),
    source text not null,
    interviews integer not null check (interviews = added + unchanged + new_versions),
    added integer not null check (added >= 0),
    unchanged integer not null check (unchanged >= 0),
    new_versions integer not null check (new_versions >= 0),
    place bigint generated always as identity,
    primary key (site_id, id)
  )`,
  // content_hash is keyed (HMAC): it cannot be used to try out names.
  `create table interviews (
    site_id uuid not null references sites,
    id uuid not null,
    wave_id uuid not null,
    import_id uuid not null,
    ego_id text not null,
    version integer not null check (version >= 1),
    place integer not null check (place >= 0),
    date text,
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    primary key (site_id, id),
    unique (site_id, ego_id, version),
    foreign key (site_id, wave_id) references waves,
    foreign key (site_id, import_id) references imports
  )`,
  `create view current_interviews as
    select distinct on (site_id, ego_id) * from interviews
    order by site_id, ego_id, version desc`,
  `create table respondents (
    site_id uuid not null,
    id uuid not null,
    interview_id uuid not null,
    gender text,
    age double precision,
    area text,
    primary key (site_id, id),
    unique (site_id, interview_id),
    foreign key (site_id, interview_id) references interviews
  )`,
  `create table mentions (
    site_id uuid not null,
    id uuid not null,
    interview_id uuid not null,
    place integer not null check (place >= 0),
    alter_id text not null,
    generators text[] not null,
    gender text,
    age double precision,
    area text,
    primary key (site_id, id),
    unique (site_id, interview_id, alter_id),
    foreign key (site_id, interview_id) references interviews
  )`,
  `create table ties (
    site_id uuid not null,
    interview_id uuid not null,
    place integer not null check (place >= 0),
    source text not null,
    target text not null,
    state text not null check
      (state in ('yes', 'no', 'dont_know', 'refused', 'not_asked', 'sampled_out')),
    kind text,
    weight double precision,
    attributes json not null,
    primary key (site_id, interview_id, place),
    foreign key (site_id, interview_id, source)
      references mentions (site_id, interview_id, alter_id),
    foreign key (site_id, interview_id, target)
      references mentions (site_id, interview_id, alter_id)
  )`,
  `create table affiliations (
    site_id uuid not null,
    id uuid not null,
    interview_id uuid not null,
    place integer not null check (place >= 0),
    alter_id text,
    kind text not null check (kind in ('place', 'group', 'organisation', 'information')),
    primary key (site_id, id),
    unique (site_id, interview_id, place),
    foreign key (site_id, interview_id) references interviews,
    foreign key (site_id, interview_id, alter_id)
      references mentions (site_id, interview_id, alter_id)
  )`,
  `create table answers (
    site_id uuid not null,
    interview_id uuid not null,
    place integer not null check (place >= 0),
    question text not null,
    value text not null,
    primary key (site_id, interview_id, place),
    foreign key (site_id, interview_id) references interviews
  )`,
  `create table truth (
    site_id uuid not null,
    import_id uuid not null,
    place integer not null check (place >= 0),
    ego_id text not null,
    alter_id text,
    person text not null,
    primary key (site_id, import_id, place),
    foreign key (site_id, import_id) references imports
  )`,
  `create table decisions (
    site_id uuid not null references sites,
    id uuid not null unique,
    ego_a text not null,
    alter_a text,
    ego_b text not null,
    alter_b text,
    decision text not null check (decision in ('same', 'different', 'unsure')),
    at text not null,
    recorded_at timestamptz not null default clock_timestamp(),
    place bigint generated always as identity,
    primary key (site_id, id),
    check ((ego_a, coalesce(alter_a, '')) <> (ego_b, coalesce(alter_b, '')))
  )`,
  `create table decision_undos (
    site_id uuid not null,
    decision_id uuid not null,
    id uuid not null unique,
    at text not null,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (site_id, decision_id),
    foreign key (site_id, decision_id) references decisions
  )`,
  `create table resolutions (
    site_id uuid not null references sites,
    id uuid not null,
    at timestamptz not null default clock_timestamp(),
    input_hash text not null,
    seed double precision not null,
    parameters json not null,
    place bigint generated always as identity,
    primary key (site_id, id)
  )`,
  `create table resolved_records (
    site_id uuid not null,
    resolution_id uuid not null,
    place integer not null check (place >= 0),
    ego_id text not null,
    alter_id text,
    person text not null,
    probability double precision not null check (probability between 0 and 1),
    primary key (site_id, resolution_id, place),
    unique nulls not distinct (site_id, resolution_id, ego_id, alter_id),
    foreign key (site_id, resolution_id) references resolutions
  )`,
  `create table pairs (
    site_id uuid not null,
    resolution_id uuid not null,
    place integer not null check (place >= 0),
    ego_a text not null,
    alter_a text,
    ego_b text not null,
    alter_b text,
    probability double precision not null check (probability between 0 and 1),
    primary key (site_id, resolution_id, place),
    foreign key (site_id, resolution_id) references resolutions
  )`,
  `create table networks (
    site_id uuid not null references sites,
    id uuid not null,
    resolution_id uuid not null,
    at timestamptz not null default clock_timestamp(),
    place bigint generated always as identity,
    primary key (site_id, id),
    foreign key (site_id, resolution_id) references resolutions
  )`,
  // owner: the number of the advisory lock that the process working on it holds while it lives.
  `create table jobs (
    site_id uuid not null references sites,
    id uuid not null unique,
    kind text not null,
    state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    stage text not null default '',
    done double precision not null default 0 check (done >= 0),
    total double precision not null default 0 check (total >= 0),
    message text,
    result json,
    owner bigint not null,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    finished_at timestamptz,
    place bigint generated always as identity,
    primary key (site_id, id),
    check ((finished_at is not null) = (state in ('done', 'failed', 'cancelled')))
  )`,
  "create index jobs_active on jobs (site_id) where state in ('waiting', 'running')",
  "create schema vault",
  // One row: the key that everything in `sealed` needs.
  `create table vault.keys (
    only_one boolean primary key default true check (only_one),
    key_id text not null,
    created_at timestamptz not null default clock_timestamp()
  )`,
  `create table vault.sealed (
    site_id uuid not null references sites,
    record_id uuid not null,
    purpose text not null,
    blob bytea not null,
    primary key (site_id, record_id, purpose)
  )`,
];

const APPEND_ONLY = [
  "imports",
  "interviews",
  "respondents",
  "mentions",
  "ties",
  "affiliations",
  "answers",
  "truth",
  "decisions",
  "decision_undos",
  "resolutions",
  "resolved_records",
  "pairs",
  "networks",
  "vault.keys",
  "vault.sealed",
] as const;

/** Erasure is the one thing that may take rows away, and says so for its own transaction. */
const REFUSE_CHANGE = `create function refuse_change() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' and current_setting('kith.erasing', true) = 'on' then
      return null;
    end if;
    raise exception 'rows of % are kept as they are: add a new one instead', tg_table_name;
  end
$$`;

export const interviewsToNetworks: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of [...TABLES, REFUSE_CHANGE]) await sql.raw(statement).execute(db);
    for (const table of APPEND_ONLY) {
      await sql`create trigger kept before update or delete or truncate on ${sql.table(table)}
        for each statement execute function refuse_change()`.execute(db);
    }
  },
};
