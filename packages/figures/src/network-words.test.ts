import { expect, test } from "vitest";
import { groupsAndRopes } from "./groups-and-ropes.ts";
import { madeUpNetwork } from "./made-up-network.ts";
import { networkTwin } from "./network-twin.ts";
import { SOCIOGRAM_DEFAULTS } from "./sociogram.ts";

const network = madeUpNetwork(1, 400);
const options = { ...SOCIOGRAM_DEFAULTS, title: "Who" };

test("of groups found from the ties it is not said that ties stay inside them", () => {
  const { words, tallies } = groupsAndRopes(network, options);
  expect(words.text).toContain(`we found ${tallies.rows.length} groups`);
  expect(words.text).not.toContain("stay in");
});

test("of streets it is said how many ties stay, out of the ties of the whole picture", () => {
  const { words, tallies } = groupsAndRopes(network, { ...options, groupBy: "street" });
  expect(words.text).toContain(`of ${tallies.total.ties} ties`);
  expect(words.text).toContain("to somebody in the same street");
});

test("groups count ties, everybody draws them and says how many are to places", () => {
  expect(groupsAndRopes(network, options).words.text).toMatch(/Of \d+ ties counted we are/);
  const { words, tallies } = networkTwin(network, { ...options, groupBy: "street" });
  const toPlaces = tallies.cells.reduce((sum, row) => sum + (row.at(-1)?.ties ?? 0), 0);
  expect(tallies.columns.at(-1)).toBe("Places and groups");
  expect(words.text).toContain(
    `Of ${tallies.total.ties} ties drawn, ${toPlaces} to places and groups,`,
  );
  expect(words.text).toContain(
    `the ${tallies.total.ties - toPlaces} ties between people whose street we know`,
  );
});

test("one question states its own answers, and none where they were not counted", () => {
  const { interviews } = network.asked;
  const named = [{ generator: "help", interviews: interviews - 35 }];
  const counted = { ...network, asked: { ...network.asked, named } };
  const choice = { ...options.choice, kind: "help" };
  const { caption, words } = networkTwin(counted, { ...options, choice });
  expect(caption.answered).toBe(`${interviews - 35} of ${interviews} interviews named somebody.`);
  expect(caption.missing).toContain("35 named nobody");
  expect(words.text).toContain("35 named nobody");
  const before = networkTwin(network, { ...options, choice });
  expect(before.caption.answered).toContain("Not counted");
  expect(before.caption.missing + before.words.text).not.toContain("named nobody");
});
