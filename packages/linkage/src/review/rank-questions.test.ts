import {
  type Decision,
  type Interview,
  type PairProbability,
  type RecordRef,
  type Resolution,
  recordKey,
} from "@kith/model";
import { simulate } from "@kith/simulation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { link } from "../link.ts";
import { scoreResolution } from "../score-resolution.ts";
import { certaintyOf } from "./certainty.ts";
import { questionId, readQuestionId } from "./question-id.ts";
import { questionFor, rankQuestions } from "./rank-questions.ts";

/** Interviews a, b, c ... that name one person each, and a matching of those mentions. */
function small(
  people: Readonly<Record<string, string>>,
  pairs: readonly (readonly [string, string, number])[],
): { interviews: Interview[]; run: { resolution: Resolution } } {
  const ref = (egoID: string): RecordRef => ({ egoID, alterID: "1" });
  const interviews = Object.keys(people).map(
    (egoID): Interview => ({
      egoID,
      respondent: { attributes: {} },
      mentions: [{ alterID: "1", firstName: "Jo", generators: [], attributes: {} }],
      ties: [],
      affiliations: [],
      answers: [],
    }),
  );
  const records = Object.entries(people).flatMap(([egoID, person]) => [
    { egoID, person: `r${egoID}`, probability: 1 },
    { ...ref(egoID), person, probability: 1 },
  ]);
  const listed = pairs.map(
    ([a, b, probability]): PairProbability => ({
      a: ref(a),
      b: ref(b),
      probability,
      evidence: ["same first name Jo: weak"],
    }),
  );
  return { interviews, run: { resolution: { records, pairs: listed } } };
}
const mention = (egoID: string): RecordRef => ({ egoID, alterID: "1" });
const egos = (refs: readonly RecordRef[]) => refs.map(({ egoID }) => egoID).sort();

