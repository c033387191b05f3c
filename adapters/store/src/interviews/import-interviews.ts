import { randomUUID } from "node:crypto";
import type { Interview, TruthRecord } from "@kith/model";
import { fingerprintText, type VaultKey } from "@kith/vault";
import type { Database, Trx } from "../database.ts";
import { insertRows } from "../rows.ts";
import { putInVault } from "../sealer.ts";
import { requireSite } from "../sites.ts";
import type { ImportResult } from "../store.ts";
import { checkInterviews } from "./check-interviews.ts";
import { contentText } from "./content-text.ts";
import { personText } from "./sealed-person.ts";

interface ImportInput {
  readonly interviews: readonly Interview[];
  readonly source: string;
  readonly truth?: readonly TruthRecord[];
}

/** An interview that will be written: the first version, or the next. */
interface NewVersion {
  readonly id: string;
  readonly interview: Interview;
  readonly version: number;
  readonly place: number;
  readonly hash: string;
}

/** Writes what is new in one transaction. Linear in what comes in and what is there. */
export async function importInterviews(
  database: Database,
  key: VaultKey,
  siteId: string,
  input: ImportInput,
): Promise<ImportResult> {
  checkInterviews(input.interviews);
  const hashes = await Promise.all(
    input.interviews.map((interview) => fingerprintText(key, contentText(interview))),
  );
  return database.transaction(async (trx) => {
    await requireSite(trx, siteId);
    // Imports into one site go one after the other, so that versions and places are settled.
    await trx.selectFrom("sites").select("id").where("id", "=", siteId).forUpdate().execute();
    const { fresh, unchanged } = await whatIsNew(trx, siteId, input.interviews, hashes);
    const importId = randomUUID();
    const newVersions = fresh.filter(({ version }) => version > 1).length;
    const counts = { added: fresh.length - newVersions, unchanged, newVersions };
    await trx
      .insertInto("imports")
      .values({
        site_id: siteId,
        id: importId,
        source: input.source,
        interviews: input.interviews.length,
        added: counts.added,
        unchanged,
        new_versions: newVersions,
      })
      .execute();
    const waves = await waveIds(trx, siteId, fresh);
    await writeInterviews(trx, siteId, importId, waves, fresh);
    await writePeople(trx, key, siteId, fresh);
    await writeTiesAndAnswers(trx, siteId, fresh);
    await writeAffiliations(trx, key, siteId, fresh);
    await writeTruth(trx, siteId, importId, input.truth ?? []);
    return { importId, ...counts };
  });
}

async function whatIsNew(
  trx: Trx,
  siteId: string,
  interviews: readonly Interview[],
  hashes: readonly string[],
): Promise<{ fresh: NewVersion[]; unchanged: number }> {
  const current = await trx
    .selectFrom("current_interviews")
    .select(["ego_id", "version", "place", "content_hash"])
    .where("site_id", "=", siteId)
    .execute();
  const byEgo = new Map(current.map((row) => [row.ego_id, row]));
  let nextPlace = current.reduce((most, row) => Math.max(most, row.place + 1), 0);
  const fresh: NewVersion[] = [];
  for (const [i, interview] of interviews.entries()) {
    const hash = hashes[i]!;
    const before = byEgo.get(interview.egoID);
    if (before?.content_hash === hash) continue;
    fresh.push({
      id: randomUUID(),
      interview,
      hash,
      version: (before?.version ?? 0) + 1,
      place: before?.place ?? nextPlace++,
    });
  }
  return { fresh, unchanged: interviews.length - fresh.length };
}

/** The ids of the waves by name, making those that are not there yet. */
async function waveIds(
  trx: Trx,
  siteId: string,
  fresh: readonly NewVersion[],
): Promise<ReadonlyMap<string | null, string>> {
  const read = async () => {
    const rows = await trx
      .selectFrom("waves")
      .select(["id", "name"])
      .where("site_id", "=", siteId)
      .execute();
    return new Map(rows.map((row) => [row.name, row.id]));
  };
  const known = await read();
  const wanted = new Set(fresh.map(({ interview }) => interview.wave ?? null));
  const missing = [...wanted].filter((name) => !known.has(name));
  if (missing.length === 0) return known;
  for (const name of missing) {
    await trx.insertInto("waves").values({ site_id: siteId, id: randomUUID(), name }).execute();
  }
  return read();
}

