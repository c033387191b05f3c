import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Database, Trx } from "./database.ts";
import { isId } from "./rows.ts";
import type { SiteRow, Sites, WaveRow } from "./store.ts";
import { StoreError } from "./store-error.ts";

export function openSites(database: Database): Sites {
  return {
    create: (site) =>
      database.transaction(async (trx) => {
        if (site.name === "") {
          throw new StoreError("invalid", "A site needs a name.", "Give the site a name.");
        }
        const id = randomUUID();
        await trx
          .insertInto("sites")
          .values({
            id,
            name: site.name,
            made_up: site.madeUp,
            programme_id:
              site.programme === undefined ? null : await programme(trx, site.programme),
          })
          .execute();
        return (await readSites(trx, id))[0]!;
      }),
    list: () => database.snapshot((trx) => readSites(trx)),
    get: async (id) => {
      if (!isId(id)) return undefined;
      return (await database.snapshot((trx) => readSites(trx, id)))[0];
    },
  };
}

/** @throws StoreError `not-found` */
export async function requireSite(trx: Trx, siteId: string): Promise<void> {
  const site = isId(siteId)
    ? await trx.selectFrom("sites").select("id").where("id", "=", siteId).executeTakeFirst()
    : undefined;
  if (site === undefined) {
    throw new StoreError(
      "not-found",
      `There is no site “${siteId}”.`,
      "Choose one of the sites that are listed.",
    );
  }
}

async function programme(trx: Trx, name: string): Promise<string> {
  await trx
    .insertInto("programmes")
    .values({ id: randomUUID(), name })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const { id } = await trx
    .selectFrom("programmes")
    .select("id")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return id;
}

async function readSites(trx: Trx, id?: string): Promise<SiteRow[]> {
  const sites = await trx
    .selectFrom("sites")
    .leftJoin("programmes", "programmes.id", "sites.programme_id")
    .select([
      "sites.id",
      "sites.name",
      "sites.made_up",
      "sites.created_at",
      "programmes.name as programme",
    ])
    .$if(id !== undefined, (query) => query.where("sites.id", "=", id!))
    .orderBy("sites.place")
    .execute();
  const waves = await trx
    .selectFrom("waves")
    .leftJoin("current_interviews", (join) =>
      join
        .onRef("current_interviews.site_id", "=", "waves.site_id")
        .onRef("current_interviews.wave_id", "=", "waves.id"),
    )
    .select([
      "waves.site_id",
      "waves.id",
      "waves.name",
      sql<number>`count(current_interviews.id)::int`.as("interviews"),
    ])
    .$if(id !== undefined, (query) => query.where("waves.site_id", "=", id!))
    .groupBy(["waves.site_id", "waves.id"])
    .orderBy("waves.place")
    .execute();
  const bySite = Map.groupBy(waves, (wave) => wave.site_id);
  return sites.map((site) => ({
    id: site.id,
    name: site.name,
    ...(site.programme === null ? {} : { programme: site.programme }),
    madeUp: site.made_up,
    createdAt: site.created_at.toISOString(),
    waves: (bySite.get(site.id) ?? []).map(
      (wave): WaveRow => ({ id: wave.id, name: wave.name ?? "", interviews: wave.interviews }),
    ),
  }));
}
