import { describeProblem } from "@kith/model";
import { describe, expect, it } from "vitest";
import { COLUMN_KINDS, readRecordsConfig } from "./config.ts";

const read = (text: string) => readRecordsConfig({ name: "config.json", text });
const codes = (text: string) => read(text).problems.map(({ code }) => code);

describe("a config", () => {
  it("names the id and the kind of each column, in the order they stand", () => {
    const { config, problems } = read('{ "id": "row", "columns": { "b": "date", "a": "text" } }');
    expect(problems).toEqual([]);
    expect(config).toEqual({
      id: "row",
      columns: [
        { name: "b", kind: "date" },
        { name: "a", kind: "text" },
      ],
    });
  });

  it.each(COLUMN_KINDS)("knows the kind %s", (kind) => {
    expect(codes(JSON.stringify({ id: "row", columns: { a: kind } }))).toEqual([]);
  });

  it("may begin with a byte order mark", () => {
    expect(codes('\uFEFF{ "id": "row", "columns": { "a": "text" } }')).toEqual([]);
  });

  it.each([
    ["{", "bad-json"],
    ["[]", "bad-config"],
    ["null", "bad-config"],
    ['{ "columns": { "a": "text" } }', "no-id-column"],
    ['{ "id": 7, "columns": { "a": "text" } }', "no-id-column"],
    ['{ "id": "row" }', "no-columns"],
    ['{ "id": "row", "columns": {} }', "no-columns"],
    ['{ "id": "row", "columns": ["a"] }', "no-columns"],
    ['{ "id": "row", "columns": { "a": "name" } }', "unknown-kind"],
  ])("%s is refused: %s", (text, code) => {
    expect(codes(text)).toEqual([code]);
    expect(read(text).config).toBeUndefined();
  });

  it("says where JSON breaks, which kinds there are, and what it does not know", () => {
    const [broken] = read('{\n  "id": "row",\n  oops }').problems;
    expect(broken?.place).toMatchObject({ line: 3 });
    const [unknown] = read('{ "id": "row", "columns": { "a": "name" } }').problems;
    expect(describeProblem(unknown!)).toMatch(/"name" is no kind.*given-name, surname/s);
    const warned = read('{ "id": "row", "columns": { "a": "text" }, "treshold": 1 }');
    expect(warned.config).toBeDefined();
    expect(warned.problems[0]).toMatchObject({ severity: "warning", place: { field: "treshold" } });
  });
});
