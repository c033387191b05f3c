import { randomUUID } from "node:crypto";
import type { Decision, DecisionKind, RecordRef } from "@kith/model";
import type { VaultKey } from "@kith/vault";
import type { Database, Trx } from "./database.ts";
import { given, isId } from "./rows.ts";
import { openFromVault, putInVault } from "./sealer.ts";
import { requireSite } from "./sites.ts";
import type { DecisionHistoryRow, Decisions } from "./store.ts";
import { StoreError } from "./store-error.ts";

/** Who decided and what they noted, which may hold names, are sealed. */
export function openDecisions(database: Database, key: VaultKey): Decisions {
  const history = (siteId: string) => readHistory(database, key, siteId);
  return {
    add: (siteId, decision) =>
      database.transaction((trx) => addDecision(trx, key, siteId, decision)),
    undo: (id, undo) => database.transaction((trx) => undoDecision(trx, key, id, undo)),
    list: async (siteId) => (await history(siteId)).filter(({ undone }) => undone === undefined),
    history,
  };
}

async function addDecision(
  trx: Trx,
  key: VaultKey,
  siteId: string,
  { a, b, decision, by, at, note }: Decision,
): Promise<string> {
  await requireSite(trx, siteId);
  if (a.egoID === b.egoID && (a.alterID ?? "") === (b.alterID ?? "")) {
    throw new StoreError(
      "invalid",
      "A decision is about two records, and this one names the same record twice.",
      "Choose two records.",
    );
  }
  const id = randomUUID();
  await trx
    .insertInto("decisions")
    .values({
      site_id: siteId,
      id,
      ego_a: a.egoID,
      alter_a: a.alterID ?? null,
      ego_b: b.egoID,
      alter_b: b.alterID ?? null,
      decision,
      at,
    })
    .execute();
  const text = JSON.stringify({ by, note });
  await putInVault(trx, key, siteId, "decision", [{ record: id, text }]);
  return id;
}

async function undoDecision(
  trx: Trx,
  key: VaultKey,
  decisionId: string,
  { by, at }: { by: string; at: string },
): Promise<void> {
  const decision = isId(decisionId)
    ? await trx
        .selectFrom("decisions")
        .select("site_id")
        .where("id", "=", decisionId)
        .executeTakeFirst()
    : undefined;
  if (decision === undefined) {
    throw new StoreError(
      "not-found",
      `There is no decision “${decisionId}”.`,
      "Choose one of the decisions that are listed.",
    );
  }
  const id = randomUUID();
  const added = await trx
    .insertInto("decision_undos")
    .values({ site_id: decision.site_id, decision_id: decisionId, id, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .execute();
  if (added.length === 0) return;
  const text = JSON.stringify({ by });
  await putInVault(trx, key, decision.site_id, "undo", [{ record: id, text }]);
}

async function readHistory(
  database: Database,
  key: VaultKey,
  siteId: string,
): Promise<DecisionHistoryRow[]> {
  if (!isId(siteId)) return [];
  const rows = await database.query
    .selectFrom("decisions as d")
    .leftJoin("decision_undos as u", (join) =>
      join.onRef("u.site_id", "=", "d.site_id").onRef("u.decision_id", "=", "d.id"),
    )
    .leftJoin("vault.sealed as s", (join) =>
      join
        .onRef("s.site_id", "=", "d.site_id")
        .onRef("s.record_id", "=", "d.id")
        .on("s.purpose", "=", "decision"),
    )
    .leftJoin("vault.sealed as t", (join) =>
      join
        .onRef("t.site_id", "=", "d.site_id")
        .onRef("t.record_id", "=", "u.id")
        .on("t.purpose", "=", "undo"),
    )
    .select(["d.id", "d.ego_a", "d.alter_a", "d.ego_b", "d.alter_b", "d.decision", "d.at"])
    .select(["u.id as undo_id", "u.at as undone_at", "s.blob", "t.blob as undo_blob"])
    .where("d.site_id", "=", siteId)
    .orderBy("d.place")
    .execute();
  return Promise.all(
    rows.map(async (row): Promise<DecisionHistoryRow> => {
      const said: { by?: string; note?: string } =
        row.blob === null
          ? {}
          : JSON.parse(await openFromVault(key, siteId, "decision", row.id, row.blob));
      const decided = {
        id: row.id,
        a: ref(row.ego_a, row.alter_a),
        b: ref(row.ego_b, row.alter_b),
        // The database lets no other word in.
        decision: row.decision as DecisionKind,
        by: said.by ?? "",
        at: row.at,
        note: said.note ?? "",
      };
      if (row.undo_id === null) return decided;
      const undo: { by?: string } =
        row.undo_blob === null
          ? {}
          : JSON.parse(await openFromVault(key, siteId, "undo", row.undo_id, row.undo_blob));
      return { ...decided, undone: { by: undo.by ?? "", at: row.undone_at ?? "" } };
    }),
  );
}

function ref(egoID: string, alterID: string | null): RecordRef {
  return { egoID, ...given({ alterID }) };
}
