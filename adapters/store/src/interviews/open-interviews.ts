import { createHash } from "node:crypto";
import type { VaultKey } from "@kith/vault";
import type { Database } from "../database.ts";
import { given, isId } from "../rows.ts";
import type { Interviews } from "../store.ts";
import { importInterviews } from "./import-interviews.ts";
import { readInterviews } from "./read-interviews.ts";

export function openInterviews(database: Database, key: VaultKey): Interviews {
  return {
    import: (siteId, input) => importInterviews(database, key, siteId, input),
    read: (siteId) => readInterviews(database, key, siteId),
    lastImport: async (siteId) => {
      if (!isId(siteId)) return undefined;
      const row = await database.query
        .selectFrom("imports")
        .select(["id", "at", "source", "interviews"])
        .where("site_id", "=", siteId)
        .orderBy("place", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : { ...row, at: row.at.toISOString() };
    },
    contentHash: async (siteId) => {
      const rows = isId(siteId)
        ? await database.query
            .selectFrom("current_interviews")
            .select("content_hash")
            .where("site_id", "=", siteId)
            .orderBy("place")
            .execute()
        : [];
      const hash = createHash("sha256");
      for (const row of rows) hash.update(row.content_hash);
      return hash.digest("hex");
    },
    truth: async (siteId) => {
      if (!isId(siteId)) return [];
      const rows = await database.query
        .selectFrom("truth")
        .innerJoin("imports", (join) =>
          join
            .onRef("imports.site_id", "=", "truth.site_id")
            .onRef("imports.id", "=", "truth.import_id"),
        )
        .distinctOn(["ego_id", "alter_id"])
        .select(["ego_id", "alter_id", "person", "truth.place", "imports.place as round"])
        .where("truth.site_id", "=", siteId)
        .orderBy("ego_id")
        .orderBy("alter_id")
        .orderBy("imports.place", "desc")
        .orderBy("truth.place", "desc")
        .execute();
      return rows
        .sort((a, b) => Number(a.round) - Number(b.round) || a.place - b.place)
        .map((row) => ({
          egoID: row.ego_id,
          ...given({ alterID: row.alter_id }),
          person: row.person,
        }));
    },
  };
}
