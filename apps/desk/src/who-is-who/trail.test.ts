import type { Question } from "@kith/api";
import { describe, expect, test } from "vitest";
import { madeUpQuestion } from "./testing/made-up-question.ts";
import { afterAnswer, back, currentOf, EMPTY_TRAIL, forward, goTo } from "./trail.ts";

const fresh: readonly Question[] = ["a", "b", "c"].map((id) => madeUpQuestion({ id }));
const none = new Set<string>();
const step = (times: number) => {
  let trail = EMPTY_TRAIL;
  for (let i = 0; i < times; i++) trail = forward(trail, fresh, none);
  return trail;
};

describe("the trail of questions", () => {
  test("goes on with the best question not looked at", () => {
    expect(currentOf(step(1))?.id).toBe("a");
    expect(currentOf(step(2))?.id).toBe("b");
  });

  test("goes back and forward again without losing the way", () => {
    const trail = back(step(3));
    expect(currentOf(trail)?.id).toBe("b");
    expect(currentOf(forward(trail, [], none))?.id).toBe("c");
    expect(currentOf(back(back(back(trail))))?.id).toBe("a");
  });

  test("comes back to questions passed over when there is nothing else, never to answered ones", () => {
    const trail = forward(step(3), fresh, new Set(["a"]));
    expect(currentOf(trail)?.id).toBe("b");
    const round = [trail];
    for (let i = 0; i < 3; i++) round.push(forward(round.at(-1) ?? trail, fresh, none));
    expect(round.map((one) => currentOf(one)?.id)).toEqual(["b", "a", "c", "b"]);
  });

  test("stays where it is when there is nothing further", () => {
    const trail = step(1);
    expect(forward(trail, fresh.slice(0, 1), none)).toBe(trail);
  });

  test("after an answer it goes to the next open question", () => {
    const trail = goTo(step(3), fresh[0] as Question);
    expect(currentOf(afterAnswer(trail, fresh, new Set(["a", "b"])))?.id).toBe("c");
  });

  test("after the last answer it shows nothing until more comes", () => {
    const trail = afterAnswer(step(3), fresh, new Set(["a", "b", "c"]));
    expect(currentOf(trail)).toBeUndefined();
    const more = [madeUpQuestion({ id: "d" })];
    expect(currentOf(forward(trail, more, none))?.id).toBe("d");
  });
});
