import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { envelope, receiptFor, sha256, verify } from "../testing/records.ts";
import type { Envelope, Receipt } from "./envelope.ts";
import { aged, elapsed, type OutboxItem, type OutboxStore } from "./outbox.ts";
import { forgetReceived, type Reply, sendRecords } from "./send-records.ts";

const DAY = 24 * 60 * 60 * 1_000;

function memoryStore(envelopes: readonly Envelope[]) {
  const items = new Map<string, OutboxItem>();
  const key = ({ id, hash }: { id: string; hash: string }) => `${id} ${hash}`;
  const change = (ref: { id: string; hash: string }, more: Partial<OutboxItem>) => {
    items.set(key(ref), { ...items.get(key(ref))!, ...more });
  };
  let lastLook: number | undefined;
  const store: OutboxStore = {
    reserve: async () => 1,
    add: async (one) => void items.set(key(one), { envelope: one }),
    list: async () => [...items.values()],
    received: async (receipt) => change(receipt, { receipt }),
    setAside: async (ref, setAside) => change(ref, { setAside }),
    age: async (now) => {
      for (const [ref, one] of items) items.set(ref, aged(one, elapsed(lastLook, now)));
      lastLook = now;
    },
    remove: async (ref) => void items.delete(key(ref)),
  };
  for (const one of envelopes) items.set(key(one), { envelope: one });
  return { store, items: () => [...items.values()] };
}

async function sendAll(
  envelopes: readonly Envelope[],
  answer: (batch: readonly Envelope[], request: number) => Promise<Reply>,
) {
  const memory = memoryStore(envelopes);
  const batches: number[][] = [];
  const waits: number[] = [];
  const told: string[] = [];
  await sendRecords({
    store: memory.store,
    send: (batch) => {
      batches.push(batch.map(({ sequence }) => sequence));
      return answer(batch, batches.length);
    },
    verify,
    hashText: sha256,
    wait: async (milliseconds) => void waits.push(milliseconds),
    random: seededRandom(1),
    limits: { records: 4, characters: 1e6 },
    told: (attempt) => told.push(attempt),
  });
  return { batches, waits, told, items: memory.items() };
}

const receipts = async (batch: readonly Envelope[]): Promise<Reply> => ({
  receipts: await Promise.all(batch.map(receiptFor)),
  problems: [],
});
const several = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, i) => envelope(i + 1)));

describe("sendRecords", () => {
  it("sends all in order and keeps them with their receipts", async () => {
    const { batches, items, waits, told } = await sendAll(await several(6), receipts);
    expect(batches).toEqual([
      [1, 2, 3, 4],
      [5, 6],
    ]);
    expect(items.every(({ receipt }) => receipt !== undefined)).toBe(true);
    expect(waits).toEqual([]);
    expect(told).toEqual(["sent", "sent"]);
  });

  it("tries again after longer and longer waits, for as long as it takes", async () => {
    const { batches, waits, told } = await sendAll(await several(1), (batch, request) =>
      request <= 12 ? Promise.reject(new Error("no signal")) : receipts(batch),
    );
    expect(batches).toHaveLength(13);
    expect(waits.length).toBeGreaterThanOrEqual(12);
    expect(Math.max(...waits)).toBeGreaterThan(100_000);
    expect(told.filter((one) => one === "failed")).toHaveLength(12);
  });

  it("believes no receipt that the programme did not sign, or for another record", async () => {
    const [one] = await several(1);
    const other = await receiptFor(await envelope(1, { sealed: btoa("other") }));
    const good = await receiptFor(one!);
    const bad: Receipt[] = [
      { ...good, signature: "AAAA" },
      { ...good, at: "2027-01-01T00:00:00.000Z" },
      { ...good, sequence: 2 },
      other,
    ];
    const { batches } = await sendAll([one!], async (batch, request) =>
      request <= bad.length ? { receipts: [bad[request - 1]!], problems: [] } : receipts(batch),
    );
    expect(batches).toHaveLength(bad.length + 1);
  });

  it("sets aside what is refused for good, and sends the others", async () => {
    const { items } = await sendAll(await several(3), async (batch) => ({
      receipts: (await receipts(batch)).receipts.filter(({ sequence }) => sequence !== 2),
      problems: batch
        .filter(({ sequence }) => sequence === 2)
        .map(({ id, hash }) => ({ id, hash, message: "Made for another site.", final: true })),
    }));
    expect(items.map(({ setAside, receipt }) => setAside ?? receipt?.sequence)).toEqual([
      1,
      "Made for another site.",
      3,
    ]);
  });

  it("sends again what was damaged on the way, and sets aside what is damaged here", async () => {
    const [one, two] = await several(2);
    const broken = { ...two!, sealed: btoa("not what was hashed") };
    const { items, batches } = await sendAll([one!, broken], async (batch, request) => ({
      receipts: request === 1 ? [] : (await receipts(batch)).receipts,
      problems: batch.map(({ id, hash }) => ({ id, hash, message: "Damaged.", final: false })),
    }));
    expect(items[0]?.receipt).toBeDefined();
    expect(items[1]?.setAside).toContain("not as it was sealed");
    expect(batches.at(-1)).toEqual([1]);
  });

  it("gets past a record on which the programme stumbles", async () => {
    let lastOnly = 0;
    const { items } = await sendAll(await several(9), (batch) => {
      if (!batch.some(({ sequence }) => sequence === 1)) return receipts(batch);
      // In the end somebody mends the server.
      if (batch.length === 1 && ++lastOnly > 2) return receipts(batch);
      return Promise.reject(new Error("500"));
    });
    expect(items.every(({ receipt }) => receipt !== undefined)).toBe(true);
    expect(lastOnly).toBe(3);
  });

  it("does not send one that is never answered before all the others", async () => {
    const { batches } = await sendAll(await several(6), async (batch, request) => ({
      receipts: (await receipts(batch)).receipts.filter(
        ({ sequence }) => sequence > 4 || request > 2,
      ),
      problems: [],
    }));
    expect(batches[1]).toEqual([5, 6]);
  });
});

describe("forgetReceived", () => {
  it("removes what was received and kept long enough, and nothing else", async () => {
    const all = await several(3);
    const { store, items } = memoryStore(all);
    const left = () => items().map(({ envelope: { sequence } }) => sequence);
    await store.received(await receiptFor(all[0]!));
    for (let day = 0; day < 7; day++) await forgetReceived(store, day * DAY);
    await store.received(await receiptFor(all[1]!));
    expect(left()).toEqual([1, 2, 3]);
    await forgetReceived(store, 7 * DAY);
    expect(left()).toEqual([2, 3]);
    // The second was received just before that look: seven days from there.
    for (let day = 8; day < 14; day++) await forgetReceived(store, day * DAY);
    expect(left()).toEqual([2, 3]);
    await forgetReceived(store, 14 * DAY);
    expect(left()).toEqual([3]);
  });

  it("is not hurried by a clock that is set ten years on, and not stopped by one set back", async () => {
    const [one] = await several(1);
    const { store, items } = memoryStore([one!]);
    await store.received(await receiptFor(one!));
    await forgetReceived(store, 0);
    await forgetReceived(store, 3_650 * DAY);
    await forgetReceived(store, -3_650 * DAY);
    expect(items()[0]?.keptFor).toBe(DAY);
    for (let day = 1; day <= 6; day++) await forgetReceived(store, (day - 3_650) * DAY);
    expect(items()).toEqual([]);
  });
});
