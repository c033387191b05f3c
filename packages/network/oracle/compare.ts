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

const LIMIT = 1e-9;
/** Values igraph has none of, or that are a matter of chance. */
const NOT_COMPARED = ["effective-size", "hierarchy", "leiden", "modularity", "cut-points"];

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

/** null for no value, as JSON has no NaN. */
type Values = Record<string, readonly (number | null)[]>;

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

function difference(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(a - b) / Math.max(1, Math.abs(b));
}

const count = Number(process.argv[2] ?? 400);
const cases = Array.from({ length: count }, (_, seed) => randomCase(seed));
const expected = theirs(cases, process.argv[3] ?? "/usr/bin/python3");
const largest = new Map<string, { difference: number; seed: number; compared: number }>();
for (const [seed, one] of cases.entries()) {
  const values = ours(one);
  for (const [name, row] of Object.entries(expected[seed]!)) {
    const mine = values[name] ?? [];
    const entry = largest.get(name) ?? { difference: 0, seed: -1, compared: 0 };
    largest.set(name, entry);
    entry.compared += row.length;
    const worst = Math.max(0, ...row.map((value, i) => difference(mine[i] ?? null, value)));
    if (worst <= entry.difference) continue;
    entry.difference = worst;
    entry.seed = seed;
  }
}
let worst = 0;
for (const [name, entry] of largest) {
  worst = Math.max(worst, entry.difference);
  const where = entry.difference > LIMIT ? `  (graph ${entry.seed})` : "";
  console.log(
    `${name.padEnd(28)} ${entry.difference.toExponential(1).padStart(9)}  in ${entry.compared} values${where}`,
  );
}
console.log(`largest difference ${worst.toExponential(1)} over ${count} graphs`);
process.exitCode = worst > LIMIT ? 1 : 0;
