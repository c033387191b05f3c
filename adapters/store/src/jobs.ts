import { randomBytes, randomUUID } from "node:crypto";
import { type Selectable, sql } from "kysely";
import type { Database } from "./database.ts";
import type { Engine } from "./engine.ts";
import { given, isId } from "./rows.ts";
import { requireSite } from "./sites.ts";
import type { JobPatch, JobRow, JobState, Jobs, Json } from "./store.ts";
import { StoreError } from "./store-error.ts";
import type { Tables } from "./tables.ts";

const INTERRUPTED =
  "Kith stopped while this was being done, so it was not finished. Nothing else was lost; start it again.";

/**
 * A job belongs to the process that made it, which holds an advisory lock of the job's
 * `owner` number for as long as it lives.
 */
export function openJobs(database: Database, engine: Pick<Engine, "hold">): Jobs {
  const owner = randomBytes(8).readBigInt64LE().toString();
  return {
    create: async ({ siteId, kind }) => {
      await engine.hold(owner);
      return database.transaction(async (trx) => {
        await requireSite(trx, siteId);
        const row = await trx
          .insertInto("jobs")
          .values({ site_id: siteId, id: randomUUID(), kind, state: "waiting", owner })
          .returningAll()
          .executeTakeFirstOrThrow();
        return toJob(row);
      });
    },
    update: async (id, patch) => {
      await engine.hold(owner);
      await updateJob(database, id, patch);
    },
    get: async (id) => {
      if (!isId(id)) return undefined;
      const row = await database.query
        .selectFrom("jobs")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return row === undefined ? undefined : toJob(row);
    },
    active: async (siteId) => {
      if (!isId(siteId)) return [];
      const rows = await database.query
        .selectFrom("jobs")
        .selectAll()
        .where("site_id", "=", siteId)
        .where("state", "in", ["waiting", "running"])
        .orderBy("place")
        .execute();
      return rows.map(toJob);
    },
    failInterrupted: () => failInterrupted(database, owner),
  };
}

function updateJob(database: Database, id: string, patch: JobPatch): Promise<void> {
  return database.transaction(async (trx) => {
    if (patch.state === undefined && patch.result === undefined) {
      // Progress may be lost in a power cut; it is not worth a sync each time.
      await sql`set local synchronous_commit = off`.execute(trx);
    }
    const finished = patch.state !== undefined && isFinished(patch.state);
    const updated = isId(id)
      ? await trx
          .updateTable("jobs")
          .set({
            ...given({
              state: patch.state,
              stage: patch.stage,
              done: patch.done,
              total: patch.total,
              message: patch.message,
            }),
            ...(patch.result === undefined ? {} : { result: JSON.stringify(patch.result) }),
            ...(patch.state === undefined
              ? {}
              : { finished_at: finished ? sql<Date>`clock_timestamp()` : null }),
            updated_at: sql<Date>`clock_timestamp()`,
          })
          .where("id", "=", id)
          .returning("id")
          .executeTakeFirst()
      : undefined;
    if (updated === undefined) {
      throw new StoreError("not-found", `There is no job “${id}”.`, "Start it again.");
    }
  });
}

/** An owner whose lock can be had is gone. Its locks are let go at the end of the transaction. */
function failInterrupted(database: Database, self: string): Promise<number> {
  return database.transaction(async (trx) => {
    const owners = await trx
      .selectFrom("jobs")
      .select("owner")
      .distinct()
      .where("state", "in", ["waiting", "running"])
      .where("owner", "<>", self)
      .execute();
    let failed = 0;
    for (const { owner } of owners) {
      const lock = await sql<{ gone: boolean }>`
        select pg_try_advisory_xact_lock(${owner}::bigint) as gone`.execute(trx);
      if (lock.rows[0]?.gone !== true) continue;
      const jobs = await trx
        .updateTable("jobs")
        .set({
          state: "failed",
          message: INTERRUPTED,
          updated_at: sql<Date>`clock_timestamp()`,
          finished_at: sql<Date>`clock_timestamp()`,
        })
        .where("owner", "=", owner)
        .where("state", "in", ["waiting", "running"])
        .returning("id")
        .execute();
      failed += jobs.length;
    }
    return failed;
  });
}

function isFinished(state: JobState): boolean {
  return state === "done" || state === "failed" || state === "cancelled";
}

function toJob(row: Selectable<Tables["jobs"]>): JobRow {
  return {
    id: row.id,
    siteId: row.site_id,
    kind: row.kind,
    // The database lets no other word in.
    state: row.state as JobState,
    stage: row.stage,
    done: row.done,
    total: row.total,
    ...given({ message: row.message, finishedAt: row.finished_at?.toISOString() }),
    ...(row.result === null ? {} : { result: row.result as Json }),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
