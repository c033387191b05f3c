import type { Envelope, Listed } from "@kith/sync";
import type { Database, Trx } from "../database.ts";
import { isId } from "../rows.ts";
import { requireSite } from "../sites.ts";
import type { Field } from "./field.ts";

/** Sealed records as they came, and what became of each. */
export function openEnvelopes(
  database: Database,
): Pick<
  Field,
  "put" | "listed" | "known" | "waiting" | "settle" | "hasArrived" | "setAside" | "tryAgain"
> {
  const { query } = database;
  return {
    put: (envelope, now) => database.transaction((trx) => put(trx, envelope, now)),
    listed: async (siteId, device) => {
      if (!isId(siteId) || !isId(device)) return [];
      const rows = await query
        .selectFrom("envelopes")
        .select(["id", "hash", "device", "sequence"])
        .where("site_id", "=", siteId)
        .where("device", "=", device)
        .orderBy("sequence")
        .orderBy("place")
        .execute();
      return rows.map(toRef);
    },
    known: async (siteId, refs) => {
      const ids = refs.map(({ id }) => id).filter(isId);
      if (!isId(siteId) || ids.length === 0) return [];
      const asked = new Set(refs.map(({ id, hash }) => `${id} ${hash}`));
      const rows = await query
        .selectFrom("envelopes")
        .select(["id", "hash", "device", "sequence"])
        .where("site_id", "=", siteId)
        .where("id", "in", ids)
        .orderBy("place")
        .execute();
      return rows.filter(({ id, hash }) => asked.has(`${id} ${hash}`)).map(toRef);
    },
    waiting: async (siteId, limit) => {
      if (!isId(siteId)) return [];
      const rows = await query
        .selectFrom("envelopes as e")
        .leftJoin("arrivals as a", (join) =>
          join
            .onRef("a.site_id", "=", "e.site_id")
            .onRef("a.id", "=", "e.id")
            .onRef("a.hash", "=", "e.hash"),
        )
        .selectAll("e")
        .where("e.site_id", "=", siteId)
        .where("e.kind", "=", "interview")
        .where("a.id", "is", null)
        .orderBy("e.place")
        .limit(limit)
        .execute();
      return rows.map(
        (row): Envelope => ({
          kith: "envelope/1",
          kind: "interview",
          site: row.site_id,
          ...toRef(row),
          instrument: { id: row.instrument_id, version: Number(row.instrument_version) },
          sealed: row.sealed,
        }),
      );
    },
    settle: async (siteId, { id, hash }, outcome) => {
      const words = outcome === "arrived" ? { reason: "", remedy: "" } : outcome;
      const state = outcome === "arrived" ? "arrived" : "set-aside";
      await query
        .insertInto("arrivals")
        .values({ site_id: siteId, id, hash, state, ...words })
        .onConflict((conflict) =>
          conflict.columns(["site_id", "id", "hash"]).doUpdateSet({ state, ...words }),
        )
        .execute();
    },
    hasArrived: async (siteId, id) => {
      const row = await query
        .selectFrom("arrivals")
        .select("id")
        .where("site_id", "=", siteId)
        .where("id", "=", id)
        .where("state", "=", "arrived")
        .executeTakeFirst();
      return row !== undefined;
    },
    setAside: async (siteId) => {
      if (!isId(siteId)) return [];
      const rows = await query
        .selectFrom("arrivals as a")
        .innerJoin("envelopes as e", (join) =>
          join
            .onRef("a.site_id", "=", "e.site_id")
            .onRef("a.id", "=", "e.id")
            .onRef("a.hash", "=", "e.hash"),
        )
        .select(["e.id", "e.hash", "e.device", "e.sequence", "a.reason", "a.remedy"])
        .where("a.site_id", "=", siteId)
        .where("a.state", "=", "set-aside")
        .orderBy("e.place")
        .execute();
      return rows.map((row) => ({ ...toRef(row), reason: row.reason, remedy: row.remedy }));
    },
    tryAgain: async (siteId) => {
      if (!isId(siteId)) return 0;
      const gone = await query
        .deleteFrom("arrivals")
        .where("site_id", "=", siteId)
        .where("state", "=", "set-aside")
        .returning("id")
        .execute();
      return gone.length;
    },
  };
}

async function put(trx: Trx, envelope: Envelope, now: string) {
  const { id, hash, kind, site, device, sequence, instrument, sealed } = envelope;
  await requireSite(trx, site);
  const added = await trx
    .insertInto("envelopes")
    .values({
      site_id: site,
      id,
      hash,
      kind,
      device,
      sequence,
      instrument_id: instrument.id,
      instrument_version: instrument.version,
      sealed,
      received_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  const rows = await trx
    .selectFrom("envelopes")
    .select(["id", "hash", "received_at"])
    .where("site_id", "=", site)
    .where((where) =>
      where.or([
        where("id", "=", id),
        where.and([where("device", "=", device), where("sequence", "=", String(sequence))]),
      ]),
    )
    .execute();
  const own = rows.find((row) => row.id === id && row.hash === hash);
  if (own === undefined) throw new Error("A stored record is not there.");
  const outcome = added === undefined ? "same" : rows.length > 1 ? "conflict" : "new";
  return { put: outcome, receivedAt: own.received_at } as const;
}

function toRef(row: { id: string; hash: string; device: string; sequence: string }): Listed {
  const { id, hash, device, sequence } = row;
  return { id, hash, device, sequence: Number(sequence) };
}
