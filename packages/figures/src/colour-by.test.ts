import { expect, test } from "vitest";
import { colourableAttributes } from "./colour-by.ts";
import { madeUpNetwork } from "./made-up-network.ts";

const people = madeUpNetwork(1, 100).nodes.filter((node) => node.kind === "person");
const offered = (of: (i: number) => Record<string, string>) =>
  colourableAttributes(people.map((node, i) => ({ ...node, attributes: of(i) })));

test("an attribute is offered for colour when it says something of several people", () => {
  expect(offered((i) => ({ work: i % 2 === 0 ? "yes" : "no" }))).toEqual(["work"]);
  expect(offered((i) => ({ serial: String(i) }))).toEqual([]);
  expect(offered(() => ({ country: "one" }))).toEqual([]);
  expect(offered((i) => (i < 4 ? { rare: String(i % 2) } : {}))).toEqual([]);
});

test("no more than eight are offered, those given most often", () => {
  const columns = Array.from({ length: 20 }, (_, c) => `q${String(c).padStart(2, "0")}`);
  const some = offered((i) =>
    Object.fromEntries(
      columns.filter((_, c) => i >= c * 2).map((name) => [name, i % 2 === 0 ? "a" : "b"]),
    ),
  );
  expect(some).toEqual(columns.slice(0, 8));
});
