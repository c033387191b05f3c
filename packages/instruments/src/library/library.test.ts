import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { allQuestions } from "../document/all-questions.ts";
import type { Instrument } from "../document/instrument.ts";
import type { InterviewEvent } from "../document/interview-event.ts";
import { foldEvents } from "../fold/fold-events.ts";
import { readInstrument } from "../read/read-instrument.ts";
import { toInterview } from "../record/to-interview.ts";
import { started } from "../testing/arbitrary-events.ts";
import { play } from "../testing/play.ts";
import { screens } from "../walk/screens.ts";
import { secondsLeft } from "../walk/seconds-left.ts";
import { COMMUNITY_LIFE } from "./community-life.ts";
import { WELCOME } from "./connected-communities/consent.ts";
import { CONNECTED_COMMUNITIES } from "./connected-communities/index.ts";
import { EXCHANGE } from "./exchange.ts";
import { LICENSED_SCALES } from "./licensed-scales.ts";
import { POSITION } from "./position.ts";
import { unlockScale } from "./unlock-scale.ts";
import { WELLBEING } from "./wellbeing.ts";
import { WELSH } from "./welsh.ts";

const agree = (matching: boolean): InterviewEvent => ({
  type: "answered",
  question: "consent",
  answer: { agreed: { interview: true, matching, map: true, playback: true, recontact: false } },
});
const start = started(CONNECTED_COMMUNITIES);

describe("the Connected Communities survey", () => {
  it("is a good instrument, complete in every language, without a warning", () => {
    const read = readInstrument(JSON.stringify(CONNECTED_COMMUNITIES), "connected-communities");
    expect(read.problems).toEqual([]);
    expect(read.instrument).toEqual(CONNECTED_COMMUNITIES);
  });

  it("asks what the programme asks", () => {
    const ids = allQuestions(CONNECTED_COMMUNITIES).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        ...["consent", "rely", "help_trust", "activist", "authority", "change", "familiar"],
        ...["how_known", "their_street", "their_age", "how_often", "who_knows_whom"],
        ...["places_used", "groups_joined", "news_from", "barriers", "belong", "influence"],
        ...["ons4_satisfied", "ons4_worthwhile", "ons4_happy", "ons4_anxious", "lonely"],
      ]),
    );
  });

  it("asks for the respondent's name only where names may be used", () => {
    const keys = (matching: boolean) =>
      screens(
        CONNECTED_COMMUNITIES,
        foldEvents(CONNECTED_COMMUNITIES, [start, agree(matching)]),
      ).map(({ key }) => key);
    expect(keys(true)).toContain("own_first_name");
    expect(keys(false)).not.toContain("own_first_name");
  });

  it("is held to the end, and its record has every pair", () => {
    for (let seed = 0; seed < 20; seed++) {
      const { state } = play(CONNECTED_COMMUNITIES, [start, agree(true)], seededRandom(seed));
      expect(state.problems.filter(({ problem }) => problem.severity === "error")).toEqual([]);
      const { interview } = toInterview(CONNECTED_COMMUNITIES, state);
      const count = interview?.mentions.length ?? 0;
      expect(interview?.ties).toHaveLength((count * (count - 1)) / 2);
    }
  });

  it("is expected to take about a quarter of an hour", () => {
    const minutes =
      secondsLeft(CONNECTED_COMMUNITIES, foldEvents(CONNECTED_COMMUNITIES, [start])) / 60;
    expect(minutes).toBeGreaterThan(12);
    expect(minutes).toBeLessThan(20);
  });

  it("every word of the library has its Welsh, and none is left that nothing says", () => {
    const spoken = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("en" in value && typeof value.en === "string") spoken.add(value.en);
      else for (const inside of Object.values(value)) collect(inside);
    };
    collect([CONNECTED_COMMUNITIES.title, CONNECTED_COMMUNITIES.sections, EXCHANGE, POSITION]);
    expect(Object.keys(WELSH).sort()).toEqual([...spoken].sort());
  });

  it("ONS4 is asked from 0 to 10, each on its own", () => {
    const items = WELLBEING.section.questions.filter(
      ({ id, kind }) => id.startsWith("ons4_") && kind !== "note",
    );
    expect(items).toHaveLength(4);
    for (const item of items) expect(item).toMatchObject({ kind: "scale", least: 0, most: 10 });
  });
});

describe("modules of the library", () => {
  it.each([COMMUNITY_LIFE, WELLBEING, EXCHANGE, POSITION])(
    "can be put into an instrument, with their source: %#",
    (module) => {
      const instrument: Instrument = {
        ...CONNECTED_COMMUNITIES,
        sections: [WELCOME, module.section],
        sources: module.sources,
      };
      expect(readInstrument(instrument, "x").problems).toEqual([]);
      expect(module.sources.flatMap(({ questions }) => questions)).toEqual(
        module.section.questions.map(({ id }) => id),
      );
    },
  );

  it("crown copyright is named where the wording is", () => {
    for (const { sources } of [COMMUNITY_LIFE, WELLBEING])
      expect(sources[0]?.text).toContain("Open Government Licence v3.0");
  });
});

describe("scales that belong to somebody", () => {
  const [scale] = LICENSED_SCALES.filter(({ id }) => id === "brs");
  const permission = { from: "Somebody", reference: "No. 1", date: "2026-11-28" };
  const words = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ en: `word ${index}` }));
  const given = { title: { en: "Scale" }, items: words(6), answers: words(5) };

  it("hold no words, and rules that fit their items", () => {
    for (const { items, reversed, least, most, missing } of LICENSED_SCALES) {
      expect(reversed.every((item) => item >= 1 && item <= items)).toBe(true);
      expect(least).toBeLessThan(most);
      expect(missing.most).toBeLessThan(items);
    }
    expect(scale?.reversed).toEqual([2, 4, 6]);
  });

  it("are locked without a permission, and without all their words", () => {
    if (scale === undefined) throw new Error("no scale");
    const code = (...args: [Partial<typeof permission>, Partial<typeof given>]) => {
      const unlocked = unlockScale(scale, { ...permission, ...args[0] }, { ...given, ...args[1] });
      return "problem" in unlocked ? unlocked.problem.code : undefined;
    };
    expect(code({ from: " " }, {})).toBe("permission-missing");
    expect(code({ reference: "" }, {})).toBe("permission-missing");
    expect(code({ date: "soon" }, {})).toBe("permission-missing");
    expect(code({}, { items: words(5) })).toBe("items-missing");
    expect(code({}, { answers: words(4) })).toBe("answers-missing");
    expect(code({}, {})).toBeUndefined();
  });

  it("become a section with the permission as their source", () => {
    if (scale === undefined) throw new Error("no scale");
    const unlocked = unlockScale(scale, permission, given);
    if ("problem" in unlocked) throw new Error(unlocked.problem.message);
    expect(unlocked.section.questions[5]).toMatchObject({
      id: "brs_6",
      options: { 0: { value: "1" }, 4: { value: "5" } },
    });
    expect(unlocked.sources[0]?.text).toContain(
      "used by permission of Somebody: No. 1, 2026-11-28",
    );
  });
});