async function writeInterviews(
  trx: Trx,
  siteId: string,
  importId: string,
  waves: ReadonlyMap<string | null, string>,
  fresh: readonly NewVersion[],
): Promise<void> {
  await insertRows(
    trx,
    "interviews",
    fresh.map(({ id, interview, version, place, hash }) => ({
      site_id: siteId,
      id,
      wave_id: waves.get(interview.wave ?? null)!,
      import_id: importId,
      ego_id: interview.egoID,
      version,
      place,
      date: interview.date ?? null,
      content_hash: hash,
    })),
  );
}

async function writePeople(
  trx: Trx,
  key: VaultKey,
  siteId: string,
  fresh: readonly NewVersion[],
): Promise<void> {
  const respondents = fresh.map(({ id, interview: { respondent } }) => ({
    person: respondent,
    row: {
      site_id: siteId,
      id: randomUUID(),
      interview_id: id,
      gender: respondent.gender ?? null,
      age: respondent.age ?? null,
      area: respondent.area ?? null,
    },
  }));
  const mentions = fresh.flatMap(({ id, interview }) =>
    interview.mentions.map((mention, place) => ({
      person: mention,
      row: {
        site_id: siteId,
        id: randomUUID(),
        interview_id: id,
        place,
        alter_id: mention.alterID,
        generators: mention.generators,
        gender: mention.gender ?? null,
        age: mention.age ?? null,
        area: mention.area ?? null,
      },
    })),
  );
  for (const [purpose, table, people] of [
    ["respondent", "respondents", respondents],
    ["mention", "mentions", mentions],
  ] as const) {
    const rows: Parameters<typeof insertRows>[2] = people.map(({ row }) => row);
    await insertRows(trx, table, rows);
    const texts = people.map(({ row, person }) => ({ record: row.id, text: personText(person) }));
    await putInVault(trx, key, siteId, purpose, texts);
  }
}

async function writeTiesAndAnswers(
  trx: Trx,
  siteId: string,
  fresh: readonly NewVersion[],
): Promise<void> {
  await insertRows(
    trx,
    "ties",
    fresh.flatMap(({ id, interview }) =>
      interview.ties.map((tie, place) => ({
        site_id: siteId,
        interview_id: id,
        place,
        source: tie.source,
        target: tie.target,
        state: tie.state,
        kind: tie.kind ?? null,
        weight: tie.weight ?? null,
        attributes: tie.attributes,
      })),
    ),
  );
  await insertRows(
    trx,
    "answers",
    fresh.flatMap(({ id, interview }) =>
      interview.answers.map(({ question, value }, place) => ({
        site_id: siteId,
        interview_id: id,
        place,
        question,
        value,
      })),
    ),
  );
}

async function writeAffiliations(
  trx: Trx,
  key: VaultKey,
  siteId: string,
  fresh: readonly NewVersion[],
): Promise<void> {
  const affiliations = fresh.flatMap(({ id, interview }) =>
    interview.affiliations.map(({ alterID, kind, label }, place) => ({
      label,
      row: {
        site_id: siteId,
        id: randomUUID(),
        interview_id: id,
        place,
        alter_id: alterID ?? null,
        kind,
      },
    })),
  );
  await insertRows(
    trx,
    "affiliations",
    affiliations.map(({ row }) => row),
  );
  const texts = affiliations.map(({ row, label }) => ({ record: row.id, text: label }));
  await putInVault(trx, key, siteId, "affiliation", texts);
}

async function writeTruth(
  trx: Trx,
  siteId: string,
  importId: string,
  truth: readonly TruthRecord[],
): Promise<void> {
  await insertRows(
    trx,
    "truth",
    truth.map(({ egoID, alterID, person }, place) => ({
      site_id: siteId,
      import_id: importId,
      place,
      ego_id: egoID,
      alter_id: alterID ?? null,
      person,
    })),
  );
}
