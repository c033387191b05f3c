import { randomUUID } from "node:crypto";
import { readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Envelope } from "@kith/sync";
import { describe, expect, test } from "vitest";
import { storeOn } from "../open-store.ts";
import { rejection } from "./fixtures.ts";
import type { Subject } from "./subject.ts";

const NOW = "2026-11-28T10:00:00.000Z";
const LATER = "2026-11-28T11:00:00.000Z";
const device = randomUUID();

export function specifyField(on: Subject): void {
  const envelope = (sequence: number, change: Partial<Envelope> = {}): Envelope => ({
    kith: "envelope/1",
    id: randomUUID(),
    kind: "interview",
    site: on.site.id,
    device,
    sequence,
    instrument: { id: "survey", version: 1 },
    sealed: "AAAA",
    hash: "a".repeat(64),
    ...change,
  });

  describe("sealed records", () => {
    test("are kept once, also when they come twice at once", async () => {
      const one = envelope(1);
      const puts = await Promise.all([1, 2, 3].map(() => on.store.field.put(one, NOW)));
      expect(puts.map(({ put }) => put).toSorted()).toEqual(["new", "same", "same"]);
      expect(await on.store.field.put(one, LATER)).toEqual({ put: "same", receivedAt: NOW });
      expect(await on.store.field.waiting(on.site.id, 9)).toEqual([one]);
    });

    test("of one id or one number are both kept, and said to be in conflict", async () => {
      const { field } = on.store;
      const one = envelope(1);
      await field.put(one, NOW);
      const others = [envelope(2, { id: one.id, hash: "b".repeat(64) }), envelope(1)];
      for (const other of others) expect((await field.put(other, NOW)).put).toBe("conflict");
      expect(await field.waiting(on.site.id, 9)).toEqual([one, ...others]);
      expect((await field.listed(on.site.id, device)).map(({ sequence }) => sequence)).toEqual([
        1, 1, 2,
      ]);
      expect(await field.known(on.site.id, [one, { id: one.id, hash: "c".repeat(64) }])).toEqual([
        { id: one.id, hash: one.hash, device, sequence: 1 },
      ]);
    });

    test("never change", async () => {
      await on.store.field.put(envelope(1), NOW);
      for (const statement of ["update envelopes set sealed = ''", "delete from envelopes"])
        await expect(on.engine.pool.query(statement)).rejects.toThrow("kept as they are");
    });

    test("wait until something becomes of them; those set aside can wait again", async () => {
      const { field } = on.store;
      const all = [envelope(1), envelope(2), envelope(3, { kind: "visit" })];
      for (const one of all) await field.put(one, NOW);
      await field.settle(on.site.id, all[0]!, "arrived");
      await field.settle(on.site.id, all[1]!, { reason: "Torn.", remedy: "Ask." });
      expect(await field.waiting(on.site.id, 9)).toEqual([]);
      expect(await field.hasArrived(on.site.id, all[0]!.id)).toBe(true);
      expect(await field.hasArrived(on.site.id, all[1]!.id)).toBe(false);
      expect(await field.setAside(on.site.id)).toMatchObject([
        { id: all[1]!.id, sequence: 2, reason: "Torn.", remedy: "Ask." },
      ]);
      expect(await field.tryAgain(on.site.id)).toBe(1);
      expect(await field.waiting(on.site.id, 9)).toEqual([all[1]]);
      expect(await field.setAside(on.site.id)).toEqual([]);
    });
  });

  describe("phones", () => {
    test("are enrolled by a code that is good once, and not after it has expired", async () => {
      const { field } = on.store;
      const hash = randomUUID();
      await field.addCode(on.site.id, { hash, label: "Blue phone", expiresAt: LATER });
      const enrol = (now: string) => field.enrol({ hash, tokenHash: randomUUID(), now });
      expect(await enrol(LATER)).toBeUndefined();
      const both = await Promise.all([enrol(NOW), enrol(NOW)]);
      expect(both.filter((one) => one !== undefined)).toMatchObject([{ label: "Blue phone" }]);
      expect(await field.enrol({ hash: "no code", tokenHash: "t", now: NOW })).toBeUndefined();
    });

    test("are known by their token until they are revoked, at their own site", async () => {
      const { field } = on.store;
      const [hash, tokenHash] = [randomUUID(), randomUUID()];
      await field.addCode(on.site.id, { hash, label: "Red", expiresAt: LATER });
      const phone = (await field.enrol({ hash, tokenHash, now: NOW }))!;
      expect(await field.phoneOf(tokenHash, NOW)).toEqual(phone);
      expect(await field.phones(on.site.id)).toEqual([{ ...phone, lastContact: NOW }]);
      expect(await field.phoneOf("another", NOW)).toBeUndefined();
      expect(await field.revoke(randomUUID(), phone.id, LATER)).toBe(false);
      expect((await field.phoneOf(tokenHash, NOW))?.revokedAt).toBeUndefined();
      expect(await field.revoke(on.site.id, phone.id, NOW)).toBe(true);
      expect(await field.revoke(on.site.id, phone.id, LATER)).toBe(true);
      expect((await field.phoneOf(tokenHash, LATER))?.revokedAt).toBe(NOW);
      expect((await field.phones(on.site.id))[0]?.lastContact).toBe(NOW);
    });
  });

  describe("published instruments", () => {
    test("stay as they are, version by version", async () => {
      const { field } = on.store;
      const publish = (version: number, document: { title: string }) =>
        field.publish(on.site.id, { id: "survey", version, document });
      expect(await field.latestInstrument(on.site.id)).toBeUndefined();
      await publish(2, { title: "Two" });
      await publish(1, { title: "One" });
      await publish(2, { title: "Two" });
      expect((await rejection(publish(2, { title: "Zwei" }))).code).toBe("invalid");
      expect(await field.instrument(on.site.id, "survey", 2)).toEqual({ title: "Two" });
      expect(await field.latestInstrument(on.site.id)).toEqual({ title: "One" });
      expect(await field.instrument(on.site.id, "survey", 3)).toBeUndefined();
    });
  });

  describe("the keys of the doorstep", () => {
    test("are made once, in a file of their owner's, and missed when it is gone", async () => {
      await on.withOwn(async (home, engine, store) => {
        const file = join(dirname(home.keyFile), "field.keys");
        const keys = await store.field.keys();
        expect(await store.field.keys()).toBe(keys);
        expect(statSync(file).mode & 0o077).toBe(0);
        expect(readFileSync(file, "utf8")).toContain(keys.programme.privateKey);
        const { rows } = await engine.pool.query("select * from field_keys");
        expect(JSON.stringify(rows)).not.toContain(keys.programme.privateKey);
        rmSync(file);
        const again = await storeOn({ ...engine, close: async () => {} }, home.keyFile);
        expect((await rejection(again.field.keys())).code).toBe("key-lost");
      });
    });
  });
}
