import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { minus, multisetMemory, plus } from "./multiset-memory.ts";

it("gives a multiset one value, in whatever order its forms came and went", () => {
  const form = fc.integer({ min: 0, max: 19 });
  fc.assert(
    fc.property(fc.array(form, { minLength: 1 }), fc.array(form), (forms, passing) => {
      const memory = multisetMemory(seededRandom(5), 20, (list) => [...list].sort().join(" "));
      const sumOf = (list: readonly number[]) =>
        list.reduce((sum, f) => plus(sum, memory.code[f]!), 0);
      const forward = memory.of(sumOf(forms), () => forms);
      const back = [...forms].reverse();
      let sum = sumOf([...passing, ...back]);
      for (const f of passing) sum = minus(sum, memory.code[f]!);
      expect(memory.of(sum, () => back)).toBe(forward);
      expect(forward).toBe([...forms].sort().join(" "));
    }),
  );
});

it("works a value out once", () => {
  let times = 0;
  const memory = multisetMemory(seededRandom(1), 3, () => ++times);
  const sum = plus(memory.code[0]!, memory.code[2]!);
  expect(memory.of(sum, () => [0, 2])).toBe(1);
  expect(memory.of(sum, () => [2, 0])).toBe(1);
});
