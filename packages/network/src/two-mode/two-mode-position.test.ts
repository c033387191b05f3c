import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { measure } from "../measures/measure.ts";
import { betweenness } from "../position/betweenness.ts";
import { arbitraryTwoMode } from "../testing/arbitrary-two-mode.ts";
import { southernWomen } from "../testing/known-networks.ts";
import { fourCycleClosure, redundancy, twoModeClustering } from "./two-mode-clustering.ts";
import {
  twoModeBetweenness,
  twoModeCloseness,
  twoModeDegree,
  twoModeDensity,
} from "./two-mode-position.ts";

const mode = southernWomen.ids.map((id) => (/^E\d/.test(id) ? 1 : 0));
const at = (id: string): number => southernWomen.ids.indexOf(id);

type Row = readonly [string, number, number, number, number, number, number, number];

/**
 * All 32 rows as networkx 3.6.1 `bipartite` gives them: degree, betweenness and closeness
 * (which to two places are those of Borgatti and Everett 1997, table 1), clustering dot, min
 * and max, redundancy.
 */
const SOUTHERN_WOMEN: readonly Row[] = [
  ["Evelyn", 0.571428571, 0.096584721, 0.8, 0.317943331, 0.641666667, 0.367647059, 0.964285714],
  ["Laura", 0.5, 0.051357613, 0.727272727, 0.351817257, 0.608412698, 0.411904762, 1.0],
  ["Theresa", 0.571428571, 0.087594685, 0.8, 0.371818867, 0.728011204, 0.419117647, 1.0],
  ["Brenda", 0.5, 0.0494866, 0.727272727, 0.364912495, 0.625079365, 0.421428571, 1.0],
  ["Charlotte", 0.285714286, 0.010596096, 0.6, 0.294411649, 0.545454545, 0.372077922, 1.0],
  ["Frances", 0.285714286, 0.010714343, 0.666666667, 0.31481722, 0.561111111, 0.38515873, 1.0],
  ["Eleanor", 0.285714286, 0.009444123, 0.666666667, 0.36031746, 0.627777778, 0.441349206, 1.0],
  ["Pearl", 0.214285714, 0.006800323, 0.666666667, 0.33234127, 0.6875, 0.388988095, 1.0],
  ["Ruth", 0.285714286, 0.016783108, 0.705882353, 0.364355742, 0.656862745, 0.44964986, 1.0],
  ["Verne", 0.285714286, 0.015737666, 0.705882353, 0.348832866, 0.62745098, 0.42605042, 1.0],
  ["Myra", 0.285714286, 0.016344348, 0.685714286, 0.324404762, 0.588541667, 0.390550595, 1.0],
  ["Katherina", 0.428571429, 0.047362754, 0.727272727, 0.29749504, 0.553125, 0.350074405, 1.0],
  ["Sylvia", 0.5, 0.071709145, 0.774193548, 0.322751921, 0.609383754, 0.375, 1.0],
  ["Nora", 0.571428571, 0.113461362, 0.8, 0.260576678, 0.579621849, 0.316176471, 0.75],
  ["Helen", 0.357142857, 0.04238754, 0.727272727, 0.261698922, 0.496078431, 0.336344538, 0.9],
  ["Dorothy", 0.142857143, 0.001953527, 0.648648649, 0.305009921, 0.75, 0.337276786, 1.0],
  ["Olivia", 0.142857143, 0.005054505, 0.585365854, 0.257506614, 0.583333333, 0.299404762, 1.0],
  ["Flora", 0.142857143, 0.005054505, 0.585365854, 0.257506614, 0.583333333, 0.299404762, 1.0],
  ["E1", 0.166666667, 0.002154311, 0.523809524, 0.327191558, 0.791666667, 0.364285714, 1.0],
  ["E2", 0.166666667, 0.002088697, 0.523809524, 0.337493756, 0.833333333, 0.374702381, 1.0],
  ["E3", 0.333333333, 0.018224391, 0.564102564, 0.470486111, 0.833333333, 0.495684524, 1.0],
  ["E4", 0.222222222, 0.007702053, 0.536585366, 0.364448052, 0.760416667, 0.402827381, 1.0],
  ["E5", 0.444444444, 0.037694443, 0.594594595, 0.467892157, 0.84375, 0.5125, 1.0],
  ["E6", 0.444444444, 0.06501635, 0.6875, 0.291641265, 0.585897436, 0.342948718, 0.964285714],
  ["E7", 0.555555556, 0.129501744, 0.733333333, 0.28938972, 0.655769231, 0.345238095, 0.911111111],
  ["E8", 0.777777778, 0.243819462, 0.846153846, 0.29616462, 0.776923077, 0.324175824, 0.802197802],
  ["E9", 0.666666667, 0.225513592, 0.785714286, 0.243554522, 0.641666667, 0.286630037, 0.712121212],
  ["E10", 0.277777778, 0.011442303, 0.55, 0.403342491, 0.7375, 0.434672619, 1.0],
  [
    "E11",
    0.222222222,
    0.019665391,
    0.536585366,
    0.177027017,
    0.427083333,
    0.234970238,
    0.666666667,
  ],
  ["E12", 0.333333333, 0.018094182, 0.564102564, 0.401442308, 0.75, 0.433184524, 1.0],
  ["E13", 0.166666667, 0.002240656, 0.523809524, 0.366477273, 0.75, 0.383482143, 1.0],
  ["E14", 0.166666667, 0.002240656, 0.523809524, 0.366477273, 0.75, 0.383482143, 1.0],
];

