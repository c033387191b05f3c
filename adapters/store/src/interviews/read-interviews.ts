import type {
  Affiliation,
  AffiliationKind,
  AlterTie,
  Answer,
  AnswerState,
  Interview,
  Mention,
  Respondent,
} from "@kith/model";
import type { VaultKey } from "@kith/vault";
import type { Database, Trx } from "../database.ts";
import { given, isId } from "../rows.ts";
import { openFromVault, type Purpose } from "../sealer.ts";
import type { SealedPerson } from "./sealed-person.ts";

/** The current version of every interview, in import order. Linear in what is there. */
export async function readInterviews(
  database: Database,
  key: VaultKey,
  siteId: string,
): Promise<Interview[]> {
  if (!isId(siteId)) return [];
  const rows = await database.snapshot((trx) => readRows(trx, siteId));
  const [respondents, mentions, affiliations] = await Promise.all([
    Promise.all(rows.respondents.map((row) => toRespondent(key, siteId, row))),
    Promise.all(rows.mentions.map((row) => toMention(key, siteId, row))),
    Promise.all(rows.affiliations.map((row) => toAffiliation(key, siteId, row))),
  ]);
  const respondentOf = new Map(
    rows.respondents.map((row, i) => [row.interview_id, respondents[i]!]),
  );
  const mentionsOf = byInterview(rows.mentions, mentions);
  const tiesOf = byInterview(rows.ties, rows.ties.map(toTie));
  const affiliationsOf = byInterview(rows.affiliations, affiliations);
  const answersOf = byInterview(rows.answers, rows.answers.map(toAnswer));
  return rows.interviews.map(({ id, ego_id, wave, date }) => ({
    egoID: ego_id,
    ...given({ wave, date }),
    respondent: respondentOf.get(id) ?? { attributes: {} },
    mentions: mentionsOf.get(id) ?? [],
    ties: tiesOf.get(id) ?? [],
    affiliations: affiliationsOf.get(id) ?? [],
    answers: answersOf.get(id) ?? [],
  }));
}

type Rows = Awaited<ReturnType<typeof readRows>>;

async function readRows(trx: Trx, siteId: string) {
  const interviews = await trx
    .selectFrom("current_interviews as i")
    .innerJoin("waves as w", (join) =>
      join.onRef("w.site_id", "=", "i.site_id").onRef("w.id", "=", "i.wave_id"),
    )
    .select(["i.id", "i.ego_id", "i.date", "w.name as wave"])
    .where("i.site_id", "=", siteId)
    .orderBy("i.place")
    .execute();
  const current = trx.selectFrom("current_interviews").select("id").where("site_id", "=", siteId);
  return {
    interviews,
    respondents: await trx
      .selectFrom("respondents as r")
      .leftJoin("vault.sealed as s", (join) =>
        join
          .onRef("s.site_id", "=", "r.site_id")
          .onRef("s.record_id", "=", "r.id")
          .on("s.purpose", "=", "respondent"),
      )
      .select(["r.interview_id", "r.id", "r.gender", "r.age", "r.area", "s.blob"])
      .where("r.site_id", "=", siteId)
      .where("r.interview_id", "in", current)
      .execute(),
    mentions: await trx
      .selectFrom("mentions as m")
      .leftJoin("vault.sealed as s", (join) =>
        join
          .onRef("s.site_id", "=", "m.site_id")
          .onRef("s.record_id", "=", "m.id")
          .on("s.purpose", "=", "mention"),
      )
      .select(["m.interview_id", "m.id", "m.alter_id", "m.generators"])
      .select(["m.gender", "m.age", "m.area", "s.blob"])
      .where("m.site_id", "=", siteId)
      .where("m.interview_id", "in", current)
      .orderBy("m.place")
      .execute(),
    ties: await trx
      .selectFrom("ties")
      .select(["interview_id", "source", "target", "state", "kind", "weight", "attributes"])
      .where("site_id", "=", siteId)
      .where("interview_id", "in", current)
      .orderBy("place")
      .execute(),
    affiliations: await trx
      .selectFrom("affiliations as a")
      .leftJoin("vault.sealed as s", (join) =>
        join
          .onRef("s.site_id", "=", "a.site_id")
          .onRef("s.record_id", "=", "a.id")
          .on("s.purpose", "=", "affiliation"),
      )
      .select(["a.interview_id", "a.id", "a.alter_id", "a.kind", "s.blob"])
      .where("a.site_id", "=", siteId)
      .where("a.interview_id", "in", current)
      .orderBy("a.place")
      .execute(),
    answers: await trx
      .selectFrom("answers")
      .select(["interview_id", "question", "value"])
      .where("site_id", "=", siteId)
      .where("interview_id", "in", current)
      .orderBy("place")
      .execute(),
  };
}

/** Groups values by the interview of the row that each was made from. */
function byInterview<T>(
  rows: readonly { interview_id: string }[],
  values: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [i, { interview_id }] of rows.entries()) {
    const group = groups.get(interview_id);
    if (group === undefined) groups.set(interview_id, [values[i]!]);
    else group.push(values[i]!);
  }
  return groups;
}

/** An erased record has no blob any more: what was typed about the person is gone. */
async function openPerson(
  key: VaultKey,
  siteId: string,
  purpose: Purpose,
  row: { id: string; blob: Uint8Array | null },
): Promise<SealedPerson> {
  if (row.blob === null) return {};
  return JSON.parse(await openFromVault(key, siteId, purpose, row.id, row.blob));
}

async function toRespondent(
  key: VaultKey,
  siteId: string,
  row: Rows["respondents"][number],
): Promise<Respondent> {
  const { gender, age, area } = row;
  const { attributes = {}, ...sealed } = await openPerson(key, siteId, "respondent", row);
  return { ...sealed, ...given({ gender, age, area }), attributes };
}

async function toMention(
  key: VaultKey,
  siteId: string,
  row: Rows["mentions"][number],
): Promise<Mention> {
  const { gender, age, area, generators } = row;
  const { attributes = {}, ...sealed } = await openPerson(key, siteId, "mention", row);
  return {
    alterID: row.alter_id,
    ...sealed,
    ...given({ gender, age, area }),
    generators,
    attributes,
  };
}

async function toAffiliation(
  key: VaultKey,
  siteId: string,
  row: Rows["affiliations"][number],
): Promise<Affiliation> {
  const label =
    row.blob === null ? "" : await openFromVault(key, siteId, "affiliation", row.id, row.blob);
  // The database checks kinds and states, so they need no second check here.
  return { ...given({ alterID: row.alter_id }), kind: row.kind as AffiliationKind, label };
}

function toTie(row: Rows["ties"][number]): AlterTie {
  const { source, target, kind, weight, attributes } = row;
  return {
    source,
    target,
    state: row.state as AnswerState,
    ...given({ kind, weight }),
    attributes,
  };
}

function toAnswer({ question, value }: Rows["answers"][number]): Answer {
  return { question, value };
}
