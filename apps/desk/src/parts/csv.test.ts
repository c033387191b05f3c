import { expect, test } from "vitest";
import { csv } from "./csv.ts";

test("quotes what would break a row", () => {
  expect(csv(["name", "n"], [['Bray, "Dave"', 2]])).toBe('name,n\r\n"Bray, ""Dave""",2\r\n');
});

test("keeps a spreadsheet from running a name as a formula", () => {
  expect(csv(["name"], [["=HYPERLINK(1)"], ["-3"]])).toBe("name\r\n'=HYPERLINK(1)\r\n'-3\r\n");
});
