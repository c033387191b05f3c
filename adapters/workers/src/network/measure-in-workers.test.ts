import { seededRandom } from "@kith/model";
import {
  betweenness,
  type Graph,
  graphFromEdges,
  measure,
  resampledBetweenness,
} from "@kith/network";
import { describe, expect, it } from "vitest";
import { betweennessInWorkers } from "./betweenness-in-workers.ts";
import { measureInWorkers } from "./measure-in-workers.ts";
import { resampledBetweennessInWorkers } from "./resampled-in-workers.ts";

function randomGraph(n: number, ties: number, weighted = false): Graph {
  const random = seededRandom(n);
  const ends = () => Uint32Array.from({ length: ties }, () => random.below(n));
  const weights = weighted ? { weights: Float64Array.from({ length: ties }, () => 1) } : {};
  return graphFromEdges(n, ends(), ends(), weights);
}

describe("betweennessInWorkers", () => {
  it("gives the same bytes with one, two and three threads as with none", async () => {
    for (const graph of [randomGraph(700, 1_500), randomGraph(150, 300, true)]) {
      const alone = betweenness(graph);
      for (const workers of [1, 2, 3])
        expect(await betweennessInWorkers(graph, { workers })).toEqual({
          state: "done",
          value: alone,
        });
    }
  });

  it("has nothing to search in a graph without cycles", async () => {
    const line = graphFromEdges(3, [0, 1], [1, 2]);
    expect(await betweennessInWorkers(line)).toEqual({
      state: "done",
      value: Float64Array.of(0, 1, 0),
    });
  });

  it("ends when it is cancelled", async () => {
    const controller = new AbortController();
    const outcome = await betweennessInWorkers(randomGraph(3_000, 9_000), {
      workers: 2,
      signal: controller.signal,
      progress: () => controller.abort(),
    });
    expect(outcome).toEqual({ state: "cancelled" });
  });
});

describe("resampledBetweennessInWorkers", () => {
  it("is what the kernel gives alone, however many threads", async () => {
    const plan = { graph: randomGraph(40, 90), of: "people", seed: 3 } as const;
    for (const workers of [1, 2, 3])
      expect(await resampledBetweennessInWorkers(plan, 12, { workers })).toEqual({
        state: "done",
        value: resampledBetweenness(plan, 12),
      });
  });

  it("ends when it is cancelled", async () => {
    const plan = { graph: randomGraph(40, 90) };
    const signal = AbortSignal.abort();
    expect(await resampledBetweennessInWorkers(plan, 12, { signal })).toEqual({
      state: "cancelled",
    });
  });
});

describe("measureInWorkers", () => {
  it("is what measure gives, on small graphs and on large", async () => {
    for (const graph of [randomGraph(200, 500), randomGraph(5_000, 9_000)]) {
      const names = ["degree", "betweenness", "betweenness-centralisation"] as const;
      const outcome = await measureInWorkers(graph, names, { workers: 2 });
      expect(outcome).toEqual({ state: "done", value: measure(graph, names) });
    }
  });

  it("says how long betweenness took by the caller's clock", async () => {
    let now = 0;
    const clock = () => now++;
    const outcome = await measureInWorkers(randomGraph(5_000, 9_000), ["betweenness", "degree"], {
      workers: 2,
      clock,
    });
    expect(outcome.state === "done" && outcome.value.seconds).toEqual({
      betweenness: 1,
      degree: 1,
    });
  });
});
