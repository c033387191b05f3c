import { describe, expect, it } from "vitest";
import { partialDate, westernDigits } from "./typed-question.tsx";

describe("a date in parts", () => {
  it.each([
    [["1980", "", ""], "1980"],
    [["1980", "5", ""], "1980-05"],
    [["1980", "5", "1"], "1980-05-01"],
    [["1980", "", "1"], undefined],
    [["80", "5", "1"], undefined],
    [["", "", ""], undefined],
    [["1980", "x", ""], undefined],
  ])("%j is %s", (parts, date) => {
    expect(partialDate(parts)).toBe(date);
  });
});

describe("digits", () => {
  it("of Arabic and Urdu keyboards are numbers too", () => {
    expect(westernDigits("٢٠١٩")).toBe("2019");
    expect(westernDigits("۴۵")).toBe("45");
    expect(westernDigits("7")).toBe("7");
  });
});
