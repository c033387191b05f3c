import { isDeepStrictEqual } from "node:util";
import type { Database } from "../database.ts";
import { isId } from "../rows.ts";
import { requireSite } from "../sites.ts";
import type { Json } from "../store.ts";
import { StoreError } from "../store-error.ts";
import type { Field } from "./field.ts";

/** Instruments as they were published; a version never changes. */
export function openPublished(
  database: Database,
): Pick<Field, "publish" | "instrument" | "latestInstrument"> {
  return {
    publish: (siteId, { id, version, document }) =>
      database.transaction(async (trx) => {
        await requireSite(trx, siteId);
        await trx
          .insertInto("instruments")
          .values({ site_id: siteId, id, version, document: JSON.stringify(document) })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const there = await trx
          .selectFrom("instruments")
          .select("document")
          .where("site_id", "=", siteId)
          .where("id", "=", id)
          .where("version", "=", version)
          .executeTakeFirstOrThrow();
        if (isDeepStrictEqual(there.document, JSON.parse(JSON.stringify(document)))) return;
        throw new StoreError(
          "invalid",
          `Version ${version} of “${id}” was published with other content.`,
          "Give what you changed the next version number.",
        );
      }),
    instrument: async (siteId, id, version) => {
      if (!isId(siteId) || !Number.isSafeInteger(version) || version < 1 || version > 2 ** 31 - 1)
        return undefined;
      const row = await database.query
        .selectFrom("instruments")
        .select("document")
        .where("site_id", "=", siteId)
        .where("id", "=", id)
        .where("version", "=", version)
        .executeTakeFirst();
      return row?.document as Json | undefined;
    },
    latestInstrument: async (siteId) => {
      if (!isId(siteId)) return undefined;
      const row = await database.query
        .selectFrom("instruments")
        .select("document")
        .where("site_id", "=", siteId)
        .orderBy("place", "desc")
        .limit(1)
        .executeTakeFirst();
      return row?.document as Json | undefined;
    },
  };
}
