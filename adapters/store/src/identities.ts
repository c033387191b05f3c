import type { IdentityEvent } from "@kith/model";
import type { Database } from "./database.ts";
import { isId } from "./rows.ts";
import type { Identities } from "./store.ts";

/** What became of person ids, matching by matching. */
export function openIdentities(database: Database): Identities {
  return {
    add: (siteId, resolutionId, events) =>
      database.transaction(async (trx) => {
        if (events.length === 0) return;
        await trx
          .insertInto("identity_steps")
          .values({
            site_id: siteId,
            resolution_id: resolutionId,
            events: JSON.stringify(events),
          })
          .execute();
      }),
    list: async (siteId) => {
      if (!isId(siteId)) return [];
      const rows = await database.query
        .selectFrom("identity_steps")
        .select("events")
        .where("site_id", "=", siteId)
        .orderBy("place")
        .execute();
      // Only this program writes them.
      return rows.flatMap(({ events }) => events as readonly IdentityEvent[]);
    },
  };
}
