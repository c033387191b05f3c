import { describe, expect, test } from "vitest";
import { about, count, dateTime, inHundred, plain } from "./format.ts";

describe("about", () => {
  test.each([
    [41, 41],
    [312, 310],
    [995, 1000],
    [2917, 2900],
    [12_345, 12_000],
  ])("%i is said as %i", (n, said) => expect(about(n)).toBe(said));
});

describe("inHundred", () => {
  test("never says certain of what is only nearly certain", () => {
    expect(inHundred(0.9999)).toBe(99);
    expect(inHundred(0.0001)).toBe(1);
  });
  test("says certain of what is certain", () => {
    expect(inHundred(1)).toBe(100);
    expect(inHundred(0)).toBe(0);
  });
});

test("count chooses the word for the number", () => {
  expect(count(1, "# person", "# people")).toBe("1 person");
  expect(count(1140, "# person", "# people")).toBe("1,140 people");
});

test("plain makes a column name readable", () => {
  expect(plain("first_name")).toBe("First name");
  expect(plain("knownAs")).toBe("Known As");
});

test("a date that cannot be read is shown as written", () => {
  expect(dateTime("last spring")).toBe("last spring");
});
