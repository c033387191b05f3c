import { describe, expect, it } from "vitest";
import { envelope, SITE, sha256, sign, verify } from "../testing/records.ts";
import type { Envelope } from "./envelope.ts";
import { type InboxStore, receive, replyOf } from "./inbox.ts";

function inbox() {
  const rows = new Map<string, { envelope: Envelope; receivedAt: string }>();
  const store: InboxStore = {
    put: async (one, now) => {
      const key = `${one.id} ${one.hash}`;
      const there = rows.get(key);
      if (there !== undefined) return { put: "same", receivedAt: there.receivedAt };
      const conflict = [...rows.values()].some((row) => row.envelope.id === one.id);
      rows.set(key, { envelope: one, receivedAt: now });
      return { put: conflict ? "conflict" : "new", receivedAt: now };
    },
  };
  let clock = 0;
  const take = (values: readonly unknown[]) =>
    receive(
      {
        store,
        hashText: sha256,
        sign,
        now: () => new Date(Date.UTC(2026, 10, 28, 10, clock++)).toISOString(),
        site: SITE,
      },
      values,
    );
  return { rows, take };
}

describe("receive", () => {
  it("stores each and gives a receipt that the phone can verify", async () => {
    const { rows, take } = inbox();
    const all = [await envelope(1), await envelope(2)];
    const outcomes = await take(all);
    expect(rows.size).toBe(2);
    expect(outcomes.map((one) => "put" in one && one.put)).toEqual(["new", "new"]);
    const { receipts, problems } = replyOf(outcomes);
    expect(problems).toEqual([]);
    for (const [i, receipt] of receipts.entries()) {
      expect(receipt).toMatchObject({ id: all[i]!.id, hash: all[i]!.hash, sequence: i + 1 });
      expect(await verify(receipt)).toBe(true);
    }
  });

  it("gives the same receipt again for what was there", async () => {
    const { rows, take } = inbox();
    const one = await envelope(1);
    const [first] = replyOf(await take([one])).receipts;
    const [again] = replyOf(await take([one, one])).receipts;
    expect(again).toEqual(first);
    expect(rows.size).toBe(1);
  });

  it("keeps both when one id comes with two contents, with a receipt for each", async () => {
    const { rows, take } = inbox();
    const outcomes = await take([
      await envelope(1),
      await envelope(1, { sealed: btoa("another") }),
    ]);
    expect(outcomes.map((one) => "put" in one && one.put)).toEqual(["new", "conflict"]);
    expect(replyOf(outcomes).receipts).toHaveLength(2);
    expect(rows.size).toBe(2);
  });

  it("takes the good ones among bad ones, and says what is wrong with each bad one", async () => {
    const { rows, take } = inbox();
    const good = await envelope(3);
    const outcomes = await take([
      null,
      { ...(await envelope(1)), sealed: btoa("changed") },
      await envelope(2, { site: "11111111-0000-4000-8000-000000000002" }),
      good,
    ]);
    expect(rows.size).toBe(1);
    const { receipts, problems } = replyOf(outcomes);
    expect(receipts.map(({ id }) => id)).toEqual([good.id]);
    expect(problems.map(({ final }) => final)).toEqual([false, false, true]);
    expect(problems[0]).toMatchObject({ id: "", hash: "" });
    expect(outcomes[1]).toMatchObject({
      problem: { code: "wrong-hash", place: { file: "record 2" } },
    });
    expect(outcomes[2]).toMatchObject({ problem: { code: "other-site" } });
  });

  it("takes any version of an instrument, any device, any order, and numbers with gaps", async () => {
    const { rows, take } = inbox();
    const other = "22222222-0000-4000-8000-000000000009";
    await take([
      await envelope(900, { instrument: { id: "old-survey", version: 77 } }),
      await envelope(2, { device: other }),
    ]);
    expect(rows.size).toBe(2);
  });

  it("rejects when the store does, and gives no receipt for what is not there", async () => {
    const failing: InboxStore = { put: () => Promise.reject(new Error("disk")) };
    const receiving = { store: failing, hashText: sha256, sign, now: () => "", site: SITE };
    await expect(receive(receiving, [await envelope(1)])).rejects.toThrow("disk");
  });
});
