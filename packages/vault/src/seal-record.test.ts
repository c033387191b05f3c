import { describe, expect, it } from "vitest";
import {
  fromBase64,
  keyDigits,
  makeProgrammeKeys,
  makeReceiptKeys,
  openSealed,
  sealTo,
  sha256Hex,
  signText,
  toBase64,
  verifyText,
} from "./index.ts";

const context = { site: "s1", id: "i1", kind: "interview" };
const text = "Ann relies on the postman, Wiśniewska and مريم.";
const bytes = new TextEncoder().encode(text);

describe("sealTo and openSealed", () => {
  it("give back what was sealed, to whoever has the private key", async () => {
    const keys = await makeProgrammeKeys();
    const sealed = await sealTo(keys.publicKey, bytes, context);
    const opened = await openSealed(keys, sealed, context);
    expect(opened.ok && new TextDecoder().decode(opened.bytes)).toBe(text);
    const empty = await sealTo(keys.publicKey, new Uint8Array(0), context);
    expect(await openSealed(keys, empty, context)).toEqual({ ok: true, bytes: new Uint8Array(0) });
    expect(fromBase64(empty)?.length).toBe(94);
  });

  it("seal the same differently each time, and show nothing of it", async () => {
    const { publicKey } = await makeProgrammeKeys();
    const two = [await sealTo(publicKey, bytes, context), await sealTo(publicKey, bytes, context)];
    expect(two[0]).not.toBe(two[1]);
    for (const sealed of two) expect(atob(sealed)).not.toContain("postman");
  });

  it("open for the same record alone, and for no other key", async () => {
    const [keys, others] = [await makeProgrammeKeys(), await makeProgrammeKeys()];
    const sealed = await sealTo(keys.publicKey, bytes, context);
    const bad = { ok: false, reason: "damaged-or-other-key" };
    for (const change of [{ site: "s2" }, { id: "i2" }, { kind: "visit" }])
      expect(await openSealed(keys, sealed, { ...context, ...change })).toEqual(bad);
    expect(await openSealed(others, sealed, context)).toEqual(bad);
    // The right private key under another public name.
    const mixed = { publicKey: others.publicKey, privateKey: keys.privateKey };
    expect(await openSealed(mixed, sealed, context)).toEqual(bad);
  });

  it("notice any bit that changed, and any byte that is missing", async () => {
    const keys = await makeProgrammeKeys();
    const whole = fromBase64(await sealTo(keys.publicKey, bytes, context))!;
    for (let at = 0; at < whole.length; at++) {
      const changed = Uint8Array.from(whole);
      changed[at]! ^= 1 << (at % 8);
      expect((await openSealed(keys, toBase64(changed), context)).ok, `byte ${at}`).toBe(false);
    }
    for (const length of [0, 1, 65, 66, 93, whole.length - 1])
      expect((await openSealed(keys, toBase64(whole.slice(0, length)), context)).ok).toBe(false);
    expect(await openSealed(keys, "no base 64!", context)).toMatchObject({ ok: false });
    const newer = Uint8Array.from(whole);
    newer[0] = 2;
    expect(await openSealed(keys, toBase64(newer), context)).toEqual({
      ok: false,
      reason: "newer-version",
    });
  });

  it("want a key", async () => {
    await expect(sealTo("AAAA", bytes, context)).rejects.toThrow(
      new RangeError("This is no public key."),
    );
    await expect(openSealed({ publicKey: "", privateKey: "%" }, "AAAA", context)).rejects.toThrow(
      new RangeError("This is no private key."),
    );
    const { publicKey } = await makeReceiptKeys();
    // A key for signing looks alike, and is not refused by WebCrypto: what it seals nobody opens.
    expect(await keyDigits(publicKey)).toMatch(/^(\d{5} ){5}\d{5}$/);
  });
});

describe("signText and verifyText", () => {
  it("agree on what was signed, and on nothing else", async () => {
    const [keys, others] = [await makeReceiptKeys(), await makeReceiptKeys()];
    const signature = await signText(keys.privateKey, text);
    expect(await verifyText(keys.publicKey, text, signature)).toBe(true);
    expect(await verifyText(keys.publicKey, `${text} `, signature)).toBe(false);
    expect(await verifyText(others.publicKey, text, signature)).toBe(false);
    expect(await verifyText(keys.publicKey, text, "AAAA")).toBe(false);
    expect(await verifyText(keys.publicKey, text, "?")).toBe(false);
    const changed = fromBase64(signature)!;
    changed[10]! ^= 1;
    expect(await verifyText(keys.publicKey, text, toBase64(changed))).toBe(false);
  });
});

describe("the rest", () => {
  it("is SHA-256 as NIST has it", async () => {
    // FIPS 180-2, appendix B.1.
    expect(await sha256Hex("abc")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });

  it("names a key by digits that differ from key to key", async () => {
    const [one, two] = [await makeProgrammeKeys(), await makeProgrammeKeys()];
    expect(await keyDigits(one.publicKey)).toBe(await keyDigits(one.publicKey));
    expect(await keyDigits(one.publicKey)).not.toBe(await keyDigits(two.publicKey));
  });

  it("reads base 64 and nothing like it", () => {
    expect(fromBase64(toBase64(Uint8Array.of(0, 255, 128)))).toEqual(Uint8Array.of(0, 255, 128));
    for (const text of ["a", "ab=c", "ab c", "abc-"]) expect(fromBase64(text)).toBeUndefined();
  });
});
