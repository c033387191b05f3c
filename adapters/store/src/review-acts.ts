import { randomUUID } from "node:crypto";
import type { VaultKey } from "@kith/vault";
import type { Database } from "./database.ts";
import { isId } from "./rows.ts";
import { openFromVault, putInVault } from "./sealer.ts";
import { requireSite } from "./sites.ts";
import type { ReviewActKind, ReviewActRow, ReviewActs } from "./store.ts";

/** Who acted and on what is sealed: notes and reasons may hold names. */
export function openReviewActs(database: Database, key: VaultKey): ReviewActs {
  return {
    add: (siteId, { kind, at, content }) =>
      database.transaction(async (trx) => {
        await requireSite(trx, siteId);
        const id = randomUUID();
        await trx.insertInto("review_acts").values({ site_id: siteId, id, kind, at }).execute();
        const text = JSON.stringify(content);
        await putInVault(trx, key, siteId, "review", [{ record: id, text }]);
        return id;
      }),
    list: async (siteId) => {
      if (!isId(siteId)) return [];
      const rows = await database.query
        .selectFrom("review_acts as r")
        .innerJoin("vault.sealed as s", (join) =>
          join
            .onRef("s.site_id", "=", "r.site_id")
            .onRef("s.record_id", "=", "r.id")
            .on("s.purpose", "=", "review"),
        )
        .select(["r.id", "r.kind", "r.at", "s.blob"])
        .where("r.site_id", "=", siteId)
        .orderBy("r.place")
        .execute();
      return Promise.all(
        rows.map(
          async ({ id, kind, at, blob }): Promise<ReviewActRow> => ({
            id,
            // The database lets no other word in.
            kind: kind as ReviewActKind,
            at,
            content: JSON.parse(await openFromVault(key, siteId, "review", id, blob)),
          }),
        ),
      );
    },
  };
}
