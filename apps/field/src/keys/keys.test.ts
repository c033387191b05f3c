import { describe, expect, it } from "vitest";
import {
  newDataKey,
  openBytes,
  openDataKey,
  sealBytes,
  unwrapWithPin,
  weakPin,
  wrapWithPin,
} from "./index.ts";

const text = (s: string) => new TextEncoder().encode(s);

describe("the phone's data key", () => {
  it("comes back with the PIN it was wrapped with, and with no other", async () => {
    const raw = newDataKey();
    const wrapped = await wrapWithPin(raw, "274913", 10);
    const key = await unwrapWithPin(wrapped, "274913");
    if (key === undefined) throw new Error("not unwrapped");
    const sealed = await sealBytes(await openDataKey(raw), text("Carol"), "a");
    expect(await openBytes(key, sealed, "a")).toEqual(text("Carol"));
    expect(await unwrapWithPin(wrapped, "274914")).toBeUndefined();
  });

  it("is not to be had from the wrapped bytes with fewer rounds or another salt", async () => {
    const wrapped = await wrapWithPin(newDataKey(), "274913", 10);
    expect(await unwrapWithPin({ ...wrapped, rounds: 9 }, "274913")).toBeUndefined();
    const salt = wrapped.salt.map((byte) => byte ^ 1);
    expect(await unwrapWithPin({ ...wrapped, salt }, "274913")).toBeUndefined();
  });

  it("cannot be read out once it is ready for use", async () => {
    expect((await openDataKey(newDataKey())).extractable).toBe(false);
  });
});

describe("sealed bytes", () => {
  it("open for what they belong to only, and not when a bit has changed", async () => {
    const key = await openDataKey(newDataKey());
    const sealed = await sealBytes(key, text("Carol"), "first");
    expect(await openBytes(key, sealed, "second")).toBeUndefined();
    for (const at of [0, sealed.bytes.length - 1]) {
      const bytes = sealed.bytes.slice();
      bytes[at] = bytes[at]! ^ 1;
      expect(await openBytes(key, { ...sealed, bytes }, "first")).toBeUndefined();
    }
  });

  it("are never the same twice", async () => {
    const key = await openDataKey(newDataKey());
    const [a, b] = [await sealBytes(key, text("x"), ""), await sealBytes(key, text("x"), "")];
    expect(a.iv).not.toEqual(b.iv);
    expect(a.bytes).not.toEqual(b.bytes);
  });
});

describe("a PIN", () => {
  it.each([
    ["12345", "short"],
    ["", "short"],
    ["111111", "repeated"],
    ["123456", "row"],
    ["876543", "row"],
    ["274913", undefined],
    ["112233", undefined],
    ["green door", undefined],
  ])("%s is %s", (pin, weak) => {
    expect(weakPin(pin)).toBe(weak);
  });
});
