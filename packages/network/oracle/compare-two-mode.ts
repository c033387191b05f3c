/**
 * Compares two-mode measures and projections with networkx on random two-mode graphs. Run by
 * hand or nightly:
 *
 *     node packages/network/oracle/compare-two-mode.ts [graphs] [python]
 *
 * Prints the largest difference per measure; exit code 1 when one is above 1e-9. Needs a
 * Python with networkx (Debian: python3-networkx). Where networkx gives 0 to a node without a
 * value, so does this comparison.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { seededRandom } from "@kith/model";
import {
  fourCycleClosure,
  type Graph,
  graphFromEdges,
  projection,
  redundancy,
  twoModeBetweenness,
  twoModeCloseness,
  twoModeClustering,
  twoModeDegree,
  twoModeDensity,
} from "../src/index.ts";
import { reportDifferences, type Values } from "./report-differences.ts";

interface Case {
  readonly graph: Graph;
  readonly edges: readonly (readonly [number, number])[];
  readonly mode: readonly (0 | 1)[];
}

function randomCase(seed: number): Case {
  const random = seededRandom(seed);
  const people = 2 + random.below(40);
  const places = 2 + random.below(20);
  const seen = new Set<string>();
  const edges: (readonly [number, number])[] = [];
  for (let i = random.below(people * (1 + random.below(5))); i >= 0; i--) {
    const edge = [random.below(people), people + random.below(places)] as const;
    if (seen.has(String(edge))) continue;
    seen.add(String(edge));
    edges.push(edge);
  }
  const n = people + places;
  const graph = graphFromEdges(
    n,
    edges.map(([a]) => a),
    edges.map(([, b]) => b),
  );
  return { graph, edges, mode: Array.from({ length: n }, (_, v) => (v < people ? 0 : 1)) };
}

function ours({ graph, mode }: Case): Values {
  const numbers = (row: Float64Array) => Array.from(row, (x) => (Number.isNaN(x) ? 0 : x));
  /** The upper triangle of weights. */
  const table = (weight: Parameters<typeof projection>[3]) => {
    const { graph: joined } = projection(graph, mode, 0, weight);
    const rows: number[] = [];
    for (let v = 0; v < joined.n; v++) {
      const row = new Float64Array(joined.n);
      for (let k = joined.offsets[v]!; k < joined.offsets[v + 1]!; k++)
        row[joined.targets[k]!] = joined.weights![k]!;
      rows.push(...row.slice(v + 1));
    }
    return rows;
  };
  return {
    degree: numbers(twoModeDegree(graph, mode)),
    betweenness: numbers(twoModeBetweenness(graph, mode)),
    closeness: numbers(twoModeCloseness(graph, mode)),
    "clustering dot": numbers(twoModeClustering(graph, mode)),
    "clustering min": numbers(twoModeClustering(graph, mode, "min")),
    "clustering max": numbers(twoModeClustering(graph, mode, "max")),
    redundancy: numbers(redundancy(graph, mode)),
    density: [twoModeDensity(graph, mode)],
    "robins-alexander": [fourCycleClosure(graph, mode) ?? 0],
    "projection count": table("count"),
    "projection newman": table("newman"),
    "projection hyperbolic": table("hyperbolic"),
    "projection jaccard": table("jaccard"),
    "projection overlap": table("overlap"),
  };
}

function theirs(cases: readonly Case[], python: string): readonly Values[] {
  const script = fileURLToPath(new URL("two_mode_with_networkx.py", import.meta.url));
  const input = JSON.stringify(
    cases.map(({ edges, mode }) => ({ edges, people: mode.indexOf(1), n: mode.length })),
  );
  const run = spawnSync(python, [script], { input, encoding: "utf8", maxBuffer: 1e9 });
  if (run.status !== 0) throw new Error(`${python} failed: ${run.error?.message ?? run.stderr}`);
  return JSON.parse(run.stdout);
}

const count = Number(process.argv[2] ?? 200);
const cases = Array.from({ length: count }, (_, seed) => randomCase(seed));
const expected = theirs(cases, process.argv[3] ?? "/usr/bin/python3");
reportDifferences(expected, (graph) => ours(cases[graph]!));
