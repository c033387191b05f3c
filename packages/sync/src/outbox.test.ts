import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { envelope, item, receiptFor } from "../testing/records.ts";
import {
  aged,
  deletable,
  elapsed,
  GRACE,
  nextBatch,
  notYetReceived,
  retryDelay,
} from "./outbox.ts";

const DAY = 24 * 60 * 60 * 1000;

describe("nextBatch", () => {
  it("takes the oldest that wait, so many and so large at most", async () => {
    const all = await Promise.all([1, 2, 3, 4].map((n) => envelope(n)));
    const items = all.map((one) => item(one));
    const limits = { records: 3, characters: 1_000 };
    expect(nextBatch(items, limits)).toEqual(all.slice(0, 3));
    const size = all[0]!.sealed.length;
    expect(nextBatch(items, { ...limits, characters: 2 * size })).toEqual(all.slice(0, 2));
  });

  it("leaves out what was received or set aside", async () => {
    const [one, two, three] = await Promise.all([1, 2, 3].map((n) => envelope(n)));
    const items = [
      item(one!, { receipt: await receiptFor(one!) }),
      item(two!, { setAside: "Another site." }),
      item(three!),
    ];
    expect(nextBatch(items)).toEqual([three]);
    expect(items.map(notYetReceived)).toEqual([false, false, true]);
  });

  it("takes one at least, however large", async () => {
    const large = await envelope(1, { sealed: btoa("x".repeat(3_000)) });
    expect(
      nextBatch([item(large), item(await envelope(2))], { records: 9, characters: 10 }),
    ).toEqual([large]);
    expect(nextBatch([])).toEqual([]);
  });
});

describe("what may be deleted", () => {
  it("is what has a receipt and was kept for seven days of counted time", async () => {
    const one = await envelope(1);
    const receipt = await receiptFor(one);
    expect(GRACE).toBe(7 * DAY);
    expect(deletable(item(one, { receipt, keptFor: GRACE }))).toBe(true);
    expect(deletable(item(one, { receipt, keptFor: GRACE - 1 }))).toBe(false);
    expect(deletable(item(one, { keptFor: 10 * GRACE }))).toBe(false);
  });

  it("counts from the first look after the receipt, and only what was received", async () => {
    const one = item(await envelope(1));
    expect(aged(one, DAY)).toEqual(one);
    const received = { ...one, receipt: await receiptFor(one.envelope) };
    const looked = aged(received, DAY);
    expect(looked).toEqual({ ...received, keptFor: 0 });
    expect(aged(looked, DAY)).toEqual({ ...received, keptFor: DAY });
    expect(deletable(received)).toBe(false);
  });

  it("does not come nearer by a clock that goes back, and by a day at most by one that jumps", () => {
    expect(elapsed(1_000, 61_000)).toBe(60_000);
    expect(elapsed(undefined, 61_000)).toBe(0);
    expect(elapsed(61_000, 1_000)).toBe(0);
    expect(elapsed(0, 3650 * DAY)).toBe(DAY);
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (before, now) => {
        expect(elapsed(before, now)).toBeGreaterThanOrEqual(0);
        expect(elapsed(before, now)).toBeLessThanOrEqual(DAY);
      }),
    );
  });
});

describe("retryDelay", () => {
  const random = (chance: number) => ({
    next: () => chance,
    below: () => 0,
    fork: () => random(chance),
  });

  it("doubles from 5 seconds to 10 minutes, half of it by chance", () => {
    expect(retryDelay(1, random(0))).toBe(2_500);
    expect(retryDelay(1, random(0.999999))).toBe(5_000);
    expect(retryDelay(2, random(0))).toBe(5_000);
    expect(retryDelay(7, random(0))).toBe(160_000);
    expect(retryDelay(8, random(0))).toBe(300_000);
    expect(retryDelay(1_000_000, random(0.999999999))).toBe(600_000);
  });

  it("spreads phones that failed together", () => {
    const chance = seededRandom(1);
    const delays = Array.from({ length: 50 }, () => retryDelay(3, chance));
    expect(new Set(delays).size).toBeGreaterThan(40);
  });
});
