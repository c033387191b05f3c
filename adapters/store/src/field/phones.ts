import { randomUUID } from "node:crypto";
import type { Selectable } from "kysely";
import type { Database } from "../database.ts";
import { given, isId } from "../rows.ts";
import { requireSite } from "../sites.ts";
import type { Tables } from "../tables.ts";
import type { Field, PhoneRow } from "./field.ts";

export function openPhones(
  database: Database,
): Pick<Field, "addCode" | "enrol" | "phoneOf" | "phones" | "revoke"> {
  return {
    addCode: (siteId, { hash, label, expiresAt }) =>
      database.transaction(async (trx) => {
        await requireSite(trx, siteId);
        await trx
          .insertInto("enrolment_codes")
          .values({ code_hash: hash, site_id: siteId, label, expires_at: new Date(expiresAt) })
          .execute();
      }),
    enrol: ({ hash, tokenHash, now }) =>
      database.transaction(async (trx) => {
        // One statement, so that of two who use a code at once one gets it.
        const code = await trx
          .updateTable("enrolment_codes")
          .set({ used_at: new Date(now) })
          .where("code_hash", "=", hash)
          .where("used_at", "is", null)
          .where("expires_at", ">", new Date(now))
          .returning(["site_id", "label"])
          .executeTakeFirst();
        if (code === undefined) return undefined;
        const row = await trx
          .insertInto("phones")
          .values({ ...code, id: randomUUID(), token_hash: tokenHash, enrolled_at: new Date(now) })
          .returningAll()
          .executeTakeFirstOrThrow();
        return toPhone(row);
      }),
    phoneOf: async (tokenHash, now) => {
      const row = await database.query
        .selectFrom("phones")
        .selectAll()
        .where("token_hash", "=", tokenHash)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      if (row.revoked_at === null)
        await database.query
          .updateTable("phones")
          .set({ last_contact: new Date(now) })
          .where("id", "=", row.id)
          .execute();
      return toPhone(row);
    },
    phones: async (siteId) => {
      if (!isId(siteId)) return [];
      const rows = await database.query
        .selectFrom("phones")
        .selectAll()
        .where("site_id", "=", siteId)
        .orderBy("place")
        .execute();
      return rows.map(toPhone);
    },
    revoke: async (siteId, phone, now) => {
      if (!isId(siteId) || !isId(phone)) return false;
      return database.transaction(async (trx) => {
        const there = await trx
          .selectFrom("phones")
          .select("id")
          .where("site_id", "=", siteId)
          .where("id", "=", phone)
          .executeTakeFirst();
        if (there === undefined) return false;
        await trx
          .updateTable("phones")
          .set({ revoked_at: new Date(now) })
          .where("id", "=", phone)
          .where("revoked_at", "is", null)
          .execute();
        return true;
      });
    },
  };
}

function toPhone(row: Selectable<Tables["phones"]>): PhoneRow {
  return {
    id: row.id,
    siteId: row.site_id,
    label: row.label,
    enrolledAt: row.enrolled_at.toISOString(),
    ...given({
      lastContact: row.last_contact?.toISOString(),
      revokedAt: row.revoked_at?.toISOString(),
    }),
  };
}
