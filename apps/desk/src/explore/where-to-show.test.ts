import { madeUpNetwork } from "@kith/figures";
import { expect, test } from "vitest";
import { readChoice } from "./explore-choice.ts";
import { exploreFigure } from "./explore-figure.ts";
import { whereToShow } from "./where-to-show.ts";

const space = { width: 880, height: 560 };
const network = madeUpNetwork(7, 900);
const usual = readChoice({});

test("anybody with a tie can be seen after their place is gone to", () => {
  const tied = network.nodes.filter((node) => node.kind === "person" && node.degree > 0);
  for (const { id } of tied.filter((_, i) => i % 60 === 0)) {
    const there = whereToShow(network, { ...usual, sure: "all" }, id)!;
    const { figure } = exploreFigure(network, there, space, true);
    expect(figure.scene.nodes.map((node) => node.id)).toContain(id);
  }
});

test("a group too full to find anybody in is not opened", () => {
  const one = {
    ...network,
    nodes: network.nodes.map((node) => ({ ...node, group: node.kind === "person" ? 0 : null })),
  };
  const id = one.nodes.find((node) => node.degree > 3)!.id;
  expect(whereToShow(one, usual, id)).toMatchObject({ around: id, open: undefined });
});

test("who is not there is not looked for", () => {
  expect(whereToShow(network, usual, "nobody")).toBeUndefined();
});
