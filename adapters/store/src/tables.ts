import type { ColumnType, Generated, GeneratedAlways } from "kysely";

/** The columns of every table, as the statements see them. `migrations` says what they mean. */
export interface Tables {
  programmes: { id: string; name: string; created_at: Generated<Date> };
  sites: {
    id: string;
    programme_id: string | null;
    name: string;
    made_up: boolean;
    created_at: Generated<Date>;
    place: GeneratedAlways<string>;
  };
  waves: { site_id: string; id: string; name: string | null; place: GeneratedAlways<string> };
  imports: {
    site_id: string;
    id: string;
    at: Generated<Date>;
    source: string;
    interviews: number;
    added: number;
    unchanged: number;
    new_versions: number;
    place: GeneratedAlways<string>;
  };
  interviews: InterviewColumns;
  current_interviews: InterviewColumns;
  respondents: DescriptionColumns;
  mentions: DescriptionColumns & { place: number; alter_id: string; generators: string[] };
  ties: {
    site_id: string;
    interview_id: string;
    place: number;
    source: string;
    target: string;
    state: string;
    kind: string | null;
    weight: number | null;
    attributes: Record<string, string>;
  };
  affiliations: {
    site_id: string;
    id: string;
    interview_id: string;
    place: number;
    alter_id: string | null;
    kind: string;
  };
  answers: {
    site_id: string;
    interview_id: string;
    place: number;
    question: string;
    value: string;
  };
  truth: {
    site_id: string;
    import_id: string;
    place: number;
    ego_id: string;
    alter_id: string | null;
    person: string;
  };
  decisions: {
    site_id: string;
    id: string;
    ego_a: string;
    alter_a: string | null;
    ego_b: string;
    alter_b: string | null;
    decision: string;
    at: string;
    recorded_at: Generated<Date>;
    place: GeneratedAlways<string>;
  };
  decision_undos: {
    site_id: string;
    decision_id: string;
    id: string;
    at: string;
    recorded_at: Generated<Date>;
  };
  resolutions: {
    site_id: string;
    id: string;
    at: Generated<Date>;
    input_hash: string;
    seed: number;
    parameters: unknown;
    place: GeneratedAlways<string>;
  };
  resolved_records: {
    site_id: string;
    resolution_id: string;
    place: number;
    ego_id: string;
    alter_id: string | null;
    person: string;
    probability: number;
  };
  pairs: {
    site_id: string;
    resolution_id: string;
    place: number;
    ego_a: string;
    alter_a: string | null;
    ego_b: string;
    alter_b: string | null;
    probability: number;
  };
  networks: {
    site_id: string;
    id: string;
    resolution_id: string;
    at: Generated<Date>;
    place: GeneratedAlways<string>;
  };
  audit_entries: {
    place: ColumnType<string, number, never>;
    at: string;
    actor: string;
    action: string;
    site_id: string | null;
    hash: string;
  };
  review_acts: {
    site_id: string;
    id: string;
    kind: string;
    at: string;
    recorded_at: Generated<Date>;
    place: GeneratedAlways<string>;
  };
  identity_steps: {
    site_id: string;
    resolution_id: string;
    events: unknown;
    place: GeneratedAlways<string>;
  };
  jobs: {
    site_id: string;
    id: string;
    kind: string;
    state: string;
    stage: Generated<string>;
    done: Generated<number>;
    total: Generated<number>;
    message: string | null;
    result: unknown;
    owner: string;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
    finished_at: Date | null;
    place: GeneratedAlways<string>;
  };
  field_keys: { programme_key: string; receipt_key: string };
  instruments: {
    site_id: string;
    id: string;
    version: number;
    document: unknown;
    published_at: Generated<Date>;
    place: GeneratedAlways<string>;
  };
  enrolment_codes: {
    code_hash: string;
    site_id: string;
    label: string;
    expires_at: Date;
    used_at: Date | null;
  };
  phones: {
    site_id: string;
    id: string;
    label: string;
    token_hash: string;
    enrolled_at: Generated<Date>;
    last_contact: Date | null;
    revoked_at: Date | null;
    place: GeneratedAlways<string>;
  };
  envelopes: {
    site_id: string;
    id: string;
    hash: string;
    kind: string;
    device: string;
    sequence: ColumnType<string, number, never>;
    instrument_id: string;
    instrument_version: ColumnType<string, number, never>;
    sealed: string;
    received_at: string;
    place: GeneratedAlways<string>;
  };
  arrivals: {
    site_id: string;
    id: string;
    hash: string;
    state: string;
    reason: string;
    remedy: string;
    at: Generated<Date>;
  };
  "vault.keys": { key_id: string; created_at: Generated<Date> };
  "vault.sealed": { site_id: string; record_id: string; purpose: string; blob: Uint8Array };
}

interface InterviewColumns {
  site_id: string;
  id: string;
  wave_id: string;
  import_id: string;
  ego_id: string;
  version: number;
  place: number;
  date: string | null;
  content_hash: string;
}

interface DescriptionColumns {
  site_id: string;
  id: string;
  interview_id: string;
  gender: string | null;
  age: number | null;
  area: string | null;
}
