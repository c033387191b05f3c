import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { newDataKey, wrapWithPin } from "../keys/index.ts";
import { type FieldDb, openFieldDb } from "./field-db.ts";
import { keepKeys, type PhoneKeys, readKeys, unlock } from "./phone-record.ts";

let count = 0;
let db: FieldDb;
let keys: PhoneKeys;
const MINUTE = 60_000;

beforeEach(async () => {
  db = await openFieldDb(`phone-${count++}`);
  // Few rounds: what is tested is the counting, not the cost.
  keys = { pin: await wrapWithPin(newDataKey(), "274913", 10), recovery: new Uint8Array([1]) };
  await keepKeys(db, keys);
});

describe("unlocking", () => {
  it("opens with the PIN, also when it was typed in full-width digits", async () => {
    expect((await unlock(db, keys, "274913", 0)).ok).toBe(true);
    expect((await unlock(db, keys, "２７４９１３", 0)).ok).toBe(true);
  });

  it("waits after five wrong PINs, 30 seconds at first, twice as long each time, an hour at most", async () => {
    let now = 1_000_000;
    for (let i = 0; i < 4; i++) {
      expect(await unlock(db, keys, "000000", now)).toEqual({ ok: false, why: "wrong", until: 0 });
    }
    const waits: number[] = [];
    for (let i = 0; i < 9; i++) {
      const tried = await unlock(db, keys, "000000", now);
      if (tried.ok || tried.why !== "wrong") throw new Error("unexpected");
      waits.push((tried.until - now) / MINUTE);
      expect(await unlock(db, keys, "274913", now)).toEqual({
        ok: false,
        why: "wait",
        until: tried.until,
      });
      now = tried.until;
    }
    expect(waits).toEqual([0.5, 1, 2, 4, 8, 16, 32, 60, 60]);
    expect((await unlock(db, keys, "274913", now)).ok).toBe(true);
    expect(await unlock(db, keys, "000000", now)).toEqual({ ok: false, why: "wrong", until: 0 });
  });

  it("does not lock for ever when the clock is set back by a year", async () => {
    for (let i = 0; i < 5; i++) await unlock(db, keys, "000000", 1e12);
    expect((await unlock(db, keys, "274913", 1e12 - 365 * 24 * 60 * MINUTE)).ok).toBe(true);
  });

  it("never replaces a wrapped key: drafts under it would be lost", async () => {
    const other = { ...keys, recovery: new Uint8Array([2]) };
    expect(await keepKeys(db, other)).toMatchObject({ kept: false, why: "taken" });
    expect((await readKeys(db))?.recovery).toEqual(new Uint8Array([1]));
  });
});
