import { link, rankQuestions } from "@kith/linkage";
import type { RecordRef } from "@kith/model";
import { simulate } from "@kith/simulation";
import { expect, test } from "vitest";
import { INTERVIEWS, RESOLUTION } from "../testing/mill-street.ts";
import { followUpList, hasFollowUp } from "./follow-up-list.ts";
import { indexReview } from "./review-index.ts";

const index = indexReview(INTERVIEWS, RESOLUTION);
const dave: RecordRef = { egoID: "1", alterID: "1" };
const david: RecordRef = { egoID: "2", alterID: "1" };

test("asks each respondent only what nobody on their side said, in their own words", () => {
  expect(followUpList(INTERVIEWS, index, [[[dave], [david]]])).toEqual([
    {
      egoID: "1",
      told: "Mill Street, 2019",
      about: [
        {
          ref: { egoID: "1", alterID: "1" },
          opening: "You mentioned a Dave (“friend”).",
          questions: [
            "What do other people call Dave?",
            "Do you know Dave’s surname? The first letter is enough.",
            "What does Dave do, or where might one meet them?",
          ],
        },
      ],
    },
    {
      egoID: "2",
      told: "Mill Street, 2019",
      about: [
        {
          ref: { egoID: "2", alterID: "1" },
          opening: "You mentioned David Lee.",
          questions: [
            "Roughly where does David live? A street is enough, no number.",
            "About how old is David?",
            "What does David do, or where might one meet them?",
          ],
        },
      ],
    },
  ]);
});

test("nobody is visited for a side of which everything is known", () => {
  const tell = (egoID: string, said: object) => ({
    egoID,
    respondent: { attributes: {} },
    mentions: [{ alterID: "1", role: "councillor", ...said, generators: [], attributes: {} }],
    ...{ ties: [], affiliations: [], answers: [] },
  });
  const full = { firstName: "Leah", surname: "Day", street: "Quay", age: 30 };
  const told = [tell("5", full), tell("6", {}), tell("7", { ...full, knownAs: "Lee" })];
  const ref = (egoID: string): RecordRef => ({ egoID, alterID: "1" });
  const visits = (a: string, b: string) =>
    followUpList(told, indexReview(told, { records: [], pairs: [] }), [[[ref(a)], [ref(b)]]]);
  expect(visits("5", "6").map(({ egoID }) => egoID)).toEqual(["6"]);
  // Nothing is missing on either: then what might still tell them apart.
  expect(visits("5", "7")).toMatchObject([
    { egoID: "5", about: [{ questions: ["What do other people call Leah?"] }] },
  ]);
});

test("two questions about one mention are asked once", () => {
  const once = followUpList(INTERVIEWS, index, [[[dave], [david]]]);
  expect(
    followUpList(INTERVIEWS, index, [
      [[dave], [david]],
      [[david], [dave]],
    ]),
  ).toEqual(once);
});

test("a respondent who is in doubt is asked about themselves", () => {
  const [visit] = followUpList(INTERVIEWS, index, [[[{ egoID: "2" }], [dave]]]).filter(
    ({ egoID }) => egoID === "2",
  );
  expect(visit!.about).toMatchObject([{ opening: "About yourself." }]);
  expect(visit!.about[0]!.questions).toContain("What do people call you?");
});

test("says when nothing is left to ask", () => {
  const full = {
    ...INTERVIEWS[0]!,
    egoID: "9",
    respondent: {
      firstName: "Al",
      surname: "Day",
      knownAs: "Al",
      age: 40,
      street: "Quay",
      attributes: {},
    },
    mentions: [],
  };
  const known = indexReview([full], { records: [], pairs: [] });
  expect(hasFollowUp(known, [[{ egoID: "9" }], [{ egoID: "9" }]])).toBe(false);
  expect(hasFollowUp(index, [[dave], [david]])).toBe(true);
});

test("no visit gives away a word that this respondent did not say", () => {
  const { interviews } = simulate({ seed: 6, people: 500, interviews: 90, detail: "sparse" });
  const run = link(interviews, { seed: 1 });
  const questions = rankQuestions(interviews, run, { limit: 100 });
  const whole = indexReview(interviews, run.resolution);
  const visits = followUpList(
    interviews,
    whole,
    questions.map(({ left, right }) => [left, right]),
  );
  expect(visits.length).toBeGreaterThan(20);
  const standard = JSON.stringify(
    followUpList(INTERVIEWS, index, [
      [
        [dave, { egoID: "2" }],
        [david, { egoID: "3" }],
      ],
    ]),
  );
  const words = (text: string): string[] => text.match(/\p{L}{2,}/gu) ?? [];
  for (const { egoID, about } of visits) {
    const own = new Set(words(JSON.stringify(whole.interviews.get(egoID))));
    for (const { ref, opening, questions: asked } of about) {
      const mention = whole.mention({ egoID, alterID: ref.alterID ?? "" });
      expect(ref.alterID === null || mention !== undefined).toBe(true);
      for (const word of words([opening, ...asked].join(" "))) {
        const isOwn = own.has(word);
        expect(isOwn || STANDARD.has(word) || standard.includes(word), word).toBe(true);
      }
    }
  }
});

/** Words of the questions themselves. */
const STANDARD = new Set(
  `You mentioned an somebody without giving name you described as Do know surname The first letter
   is enough What do other people call Roughly where does live street no number About how old
   are or might one meet them this person yourself your that here for`.match(/\p{L}{2,}/gu),
);
