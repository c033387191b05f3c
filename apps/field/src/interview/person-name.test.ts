import { describe, expect, it } from "vitest";
import { detailsOf, nameOf, readName, sameName, severalNames } from "./person-name.ts";

describe("a name in one line", () => {
  it.each([
    ["Carol", { firstName: "Carol" }],
    ["  Carol   Webb ", { firstName: "Carol", surname: "Webb" }],
    ["Ana de la Cruz", { firstName: "Ana", surname: "de la Cruz" }],
    ["Mrs Adeyemi", { surname: "Adeyemi", knownAs: "Mrs Adeyemi" }],
    ["Dr. Khan", { surname: "Khan", knownAs: "Dr. Khan" }],
    ["Big Dave", { knownAs: "Big Dave" }],
    ["the postman", { role: "the postman" }],
    ["سلمى", { firstName: "سلمى" }],
    ["أبو كريم", { knownAs: "أبو كريم" }],
    ["   ", undefined],
  ])("“%s”", (line, as) => {
    expect(readName(line)).toEqual(as);
  });

  it("is shown as people say it, whatever it was read as", () => {
    for (const line of [
      "Carol",
      "Carol Webb",
      "Mrs Adeyemi",
      "Big Dave",
      "the postman",
      "أبو كريم",
    ]) {
      expect(nameOf(readName(line)!, "somebody")).toBe(line);
    }
    expect(nameOf({ street: "Mill Street" }, "somebody")).toBe("somebody");
  });

  it("has beside it what tells people apart", () => {
    expect(detailsOf({ firstName: "Carol", role: "sister", street: "Chapel Lane" })).toBe(
      "sister, Chapel Lane",
    );
    expect(detailsOf({ knownAs: "Big Dave", firstName: "David", surname: "Hill" })).toBe(
      "David Hill",
    );
    expect(detailsOf({ role: "the postman" })).toBe("");
    expect(detailsOf({ surname: "Adeyemi", knownAs: "Mrs Adeyemi" })).toBe("");
  });
});

describe("a line with several names", () => {
  it.each([
    ["Carol", ["Carol"]],
    ["Carol, Dave", ["Carol", "Dave"]],
    ["Carol and Dave", ["Carol", "Dave"]],
    ["Carol & Dave, Nasreen", ["Carol", "Dave", "Nasreen"]],
    ["سلمى، نسرين", ["سلمى", "نسرين"]],
    ["سلمى و نسرين", ["سلمى", "نسرين"]],
    ["Sandy", ["Sandy"]],
    ["Carol,", ["Carol"]],
  ])("“%s”", (line, names) => {
    expect(severalNames(line)).toEqual(names);
  });

  it("hears the same name through case and blanks", () => {
    expect(sameName(" carol  WEBB", "Carol Webb")).toBe(true);
    expect(sameName("Carol", "Carola")).toBe(false);
  });
});
