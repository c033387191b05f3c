import fc from "fast-check";
import { expect, test } from "vitest";
import { namesInFile } from "./unique-names.ts";

test("names stay where they can, and are numbered where they cannot", () => {
  expect([...namesInFile(["id", "age", "id_2", "age"], ["id"])]).toEqual([
    ["age", "age"],
    ["id_2", "id_2"],
    ["id", "id_3"],
  ]);
});

test("a name that is spelt like another's makes way for it", () => {
  const spelt = (name: string) => name.replaceAll(" ", "_");
  expect([...namesInFile(["a b", "a_b", "a b "], [], spelt)]).toEqual([
    ["a_b", "a_b"],
    ["a b", "a_b_2"],
    ["a b ", "a_b_"],
  ]);
});

test("law: every name has one of its own that is not reserved", () => {
  const name = fc.constantFrom("a", "a_2", "b", "a_3", "", "id", "a_2_2");
  fc.assert(
    fc.property(fc.array(name), fc.array(name), (names, reserved) => {
      const found = namesInFile(names, reserved, (one) => one.slice(0, 1));
      expect(new Set(found.keys())).toEqual(new Set(names));
      expect(new Set(found.values()).size).toBe(found.size);
      for (const one of found.values()) expect(reserved).not.toContain(one);
    }),
  );
});