describe("in small", () => {
  test("a question is about groups that are surely one person, not about pairs", () => {
    const { interviews, run } = small({ a: "p", b: "p", c: "q", d: "q" }, [
      ["a", "b", 0.98],
      ["c", "d", 0.97],
      ["a", "c", 0.6],
      ["a", "d", 0.4],
      ["b", "c", 0.5],
      ["b", "d", 0.5],
    ]);
    const questions = rankQuestions(interviews, run);
    expect(questions).toHaveLength(1);
    const [question] = questions;
    expect([egos(question!.left), egos(question!.right)]).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(question).toMatchObject({ low: 0.4, high: 0.6, together: false, settles: 2 });
    expect(question!.probability).toBeCloseTo(0.5, 12);
    // Four pairs, apart now, wrong with one half each.
    expect(question!.gain).toBeCloseTo(2, 12);
  });

  test("an answer is about an account of the name that most of a side give", () => {
    const { interviews, run } = small({ a: "p", b: "p", c: "p", d: "q" }, [
      ["a", "b", 0.98],
      ["b", "c", 0.98],
      ["a", "c", 0.98],
      ["a", "d", 0.5],
      ["b", "d", 0.5],
      ["c", "d", 0.5],
    ]);
    const told = interviews.map((one): Interview => {
      const full = { firstName: "Charlie", surname: "Standale", age: 50, street: "Elm Road" };
      const mentions = one.mentions.map((m) => (one.egoID === "a" ? { ...m, ...full } : m));
      return { ...one, mentions };
    });
    const [question] = rankQuestions(told, run);
    const side = question!.left.length === 3 ? question!.left : question!.right;
    expect(egos(side)).toEqual(["a", "b", "c"]);
    expect([question!.a, question!.b]).toContainEqual(mention("b"));
  });

  test("people joined on weak evidence are asked about too: what if they are two", () => {
    const { interviews, run } = small({ a: "p", b: "p" }, [["a", "b", 0.7]]);
    const [question] = rankQuestions(interviews, run);
    expect(question).toMatchObject({ together: true, probability: 0.7 });
    expect(question!.gain).toBeCloseTo(0.3, 12);
  });

  test("what nearly follows from a question chosen before counts for less", () => {
    const { interviews, run } = small({ a: "p", b: "p", c: "q" }, [
      ["a", "b", 0.8],
      ["a", "c", 0.5],
      ["b", "c", 0.45],
    ]);
    const gains = rankQuestions(interviews, run).map(({ a, b, gain }) => [egos([a, b]), gain]);
    expect(gains[0]).toEqual([["a", "c"], 0.5]);
    // Asked last: by then a and c (0.5) and a and b (0.8, joined already) were chosen.
    expect(gains.find(([pair]) => String(pair) === "b,c")![1]).toBeCloseTo(0.45 * 0.2 * 0.5, 12);
  });

  test("of two questions as doubtful the one that more ties hang on comes first", () => {
    const { interviews, run } = small({ a: "p", b: "q", c: "r", d: "s" }, [
      ["a", "b", 0.5],
      ["c", "d", 0.5],
    ]);
    const sociable = interviews.map(
      (interview): Interview =>
        interview.egoID < "c"
          ? interview
          : {
              ...interview,
              mentions: [
                ...interview.mentions,
                { alterID: "2", firstName: "Al", generators: [], attributes: {} },
              ],
              ties: [{ source: "1", target: "2", state: "yes", attributes: {} }],
            },
    );
    const [first, second] = rankQuestions(sociable, run);
    expect(egos([first!.a, first!.b])).toEqual(["c", "d"]);
    expect(first!.gain).toBeGreaterThan(second!.gain);
    expect(first!.gain).toBeLessThan(second!.gain * 1.25);
  });

  test("two whose surnames plainly differ are hardly asked about, whatever pairs without one say", () => {
    const { interviews, run } = small({ a: "p", b: "p", c: "q" }, [
      ["a", "b", 0.98],
      ["a", "c", 0.04],
      ["b", "c", 0.5],
    ]);
    const called = (surnames: Readonly<Record<string, string>>): Interview[] =>
      interviews.map((interview) => {
        const surname = surnames[interview.egoID];
        const mentions = interview.mentions.map((one) =>
          surname === undefined ? one : { ...one, surname },
        );
        return { ...interview, mentions };
      });
    const ask = (surnames: Readonly<Record<string, string>>) =>
      rankQuestions(called(surnames), run)[0]?.probability;
    expect(ask({ a: "Cole" })).toBeCloseTo(0.27, 12);
    expect(ask({ a: "Cole", c: "Coel" })).toBeCloseTo(0.27, 12);
    expect(ask({ a: "Cole", c: "W" })).toBeCloseTo(0.27, 12);
    expect(ask({ a: "Cole", c: "Watson" })).toBeCloseTo(0.0357, 4);
  });

  test("what was answered is not asked again, whichever of the records it was about", () => {
    const { interviews, run } = small({ a: "p", b: "p", c: "q" }, [
      ["a", "b", 0.95],
      ["a", "c", 0.5],
      ["b", "c", 0.5],
    ]);
    for (const decision of ["same", "different", "unsure"] as const) {
      const decisions = [{ a: mention("b"), b: mention("c"), decision }];
      expect(rankQuestions(interviews, run, { decisions })).toEqual([]);
    }
    expect(rankQuestions(interviews, run)).toHaveLength(1);
  });

  test("nobody is asked whether two people of one interview are one", () => {
    const { interviews, run } = small({ a: "p", b: "q" }, []);
    const pairs = [{ a: mention("a"), b: { egoID: "a" }, probability: 0.5, evidence: [] }];
    expect(rankQuestions(interviews, { resolution: { ...run.resolution, pairs } })).toEqual([]);
  });

  test("a question can be asked for by its records, also when nothing is in doubt", () => {
    const { interviews, run } = small({ a: "p", b: "p", c: "q" }, [
      ["a", "b", 0.95],
      ["b", "c", 0.5],
    ]);
    const asked = questionFor(interviews, run, mention("c"), mention("b"))!;
    expect(asked).toMatchObject({ a: mention("c"), b: mention("b"), probability: 0.25 });
    expect(egos(asked.right)).toEqual(["a", "b"]);
    expect(asked.right[0]).toEqual(mention("b"));
    const sure = questionFor(interviews, run, mention("a"), mention("b"))!;
    expect([sure.left, sure.right]).toEqual([[mention("a")], [mention("b")]]);
    expect(questionFor(interviews, run, mention("a"), mention("z"))).toBeUndefined();
  });

  test("certainty counts mentions about which nothing is in doubt", () => {
    const { interviews, run } = small({ a: "p", b: "p", c: "q", d: "s" }, [
      ["a", "b", 0.95],
      ["b", "c", 0.5],
    ]);
    expect(certaintyOf(interviews, run)).toEqual({ mentions: 4, settled: 1, share: 0.25 });
    const different = [{ a: mention("a"), b: mention("c"), decision: "different" as const }];
    expect(certaintyOf(interviews, run, different).settled).toBe(4);
    const unsure = [{ a: mention("a"), b: mention("c"), decision: "unsure" as const }];
    expect(certaintyOf(interviews, run, unsure).settled).toBe(1);
  });
});

