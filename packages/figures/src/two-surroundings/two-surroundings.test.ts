import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelRect } from "../place-labels.ts";
import { fitLabel } from "./fit-label.ts";
import { type AroundThing, layOutSurroundings, type TwoSurroundings } from "./index.ts";
import { surroundingsTable, surroundingsWords } from "./surroundings-twin.ts";

const thing = (label: string, kind: AroundThing["kind"] = "person"): AroundThing => ({
  label,
  kind,
  status: kind === "person" ? "named" : "none",
  how: "",
});

const model: TwoSurroundings = {
  left: { title: "Dave Pellow", status: "named" },
  right: { title: "David Pelow", status: "named" },
  shared: [
    { left: thing("Carol Bray"), right: thing("Carol B."), probability: 0.97 },
    { left: thing("her sister Jean"), right: thing("Jean"), probability: 0.6 },
    {
      left: thing("Wash House", "place"),
      right: thing("the launderette", "place"),
      probability: 0.3,
    },
  ],
  onlyLeft: [thing("a neighbour")],
  onlyRight: [thing("Quay Club", "group"), thing("Nasreen")],
};

const things = fc.array(
  fc.record({
    label: fc.string({ maxLength: 60 }),
    kind: fc.constantFrom("person" as const, "place" as const, "group" as const),
    status: fc.constantFrom("named" as const, "respondent" as const),
    how: fc.string({ maxLength: 20 }),
  }),
  { maxLength: 12 },
);
const models: fc.Arbitrary<TwoSurroundings> = fc.record({
  left: fc.record({ title: fc.string(), status: fc.constantFrom("named", "respondent") }),
  right: fc.record({ title: fc.string(), status: fc.constantFrom("named", "respondent") }),
  shared: fc
    .tuple(things, fc.float({ min: 0, max: 1, noNaN: true }))
    .map(([list, probability]) => list.map((one) => ({ left: one, right: one, probability }))),
  onlyLeft: things,
  onlyRight: things,
});

