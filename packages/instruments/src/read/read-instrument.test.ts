import { describeProblem, seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instrumentOf, SAMPLE } from "../testing/sample-instrument.ts";
import { readInstrument } from "./read-instrument.ts";
import { sameVersionDiffers } from "./same-version.ts";

const single = (id: string, more: object = {}) => ({
  id,
  kind: "single",
  wording: { en: id },
  options: [
    { value: "yes", label: { en: "Yes" } },
    { value: "no", label: { en: "No" } },
  ],
  ...more,
});
const note = (id: string, more: object = {}) => ({
  id,
  kind: "note",
  wording: { en: id },
  ...more,
});
const names = { id: "who", kind: "names", wording: { en: "Who?" } };
const consent = {
  id: "ok",
  kind: "consent",
  wording: { en: "?" },
  purposes: [{ purpose: "matching", label: { en: "match" } }],
};
const of = (...questions: unknown[]) => ({
  ...instrumentOf(),
  sections: [{ id: "all", title: { en: "All" }, questions }],
});
const problems = (json: unknown) =>
  readInstrument(json, "x.json").problems.map(
    ({ severity, code, place }) => `${severity} ${code} ${place.field ?? "-"}`,
  );

describe("reading an instrument", () => {
  it("gives back a good one, from text as from JSON, with what a language lacks as warnings by question", () => {
    const text = `\uFEFF${JSON.stringify(SAMPLE)}`;
    const read = readInstrument(text, "sample.json");
    expect(read.instrument).toEqual(SAMPLE);
    expect(new Set(read.problems.map(({ severity, code }) => `${severity} ${code}`))).toEqual(
      new Set(["warning words-missing"]),
    );
    const about = read.problems.find(({ place }) => place.field === "life");
    expect(about && describeProblem(about)).toBe(
      "sample.json (life): There are no words in “ar” for wording, leastLabel, mostLabel. Translate them; until then the words of the first language are shown.",
    );
  });

  it("a text that is no JSON is said with its line", () => {
    const { problems: found } = readInstrument('{\n "kith": "instrument/1",\n oops }', "x.json");
    expect(found).toMatchObject([{ code: "not-json", place: { file: "x.json", line: 3 } }]);
  });

  it.each([
    ["an unknown field is named", of(note("a", { wrding: 1 })), "error unknown-field a"],
    [
      "a missing field is named",
      of({ id: "a", kind: "single", wording: { en: "a" } }),
      "error field-missing a",
    ],
    ["an unknown kind", of({ ...note("a"), kind: "quiz" }), "error wrong-value a › kind"],
    ["an id with blanks", of(note("my id")), "error wrong-value sections[0].questions[0].id"],
    ["an id that comes twice", of(note("a"), note("a")), "error twice a › id"],
    [
      "an id that Kith uses itself",
      of(note("consent_map")),
      "error reserved-id a › id".replace("a ›", "consent_map ›"),
    ],
    [
      "a value that comes twice",
      of(
        single("a", {
          options: [
            { value: "x", label: { en: "1" } },
            { value: "x", label: { en: "2" } },
          ],
        }),
      ),
      "error twice a › options",
    ],
    [
      "a value with a semicolon",
      of(single("a", { options: [{ value: "x;y", label: { en: "1" } }] })),
      "error wrong-value a › options[0].value",
    ],
    ["no options", of(single("a", { options: [] })), "error list-empty a › options"],
    [
      "words missing in the first language",
      of(note("a", { wording: { en: " " } })),
      "error first-language-missing a › wording",
    ],
    [
      "words in a language it does not have",
      of(note("a", { wording: { en: "a", pl: "a" } })),
      "error unknown-language a › wording",
    ],
    [
      "a condition that looks ahead",
      of(note("a", { when: { question: "b", is: "yes" } }), single("b")),
      "error unknown-question a › when",
    ],
    [
      "a condition on itself",
      of(single("a", { when: { question: "a", is: "yes" } })),
      "error unknown-question a › when",
    ],
    [
      "a condition on a value that is not there",
      of(single("a"), note("b", { when: { not: { question: "a", is: "maybe" } } })),
      "error unknown-value b › when.not",
    ],
    [
      "a condition that says no answer",
      of(single("a"), note("b", { when: { question: "a" } })),
      "error condition-open b › when.question",
    ],
    [
      "a range on what is no number",
      of(single("a"), note("b", { when: { all: [{ question: "a", from: 1 }] } })),
      "error not-a-number b › when.all[0]",
    ],
    [
      "a range of a condition that holds nothing",
      of({ ...note("n"), kind: "number" }, note("b", { when: { question: "n", from: 3, to: 1 } })),
      "error range-empty b › when",
    ],
    [
      "a condition on generators that are none",
      of(single("a"), note("b", { when: { named: 1, generators: ["a"] } })),
      "error unknown-generator b › when",
    ],
    [
      "a question about people when nobody is named before",
      of(single("a", { about: "each-mention" })),
      "error no-generator a",
    ],
    [
      "a generator that is not there",
      of(consent, names, single("a", { about: "each-mention", of: ["whom"] })),
      "error unknown-generator a › of",
    ],
    [
      "a condition outside on an answer about each mention",
      of(
        consent,
        names,
        single("a", { about: "each-mention" }),
        note("b", { when: { question: "a", is: "yes" } }),
      ),
      "error about-mentions b › when",
    ],
    [
      "a range that holds nothing",
      of({ ...note("a"), kind: "number", least: 3, most: 1 }),
      "error range-empty a › least",
    ],
    [
      "a range of dates that holds nothing",
      of({ ...note("a"), kind: "date", least: "2020", most: "1999-05" }),
      "error range-empty a › least",
    ],
    [
      "a date that is none",
      of({ ...note("a"), kind: "date", least: "2020-13" }),
      "error wrong-value a › least",
    ],
    [
      "a scale too long for a phone",
      of({
        ...note("a"),
        kind: "scale",
        least: 0,
        most: 100,
        leastLabel: { en: "l" },
        mostLabel: { en: "m" },
      }),
      "error scale-too-long a › most",
    ],
    [
      "a purpose that comes twice",
      of({ ...consent, purposes: [consent.purposes[0], consent.purposes[0]] }),
      "error twice ok › purposes",
    ],
    [
      "a source of a question that is not there",
      { ...of(note("a")), sources: [{ questions: ["b"], text: "ONS" }] },
      "error unknown-question sources[0]",
    ],
    [
      "another form of document",
      { ...of(note("a")), kith: "instrument/2" },
      "error wrong-value kith",
    ],
    ["a version below 1", { ...of(note("a")), version: 0 }, "error wrong-value version"],
    [
      "a section that comes twice",
      { ...of(), sections: [of(note("a")).sections[0], of(note("b")).sections[0]] },
      "error twice sections",
    ],
  ])("says where: %s", (_, json, expected) => {
    const read = readInstrument(json, "x.json");
    expect(problems(json)).toEqual([expected]);
    expect(read.instrument).toBeUndefined();
  });

  it("looking at the same mention from a question about each mention is allowed", () => {
    const json = of(
      consent,
      names,
      single("a", { about: "each-mention" }),
      single("b", { about: "each-mention", when: { question: "a", is: "yes" } }),
    );
    expect(problems(json)).toEqual([]);
  });

  it("warns when names are asked for that will not be kept, and when more may be chosen than there are", () => {
    expect(problems(of(names))).toEqual(["warning matching-not-asked -"]);
    expect(problems(of(single("a", { kind: "multiple", most: 3 })))).toEqual([
      "warning most-above-options a › most",
    ]);
    expect(readInstrument(of(names), "x").instrument).toBeDefined();
  });

  it("lists everything that is wrong, not the first thing only", () => {
    expect(problems(of(note("a", { x: 1, hint: 4 }), { kind: "text" }, 7))).toEqual([
      "error unknown-field a",
      "error wrong-value a › hint",
      "error field-missing sections[0].questions[1]",
      "error field-missing sections[0].questions[1]",
      "error wrong-value sections[0].questions[2]",
    ]);
  });

  it("conditions without end are refused", () => {
    let when: object = { named: 1 };
    for (let depth = 0; depth < 5000; depth++) when = { not: when };
    expect(problems(of(note("a", { when })))[0]).toMatch(/^error condition-too-deep a › when/);
  });

  it("1,000 damaged instruments: each error names the file and a spot, and nothing is thrown", () => {
    let errors = 0;
    for (let seed = 0; seed < 1000; seed++) {
      const damaged = damage(structuredClone(SAMPLE), seed);
      const read = readInstrument(damaged, "x.json");
      const wrong = read.problems.filter(({ severity }) => severity === "error");
      if (wrong.length > 0) errors++;
      expect(read.instrument === undefined).toBe(wrong.length > 0);
      for (const { place, message, remedy } of wrong) {
        expect(place.file).toBe("x.json");
        expect(place.field === undefined && !/field|object/.test(message)).toBe(false);
        expect(message).toMatch(/\.$/);
        expect(remedy).not.toBe("");
      }
    }
    expect(errors).toBeGreaterThan(700);
  });

  it("1,000 texts cut off or with a character changed are read or refused, and nothing is thrown", () => {
    const text = JSON.stringify(SAMPLE, undefined, 1);
    for (let seed = 0; seed < 1000; seed++) {
      const random = seededRandom(seed);
      const at = random.below(text.length);
      const changed =
        random.below(2) === 0
          ? text.slice(0, at)
          : `${text.slice(0, at)}${'{]",:x\\'[random.below(7)]}${text.slice(at + 1)}`;
      const read = readInstrument(changed, "x.json");
      if (read.instrument === undefined) expect(read.problems[0]?.place.file).toBe("x.json");
    }
  });

  it("law: whatever is passed, nothing is thrown, and it is no instrument", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.json(),
          fc.record({ sections: fc.array(fc.record({ questions: fc.array(fc.anything()) })) }),
        ),
        (json) => {
          const read = readInstrument(json, "x.json");
          expect(read.instrument).toBeUndefined();
          expect(read.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("a published version", () => {
  it("is the same whatever the order of fields", () => {
    const turned = Object.fromEntries(Object.entries(SAMPLE).reverse()) as unknown as typeof SAMPLE;
    expect(sameVersionDiffers(SAMPLE, turned)).toBeUndefined();
  });

  it("differs by a word, and the question is named; another version may", () => {
    const changed = structuredClone(SAMPLE) as unknown as {
      version: number;
      title: object;
      sections: { questions: { wording: object }[] }[];
    };
    const first = changed.sections[0]?.questions[0];
    if (first === undefined) throw new Error("empty");
    first.wording = { en: "Good day" };
    const as = () => changed as unknown as typeof SAMPLE;
    expect(sameVersionDiffers(SAMPLE, as())).toMatchObject({
      code: "version-changed",
      message: "Version 1 of “sample” is published, and this differs from it in hello.",
      remedy: "Publish the change as version 2.",
    });
    changed.version = 2;
    expect(sameVersionDiffers(SAMPLE, as())).toBeUndefined();
    const titled = { ...SAMPLE, title: { en: "Other" } };
    expect(sameVersionDiffers(SAMPLE, titled)?.message).toMatch(
      /in its title, languages, sections or sources/,
    );
  });
});

/** One thing somewhere in a document taken out, renamed, or put in place of another. */
function damage(document: unknown, seed: number): unknown {
  const random = seededRandom(seed);
  const spots: [Record<string, unknown>, string][] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      spots.push([value as Record<string, unknown>, key]);
      collect((value as Record<string, unknown>)[key]);
    }
  };
  collect(document);
  for (let times = 1 + random.below(3); times > 0; times--) {
    const [holder, key] = spots[random.below(spots.length)] ?? [{}, ""];
    const odd = [null, -1, "", "x y", [], {}, true, 1e300, [[]], { en: 3 }, "\u0000"];
    const way = random.below(3);
    if (way === 0) delete holder[key];
    else if (way === 1) holder[key] = odd[random.below(odd.length)];
    else {
      holder[`${key}x`] = holder[key];
      delete holder[key];
    }
  }
  return document;
}
