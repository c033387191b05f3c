import { seededRandom } from "@kith/model";
import { simulate } from "@kith/simulation";
import { describe, expect, it } from "vitest";
import { nameKnowledge } from "../names/name-knowledge.ts";
import { STARTING_PARAMETERS } from "../parameters.ts";
import { flattenInterviews } from "../records.ts";
import { attributeModel } from "../score.ts";
import { makeClusters } from "./clusters.ts";

const { interviews } = simulate({ seed: 3, people: 500, interviews: 60, detail: "typical" });
const knowledge = nameKnowledge();
const table = flattenInterviews(interviews, (word) => knowledge.givenShares.has(word));
const model = attributeModel(table, knowledge, STARTING_PARAMETERS);
const n = table.records.length;

/** What the records of a cluster gain by being one person, role apart, from the model itself. */
const pooled = (records: readonly number[]): number => {
  const roles = records.filter((r) => table.records[r]!.role !== undefined);
  return roles.length > 1 ? Number.NaN : model.set(records);
};

describe("a partition that changes record by record", () => {
  it("knows the evidence that the attribute model gives for the same records", () => {
    const random = seededRandom(1);
    const clusters = makeClusters(table, model, seededRandom(2));
    clusters.restart(Int32Array.from({ length: n }, (_, r) => r));
    let compared = 0;
    for (let step = 0; step < 3000; step++) {
      const record = random.below(n);
      clusters.remove(record);
      const into = random.next() < 0.8 ? clusters.of[random.below(n)]! : clusters.empty();
      const cluster = into < 0 ? clusters.empty() : into;
      const members = [...clusters.members(cluster)];
      const gain = clusters.gain(record, cluster);
      const expected = pooled([...members, record]) - pooled(members.length > 0 ? members : []);
      if (members.length > 0 && members.length < 12 && !Number.isNaN(expected)) {
        expect(gain).toBeCloseTo(expected, 6);
        compared++;
      }
      clusters.add(record, cluster);
    }
    expect(compared).toBeGreaterThan(500);
  });

  it("stays finite for a crowd that nobody would call one person", () => {
    const clusters = makeClusters(table, model, seededRandom(2));
    clusters.restart(new Int32Array(n));
    for (let r = 0; r < n; r += 5) {
      const home = clusters.remove(r);
      expect(Number.isFinite(clusters.gain(r, home))).toBe(true);
      clusters.add(r, home);
    }
  });

  it("compares a record with a crowd as it would with a few of them", () => {
    const clusters = makeClusters(table, model, seededRandom(2));
    const like = (name: string): number[] =>
      table.records.flatMap((r, at) => (r.given === name ? [at] : []));
    const named = new Map<string, number[]>();
    for (const { given } of table.records) if (given !== undefined) named.set(given, like(given));
    const [crowd] = [...named.values()].sort((a, b) => b.length - a.length);
    const other = table.records.findIndex(
      (r) =>
        r.given !== undefined &&
        !like(r.given).includes(crowd![0]!) &&
        r.gender !== table.records[crowd![0]!]!.gender,
    );
    // Everybody of the commonest first name, then nearly everybody, as one person.
    clusters.restart(
      Int32Array.from({ length: n }, (_, r) => (crowd!.includes(r) ? crowd![0]! : r)),
    );
    expect(crowd!.length).toBeGreaterThan(10);
    const few = clusters.gain(other, clusters.of[crowd![0]!]!);
    expect(few).toBeLessThan(-2);
    clusters.restart(Int32Array.from({ length: n }, (_, r) => (r === other ? other : crowd![0]!)));
    expect(clusters.gain(other, clusters.of[crowd![0]!]!)).toBeLessThan(2);
  });

  it("holds every record once", () => {
    const clusters = makeClusters(table, model, seededRandom(2));
    clusters.restart(Int32Array.from({ length: n }, (_, r) => r % 7));
    const home = clusters.remove(5);
    expect(clusters.members(home)).not.toContain(5);
    clusters.add(5, clusters.empty());
    const all = Array.from({ length: n }, (_, c) => clusters.members(c)).flat();
    expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, r) => r));
    all.forEach((r) => {
      expect(clusters.members(clusters.of[r]!)).toContain(r);
    });
  });
});
