import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { breakWrite } from "../testing/write-faults.ts";
import { deleteStorage, type Format, openStorage } from "./open-storage.ts";

const FIRST: Format = { number: 1, carry: () => [] };
/** A made-up next format: contact is kept in seconds, everything else as it was. */
const SECOND: Format = {
  number: 2,
  carry: (store, key, value) =>
    store === "phone" && key === "contact"
      ? [{ store, key, value: (value as number) / 1000 }]
      : [{ store, key, value }],
};

let count = 0;
let name: string;

beforeEach(async () => {
  name = `storage-${count++}`;
  const opened = await openStorage({ name, formats: [FIRST] });
  if (!opened.ok) throw new Error(opened.detail);
  const { db } = opened;
  await db.put("phone", 5000, "contact");
  await db.put("phone", { wrapped: new Uint8Array([1, 2, 3]) }, "keys");
  await db.put("events", {
    interview: "a",
    index: 0,
    sealed: { iv: new Uint8Array([4]), bytes: new Uint8Array([5, 6]) },
  });
  await db.put("outbox", { sealed: "x" }, 1);
  db.close();
});

async function open(formats: readonly Format[]) {
  const opened = await openStorage({ name, formats });
  if (!opened.ok) throw new Error(opened.detail);
  return opened;
}

describe("storage", () => {
  it("is what it was at the next start", async () => {
    const { db, format } = await open([FIRST]);
    expect(format).toBe(1);
    expect(await db.get("phone", "contact")).toBe(5000);
    expect(await db.count("outbox")).toBe(1);
    db.close();
  });

  it("copies everything into a new format, switches, and deletes the old at the start after", async () => {
    const first = await open([FIRST, SECOND]);
    expect(first.format).toBe(2);
    expect(await first.db.get("phone", "contact")).toBe(5);
    expect((await first.db.get("events", ["a", 0]))?.sealed.bytes).toEqual(new Uint8Array([5, 6]));
    first.db.close();
    const names = async () => (await indexedDB.databases()).map((d) => d.name);
    expect(await names()).toContain(`${name}-1`);
    (await open([FIRST, SECOND])).db.close();
    expect(await names()).not.toContain(`${name}-1`);
  });

  it("stays with the old format, everything in it, when any write of the copy fails", async () => {
    let failures = 0;
    for (let nth = 0; nth < 6; nth++) {
      const broken = breakWrite(nth, nth % 2 === 0 ? "write fails" : "commit fails");
      const opened = await open([FIRST, SECOND]);
      broken.stop();
      if (!("stayed" in opened)) {
        opened.db.close();
        break;
      }
      failures++;
      expect(opened.format).toBe(1);
      expect(await opened.db.get("phone", "contact")).toBe(5000);
      expect(await opened.db.count("outbox")).toBe(1);
      opened.db.close();
    }
    // Four records and the switch itself.
    expect(failures).toBe(5);
    const healed = await open([FIRST, SECOND]);
    expect(healed.format).toBe(2);
    healed.db.close();
  });

  it("refuses storage of a newer app, and leaves it", async () => {
    (await open([FIRST, SECOND])).db.close();
    expect(await openStorage({ name, formats: [FIRST] })).toMatchObject({
      ok: false,
      why: "newer",
    });
    const { db } = await open([FIRST, SECOND]);
    expect(await db.count("outbox")).toBe(1);
    db.close();
  });

  it("is gone, with everything, when it is deleted", async () => {
    await deleteStorage(name, [FIRST]);
    const { db } = await open([FIRST]);
    expect(await db.count("phone")).toBe(0);
    db.close();
  });
});
