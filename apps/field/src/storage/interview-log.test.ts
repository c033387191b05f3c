import "fake-indexeddb/auto";
import type { InterviewEvent } from "@kith/instruments";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { newDataKey, openDataKey } from "../keys/index.ts";
import { breakWrite, type Fault } from "../testing/write-faults.ts";
import { type Draft, type FieldDb, openFieldDb } from "./field-db.ts";
import {
  beginInterview,
  discardInterview,
  type InterviewLog,
  listDrafts,
  openInterview,
} from "./interview-log.ts";

const DRAFT: Draft = {
  interview: "11111111-1111-4111-8111-111111111111",
  instrument: { id: "short", version: 1 },
  started: "2026-05-14T10:00:00.000Z",
};

const said = (n: number): InterviewEvent => ({
  type: "answered",
  question: `q${n}`,
  answer: { value: `Nasreen ${n}` },
});

let databases = 0;
let name: string;
let db: FieldDb;
let key: CryptoKey;

beforeEach(async () => {
  name = `log-${databases++}`;
  db = await openFieldDb(name);
  key = await openDataKey(newDataKey());
});

async function begun(): Promise<InterviewLog> {
  const result = await beginInterview(db, key, DRAFT, [said(0)]);
  if (result.log === undefined) throw new Error("not begun");
  return result.log;
}

/** What a new start of the app finds. */
async function afterCrash(): Promise<readonly InterviewEvent[]> {
  db.close();
  db = await openFieldDb(name);
  const found = await openInterview(db, key, DRAFT);
  if (!found.ok) throw new Error(`readable: ${found.readable} of ${found.of}`);
  return found.log.events();
}

describe("an interview under way", () => {
  it("opens after a crash at its last event", async () => {
    const log = await begun();
    await log.append([said(1), said(2)]);
    await log.append([said(3)]);
    expect(await afterCrash()).toEqual([said(0), said(1), said(2), said(3)]);
  });

  it("keeps events in the order in which they were handed over, without waiting in between", async () => {
    const log = await begun();
    const all = Array.from({ length: 40 }, (_, i) => said(i + 1));
    await Promise.all(all.map((event) => log.append([event])));
    expect(log.events()).toEqual([said(0), ...all]);
    expect(await afterCrash()).toEqual([said(0), ...all]);
  });

  it("says kept only after a strict transaction has completed", async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    const log = await begun();
    await log.append([said(1)]);
    const writing = transaction.mock.calls.filter(([, mode]) => mode === "readwrite");
    expect(writing).toHaveLength(2);
    for (const [, , options] of writing) expect(options).toEqual({ durability: "strict" });
    transaction.mockRestore();
  });

  it("has nothing readable in the storage", async () => {
    const log = await begun();
    await log.append([said(1)]);
    const rows = [...(await db.getAll("events")), ...(await db.getAll("drafts"))];
    const bytes = JSON.stringify(rows, (_k, v) =>
      v instanceof Uint8Array ? Buffer.from(v).toString("latin1") : v,
    );
    expect(bytes).not.toContain("Nasreen");
    expect(bytes).toContain(DRAFT.interview);
  });

  it("does not open under another key, and leaves what is there", async () => {
    const log = await begun();
    await log.append([said(1)]);
    const other = await openDataKey(newDataKey());
    expect(await openInterview(db, other, DRAFT)).toEqual({ ok: false, readable: 0, of: 2 });
    expect(await afterCrash()).toHaveLength(2);
  });

  it("does not open with an event missing, moved or damaged", async () => {
    const log = await begun();
    await log.append([said(1), said(2)]);
    const rows = await db.getAll("events");
    await db.put("events", { ...rows[1]!, sealed: rows[2]!.sealed });
    expect(await openInterview(db, key, DRAFT)).toEqual({ ok: false, readable: 1, of: 3 });
    await db.delete("events", [DRAFT.interview, 1]);
    expect(await openInterview(db, key, DRAFT)).toEqual({ ok: false, readable: 1, of: 2 });
  });

  it("refuses what a second copy of the app writes at the same place, and keeps the first", async () => {
    const log = await begun();
    const second = await openInterview(db, key, DRAFT);
    if (!second.ok) throw new Error("not found");
    await log.append([said(1)]);
    const late = await second.log.append([said(9)]);
    expect(late).toMatchObject({ kept: false, why: "taken" });
    expect(second.log.events()).toEqual([said(0)]);
    expect(await afterCrash()).toEqual([said(0), said(1)]);
  });

  it("takes nothing more once it is gone", async () => {
    const log = await begun();
    await discardInterview(db, DRAFT.interview);
    expect(await log.append([said(1)])).toMatchObject({ kept: false, why: "taken" });
    expect(await listDrafts(db)).toEqual([]);
    expect(await db.count("events")).toBe(0);
  });

  it("says that the storage is lost when the browser has closed it", async () => {
    const log = await begun();
    db.close();
    expect(await log.append([said(1)])).toMatchObject({ kept: false, why: "lost" });
    expect(log.events()).toEqual([said(0)]);
  });
});

describe("storage that fails at any write", () => {
  const steps = [[said(1)], [said(2), said(3)], [said(4)]];

  async function runWith(
    nth: number,
    fault: Fault,
  ): Promise<{ told: InterviewEvent[]; writes: number }> {
    const broken = breakWrite(nth, fault);
    const told: InterviewEvent[] = [];
    try {
      const { kept, log } = await beginInterview(db, key, DRAFT, [said(0)]);
      if (kept) told.push(said(0));
      for (const step of steps) {
        // As the screen does: what was not kept is handed over again.
        let done = await log?.append(step);
        if (done?.kept === false) done = await log?.append(step);
        if (done?.kept === true) told.push(...step);
      }
      return { told, writes: broken.writes() };
    } finally {
      broken.stop();
    }
  }

  for (const fault of ["write fails", "commit fails"] as const) {
    it(`has exactly what it said was kept when a ${fault.replace(" fails", "")} fails`, async () => {
      let nth = 0;
      for (; ; nth++) {
        name = `faults-${databases++}`;
        db = await openFieldDb(name);
        const { told, writes } = await runWith(nth, fault);
        expect(await afterCrash(), `write ${nth}`).toEqual(told);
        if (nth >= 2) expect(told, `write ${nth}`).toHaveLength(5);
        if (nth > writes) break;
      }
      expect(nth).toBeGreaterThan(5);
    });
  }

  it("says at once that the phone is full", async () => {
    const log = await begun();
    const broken = breakWrite(0, "write fails");
    const kept = await log.append([said(1)]);
    broken.stop();
    expect(kept).toMatchObject({ kept: false, why: "full" });
    expect(await log.append([said(1)])).toEqual({ kept: true });
  });
});
