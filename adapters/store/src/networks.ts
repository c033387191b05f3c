import { randomUUID } from "node:crypto";
import type { VaultKey } from "@kith/vault";
import type { Database } from "./database.ts";
import { isId } from "./rows.ts";
import { openFromVault, putInVault } from "./sealer.ts";
import { requireSite } from "./sites.ts";
import type { Networks } from "./store.ts";
import { StoreError } from "./store-error.ts";

/** A network's document is sealed whole: its labels and descriptions are names. */
export function openNetworks(database: Database, key: VaultKey): Networks {
  return {
    save: (siteId, resolutionId, document) =>
      database.transaction(async (trx) => {
        await requireSite(trx, siteId);
        const resolution = isId(resolutionId)
          ? await trx
              .selectFrom("resolutions")
              .select("id")
              .where("site_id", "=", siteId)
              .where("id", "=", resolutionId)
              .executeTakeFirst()
          : undefined;
        if (resolution === undefined) {
          throw new StoreError(
            "not-found",
            `This site has no resolution “${resolutionId}”.`,
            "Save the resolution before the network that was made from it.",
          );
        }
        const id = randomUUID();
        await trx
          .insertInto("networks")
          .values({ site_id: siteId, id, resolution_id: resolutionId })
          .execute();
        const text = JSON.stringify(document);
        await putInVault(trx, key, siteId, "network", [{ record: id, text }]);
        return id;
      }),
    latest: async (siteId) => {
      if (!isId(siteId)) return undefined;
      const row = await database.query
        .selectFrom("networks as n")
        .innerJoin("vault.sealed as s", (join) =>
          join
            .onRef("s.site_id", "=", "n.site_id")
            .onRef("s.record_id", "=", "n.id")
            .on("s.purpose", "=", "network"),
        )
        .select(["n.id", "n.at", "n.resolution_id", "s.blob"])
        .where("n.site_id", "=", siteId)
        .orderBy("n.place", "desc")
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return {
        id: row.id,
        at: row.at.toISOString(),
        resolutionId: row.resolution_id,
        document: JSON.parse(await openFromVault(key, siteId, "network", row.id, row.blob)),
      };
    },
  };
}
