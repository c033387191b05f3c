import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Choice, chooseTies } from "./choose-ties.ts";
import { madeUpNetwork } from "./made-up-network.ts";
import { wordCount } from "./network-words.ts";
import { shapeReach } from "./node-radius.ts";
import { SOCIOGRAM_DEFAULTS, sociogram } from "./sociogram.ts";
import { certainty } from "./tokens.ts";

const site = fc
  .tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 8, max: 90 }))
  .map(([seed, people]) => madeUpNetwork(seed, people));
const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom("any", "help", "knows", "nobody said this"),
  sure: fc.constantFrom<Choice["sure"]>("sure", "likely", "all"),
  who: fc.constantFrom<Choice["who"]>("people", "people-and-places"),
});
const draw = (network: ReturnType<typeof madeUpNetwork>, chosen: Choice) =>
  sociogram(network, { ...SOCIOGRAM_DEFAULTS, choice: chosen, title: "Who" });

describe("a sociogram", () => {
  test("has one row, one thread and one tally for each tie drawn", () => {
    fc.assert(
      fc.property(site, choice, (network, chosen) => {
        const figure = draw(network, chosen);
        const ties = chooseTies(network, chosen).ties.length;
        expect(figure.scene.threads).toHaveLength(ties);
        expect(figure.table.rows).toHaveLength(ties);
        expect(figure.tallies.total.ties).toBe(ties);
        expect(figure.nodeTable.rows).toHaveLength(figure.scene.nodes.length);
      }),
      { numRuns: 40 },
    );
  });

  test("says in words the numbers of its table", () => {
    fc.assert(
      fc.property(site, choice, (network, chosen) => {
        const { words, tallies } = draw(network, chosen);
        const { ties, unsure } = tallies.total;
        expect(wordCount(words.text)).toBeLessThan(80);
        if (ties === 0) expect(words.text).toContain("Nothing to draw");
        else if (unsure > 0) expect(words.text).toContain(`Of ${ties} tie`);
        if (ties > 0 && unsure > 0) expect(words.text).toContain(`not sure of ${unsure}.`);
      }),
      { numRuns: 40 },
    );
  });

  test("counts as unsure exactly what is drawn stitched or dotted", () => {
    fc.assert(
      fc.property(site, choice, (network, chosen) => {
        const { scene, tallies } = draw(network, chosen);
        const doubtful = scene.threads.filter((thread) => thread.certainty !== "whole");
        expect(doubtful).toHaveLength(tallies.total.unsure);
      }),
      { numRuns: 30 },
    );
  });

  test("keeps nodes at least 5 px apart, inside the picture", () => {
    fc.assert(
      fc.property(site, (network) => {
        const { nodes, width, height } = draw(network, SOCIOGRAM_DEFAULTS.choice).scene;
        nodes.forEach((a, i) => {
          expect(a.x).toBeGreaterThan(0);
          expect(a.x).toBeLessThan(width);
          expect(a.y).toBeGreaterThan(0);
          expect(a.y).toBeLessThan(height);
          for (const b of nodes.slice(i + 1)) {
            const rims = shapeReach(a.shape, a.r) + shapeReach(b.shape, b.r);
            expect(Math.hypot(a.x - b.x, a.y - b.y) - rims).toBeGreaterThanOrEqual(5);
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  test("is the same bytes for the same network", () => {
    const network = madeUpNetwork(5, 80);
    const once = draw(network, SOCIOGRAM_DEFAULTS.choice).svg();
    expect(draw(network, SOCIOGRAM_DEFAULTS.choice).svg()).toBe(once);
  });

  test("hides names everywhere, the saved file and the table included, unless asked", () => {
    const network = madeUpNetwork(5, 60);
    const label = network.nodes.find((node) => node.kind === "person" && node.degree > 2)!.label;
    const hidden = draw(network, SOCIOGRAM_DEFAULTS.choice);
    expect(hidden.svg()).not.toContain(label);
    expect(JSON.stringify([hidden.table, hidden.nodeTable])).not.toContain(label);
    const shown = sociogram(network, { ...SOCIOGRAM_DEFAULTS, names: true, title: "Who" });
    expect(JSON.stringify(shown.nodeTable)).toContain(label);
  });

  test("draws a circle for who told us, a diamond for who was named, a square for a place", () => {
    const network = madeUpNetwork(2, 70);
    const byId = new Map(network.nodes.map((node) => [node.id, node]));
    for (const { id, shape } of draw(network, SOCIOGRAM_DEFAULTS.choice).scene.nodes) {
      const { status } = byId.get(id)!;
      expect(shape).toBe(
        status === "respondent" ? "circle" : status === "named" ? "diamond" : "square",
      );
    }
  });

  test("gives every coloured person a sign that says the same", () => {
    const network = madeUpNetwork(2, 70);
    for (const by of ["street", "age", "gender"] as const) {
      const figure = sociogram(network, { ...SOCIOGRAM_DEFAULTS, colour: { by }, title: "Who" });
      const tones = new Map<string, string>();
      for (const { tone } of figure.scene.nodes) {
        if (tone === undefined) continue;
        expect(tone.sign).not.toBe("");
        const before = tones.get(tone.sign);
        if (before !== undefined) expect(tone.fill).toBe(before);
        tones.set(tone.sign, tone.fill);
      }
      expect(tones.size).toBeGreaterThan(1);
    }
  });
});

test("a tie is whole from 0.9, stitched from 0.5, dotted below", () => {
  expect([0.9, 0.899, 0.5, 0.499].map(certainty)).toEqual([
    "whole",
    "stitched",
    "stitched",
    "dotted",
  ]);
});
