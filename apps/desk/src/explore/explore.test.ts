import { madeUpNetwork, SOCIOGRAM_DEFAULTS, sociogram } from "@kith/figures";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  atScale,
  BETWEEN,
  COLOURS_BY,
  type ExploreChoice,
  GROUPS_BY,
  readChoice,
  SIZES,
  SURE,
  writeChoice,
} from "./explore-choice.ts";
import { exploreFigure } from "./explore-figure.ts";
import { ownNetwork } from "./own-network.ts";
import { nearestTowards, targetAt, targetsOf, tiedTo } from "./walk-picture.ts";

const space = { width: 880, height: 560 };

describe("the address of Explore", () => {
  const choice = fc.record({
    kind: fc.constantFrom("any", "help", "knows"),
    between: fc.constantFrom(...BETWEEN),
    sure: fc.constantFrom(...SURE),
    size: fc.constantFrom(...SIZES),
    colour: fc.oneof(
      fc.constantFrom(...COLOURS_BY).map((by) => ({ by })),
      fc.string({ minLength: 1 }).map((name) => ({ by: "attribute" as const, name })),
    ),
    groupBy: fc.constantFrom(...GROUPS_BY),
    scale: fc.constantFrom("groups" as const, "everybody" as const),
    open: fc.option(fc.nat(), { nil: undefined }),
    person: fc.option(fc.string(), { nil: undefined }),
    around: fc.option(fc.string(), { nil: undefined }),
  });

  test("read back is what was written", () => {
    fc.assert(
      fc.property(choice, fc.constantFrom(...GROUPS_BY), (one, usual) => {
        expect(readChoice(writeChoice(one as ExploreChoice, usual), usual)).toEqual(one);
      }),
    );
  });

  test("is empty for the usual picture, and nonsense is the usual picture", () => {
    expect(writeChoice(readChoice({}))).toEqual({});
    expect(readChoice({ sure: "perhaps", open: "x", size: "huge" })).toEqual(readChoice({}));
  });
});

describe("everybody at once", () => {
  test("starts between people, and goes back to places with the groups", () => {
    const groups = readChoice({});
    const everybody = atScale(groups, "everybody");
    expect(everybody.between).toBe("people");
    expect(writeChoice(everybody)).toEqual({ scale: "everybody" });
    expect(atScale(everybody, "groups")).toEqual(groups);
  });

  test("keeps what was asked for", () => {
    const asked = readChoice({ between: "information" });
    expect(atScale(asked, "everybody").between).toBe("information");
  });
});

describe("what is drawn", () => {
  test("everybody up to 300 nodes, groups above, people and places on request", () => {
    const usual = readChoice({});
    expect(exploreFigure(madeUpNetwork(1, 120), usual, space, true).view).toBe("sociogram");
    expect(exploreFigure(madeUpNetwork(1, 900), usual, space, true).view).toBe("groups");
    const everybody = readChoice({ scale: "everybody" });
    expect(exploreFigure(madeUpNetwork(1, 900), everybody, space, true).view).toBe("everybody");
    const places = readChoice({ between: "places" });
    expect(exploreFigure(madeUpNetwork(1, 120), places, space, true).view).toBe("two-mode");
  });

  test("around a person: the person, whom they are tied to, and the ties between those", () => {
    const network = madeUpNetwork(4, 200);
    const centre = network.nodes.reduce((a, b) => (b.degree > a.degree ? b : a)).id;
    const own = ownNetwork(network, centre, 300);
    const near = new Set(
      network.ties
        .filter((tie) => tie.source === centre || tie.target === centre)
        .flatMap((tie) => [tie.source, tie.target]),
    );
    expect(new Set(own.network.nodes.map((node) => node.id))).toEqual(near);
    expect(own.leftOut).toBe(0);
    expect(ownNetwork(network, centre, 3).network.nodes).toHaveLength(3);
    expect(ownNetwork(network, centre, 3).leftOut).toBe(near.size - 3);
  });
});

describe("walking a picture", () => {
  const { scene } = sociogram(madeUpNetwork(3, 80), { ...SOCIOGRAM_DEFAULTS, title: "Who" });
  const targets = targetsOf(scene);

  test("an arrow goes that way, or nowhere at the edge", () => {
    for (const from of targets) {
      const right = nearestTowards(targets, from, "right");
      if (right) expect(right.x).toBeGreaterThan(from.x);
      else expect(Math.max(...targets.map((one) => one.x))).toBeLessThanOrEqual(from.x + 0.5);
      const up = nearestTowards(targets, from, "up");
      if (up) expect(up.y).toBeLessThan(from.y);
    }
  });

  test("walking along ties reaches exactly what a node is tied to", () => {
    for (const from of targets) {
      const along = tiedTo(scene, targets, from).map((one) => one.id);
      const tied = scene.threads.flatMap((tie) =>
        tie.source === from.id ? [tie.target] : tie.target === from.id ? [tie.source] : [],
      );
      expect(new Set(along)).toEqual(new Set(tied));
    }
  });

  test("a touch on a node finds it", () => {
    for (const target of targets) expect(targetAt(targets, target.x, target.y, 9)).toBe(target);
  });
});
