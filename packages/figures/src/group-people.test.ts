import { expect, test } from "vitest";
import { usualGroupBy } from "./group-people.ts";
import { madeUpNetwork } from "./made-up-network.ts";

const streets = madeUpNetwork(1, 60);
const put = (area: (i: number) => string, street: (i: number) => string) => ({
  ...streets,
  nodes: streets.nodes.map((node, i) => ({ ...node, area: area(i), street: street(i) })),
});

test("people are put together by area where most have one, then by street, then by their ties", () => {
  const halves = (i: number) => (i % 2 === 0 ? "North" : "South");
  const few = (i: number) => (i < 20 ? halves(i) : "");
  expect(usualGroupBy(put(halves, halves))).toBe("area");
  expect(usualGroupBy(put(few, halves))).toBe("street");
  expect(usualGroupBy(put(few, few))).toBe("found");
});

test("one area that everybody shares parts nobody", () => {
  expect(
    usualGroupBy(
      put(
        () => "North",
        () => "",
      ),
    ),
  ).toBe("found");
});
