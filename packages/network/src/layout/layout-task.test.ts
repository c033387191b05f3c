import { noProgress, seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { karate } from "../testing/known-networks.ts";
import { forceAtlas2 } from "./force-atlas.ts";
import { layoutNeighbours } from "./layout-neighbours.ts";
import { forceAtlasTask, layoutTask } from "./layout-task.ts";

type Told = [stage: string, done: number, total: number];

describe("a layout as a task", () => {
  it("is what the function draws with the same seed, and survives being sent", () => {
    const groups = Uint8Array.from({ length: 34 }, (_, v) => v % 3);
    const job = structuredClone({ graph: karate, seed: 5, groups });
    const expected = layoutNeighbours(karate, { random: seededRandom(5), groups });
    expect(structuredClone(layoutTask(job, { progress: noProgress }))).toEqual(expected);
  });

  it("tells how far it is", () => {
    const told: Told[] = [];
    layoutTask({ graph: karate, seed: 1 }, { progress: (...call) => told.push(call) });
    expect(told.at(-1)).toEqual(["drawing the network", 34 * 150, 34 * 150]);
    expect(told.length).toBeGreaterThan(5);
  });

  it("holds for ForceAtlas2 too", () => {
    const told: Told[] = [];
    const job = structuredClone({ graph: karate, seed: 5, iterations: 4, linLog: true });
    const drawn = forceAtlasTask(job, { progress: (...call) => told.push(call) });
    const random = seededRandom(5);
    expect(drawn).toEqual(forceAtlas2(karate, { random, iterations: 4, linLog: true }));
    expect(told.map(([, done, total]) => [done, total])).toEqual([1, 2, 3, 4].map((i) => [i, 4]));
  });
});
