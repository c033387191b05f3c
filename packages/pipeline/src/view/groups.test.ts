import type { NetworkNode } from "@kith/model";
import { expect, test } from "vitest";
import { nameGroups } from "./groups.ts";

const living = (street?: string, area?: string): NetworkNode => ({
  id: "p",
  kind: "person",
  status: "named",
  label: "",
  description: {
    ...(street === undefined ? {} : { street }),
    ...(area === undefined ? {} : { area }),
  },
  mentioned: 0,
  probability: 1,
  records: [],
  attributes: {},
});

test("a group is named after the street most of its members live in, as most write it", () => {
  const people = [living("Mill Street"), living("mill street"), living("Mill Street"), living("X")];
  expect(nameGroups(people, [0, 0, 0, 0]).groups).toEqual([
    { label: "around Mill Street", size: 4 },
  ]);
});

test("the largest group comes first and one person is no group", () => {
  const people = [living("A"), living("B"), living("B"), living("C"), living("C"), living("C")];
  const { groups, groupOf } = nameGroups(people, [9, 4, 4, 2, 2, 2]);
  expect(groups.map(({ label }) => label)).toEqual(["around C", "around B"]);
  expect(groupOf).toEqual([null, 1, 1, 0, 0, 0]);
});

test("where no street is known the area names the group, and without either a number", () => {
  const people = [living(undefined, "Eastfield"), living(), living(), living(), living(), living()];
  expect(nameGroups(people, [0, 0, 1, 1, 2, 2]).groups.map(({ label }) => label)).toEqual([
    "around Eastfield",
    "group 1",
    "group 2",
  ]);
});

test("two groups never share a name", () => {
  const people = ["A", "A", "A", "A", "A", "B", "A", "A", "B", "A", "A", "B"].map((s) => living(s));
  const { groups } = nameGroups(people, [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
  expect(groups.map(({ label }) => label)).toEqual([
    "around A",
    "around A and B",
    "around A 2",
    "around A 3",
  ]);
});
