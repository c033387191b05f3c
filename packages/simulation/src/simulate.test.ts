import { expect, test } from "vitest";
import { simulate } from "./simulate.ts";

test("the same seed and options give the same bytes", () => {
  const options = { seed: 7, people: 600, interviews: 40, detail: "typical", waves: 2 } as const;
  expect(JSON.stringify(simulate(options))).toBe(JSON.stringify(simulate(options)));
});
