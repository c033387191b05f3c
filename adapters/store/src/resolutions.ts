import { randomUUID } from "node:crypto";
import type { PairProbability, ResolvedRecord } from "@kith/model";
import type { VaultKey } from "@kith/vault";
import type { Database } from "./database.ts";
import { given, insertRows, isId } from "./rows.ts";
import { openFromVault, putInVault } from "./sealer.ts";
import { requireSite } from "./sites.ts";
import type { Json, ResolutionRow, Resolutions } from "./store.ts";

type Run = Parameters<Resolutions["save"]>[1];

/** The evidence of all pairs speaks of names, so it is sealed as one text per resolution. */
export function openResolutions(database: Database, key: VaultKey): Resolutions {
  return {
    save: (siteId, run) => saveResolution(database, key, siteId, run),
    latest: (siteId) => latestResolution(database, key, siteId),
  };
}

async function saveResolution(
  database: Database,
  key: VaultKey,
  siteId: string,
  { inputHash, seed, parameters, resolution }: Run,
): Promise<string> {
  const id = randomUUID();
  await database.transaction(async (trx) => {
    await requireSite(trx, siteId);
    await trx
      .insertInto("resolutions")
      .values({
        site_id: siteId,
        id,
        input_hash: inputHash,
        seed,
        parameters: JSON.stringify(parameters),
      })
      .execute();
    await insertRows(
      trx,
      "resolved_records",
      resolution.records.map(({ egoID, alterID, person, probability }, place) => ({
        site_id: siteId,
        resolution_id: id,
        place,
        ego_id: egoID,
        alter_id: alterID ?? null,
        person,
        probability,
      })),
    );
    await insertRows(
      trx,
      "pairs",
      resolution.pairs.map(({ a, b, probability }, place) => ({
        site_id: siteId,
        resolution_id: id,
        place,
        ego_a: a.egoID,
        alter_a: a.alterID ?? null,
        ego_b: b.egoID,
        alter_b: b.alterID ?? null,
        probability,
      })),
    );
    const text = JSON.stringify(resolution.pairs.map(({ evidence }) => evidence));
    await putInVault(trx, key, siteId, "evidence", [{ record: id, text }]);
  });
  return id;
}

async function latestResolution(
  database: Database,
  key: VaultKey,
  siteId: string,
): Promise<ResolutionRow | undefined> {
  if (!isId(siteId)) return undefined;
  const rows = await database.snapshot(async (trx) => {
    const run = await trx
      .selectFrom("resolutions")
      .select(["id", "at", "input_hash", "seed", "parameters"])
      .where("site_id", "=", siteId)
      .orderBy("place", "desc")
      .limit(1)
      .executeTakeFirst();
    if (run === undefined) return undefined;
    const records = await trx
      .selectFrom("resolved_records")
      .select(["ego_id", "alter_id", "person", "probability"])
      .where("site_id", "=", siteId)
      .where("resolution_id", "=", run.id)
      .orderBy("place")
      .execute();
    const pairs = await trx
      .selectFrom("pairs")
      .select(["ego_a", "alter_a", "ego_b", "alter_b", "probability"])
      .where("site_id", "=", siteId)
      .where("resolution_id", "=", run.id)
      .orderBy("place")
      .execute();
    const sealed = await trx
      .selectFrom("vault.sealed")
      .select("blob")
      .where("site_id", "=", siteId)
      .where("record_id", "=", run.id)
      .where("purpose", "=", "evidence")
      .executeTakeFirst();
    return { run, records, pairs, sealed };
  });
  if (rows === undefined) return undefined;
  const { run, sealed } = rows;
  const evidence: readonly (readonly string[])[] =
    sealed === undefined
      ? []
      : JSON.parse(await openFromVault(key, siteId, "evidence", run.id, sealed.blob));
  return {
    id: run.id,
    at: run.at.toISOString(),
    inputHash: run.input_hash,
    seed: run.seed,
    // Only JSON is in a column of that type.
    parameters: run.parameters as Json,
    resolution: {
      records: rows.records.map(
        (row): ResolvedRecord => ({
          egoID: row.ego_id,
          ...given({ alterID: row.alter_id }),
          person: row.person,
          probability: row.probability,
        }),
      ),
      pairs: rows.pairs.map(
        (row, i): PairProbability => ({
          a: { egoID: row.ego_a, ...given({ alterID: row.alter_a }) },
          b: { egoID: row.ego_b, ...given({ alterID: row.alter_b }) },
          probability: row.probability,
          evidence: evidence[i] ?? [],
        }),
      ),
    },
  };
}
