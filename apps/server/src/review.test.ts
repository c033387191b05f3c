import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { questionSchema, reviewStateSchema } from "@kith/api";
import type { Client, Question, Reply, ReviewState } from "@kith/api/client";
import { readDecisions, writeInterviewFolder } from "@kith/formats";
import { simulate } from "@kith/simulation";
import { openStore } from "@kith/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer } from "./testing/server-fixture.ts";

const made = simulate({ seed: 8, people: 400, interviews: 45, detail: "sparse" });
const files = [...writeInterviewFolder(made.interviews)];
const names = new Set(
  made.interviews
    .flatMap(({ respondent, mentions }) => [respondent, ...mentions])
    .flatMap(({ firstName, surname }) => [firstName, surname])
    .filter((name) => name !== undefined && name.length > 2),
);

let running: Awaited<ReturnType<typeof startTestServer>>;
let client: Client;
let site: string;

beforeAll(async () => {
  running = await startTestServer();
  client = running.client;
  site = await newSite("Saltgate");
}, 60_000);
afterAll(() => running.stop());

async function newSite(name: string, on = client): Promise<string> {
  const { id } = value(await on.createSite(name));
  const job = value(await on.importInterviews(id, { files, source: "made up" }));
  for (;;) {
    const { state, error } = value(await on.job(job.id));
    if (state === "done") return id;
    if (state !== "waiting" && state !== "running") throw new Error(error);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function value<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`${reply.status} ${reply.refusal.error}`);
  return reply.value;
}

