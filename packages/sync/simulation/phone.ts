import type { Random } from "@kith/model";
import {
  aged,
  type Envelope,
  elapsed,
  envelopeText,
  forgetReceived,
  type ItemRef,
  type OutboxItem,
  type OutboxStore,
  type Reply,
  receiptText,
  sendRecords,
} from "../src/index.ts";
import { cheapHash, idOf } from "./cheap-hash.ts";
import { type Clockwork, type Life, liveOn, type Strike } from "./clockwork.ts";
import type { Faults } from "./faults.ts";
import type { Mutant } from "./mutants.ts";
import { SITE, signatureOf } from "./server.ts";

/** What is on the phone's disk. */
interface Disk {
  next: number;
  readonly numbers: Map<string, number>;
  readonly items: Map<string, OutboxItem>;
  /** Interviews still to be held. */
  readonly toHold: string[];
  lastLook: number | undefined;
}

export interface Phone {
  readonly items: () => readonly OutboxItem[];
  /** Sealed and told "safe on this phone": by id, the hash. */
  readonly finished: ReadonlyMap<string, string>;
  /** Interviews that are still to be held on it: none once it is lost. */
  readonly toHold: () => number;
  readonly lost: () => boolean;
  /** How often its clock was set forward. */
  readonly jumpsOn: () => number;
  /** Nobody sees it again, nor what was on it. */
  readonly lose: () => void;
  readonly start: () => void;
  readonly killAndRestart: () => void;
  readonly upgrade: () => void;
  readonly jumpClock: () => void;
  /** Takes over another phone's records. */
  readonly takeOver: (envelopes: readonly Envelope[]) => void;
}

export interface PhoneWorld {
  readonly clock: Clockwork;
  readonly random: Random;
  readonly faults: () => Faults;
  readonly send: (life: Life, batch: readonly Envelope[]) => Promise<Reply>;
  /** Called when a record leaves the disk. */
  readonly removing: (phone: Phone, item: OutboxItem) => void;
  readonly mutant?: Mutant | undefined;
}

const MINUTE = 60_000;

