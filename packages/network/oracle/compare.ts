/**
 * Compares measures with python-igraph on random graphs: directed and undirected, weighted
 * and not, in several components. Run by hand or nightly:
 *
 *     node packages/network/oracle/compare.ts [graphs] [python]
 *
 * Prints the largest difference per measure; exit code 1 when one is above 1e-9. Needs a
 * Python with igraph (Debian: python3-igraph).
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { seededRandom } from "@kith/model";
import {
  type Graph,
  graphFromEdges,
  MEASURES,
  type MeasureName,
  measure,
  modularity,
} from "../src/index.ts";
import { reportDifferences, type Values } from "./report-differences.ts";

/** Values igraph has none of, or that are a matter of chance. */
const NOT_COMPARED = ["effective-size", "hierarchy", "leiden", "modularity"];

interface Case {
  readonly graph: Graph;
  readonly edges: readonly (readonly [number, number])[];
  readonly weights?: readonly number[];
  readonly groups: readonly number[];
}

function randomCase(seed: number): Case {
  const random = seededRandom(seed);
  const directed = seed % 2 === 1;
  const weighted = seed % 4 >= 2;
  const n = seed < 4 ? seed : 2 + random.below(60);
  const count = n < 2 ? 0 : random.below(Math.ceil(n * (0.5 + 3 * random.next())));
  const seen = new Set<string>();
  const edges: (readonly [number, number])[] = [];
  for (let i = 0; i < count; i++) {
    const a = random.below(n);
    const b = random.below(n);
    const key = directed ? `${a} ${b}` : `${Math.min(a, b)} ${Math.max(a, b)}`;
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    edges.push([a, b]);
  }
  const weights = weighted ? edges.map(() => 1 + random.below(4) / 2) : undefined;
  const graph = graphFromEdges(
    n,
    edges.map(([a]) => a),
    edges.map(([, b]) => b),
    { directed, ...(weights === undefined ? {} : { weights }) },
  );
  const groups = Array.from({ length: n }, () => random.below(4));
  return { graph, edges, groups, ...(weights === undefined ? {} : { weights }) };
}

function ours({ graph, groups }: Case): Values {
  const names: readonly MeasureName[] = MEASURES.flatMap(({ name, needs }) =>
    needs.length > 0 || NOT_COMPARED.includes(name) ? [] : [name],
  );
  const { nodes, network } = measure(graph, names);
  const values: Record<string, (number | null)[]> = {};
  for (const [name, row] of Object.entries(nodes))
    values[name] = Array.from(row, (x) => (Number.isNaN(x) ? null : x));
  for (const [name, x] of Object.entries(network)) values[name] = [x];
  values["modularity of given groups"] = [modularity(graph, groups)];
  return values;
}

function theirs(cases: readonly Case[], python: string): readonly Values[] {
  const script = fileURLToPath(new URL("measure_with_igraph.py", import.meta.url));
  const input = JSON.stringify(
    cases.map(({ graph, edges, weights, groups }) => ({
      n: graph.n,
      directed: graph.directed,
      edges,
      weights: weights ?? null,
      groups,
    })),
  );
  const run = spawnSync(python, [script], { input, encoding: "utf8", maxBuffer: 1e9 });
  if (run.status !== 0) throw new Error(`${python} failed: ${run.error?.message ?? run.stderr}`);
  return JSON.parse(run.stdout);
}

const count = Number(process.argv[2] ?? 400);
const cases = Array.from({ length: count }, (_, seed) => randomCase(seed));
const expected = theirs(cases, process.argv[3] ?? "/usr/bin/python3");
reportDifferences(expected, (graph) => ours(cases[graph]!));
