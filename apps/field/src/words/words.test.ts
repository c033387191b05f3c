import { describe, expect, it } from "vitest";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { firstUiLanguage, uiLanguage } from "./index.ts";

/** Every text of a catalogue, functions called with each of some numbers or a name. */
function texts(of: unknown): string[] {
  if (typeof of === "string") return [of];
  if (typeof of === "function") {
    const call = of as (...args: unknown[]) => string;
    return [0, 1, 2, 3, 11, 100].map((n) => {
      try {
        return call(n, n);
      } catch {
        return call([`x${n}`, "y"]);
      }
    });
  }
  return Object.values(of as object).flatMap(texts);
}

describe("the catalogues", () => {
  it("leave no text empty and no mark for a number behind", () => {
    for (const catalogue of [en, ar]) {
      for (const text of texts(catalogue)) {
        expect(text.trim()).not.toBe("");
        expect(text).not.toMatch(/#|undefined|\[object/);
      }
    }
  });

  it("say in Arabic nothing in Latin letters but the app's name, keys and https", () => {
    for (const text of texts(ar)) {
      const latin = text.match(/[A-Za-z]+/g) ?? [];
      for (const word of latin)
        expect(["Kith", "https", "Y", "N", "x", "y", "rtl"]).toContain(word);
    }
  });

  it("count as the language counts", () => {
    expect(en.names.everyone(1)).toBe("That is everyone: 1 person");
    expect(en.names.everyone(2)).toBe("That is everyone: 2 people");
    expect(ar.names.everyone(2)).toBe("هؤلاء كلّهم: شخصان");
    expect(ar.names.everyone(3)).toBe("هؤلاء كلّهم: 3 أشخاص");
    expect(ar.names.everyone(11)).toBe("هؤلاء كلّهم: 11 شخصًا");
  });

  it("are found by any form of a language's tag", () => {
    expect(uiLanguage("ar-EG")).toBe("ar");
    expect(uiLanguage("EN-gb")).toBe("en");
    expect(uiLanguage("pl")).toBeUndefined();
    expect(firstUiLanguage(["pl", "ar-SA", "en"])).toBe("ar");
    expect(firstUiLanguage(["pl"])).toBe("en");
  });
});