/** Two decimals, as the paper prints them, as networkx's `bipartite/tests/test_centrality.py` has them. */
const PUBLISHED: readonly (readonly [string, number, number, number])[] = [
  ["E8", 0.78, 0.24, 0.85],
  ["Evelyn", 0.57, 0.1, 0.8],
];

describe("two-mode measures of the Southern Women", () => {
  it.each(PUBLISHED)("gives %s degree %f, betweenness %f and closeness %f", (id, ...values) => {
    const found = [twoModeDegree, twoModeBetweenness, twoModeCloseness].map(
      (of) => of(southernWomen, mode)[at(id)]!,
    );
    for (const [k, value] of values.entries())
      expect(Math.abs(found[k]! - value)).toBeLessThan(0.0051);
  });

  it("gives all rows of networkx", () => {
    const columns = [
      twoModeDegree(southernWomen, mode),
      twoModeBetweenness(southernWomen, mode),
      twoModeCloseness(southernWomen, mode),
      twoModeClustering(southernWomen, mode),
      twoModeClustering(southernWomen, mode, "min"),
      twoModeClustering(southernWomen, mode, "max"),
      redundancy(southernWomen, mode),
    ];
    for (const [id, ...values] of SOUTHERN_WOMEN)
      for (const [k, value] of values.entries())
        expect(columns[k]![at(id)], `${id}, column ${k}`).toBeCloseTo(value, 8);
    expect(SOUTHERN_WOMEN).toHaveLength(32);
  });

  it("gives 89 of 18 × 14 ties and networkx's closure by four-cycles", () => {
    expect(twoModeDensity(southernWomen, mode)).toBeCloseTo(89 / (18 * 14), 12);
    expect(fourCycleClosure(southernWomen, mode)).toBeCloseTo(0.46776406035665297, 12);
  });

  it("answers through the catalogue, whatever direction a file gave the ties", () => {
    const directed = graphFromEdges(3, [0, 1], [2, 2], { directed: true });
    const modes = Uint8Array.of(0, 0, 1);
    const { nodes, network } = measure(
      directed,
      [
        "two-mode-degree",
        "two-mode-betweenness",
        "two-mode-closeness",
        "two-mode-clustering",
        "two-mode-clustering-min",
        "two-mode-clustering-max",
        "redundancy",
        "pairs-parted",
        "two-mode-density",
        "four-cycle-closure",
      ],
      { modes },
    );
    const none = Number.NaN;
    expect(Object.fromEntries(Object.entries(nodes).map(([k, row]) => [k, [...row]]))).toEqual({
      "two-mode-degree": [1, 1, 1],
      "two-mode-betweenness": [none, none, 1],
      "two-mode-closeness": [1, 1, 1],
      "two-mode-clustering": [1, 1, none],
      "two-mode-clustering-min": [1, 1, none],
      "two-mode-clustering-max": [1, 1, none],
      redundancy: [none, none, 0],
      "pairs-parted": [0, 0, 1],
    });
    expect(network).toEqual({
      "two-mode-density": 1,
      "four-cycle-closure": null,
    });
    expect(() => measure(directed, ["redundancy"])).toThrow("needs “modes”");
  });
});

