import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fingerprintText,
  makeKey,
  openKey,
  openText,
  readKeyText,
  sealText,
  writeKeyText,
} from "./index.ts";

const context = { site: "site-1", record: "record-1", purpose: "mention" };
const text = fc.string({ unit: "grapheme" });

describe("a sealed text", () => {
  test("opens to the same text", async () => {
    const key = await openKey(makeKey());
    await fc.assert(
      fc.asyncProperty(text, text, async (plain, record) => {
        const here = { ...context, record };
        const opened = await openText(key, await sealText(key, plain, here), here);
        expect(opened).toEqual({ ok: true, text: plain });
      }),
    );
  });

  test("keeps a byte order mark that belongs to the text", async () => {
    const key = await openKey(makeKey());
    const opened = await openText(key, await sealText(key, "\ufeffAnn", context), context);
    expect(opened).toEqual({ ok: true, text: "\ufeffAnn" });
  });

  test("does not show what it holds, nor that two hold the same", async () => {
    const key = await openKey(makeKey());
    const one = await sealText(key, "Manjit", context);
    const two = await sealText(key, "Manjit", context);
    expect(new TextDecoder("latin1").decode(one)).not.toContain("Manjit");
    expect(one).not.toEqual(two);
    expect(one.length).toBe("Manjit".length + 37);
  });

  test.each([
    ["site", { ...context, site: "site-2" }],
    ["record", { ...context, record: "record-2" }],
    ["purpose", { ...context, purpose: "respondent" }],
    ["boundary between them", { ...context, site: "site-1record", record: "-1" }],
  ])("does not open for another %s", async (_, other) => {
    const key = await openKey(makeKey());
    const sealed = await sealText(key, "David", context);
    expect(await openText(key, sealed, other)).toEqual({ ok: false, reason: "damaged" });
  });

  test("does not open when any one bit is changed", async () => {
    const key = await openKey(makeKey());
    const sealed = await sealText(key, "David", context);
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = sealed.slice();
      const byte = bit >> 3;
      changed[byte] = (changed[byte] ?? 0) ^ (1 << (bit & 7));
      expect((await openText(key, changed, context)).ok).toBe(false);
    }
  });

  test("does not open when cut short", async () => {
    const key = await openKey(makeKey());
    const sealed = await sealText(key, "David", context);
    for (let length = 0; length < sealed.length; length++) {
      expect((await openText(key, sealed.slice(0, length), context)).ok).toBe(false);
    }
  });

  test("says that it needs another key, or a newer program", async () => {
    const key = await openKey(makeKey());
    const sealed = await sealText(await openKey(makeKey()), "David", context);
    expect(await openText(key, sealed, context)).toEqual({ ok: false, reason: "wrong-key" });
    sealed[0] = 2;
    expect(await openText(key, sealed, context)).toEqual({ ok: false, reason: "newer-version" });
  });
});

describe("a key", () => {
  test("survives its file", async () => {
    const bytes = makeKey();
    const read = readKeyText(writeKeyText(bytes));
    expect(read).toEqual(bytes);
    expect((await openKey(bytes)).id).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each([
    "",
    "kith-vault-key-1",
    "kith-vault-key-1 00ff",
    "other 00",
    `${writeKeyText(makeKey())}x`,
  ])("is not read from %j", (content) => {
    expect(readKeyText(content)).toBeUndefined();
  });

  test("of another length is refused", async () => {
    await expect(openKey(new Uint8Array(16))).rejects.toThrow("32 bytes, not 16");
  });

  test("agrees with an independent derivation", async () => {
    // Python 3: hmac.new(hmac.new(bytes(32), bytes(32), 'sha256').digest(),
    // b'kith vault id\x01', 'sha256').hexdigest()[:16], which is RFC 5869 with an empty salt.
    expect((await openKey(new Uint8Array(32))).id).toBe("7379a3bcb5e1fe2c");
  });
});

describe("a fingerprint", () => {
  test("is the same for the same text and key only", async () => {
    const [key, other] = await Promise.all([openKey(makeKey()), openKey(makeKey())]);
    const mark = await fingerprintText(key, "David");
    expect(await fingerprintText(key, "David")).toBe(mark);
    expect(await fingerprintText(key, "Davit")).not.toBe(mark);
    expect(await fingerprintText(other, "David")).not.toBe(mark);
  });
});