/** The state once everything is worked in. */
async function settled(of = site, on = client): Promise<ReviewState> {
  for (;;) {
    const state = value(await on.review.state(of));
    if (state.phase === "ready") return state;
    if (state.phase === "failed" || state.phase === "unmatched") {
      throw new Error(`${state.phase} ${state.failure}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const best = async (limit: number, of = site, on = client): Promise<Question[]> =>
  value(await on.review.questions(of, limit)).questions;
const peopleFile = async (of = site): Promise<string> =>
  (await fetch(client.exportUrl(of, "people.csv"))).text();

test("says how sure the network is and what to ask, in the shapes of the contract", async () => {
  const state = await settled();
  expect(reviewStateSchema.parse(state)).toEqual(state);
  expect(state).toMatchObject({ answered: 0, waiting: 0, undoable: null, sample: null });
  expect(state.certainty.now).toBe(state.certainty.start);
  expect(state.left).toBeGreaterThan(5);
  const questions = await best(5);
  expect(questions).toHaveLength(5);
  for (const question of questions) expect(questionSchema.parse(question)).toEqual(question);
  const gains = questions.map(({ gain }) => gain);
  expect(gains).toEqual([...gains].sort((a, b) => b - a));
  // What an answer would change in the network is said before anybody has answered.
  expect((await best(50)).some(({ ifOne }) => ifOne !== "")).toBe(true);
});

test("names are hidden until somebody asks to see them, and who did is kept", async () => {
  await settled();
  const [question] = await best(1);
  expect(question!.masked).toBe(true);
  for (const name of names)
    expect(JSON.stringify(question)).not.toMatch(new RegExp(`\\b${name}\\b`));
  const shown = value(
    await client.review.reveal(site, {
      question: question!.id,
      by: "Ravi",
      reason: "same initials",
    }),
  );
  expect(shown.masked).toBe(false);
  expect([...names].some((name) => JSON.stringify(shown).includes(name!))).toBe(true);
  const { reveals } = value(await client.review.reveals(site));
  expect(reveals).toMatchObject([{ by: "Ravi", reason: "same initials" }]);
  const refs = [...question!.a.accounts, ...question!.b.accounts].map(({ ref }) => ref);
  expect(reveals[0]!.refs).toEqual(refs);
  expect((await best(1))[0]!.masked).toBe(true);
});

test("hiding names can be switched off and on", async () => {
  expect(value(await client.review.mask(site, { maskNames: false, by: "Ravi" })).maskNames).toBe(
    false,
  );
  expect((await best(1))[0]!.masked).toBe(false);
  value(await client.review.mask(site, { maskNames: true, by: "Ravi" }));
  expect((await best(1))[0]!.masked).toBe(true);
});

test("an answer is worked in, changes people and network, and is not asked again", async () => {
  const own = await newSite("Answers");
  const start = await settled(own);
  const before = await peopleFile(own);
  const questions = await best(6, own);
  const apart = questions.find(({ ifTwo }) => ifTwo === "") ?? questions[0]!;
  const now = value(
    await client.review.answer(own, { question: apart.id, decision: "same", by: "Rosa" }),
  );
  expect(now).toMatchObject({ answered: 1, undoable: { decision: "same", by: "Rosa" } });
  const after = await settled(own);
  expect(after.waiting).toBe(0);
  expect(after.inferenceMillis).toBeGreaterThan(0);
  expect((await best(300, own)).map(({ id }) => id)).not.toContain(apart.id);
  const people = await peopleFile(own);
  const [a, b] = [apart.a.accounts[0]!.ref, apart.b.accounts[0]!.ref];
  const personOf = (file: string, ref: typeof a) =>
    file
      .split("\n")
      .find((line) => line.startsWith(`${ref.egoID},${ref.alterID ?? ""},`))!
      .split(",")[2];
  expect(personOf(people, a)).toBe(personOf(people, b));
  const network = value(await client.network(own));
  expect(network.nodes.filter(({ kind }) => kind === "person")).toHaveLength(after.people);

  const undone = value(await client.review.undo(own, { by: "Rosa" }));
  expect(undone).toMatchObject({ answered: 0, undoable: null });
  const again = await settled(own);
  expect(again.certainty.now).toBe(start.certainty.start);
  expect(await peopleFile(own)).toBe(before);
  expect((await best(6, own)).map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
}, 60_000);

test("another answer to the same question takes the place of the first, until it is undone", async () => {
  const own = await newSite("Again");
  await settled(own);
  const before = await peopleFile(own);
  const { id } = (await best(20, own)).find(({ ifTwo }) => ifTwo === "")!;
  const by = "Rosa";
  value(await client.review.answer(own, { question: id, decision: "same", by }));
  await settled(own);
  const together = await peopleFile(own);
  expect(together).not.toBe(before);
  value(await client.review.answer(own, { question: id, decision: "unsure", by }));
  expect(await settled(own)).toMatchObject({ answered: 1, notKept: 0, waiting: 0 });
  expect(await peopleFile(own)).toBe(before);
  const taken = async () => {
    const text = await (await fetch(client.exportUrl(own, "decisions.csv"))).text();
    const { decisions, problems } = readDecisions({ name: "decisions.csv", text });
    expect(problems).toEqual([]);
    return decisions.map((one) => [one.decision, one.by]);
  };
  expect(await taken()).toEqual([["unsure", by]]);
  value(await client.review.undo(own, { by }));
  await settled(own);
  expect(await peopleFile(own)).toBe(together);
  expect(await taken()).toEqual([["same", by]]);
}, 60_000);

test("undoing every decision, in any order, gives exactly the start back", async () => {
  const own = await newSite("Undo");
  await settled(own);
  const [before, network] = [await peopleFile(own), value(await client.network(own))];
  const [start, asked] = [await settled(own), await best(300, own)];
  const many = Math.min(12, asked.length);
  expect(many).toBeGreaterThan(5);
  for (const [i, { id }] of asked.slice(0, many).entries()) {
    const decision = (["same", "different", "same", "unsure"] as const)[i % 4]!;
    value(await client.review.answer(own, { question: id, decision, by: "Rosa" }));
  }
  expect((await settled(own)).answered).toBe(many);
  expect(await peopleFile(own)).not.toBe(before);
  const { decisions } = value(await client.review.decisions(own));
  const inOtherOrder = decisions.map(({ id }, i) => ({ id, at: (i * 5) % 13 }));
  for (const { id } of inOtherOrder.sort((p, q) => p.at - q.at)) {
    value(await client.review.undo(own, { decision: id, by: "Ravi" }));
  }
  const end = await settled(own);
  expect(end.answered).toBe(0);
  expect(await peopleFile(own)).toBe(before);
  const { madeAt: _, ...same } = value(await client.network(own));
  const { madeAt: __, ...drawn } = network;
  expect(same).toEqual(drawn);
  expect([end.certainty, end.left, end.people]).toEqual([
    start.certainty,
    start.left,
    start.people,
  ]);
  expect(await best(300, own)).toEqual(asked);
  const history = value(await client.review.decisions(own)).decisions;
  expect(history).toHaveLength(many);
  expect(history.every(({ undone }) => undone?.by === "Ravi")).toBe(true);
}, 60_000);

test("after a restart the review stands where it stood, though nobody looked at the network", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "kith-review-"));
  const first = await startTestServer({ store: await openStore({ dataDir }) });
  const own = await newSite("Restart", first.client);
  const state = await settled(own, first.client);
  const [question] = await best(1, own, first.client);
  const answer = { question: question!.id, decision: "different", by: "Rosa" } as const;
  value(await first.client.review.answer(own, answer));
  const after = await settled(own, first.client);
  const questions = await best(5, own, first.client);
  await first.stop();

  const second = await startTestServer({ store: await openStore({ dataDir }) });
  // What was decided before the end is worked in before the network is shown.
  const network = value(await second.client.network(own));
  expect(network.measures.people).toBe(after.people);
  const again = await settled(own, second.client);
  expect(again.answered).toBe(state.answered + 1);
  expect(again.certainty).toEqual(after.certainty);
  const shown = (await best(5, own, second.client)).map(({ id }) => id);
  expect(shown).toEqual(questions.map(({ id }) => id));
  await second.stop();
  await rm(dataDir, { recursive: true });
}, 60_000);

test("follow-up questions ask only for what a respondent left out, and rest the question", async () => {
  await settled();
  const [question] = await best(1);
  const asked = value(
    await client.review.askFollowUp(site, { question: question!.id, by: "Rosa" }),
  );
  expect(asked.followUps).toBe(1);
  await settled();
  expect((await best(300)).map(({ id }) => id)).not.toContain(question!.id);
  const list = value(await client.review.followUps(site));
  expect(list.asked).toMatchObject([{ question: question!.id, by: "Rosa", closed: null }]);
  expect(list.visits.length).toBeGreaterThan(0);
  const egos = [...question!.a.accounts, ...question!.b.accounts].map(({ ref }) => ref.egoID);
  for (const { egoID } of list.visits) expect(egos).toContain(egoID);

  value(await client.review.closeFollowUp(site, list.asked[0]!.id, { by: "Ravi" }));
  await settled();
  expect((await best(300)).map(({ id }) => id)).toContain(question!.id);
  expect(value(await client.review.followUps(site)).visits).toEqual([]);
});

test("two stewards answer a sample blind; agreement and differences show when both are done", async () => {
  const own = await newSite("Blind");
  await settled(own);
  const drawn = value(
    await client.review.drawSample(own, { size: 5, stewards: ["Rosa", "Ravi"], by: "Rosa" }),
  );
  const questionsOf = async (steward: string) =>
    value(await client.review.sampleQuestions(own, drawn.id, steward)).questions;
  const [rosas, ravis] = [await questionsOf("Rosa"), await questionsOf("Ravi")];
  expect(rosas).toHaveLength(5);
  for (const { id } of rosas) {
    value(
      await client.review.answerSample(own, drawn.id, {
        steward: "Rosa",
        question: id,
        decision: "same",
      }),
    );
  }
  // Ravi sees the same questions, in the same words, whatever Rosa said.
  expect(await questionsOf("Ravi")).toEqual(ravis);
  expect(await questionsOf("Rosa")).toEqual([]);
  expect(value(await client.review.sample(own, drawn.id))).toMatchObject({
    agreement: null,
    differences: [],
  });
  expect((await settled(own)).answered).toBe(0);
  const openly = (await best(300, own)).map(({ id }) => id);
  for (const { id } of ravis) expect(openly).not.toContain(id);

  const again = await client.review.answerSample(own, drawn.id, {
    steward: "Rosa",
    question: rosas[0]!.id,
    decision: "different",
  });
  expect(again).toMatchObject({ ok: false, status: 422 });

  for (const [i, { id }] of ravis.entries()) {
    const decision = i === 0 ? "different" : "same";
    value(
      await client.review.answerSample(own, drawn.id, { steward: "Ravi", question: id, decision }),
    );
  }
  const done = value(await client.review.sample(own, drawn.id));
  expect(done.agreement).toMatchObject({ questions: 5, agreed: 4, share: 0.8, discordance: 0.2 });
  expect(done.differences).toMatchObject([
    {
      question: { id: ravis[0]!.id },
      answers: [
        { steward: "Rosa", decision: "same" },
        { steward: "Ravi", decision: "different" },
      ],
      settled: null,
    },
  ]);
  // What both said is decided; what they differ on is not.
  expect((await settled(own)).answered).toBe(4);
  const settle = {
    question: ravis[0]!.id,
    decision: "different",
    by: "Rosa",
    note: "asked him",
  } as const;
  expect(value(await client.review.settle(own, drawn.id, settle)).open).toBe(0);
  expect((await settled(own)).answered).toBe(5);
}, 60_000);

test("what does not fit is refused in plain words", async () => {
  const wrong = { ok: false, status: 422 };
  const by = "Rosa";
  const nobody = '[["nobody"],["no one"]]';
  expect(await client.review.answer(site, { question: "x", decision: "same", by })).toMatchObject(
    wrong,
  );
  expect(
    await client.review.answer(site, { question: nobody, decision: "same", by }),
  ).toMatchObject(wrong);
  expect(await client.review.undo(site, { decision: "x", by })).toMatchObject({ status: 404 });
  expect(
    await client.review.drawSample(site, { size: 9, stewards: [by, "rosa"], by }),
  ).toMatchObject(wrong);
  expect(await client.review.state("nowhere")).toMatchObject({ status: 404 });
  const { id } = value(await client.createSite("Empty"));
  expect(value(await client.review.state(id))).toMatchObject({ phase: "unmatched", left: 0 });
  expect(await client.review.questions(id)).toMatchObject({ ok: false, status: 409 });
});
