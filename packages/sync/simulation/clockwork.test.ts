import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { clockwork } from "./clockwork.ts";

const never = () => false;

describe("clockwork", () => {
  it("does things in the order of their times, then of their planning", async () => {
    const clock = clockwork();
    const random = seededRandom(3);
    const done: number[] = [];
    const times = Array.from({ length: 300 }, () => random.below(50));
    for (const time of times) clock.at(time, () => done.push(time));
    await clock.run(100, never);
    expect(done).toEqual(times.toSorted((a, b) => a - b));
    expect(clock.now()).toBe(Math.max(...times));
  });

  it("keeps what is planned for later than it runs", async () => {
    const clock = clockwork();
    const done: string[] = [];
    clock.at(5, () => done.push("early"));
    clock.at(20, () => done.push("late"));
    await clock.run(10, never);
    expect(done).toEqual(["early"]);
    await clock.run(30, never);
    expect(done).toEqual(["early", "late"]);
  });
});
