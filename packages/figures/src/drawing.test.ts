import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeXml } from "./escape-xml.ts";
import { convexHull, curveLength, pointAt } from "./geometry.ts";
import { keepApart } from "./keep-apart.ts";
import { placeInBox } from "./place-in-box.ts";
import { ropePath } from "./rope-path.ts";
import { ropeScale, strandsOf } from "./rope-scale.ts";
import { tableCsv } from "./table-csv.ts";
import { threadCurve, threadPath } from "./thread-path.ts";

const point = fc.record({
  x: fc.double({ min: 0, max: 500, noNaN: true }),
  y: fc.double({ min: 0, max: 500, noNaN: true }),
});

describe("threads", () => {
  const curve = threadCurve({ x: 0, y: 0, r: 9 }, { x: 200, y: 0, r: 9 }, 0.1);

  test("start and end at the rims of their nodes", () => {
    expect(Math.hypot(curve.from.x, curve.from.y)).toBeCloseTo(10, 0);
    expect(Math.hypot(curve.to.x - 200, curve.to.y)).toBeCloseTo(10, 0);
  });

  test("whole ones are one outline, stitched ones one for every 10.5 px", () => {
    const outlines = (path: string) => path.split("Z").length - 1;
    expect(outlines(threadPath(curve, [3, 1], "whole"))).toBe(1);
    const stitches = outlines(threadPath(curve, [3, 1], "stitched"));
    expect(stitches).toBe(Math.ceil(curveLength(curve) / 10.5));
  });

  test("thick where said, thin where it arrives", () => {
    const path = threadPath(
      threadCurve({ x: 0, y: 0, r: 0 }, { x: 100, y: 0, r: 0 }, 0),
      [4, 1],
      "whole",
    );
    const ys = [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((m) => [
      Number(m[1]),
      Number(m[2]),
    ]);
    const width = (near: number) => {
      const side = ys.filter(([x]) => Math.abs(x! - near) < 3).map(([, y]) => y!);
      return Math.max(...side) - Math.min(...side);
    };
    expect(width(0)).toBeGreaterThan(3.5);
    expect(width(100)).toBeLessThan(1.5);
  });

  test("a rope of more strands has more lines", () => {
    const lines = (n: 1 | 2 | 4) => ropePath(curve, n, 2.6).split("M").length - 1;
    expect(lines(1)).toBe(1);
    expect(lines(2)).toBeGreaterThan(2);
    expect(lines(4)).toBeGreaterThan(lines(2));
  });
});

describe("ropes", () => {
  test("are no more than asked for, and the scale rises", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }), (amounts) => {
        const scale = ropeScale(amounts, 20);
        expect(amounts.filter((n) => n >= scale.least).length).toBeLessThanOrEqual(20);
        expect(scale.some).toBeLessThan(scale.many);
        expect(strandsOf(scale.many, scale)).toBe(4);
        expect(strandsOf(scale.some, scale)).toBe(2);
      }),
    );
  });
});

describe("places", () => {
  test("discs kept apart are apart", () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const placed = keepApart(
          points.map((p) => ({ ...p, r: 8 })),
          5,
          4000,
        );
        placed.forEach((a, i) => {
          for (const b of placed.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(20.9);
        });
      }),
    );
  });

  test("discs placed in a box stay in it", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 24 }), (points) => {
        const box = { width: 400, height: 300, margin: 4 };
        const { points: placed, shrink } = placeInBox(
          points.map((p) => ({ ...p, r: 40 })),
          box,
          10,
          1,
        );
        for (const p of placed) {
          expect(p.x - 40 * shrink).toBeGreaterThanOrEqual(3.9);
          expect(p.y + 40 * shrink).toBeLessThanOrEqual(296.1);
        }
      }),
    );
  });

  test("a convex outline holds every point", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), (points) => {
        const hull = convexHull(points);
        if (hull.length < 3) return;
        for (const p of points) {
          hull.forEach((a, i) => {
            const b = hull[(i + 1) % hull.length]!;
            const side = (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
            expect(side).toBeGreaterThanOrEqual(-1e-6);
          });
        }
      }),
    );
  });

  test("a curve passes through its ends", () => {
    const curve = { from: { x: 1, y: 2 }, control: { x: 9, y: 9 }, to: { x: 5, y: 6 } };
    expect(pointAt(curve, 0)).toEqual(curve.from);
    expect(pointAt(curve, 1)).toEqual(curve.to);
  });
});

describe("files", () => {
  test("names cannot break out of a picture", () => {
    expect(escapeXml('<b a="x">&\u0000')).toBe("&lt;b a=&quot;x&quot;&gt;&amp;");
  });

  test("cells with commas, quotes or formulas stay one cell of text", () => {
    const csv = tableCsv({
      caption: "",
      columns: [{ key: "a", label: "Who", kind: "text" }],
      ids: ["1", "2"],
      rows: [['Bell, "Dave"'], ["=1+1"]],
    });
    expect(csv).toBe('Who\r\n"Bell, ""Dave"""\r\n\'=1+1\r\n');
  });
});
