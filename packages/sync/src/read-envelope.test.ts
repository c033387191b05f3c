import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { envelope, sha256 } from "../testing/records.ts";
import { isProblem, MOST_SEALED, readEnvelope } from "./read-envelope.ts";

const read = (value: unknown) => readEnvelope(value, "record 1", sha256);

describe("readEnvelope", () => {
  it("gives back what is whole, without what does not belong", async () => {
    const whole = await envelope(7);
    expect(await read(whole)).toEqual(whole);
    expect(await read({ ...whole, extra: "x" })).toEqual(whole);
    expect(await read(await envelope(7, { kind: "visit" }))).toMatchObject({ kind: "visit" });
  });

  const wrong: readonly (readonly [string, Record<string, unknown>])[] = [
    ["kith", { kith: "envelope/2" }],
    ["id", { id: "7" }],
    ["site", { site: 5 }],
    ["device", { device: undefined }],
    ["kind", { kind: "note" }],
    ["sequence", { sequence: 0 }],
    ["sequence", { sequence: 1.5 }],
    ["sequence", { sequence: "1" }],
    ["instrument", { instrument: null }],
    ["instrument.id", { instrument: { id: "A B", version: 1 } }],
    ["instrument.version", { instrument: { id: "a", version: 0 } }],
    ["sealed", { sealed: "abc" }],
    ["sealed", { sealed: "" }],
    ["sealed", { sealed: "ab*=" }],
    ["sealed", { sealed: "abcd".repeat(MOST_SEALED / 4 + 1) }],
    ["hash", { hash: "0".repeat(63) }],
  ];
  it.each(wrong)("names the field that is wrong: %s %o", async (field, change) => {
    const found = await read({ ...(await envelope(1)), ...change });
    expect(found).toMatchObject({
      severity: "error",
      code: "malformed-envelope",
      place: { file: "record 1", field },
      remedy: expect.stringContaining("stays on the phone"),
    });
  });

  it("notices any change under an old hash", async () => {
    const whole = await envelope(1);
    for (const change of [
      { sequence: 2 },
      { kind: "visit" },
      { sealed: btoa("other") },
      { instrument: { id: "other", version: 1 } },
      { device: whole.site },
    ])
      expect(await read({ ...whole, ...change })).toMatchObject({ code: "wrong-hash" });
  });

  it("is not to be upset: 1,000 damaged ones each say what is wrong", async () => {
    const random = seededRandom(11);
    const whole = await envelope(1);
    const junk = [null, undefined, 0, -1, Number.NaN, "", "x", [], {}, true, [[]], { id: {} }];
    for (let i = 0; i < 1_000; i++) {
      let value: unknown = junk[i % junk.length];
      if (i >= junk.length) {
        const copy: Record<string, unknown> = { ...whole };
        const keys = Object.keys(copy);
        const key = keys[random.below(keys.length)]!;
        const how = random.below(3);
        if (how === 0) delete copy[key];
        else if (how === 1) copy[key] = junk[random.below(junk.length)];
        else {
          const text = JSON.stringify(copy);
          const cut = random.below(text.length);
          try {
            value = JSON.parse(text.slice(0, cut) + text.slice(cut + 1));
          } catch {
            value = text;
          }
        }
        if (how !== 2) value = copy;
      }
      const found = await read(value);
      // Taking one character out may leave the same record, as in a number's text.
      if (!isProblem(found)) expect(found).toEqual(whole);
      else {
        expect(found.place.field).toBeTruthy();
        expect(found.message).not.toBe("");
      }
    }
  });
});
