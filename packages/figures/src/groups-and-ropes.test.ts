import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupsAndRopes } from "./groups-and-ropes.ts";
import { madeUpNetwork } from "./made-up-network.ts";
import { SOCIOGRAM_DEFAULTS } from "./sociogram.ts";

const site = fc
  .tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 60, max: 400 }))
  .map(([seed, people]) => madeUpNetwork(seed, people));
const draw = (network: ReturnType<typeof madeUpNetwork>, open?: number) =>
  groupsAndRopes(network, {
    ...SOCIOGRAM_DEFAULTS,
    title: "Who",
    ...(open === undefined ? {} : { open }),
  });

describe("groups and ropes", () => {
  test("every tie is in one row of the table, drawn or not", () => {
    fc.assert(
      fc.property(site, (network) => {
        const { table, tallies } = draw(network);
        const total = table.rows.reduce((sum, row) => sum + Number(row[2]), 0);
        const unsure = table.rows.reduce((sum, row) => sum + Number(row[3]), 0);
        expect({ ties: total, unsure }).toEqual(tallies.total);
      }),
      { numRuns: 25 },
    );
  });

  test("cards count everybody who has a tie exactly once", () => {
    fc.assert(
      fc.property(site, (network) => {
        const { scene, nodeTable } = draw(network);
        const counted = scene.cards.reduce((sum, card) => sum + card.told + card.named, 0);
        expect(counted).toBe(nodeTable.rows.length);
      }),
      { numRuns: 25 },
    );
  });

  test("an open group is drawn with its people in place of its card", () => {
    const network = madeUpNetwork(1, 360);
    const closed = draw(network);
    const open = draw(network, 0);
    const card = closed.scene.cards.find((one) => one.group === 0)!;
    expect(open.scene.cards.some((one) => one.group === 0)).toBe(false);
    expect(open.scene.nodes).toHaveLength(card.told + card.named);
  });

  test("those in no group can be opened like a group", () => {
    const network = madeUpNetwork(1, 360);
    const nodes = network.nodes.map((node, i) => (i % 3 === 0 ? { ...node, group: null } : node));
    const elsewhere = draw({ ...network, nodes }).scene.cards.find((one) => one.group === -2)!;
    const { scene } = draw({ ...network, nodes }, elsewhere.group);
    expect(scene.nodes).toHaveLength(elsewhere.told + elsewhere.named);
    expect(scene.hulls.map((hull) => hull.label)).toEqual(["Elsewhere"]);
  });

  test("cards do not cover one another", () => {
    fc.assert(
      fc.property(site, (network) => {
        const { cards } = draw(network).scene;
        cards.forEach((a, i) => {
          for (const b of cards.slice(i + 1)) {
            const apart =
              Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
              Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
            expect(apart).toBe(true);
          }
        });
      }),
      { numRuns: 25 },
    );
  });

  test("a thicker rope never holds fewer ties", () => {
    fc.assert(
      fc.property(site, (network) => {
        const { ropes } = draw(network).scene;
        for (const a of ropes)
          for (const b of ropes) if (a.strands > b.strands) expect(a.ties).toBeGreaterThan(b.ties);
      }),
      { numRuns: 25 },
    );
  });
});
