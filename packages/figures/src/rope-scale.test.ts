import { expect, test } from "vitest";
import { groupsAndRopes } from "./groups-and-ropes.ts";
import { madeUpNetwork } from "./made-up-network.ts";
import { ropeLegend, ropeScale } from "./rope-scale.ts";
import { SOCIOGRAM_DEFAULTS } from "./sociogram.ts";

const rope = (strands: 1 | 2 | 4, certainty: "whole" | "stitched" = "whole") => ({
  strands,
  certainty,
});
const signs = (ropes: ReturnType<typeof rope>[]) =>
  ropeLegend(ropeScale([5, 3, 1], 30), ropes).map((entry) => entry.sign);

test("the key of ropes lists only those drawn", () => {
  expect(signs([])).toEqual([]);
  expect(signs([rope(1)])).toEqual(["rope-1"]);
  expect(signs([rope(2), rope(1, "stitched")])).toEqual(["rope-2", "rope-1", "rope-stitched"]);
});

test("what is left out for being thin is said with a sign of its own", () => {
  const many = ropeScale(
    Array.from({ length: 40 }, (_, i) => i + 1),
    30,
  );
  expect(ropeLegend(many, [rope(4)]).map((entry) => entry.sign)).toEqual(["rope-4", "not-drawn"]);
});

test("a picture of groups speaks of stitches only when a rope has them", () => {
  const { scene, legend } = groupsAndRopes(madeUpNetwork(1, 400), {
    ...SOCIOGRAM_DEFAULTS,
    title: "Who",
  });
  const stitched = scene.ropes.some((one) => one.certainty !== "whole");
  expect(legend.some((entry) => entry.sign === "rope-stitched")).toBe(stitched);
  expect(legend.some((entry) => entry.sign === "stitched")).toBe(false);
});