describe("the picture of two surroundings", () => {
  test("aligns what is around both in rows: whole, stitched and dotted by how sure", () => {
    const scene = layOutSurroundings(model, { width: 1360, direction: "ltr" });
    expect(scene.joins.map(({ certainty }) => certainty)).toEqual(["whole", "stitched", "dotted"]);
    for (let row = 0; row < 3; row++) {
      const at = (side: string) => scene.nodes.find(({ id }) => id === `shared-${row}-${side}`);
      expect(at("left")?.y).toBe(at("right")?.y);
      expect(at("left")?.x).toBeLessThan(at("right")?.x ?? 0);
    }
  });

  test("draws everything or says how much it left out, whatever the width", () => {
    fc.assert(
      fc.property(models, fc.integer({ min: 300, max: 1900 }), (any, width) => {
        const scene = layOutSurroundings(any, { width, direction: "ltr" });
        const drawn = (start: string) =>
          scene.nodes.filter(({ id }) => id.startsWith(start)).length;
        expect(scene.joins.length + scene.notDrawn.shared).toBe(any.shared.length);
        if (width >= 760) {
          expect(drawn("only-left") + scene.notDrawn.left).toBe(any.onlyLeft.length);
          expect(drawn("only-right") + scene.notDrawn.right).toBe(any.onlyRight.length);
        }
      }),
    );
  });

  test("keeps to a height by moving rows closer and drawing fewer, and says how many", () => {
    fc.assert(
      fc.property(
        models,
        fc.integer({ min: 760, max: 1900 }),
        fc.integer({ min: 0, max: 600 }),
        (any, width, height) => {
          const scene = layOutSurroundings(any, { width, height, direction: "ltr" });
          expect(scene.height).toBeLessThanOrEqual(Math.max(150, height));
          expect(scene.joins.length + scene.notDrawn.shared).toBe(any.shared.length);
          const rows = scene.nodes.filter(({ id }) => /^shared-\d+-left$/.test(id));
          for (let i = 1; i < rows.length; i++) {
            expect(rows[i]!.y - rows[i - 1]!.y).toBeGreaterThanOrEqual(46);
          }
        },
      ),
    );
  });

  test("never writes one name over another on a line", () => {
    fc.assert(
      fc.property(models, fc.constantFrom(260, 600), (any, height) => {
        const scene = layOutSurroundings(any, { width: 1360, height, direction: "ltr" });
        for (let row = 0; row < scene.joins.length; row++) {
          const at = (side: string) =>
            scene.labels.find(({ id }) => id === `shared-${row}-${side}-name`);
          const [left, right] = [at("left"), at("right")];
          if (left === undefined || right === undefined || Math.abs(left.y - right.y) > 20)
            continue;
          expect(labelRect(left).right).toBeLessThanOrEqual(labelRect(right).left);
        }
      }),
    );
  });

  test("says once what both call by the same name", () => {
    const row = { left: thing("Community centre"), right: thing("Community centre") };
    const shared = [{ ...row, probability: 1 }];
    const scene = layOutSurroundings({ ...model, shared }, { width: 1200, direction: "ltr" });
    const names = scene.labels.filter((one) => one.shared).map(({ text }) => text);
    expect(names).toEqual(["Community centre"]);
  });

  test("stays inside its frame", () => {
    fc.assert(
      fc.property(models, fc.integer({ min: 320, max: 1900 }), (any, width) => {
        const scene = layOutSurroundings(any, { width, direction: "ltr" });
        for (const { x, y } of scene.nodes) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(scene.height);
        }
        for (const label of scene.labels) {
          const { left, right } = labelRect(label);
          expect(left).toBeGreaterThanOrEqual(-1);
          expect(right).toBeLessThanOrEqual(width + 1);
        }
      }),
    );
  });

  test("puts the first of the two where reading starts", () => {
    const ltr = layOutSurroundings(model, { width: 1000, direction: "ltr" });
    const rtl = layOutSurroundings(model, { width: 1000, direction: "rtl" });
    const first = (scene: typeof ltr) =>
      scene.nodes.find(({ title }) => title === "Dave Pellow")?.x;
    expect(first(ltr)).toBeLessThan(500);
    expect(first(rtl)).toBeGreaterThan(500);
  });
});

describe("its twin", () => {
  test("the table has every row, also those the picture had no room for", () => {
    fc.assert(
      fc.property(models, (any) => {
        const table = surroundingsTable(any);
        const all = any.shared.length + any.onlyLeft.length + any.onlyRight.length;
        expect(table.rows.length).toBe(all);
        expect(new Set(table.ids).size).toBe(all);
      }),
    );
  });

  test("the words say what is around both and what is perhaps, in under 80 words", () => {
    const { text } = surroundingsWords(model);
    expect(text).toBe(
      "Carol Bray is around both. Perhaps also her sister Jean and Wash House. Around Dave Pellow only: a neighbour. Around David Pelow only: Quay Club and Nasreen. Nobody asked is not the same as nobody there.",
    );
    expect(text.split(" ").length).toBeLessThan(80);
  });

  test("two of one name are told apart by their place", () => {
    const both = { title: "Julie Day", status: "named" as const };
    const alike = { ...model, left: both, right: both };
    expect(surroundingsWords(alike).text).toContain("Around the second only: Quay Club");
    const headings = surroundingsTable(alike).columns.map(({ label }) => label);
    expect(headings.slice(0, 2)).toEqual(["Around the first", "Around the second"]);
  });
});

describe("fitLabel", () => {
  test("never takes more lines or room than there is, and marks what it cut", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 60, max: 300 }), (text, room) => {
        const { lines, width } = fitLabel(text, room, 17, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(width).toBeLessThanOrEqual(room);
        const whole = text.split(/\s+/).filter(Boolean).join(" ");
        if (lines.join(" ") !== whole) expect(lines.some((line) => line.endsWith("…"))).toBe(true);
      }),
    );
  });
});