describe("the id of a question", () => {
  const ref = fc.record({ egoID: fc.string(), alterID: fc.string() });

  test("is the same whichever way round, and can be read back", () => {
    fc.assert(
      fc.property(ref, ref, (a, b) => {
        expect(questionId(a, b)).toBe(questionId(b, a));
        const read = readQuestionId(questionId(a, b))!;
        expect(new Set(read.map((one) => recordKey(one.egoID, one.alterID)))).toEqual(
          new Set([a, b].map((one) => recordKey(one.egoID, one.alterID))),
        );
      }),
    );
    expect(readQuestionId(questionId({ egoID: "1" }, mention("2")))).toEqual([
      { egoID: "1" },
      mention("2"),
    ]);
  });

  test.each(["", "x", "[]", "[1,2]", '[["a"]]', '[["a","b","c"],["d"]]', "null"])(
    "is not %s",
    (text) => {
      expect(readQuestionId(text)).toBeUndefined();
    },
  );
});

describe("in a community", () => {
  const { interviews, truth } = simulate({
    seed: 3,
    people: 500,
    interviews: 90,
    detail: "typical",
  });
  const run = link(interviews, { seed: 1 });
  const questions = rankQuestions(interviews, run, { limit: 60 });
  const personOf = new Map(
    truth.map(({ egoID, alterID, person }) => [recordKey(egoID, alterID), person]),
  );
  const who = ({ egoID, alterID }: RecordRef) => personOf.get(recordKey(egoID, alterID));

  test("questions come best first, each once, and the same again", () => {
    expect(questions).toHaveLength(60);
    const gains = questions.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(new Set(questions.map(({ id }) => id)).size).toBe(60);
    expect(rankQuestions(interviews, run, { limit: 60 })).toEqual(questions);
    expect(rankQuestions(interviews, run, { limit: 20 })).toEqual(questions.slice(0, 20));
  });

  test("true answers to the best questions put the matching right", () => {
    const decisions = questions.map(
      ({ a, b }): Decision => ({
        a,
        b,
        decision: who(a) === who(b) ? "same" : "different",
        by: "",
        at: "",
        note: "",
      }),
    );
    const decided = link(interviews, { seed: 1, decisions });
    expect(decided.problems).toEqual([]);
    const [before, after] = [run, decided].map(
      ({ resolution }) => scoreResolution(resolution.records, truth).pairwise.f1,
    );
    expect(1 - after!).toBeLessThan((1 - before!) * 0.75);
    expect(certaintyOf(interviews, decided, decisions).share).toBeGreaterThan(
      certaintyOf(interviews, run).share,
    );
    const again = rankQuestions(interviews, decided, { decisions, limit: 1000 });
    const asked = new Set(questions.map(({ id }) => id));
    expect(again.filter(({ id }) => asked.has(id))).toEqual([]);
  });
});
