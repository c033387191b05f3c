import { aFolder, kith } from "@kith/scenario";
import { describe, expect, it } from "vitest";

const GOOD = {
  kith: "instrument/1",
  id: "pilot",
  version: 2,
  title: { en: "Pilot" },
  languages: [
    { tag: "en", name: "English", direction: "ltr" },
    { tag: "cy", name: "Cymraeg", direction: "ltr" },
  ],
  sections: [
    {
      id: "all",
      title: { en: "All", cy: "Popeth" },
      questions: [{ id: "why", kind: "text", wording: { en: "Why, or why not?" } }],
    },
  ],
};
const BAD = {
  ...GOOD,
  sections: [{ ...GOOD.sections[0], questions: [{ id: "why", kind: "quiz" }] }],
};

describe("kith instrument", () => {
  it("checks the programme's own survey, which needs no file", async () => {
    const said = await kith(["instrument", "check", "connected-communities", "--json"]);
    expect(said.code).toBe(0);
    expect(said.json()).toMatchObject({
      id: "connected-communities",
      languages: ["en", "cy", "ar"],
      errors: 0,
      warnings: 0,
    });
  });

  it("names question and field of what is wrong, and what a language lacks", async () => {
    using folder = aFolder({
      "good.json": JSON.stringify(GOOD),
      "bad.json": JSON.stringify(BAD),
      "torn.json": '{\n"kith": ',
    });
    const good = await kith(["instrument", "check", folder.at("good.json")]);
    expect(good.code).toBe(0);
    expect(good.out).toContain("good.json (why): There are no words in “cy” for wording.");
    expect(good.out).toContain(
      "pilot, version 2: 1 question in English, Cymraeg, about 0 minutes; 0 errors, 2 warnings.",
    );
    const bad = await kith(["instrument", "check", folder.at("bad.json")]);
    expect(bad.code).toBe(1);
    expect(bad.out).toContain("error: bad.json (why › kind): “quiz” is not a kind of question");
    expect((await kith(["instrument", "check", folder.at("torn.json")])).out).toContain(
      "This is not JSON.",
    );
    const printed = await kith(["instrument", "print", folder.at("bad.json")]);
    expect(printed.code).toBe(2);
    expect(printed.err).toContain("is not an instrument that can be used");
  });

  it("prints a form for A4, in a language it has, to a file or to the terminal", async () => {
    using folder = aFolder({});
    const out = folder.at("form.html");
    const said = await kith([
      "instrument",
      "print",
      "connected-communities",
      "--language",
      "ar",
      "--out",
      out,
    ]);
    expect(said.code).toBe(0);
    expect(folder.read("form.html")).toContain('<html lang="ar" dir="rtl">');
    expect((await kith(["instrument", "print", "connected-communities"])).out).toMatch(
      /^<!doctype html>/,
    );
    const model = await kith([
      "instrument",
      "print",
      "connected-communities",
      "--people",
      "5",
      "--json",
    ]);
    expect(model.json()).toMatchObject({
      language: "en",
      sections: [{}, {}, {}, {}, {}, {}, {}, {}],
    });
    const polish = await kith(["instrument", "print", "connected-communities", "--language", "pl"]);
    expect(polish.code).toBe(2);
    expect(polish.err).toContain("--language takes en or cy or ar, not “pl”.");
  });

  it("writes a codebook with a row for each question", async () => {
    using folder = aFolder({ "good.json": JSON.stringify(GOOD) });
    const said = await kith(["instrument", "codebook", folder.at("good.json"), "--language", "cy"]);
    expect(said.out).toBe(
      'id,section,kind,about,wording,values,condition,source\nwhy,all,text,respondent,"Why, or why not?","dont_know = Ddim yn gwybod; refused = Gwell gen i beidio â dweud",,\n',
    );
  });
});