export function makePhone(number: number, interviews: number, world: PhoneWorld): Phone {
  const { clock, random, faults, mutant } = world;
  const device = idOf(0xde71ce, number);
  const finished = new Map<string, string>();
  let clockOffset = 0;
  const strike: Strike = { chance: () => faults().killAtStep, kill: () => killAndRestart() };
  let life: Life = liveOn(clock, random.fork("life 0"), strike);
  let lives = 1;
  let upgrading = false;
  let lost = false;
  let jumpsOn = 0;
  let disk: Disk = {
    next: 1,
    numbers: new Map(),
    items: new Map(),
    toHold: Array.from({ length: interviews }, (_, i) => idOf(number, i)),
    lastLook: undefined,
  };

  const refOf = ({ id, hash }: ItemRef) => `${id} ${hash}`;
  const roomFor = (): void => {
    if (random.next() < faults().quota) throw new Error("No room on this phone.");
  };
  const change = (ref: ItemRef, to: (item: OutboxItem) => OutboxItem): void => {
    const item = disk.items.get(refOf(ref));
    if (item !== undefined) disk.items.set(refOf(ref), to(item));
  };
  const storeOf = (own: Life): OutboxStore => ({
    reserve: (id) =>
      own.step(() => {
        roomFor();
        const number = disk.numbers.get(id) ?? disk.next++;
        disk.numbers.set(id, number);
        return number;
      }),
    add: (envelope) =>
      own.step(() => {
        if (mutant !== "ignores-full-disk") roomFor();
        else if (random.next() < faults().quota) {
          finish(envelope);
          return;
        }
        const ref = refOf(envelope);
        if (!disk.items.has(ref)) disk.items.set(ref, { envelope });
        finish(envelope);
      }),
    list: () =>
      own.step(() =>
        [...disk.items.values()].sort((a, b) => a.envelope.sequence - b.envelope.sequence),
      ),
    received: (receipt) =>
      own.step(() => {
        roomFor();
        change(receipt, (item) => ({ ...item, receipt }));
      }),
    setAside: (ref, reason) =>
      own.step(() => {
        roomFor();
        change(ref, (item) => ({ ...item, setAside: reason }));
      }),
    age: (now) =>
      own.step(() => {
        roomFor();
        const last = disk.lastLook ?? now;
        const gone = mutant === "trusts-the-clock" ? Math.max(0, now - last) : elapsed(last, now);
        for (const [ref, item] of disk.items) {
          const from = mutant === "counts-from-before" ? { keptFor: 0, ...item } : item;
          disk.items.set(ref, aged(from, gone));
        }
        disk.lastLook = now;
      }),
    remove: (ref) =>
      own.step(() => {
        const item = disk.items.get(refOf(ref));
        if (item === undefined) return;
        world.removing(phone, item);
        disk.items.delete(refOf(ref));
      }),
  });
  const finish = (envelope: Envelope): void => {
    if (envelope.device !== device) return;
    finished.set(envelope.id, envelope.hash);
    disk.toHold.splice(0, disk.toHold.length, ...disk.toHold.filter((id) => id !== envelope.id));
  };

  async function holdInterviews(own: Life, store: OutboxStore): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      const id = await own.step(() => disk.toHold[0]);
      if (id === undefined) return;
      await own.sleep(MINUTE * (1 + 20 * random.next()));
      try {
        const sequence = await store.reserve(id);
        const sealed = btoa(`${id} sealed with ${random.below(1_000_000)}`);
        const open = {
          kith: "envelope/1" as const,
          id,
          kind: "interview" as const,
          site: SITE,
          device,
          sequence,
          instrument: { id: "survey", version: 1 + (attempt % 3) },
          sealed,
        };
        await store.add({ ...open, hash: cheapHash(envelopeText(open)) });
      } catch {
        // No room: the draft is still there, and is tried again.
        await own.sleep(MINUTE);
      }
    }
  }

  async function keepSending(own: Life, store: OutboxStore): Promise<void> {
    let failures = 0;
    for (;;) {
      try {
        await sendRecords({
          store,
          random,
          send: (batch) => world.send(own, batch),
          verify: async (receipt) =>
            mutant === "believes-anybody" ||
            receipt.signature === signatureOf(receiptText(receipt)),
          hashText: async (text) => cheapHash(text),
          wait: (milliseconds) =>
            mutant === "gives-up" && ++failures > 5
              ? new Promise(() => {})
              : own.sleep(milliseconds),
        });
        if (mutant === "deletes-when-sent")
          for (const { envelope } of await store.list()) await store.remove(envelope);
        await forgetReceived(store, clock.now() + clockOffset);
      } catch {
        // A full disk: what matters is unchanged, and is tried again.
      }
      const idle = await own.step(() => disk.toHold.length === 0);
      await own.sleep(idle ? 60 * MINUTE : 5 * MINUTE);
    }
  }

  /** Copies everything to a new disk, compares, and only then uses it. */
  async function moveDisk(own: Life): Promise<void> {
    const fresh: Disk = { ...disk, numbers: new Map(), items: new Map(), toHold: [] };
    for (const [ref, item] of disk.items)
      await own.step(() => {
        roomFor();
        fresh.items.set(ref, item);
      });
    await own.step(() => {
      roomFor();
      for (const [id, given] of disk.numbers) fresh.numbers.set(id, given);
      fresh.toHold.push(...disk.toHold);
      fresh.next = disk.next;
      const same =
        fresh.items.size === disk.items.size &&
        [...disk.items].every(([ref, item]) => fresh.items.get(ref) === item);
      if (!same) throw new Error("The copy is not the same.");
      disk = fresh;
    });
  }

  const start = (): void => {
    const own = life;
    const store = storeOf(own);
    const work = (): void => {
      void holdInterviews(own, store);
      void keepSending(own, store);
    };
    if (!upgrading) {
      work();
      return;
    }
    // An upgrade that fails leaves the old disk, with which everything goes on.
    void moveDisk(own)
      .catch(() => {})
      .then(() => {
        upgrading = false;
        work();
      });
  };
  const killAndRestart = (): void => {
    life.kill();
    if (lost) return;
    clock.at(1_000 + Math.floor(random.next() * 30 * MINUTE), () => {
      if (lost || !life.dead()) return;
      life = liveOn(clock, random.fork(`life ${lives++}`), strike);
      start();
    });
  };
  const phone: Phone = {
    items: () => (lost ? [] : [...disk.items.values()]),
    finished,
    toHold: () => (lost ? 0 : interviews - finished.size),
    lost: () => lost,
    jumpsOn: () => jumpsOn,
    start,
    killAndRestart,
    upgrade: () => {
      upgrading = true;
      killAndRestart();
    },
    jumpClock: () => {
      const by = Math.floor((random.next() - 0.5) * 20 * 365 * 24 * 60 * MINUTE);
      clockOffset += by;
      if (by > 0) jumpsOn++;
    },
    lose: () => {
      lost = true;
      life.kill();
    },
    takeOver: (envelopes) => {
      for (const envelope of envelopes)
        void storeOf(life)
          .add(envelope)
          .catch(() => {});
    },
  };
  return phone;
}
