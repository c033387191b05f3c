import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOrderOf, readDate } from "./dates.ts";

describe("a date", () => {
  it.each([
    ["1971-06-24", "19710624"],
    ["19710624", "19710624"],
    ["24061971", "19710624"],
    ["1971/6/4", "19710604"],
    ["24/06/1971", "19710624"],
    ["24.6.71", "19710624"],
    ["24 June 1971", "19710624"],
    ["June 24th, 1971", "19710624"],
    ["1971-06-24T00:00:00Z", "19710624"],
    ["1971-06", "19710600"],
    ["197106", "19710600"],
    ["1971", "19710000"],
    ["about 1971", "19710000"],
    ["1971-13-45", "19711345"],
    ["no idea", ""],
    ["", ""],
  ])("%s is read as %s", (text, digits) => {
    expect(readDate(text, "day-first")).toBe(digits);
  });

  it("has the month first only where the column says so by its size", () => {
    expect(dateOrderOf(["01/02/1971", "24/06/1971"])).toBe("day-first");
    expect(dateOrderOf(["01/02/1971", "06/24/1971"])).toBe("month-first");
    expect(dateOrderOf(["01/02/1971"])).toBe("day-first");
    expect(readDate("06/24/1971", "month-first")).toBe("19710624");
  });

  it("is the same however it is written", () => {
    const day = fc.date({
      min: new Date("1500-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split("-");
        const digits = iso.replaceAll("-", "");
        expect(readDate(iso, "day-first")).toBe(digits);
        expect(readDate(digits, "day-first")).toBe(digits);
        expect(readDate(`${dayOfMonth}/${month}/${year}`, "day-first")).toBe(digits);
        expect(readDate(`${month}/${dayOfMonth}/${year}`, "month-first")).toBe(digits);
      }),
    );
  });

  it("never breaks on what is none", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readDate(text, "day-first")).toMatch(/^\d*$/);
      }),
    );
  });
});
