import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Database, Trx } from "./database.ts";
import type { Audit, AuditEntry, AuditHead } from "./store.ts";

/** Before the first entry. */
const NOTHING = "0".repeat(64);
/** Any number that nothing else locks. */
const APPENDING = "7233915550186402818";
const AT_ONCE = 1_000;

/**
 * A chain of entries (Haber and Stornetta 1991, "How to time-stamp a digital document", J.
 * Cryptology 3): changed, swapped, missing or added rows break it. Rows missing at its end do
 * not; a head that was kept elsewhere shows those.
 */
export function openAudit(database: Database): Audit {
  return {
    append: (entry) =>
      database.transaction(async (trx) => {
        await sql`select pg_advisory_xact_lock(${APPENDING}::bigint)`.execute(trx);
        const last = (await headOf(trx)) ?? { place: 0, hash: NOTHING };
        const place = last.place + 1;
        const hash = hashOf(last.hash, { ...entry, place });
        const { at, actor, action, siteId } = entry;
        await trx
          .insertInto("audit_entries")
          .values({ place, at, actor, action, site_id: siteId ?? null, hash })
          .execute();
        return { place, hash };
      }),
    head: () => database.snapshot(headOf),
    list: async ({ before, limit }) => {
      let query = database.query.selectFrom("audit_entries").selectAll();
      if (before !== undefined) query = query.where("place", "<", String(before));
      const rows = await query.orderBy("place", "desc").limit(limit).execute();
      return rows.map(entryOf);
    },
    verify: (kept) =>
      database.snapshot(async (trx) => {
        let hash = NOTHING;
        let place = 0;
        for (;;) {
          const rows = await trx
            .selectFrom("audit_entries")
            .selectAll()
            .where("place", ">", String(place))
            .orderBy("place")
            .limit(AT_ONCE)
            .execute();
          for (const row of rows) {
            const entry = entryOf(row);
            if (entry.place !== place + 1) return { whole: false, brokenAt: place + 1 };
            hash = hashOf(hash, entry);
            place = entry.place;
            if (hash !== row.hash) return { whole: false, brokenAt: place };
            if (kept?.place === place && kept.hash !== hash)
              return { whole: false, brokenAt: place };
          }
          if (rows.length < AT_ONCE) break;
        }
        if (kept !== undefined && kept.place > place) return { whole: false, brokenAt: place + 1 };
        return { whole: true, head: place === 0 ? undefined : { place, hash } };
      }),
  };
}

function hashOf(previous: string, entry: AuditEntry): string {
  const { place, at, actor, action, siteId = null } = entry;
  const text = JSON.stringify(["audit/1", previous, place, at, actor, action, siteId]);
  return createHash("sha256").update(text).digest("hex");
}

async function headOf(trx: Trx): Promise<AuditHead | undefined> {
  const row = await trx
    .selectFrom("audit_entries")
    .select(["place", "hash"])
    .orderBy("place", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : { place: Number(row.place), hash: row.hash };
}

function entryOf(row: {
  place: string;
  at: string;
  actor: string;
  action: string;
  site_id: string | null;
}): AuditEntry {
  const { place, at, actor, action, site_id } = row;
  const entry = { place: Number(place), at, actor, action };
  return site_id === null ? entry : { ...entry, siteId: site_id };
}
