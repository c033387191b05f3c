import { describe, expect, it } from "vitest";
import { askToPersist, mayBegin } from "./persistence.ts";

const yes = () => Promise.resolve(true);
const no = () => Promise.resolve(false);
const HOUR = 60 * 60 * 1000;

describe("asking the browser to keep the storage", () => {
  it.each([
    ["it keeps it already", { persisted: yes, persist: no }, true],
    ["it agrees", { persisted: no, persist: yes }, true],
    ["it refuses", { persisted: no, persist: no }, false],
    ["it cannot be asked", {}, false],
    ["it has no such thing", undefined, false],
    ["asking fails", { persisted: () => Promise.reject(new Error("no")) }, false],
  ])("%s", async (_name, storage, persistent) => {
    const promise = await askToPersist(storage);
    expect(promise).toEqual({ persistent, hours: persistent ? undefined : 24 });
  });
});

describe("a new interview may begin", () => {
  const refused = { persistent: false, hours: 24 };
  it.each([
    ["always with the promise", { persistent: true, hours: undefined }, 9, 100 * HOUR, true],
    ["when nothing waits", refused, 0, 100 * HOUR, true],
    ["within a day of contact", refused, 1, 24 * HOUR - 1, true],
    ["not after a day without contact", refused, 1, 24 * HOUR, false],
    ["when the clock was set back", refused, 1, -5 * HOUR, true],
  ])("%s", (_name, promise, waiting, now, may) => {
    expect(mayBegin(promise, waiting, 0, now)).toBe(may);
  });
});