describe("twoModeBetweenness", () => {
  it("is 1 for the centre of the best arrangement there is, for modes of any sizes", () => {
    // Borgatti and Everett 1997: the centre is tied to all of the other mode, the rest of its
    // own mode hang on those evenly.
    for (let own = 1; own <= 9; own++)
      for (let others = 2; others <= 5; others++) {
        const sources = Array.from({ length: others }, () => 0);
        const targets = Array.from({ length: others }, (_, k) => own + k);
        for (let v = 1; v < own; v++) {
          sources.push(v);
          targets.push(own + (v % others));
        }
        const graph = graphFromEdges(own + others, sources, targets);
        const sides = Array.from({ length: own + others }, (_, v) => (v < own ? 0 : 1));
        expect(twoModeBetweenness(graph, sides)[0], `${own} and ${others}`).toBeCloseTo(1, 12);
      }
  });

  it("is never above 1 and in proportion to betweenness within a mode", () => {
    fc.assert(
      fc.property(arbitraryTwoMode(), ({ graph, mode: sides }) => {
        const values = twoModeBetweenness(graph, sides);
        const raw = betweenness(graph);
        for (let v = 0; v < graph.n; v++) {
          if (Number.isNaN(values[v])) continue;
          expect(values[v]).toBeLessThanOrEqual(1 + 1e-12);
          for (let w = 0; w < graph.n; w++)
            if (sides[w] === sides[v])
              expect(values[v]! * raw[w]!).toBeCloseTo(values[w]! * raw[v]!, 10);
        }
      }),
    );
  });

  it("has no value where nobody can lie between", () => {
    expect([...twoModeBetweenness(graphFromEdges(2, [0], [1]), [0, 1])]).toEqual([
      Number.NaN,
      Number.NaN,
    ]);
    expect([...twoModeBetweenness(graphFromEdges(2, [], []), [0, 0])]).toEqual([
      Number.NaN,
      Number.NaN,
    ]);
  });

  it("ignores weights", () => {
    const weighted = graphFromEdges(4, [0, 1, 1], [2, 2, 3], { weights: [1, 5, 2] });
    const plain = graphFromEdges(4, [0, 1, 1], [2, 2, 3]);
    const sides = [0, 0, 1, 1];
    expect(twoModeBetweenness(weighted, sides)).toEqual(twoModeBetweenness(plain, sides));
    expect(twoModeCloseness(weighted, sides)).toEqual(twoModeCloseness(plain, sides));
  });
});

describe("two-mode position at the edges", () => {
  it("has no value without the other mode or without ties", () => {
    const alone = graphFromEdges(2, [], []);
    expect([...twoModeDegree(alone, [0, 0])]).toEqual([Number.NaN, Number.NaN]);
    expect([...twoModeDegree(alone, [0, 1])]).toEqual([0, 0]);
    expect([...twoModeCloseness(alone, [0, 1])]).toEqual([Number.NaN, Number.NaN]);
    expect(twoModeDensity(alone, [0, 0])).toBeNull();
    expect(twoModeDensity(alone, [1, 0])).toBe(0);
    expect(twoModeDensity(graphFromEdges(0, [], []), [])).toBeNull();
  });

  it("counts a part of a network by the share it reaches", () => {
    // Two people at a place, a third alone: 1 place + 2 × 2 people are 5 steps at best.
    const graph = graphFromEdges(4, [0, 1], [3, 3]);
    const [first, , third, place] = twoModeCloseness(graph, [0, 0, 0, 1]);
    expect(first).toBeCloseTo((5 / 3) * (2 / 3), 12);
    expect(third).toBeNaN();
    expect(place).toBeCloseTo((3 / 2) * (2 / 3), 12);
  });

  it("refuses what is not a two-mode graph", () => {
    expect(() => twoModeDensity(graphFromEdges(2, [0], [1]), [0, 0])).toThrow(
      new RangeError("“0” and “1” are tied within one mode."),
    );
    const directed = graphFromEdges(2, [0], [1], { directed: true });
    expect(() => twoModeDegree(directed, [0, 1])).toThrow(
      new RangeError("A two-mode graph is undirected: use asUndirected."),
    );
    expect(() => twoModeDegree(graphFromEdges(1, [], []), [2])).toThrow(
      new RangeError("Node 0 has mode 2, not 0 or 1."),
    );
    expect(() => twoModeDegree(graphFromEdges(1, [], []), [])).toThrow(
      new RangeError("1 nodes but 0 modes."),
    );
  });
});
