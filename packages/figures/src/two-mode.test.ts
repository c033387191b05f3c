import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { madeUpNetwork } from "./made-up-network.ts";
import { twoMode } from "./two-mode.ts";

const options = {
  kinds: ["place", "group", "organisation", "information"],
  sure: "all",
  groupBy: "found",
  title: "Who goes where?",
  width: 880,
  height: 560,
  names: false,
} as const;

describe("people and what they share", () => {
  test("every tie is in the table and in the tallies", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 30, max: 500 }),
        (seed, n) => {
          const figure = twoMode(madeUpNetwork(seed, n), options);
          expect(figure.tallies.total.ties).toBe(figure.table.rows.length);
          const drawn = figure.scene.threads.length;
          if (drawn > 0) expect(drawn).toBe(figure.table.rows.length);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("divides what those who told us said by all who told us, tied or not", () => {
    const network = madeUpNetwork(3, 120);
    const told = network.nodes.filter((node) => node.status === "respondent");
    const kinds = ["place"] as const;
    const { caption, words, nodeTable } = twoMode(network, { ...options, kinds });
    expect(words.text).toContain(` of the ${told.length} people who told us are tied to it.`);
    const places = new Set(
      network.nodes.filter(({ kind }) => kind === "place").map(({ id }) => id),
    );
    const gave = told.filter(({ id }) =>
      network.ties.some(({ source, target }) => source === id && places.has(target)),
    ).length;
    expect(nodeTable.ids.length).toBeGreaterThan(0);
    expect(caption.answered).toBe(
      `${gave} of the ${told.length} people who told us gave at least one.`,
    );
    expect(caption.missing).toContain(`${told.length - gave} gave none.`);
  });

  test("says so when there is nothing to draw", () => {
    const network = { ...madeUpNetwork(1, 40), ties: [] };
    const figure = twoMode(network, options);
    expect(figure.scene.nodes).toEqual([]);
    expect(figure.words.text).toContain("Nothing to draw");
  });
});
