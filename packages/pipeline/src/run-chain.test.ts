import { type Decision, type RecordRef, recordKey } from "@kith/model";
import { simulate } from "@kith/simulation";
import { expect, test } from "vitest";
import { describeInterviews } from "./describe/describe-interviews.ts";
import { canonicalJson } from "./documents/hash-document.ts";
import { runChain } from "./run-chain.ts";

const { interviews } = simulate({ seed: 4, people: 400, interviews: 40, detail: "typical" });
const keyOf = ({ egoID, alterID }: RecordRef): string => recordKey(egoID, alterID);
const run = runChain(interviews, { seed: 1 });

test("the same interviews and seed give the same bytes", () => {
  expect(canonicalJson(runChain(interviews, { seed: 1 }))).toBe(canonicalJson(run));
});

test("every record is in the resolution once, and every person in the network", () => {
  const records = interviews.reduce((sum, { mentions }) => sum + 1 + mentions.length, 0);
  expect(run.resolution.records).toHaveLength(records);
  const people = new Set(run.resolution.records.map(({ person }) => person));
  const shown = run.view.nodes.filter(({ kind }) => kind === "person").map(({ id }) => id);
  expect(new Set(shown)).toEqual(people);
  expect(describeInterviews(interviews, run.resolution).people).toBe(people.size);
});

test("the hash of the input changes with an interview, a decision or a name row", () => {
  const [first, ...rest] = interviews;
  const changed = [{ ...first!, date: "1999-01-01" }, ...rest];
  const hashes = [
    run.origin.inputHash,
    runChain(changed, { seed: 1 }).origin.inputHash,
    runChain(interviews, { seed: 1, names: [{ kind: "first", name: "zed" }] }).origin.inputHash,
  ];
  expect(new Set(hashes).size).toBe(3);
});

test("says what it is doing, from reading names to drawing", () => {
  const stages: string[] = [];
  runChain(interviews, { seed: 1, progress: (stage) => stages.push(stage) });
  expect(new Set(stages).size).toBeGreaterThan(5);
  expect(stages.at(-1)).toBe("drawing the network");
});

test("people keep their ids when an interview is added before all others", () => {
  const [first, ...rest] = interviews;
  const before = runChain(rest, { seed: 1 });
  const after = runChain(interviews, { seed: 1, identities: before.identities });
  const idsBefore = new Map(before.resolution.records.map((r) => [keyOf(r), r.person]));
  const kept = after.resolution.records.filter((r) => idsBefore.get(keyOf(r)) === r.person);
  const anew = run.resolution.records.filter((r) => idsBefore.get(keyOf(r)) === r.person);
  expect(kept.length).toBeGreaterThan(0.95 * before.resolution.records.length);
  expect(anew.length).toBeLessThan(0.1 * before.resolution.records.length);
  expect(after.network.nodes.some(({ id }) => id === idsBefore.get(rest[0]!.egoID))).toBe(true);
  expect(first!.egoID < rest[0]!.egoID).toBe(true);
});

test("decisions and their undoing bring back the very same ids", () => {
  const pairs = run.resolution.pairs.filter((pair) => pair.probability > 0.4).slice(0, 12);
  const decisions = pairs.map(({ a, b }, i): Decision => {
    const decision = i % 2 === 0 ? "same" : "different";
    return { a, b, decision, by: "R", at: "", note: "" };
  });
  const log = [...run.identities];
  const resolutions = [decisions.slice(0, 4), decisions, decisions.slice(6), []].map((active) => {
    const next = runChain(interviews, { seed: 1, decisions: active, identities: log });
    log.push(...next.identities);
    return next.resolution;
  });
  expect(log.length).toBeGreaterThan(run.identities.length);
  expect(canonicalJson(resolutions.at(-1))).toBe(canonicalJson(run.resolution));
});

test("whatever people call a place, they meet at one node of the network", () => {
  const made = simulate({
    seed: 4,
    people: 400,
    interviews: 40,
    detail: "sparse",
    labels: "as-said",
  });
  const { network, places } = runChain(made.interviews, { seed: 1 });
  const labels = new Set(made.placeTruth.map(({ kind, label }) => `${kind} ${label}`));
  const real = new Set(made.placeTruth.map(({ kind, place }) => `${kind} ${place}`));
  const nodes = network.nodes.filter(({ kind }) => kind !== "person");
  expect(nodes.length).toBeLessThan((labels.size + real.size) / 2);
  expect(places.entries).toHaveLength(made.placeTruth.length);
  expect(new Set(nodes.map(({ label }) => label))).toEqual(
    new Set(places.places.map(({ title }) => title)),
  );
});

test("no interviews give an empty result, not an error", () => {
  expect(runChain([], { seed: 1 })).toMatchObject({
    resolution: { records: [] },
    view: { nodes: [] },
  });
});
