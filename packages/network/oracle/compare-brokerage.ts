/**
 * Compares Gould-Fernandez brokerage with R's sna, and mixing, assortativity, effective size,
 * personal networks, fragmentation and reach with networkx, on random graphs: directed and
 * undirected, in several components. Run by hand or nightly:
 *
 *     node packages/network/oracle/compare-brokerage.ts [graphs] [python] [Rscript]
 *
 * Prints the largest difference per measure; exit code 1 when one is above 1e-9. Needs R with
 * sna and a Python with networkx.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { seededRandom } from "@kith/model";
import {
  assortativity,
  BROKERAGE_ROLES,
  brokerage,
  categoryAssortativity,
  distanceFragmentation,
  distanceReach,
  effectiveSize,
  fragmentation,
  type Graph,
  graphFromEdges,
  mixing,
  personalNetworks,
  reachWithin,
} from "../src/index.ts";
import { reportDifferences, type Values } from "./report-differences.ts";

interface Case {
  readonly n: number;
  readonly directed: boolean;
  readonly edges: readonly (readonly [number, number])[];
  readonly by: readonly number[];
  readonly numbers: readonly number[];
  readonly set: readonly number[];
}

function randomCase(seed: number): Case {
  const random = seededRandom(seed);
  const directed = seed % 2 === 1;
  const n = 4 + random.below(30);
  const pairs = new Map<string, readonly [number, number]>();
  const count = 1 + random.below(4 * n);
  for (let i = 0; i < count; i++) {
    const a = random.below(n);
    const b = random.below(n);
    if (a === b) continue;
    pairs.set(directed ? `${a} ${b}` : `${Math.min(a, b)} ${Math.max(a, b)}`, [a, b]);
  }
  const categories = 1 + random.below(5);
  const by = Array.from({ length: n }, (_, v) => (v < categories ? v : random.below(categories)));
  const numbers = Array.from({ length: n }, () => random.below(100));
  const set = [...new Set([random.below(n), random.below(n)])];
  return { n, directed, edges: [...pairs.values()], by, numbers, set };
}

function ours(one: Case): Values {
  const graph: Graph = graphFromEdges(
    one.n,
    one.edges.map(([a]) => a),
    one.edges.map(([, b]) => b),
    { directed: one.directed },
  );
  const { nodes, network } = brokerage(graph, one.by);
  const values: Record<string, readonly (number | null)[]> = {};
  const clean = (row: Float64Array) => Array.from(row, (x) => (Number.isNaN(x) ? null : x));
  for (const role of BROKERAGE_ROLES) {
    values[`${role} count`] = clean(nodes[role].count);
    values[`${role} expected`] = clean(nodes[role].expected);
    const { count, expected, sd, z } = network[role];
    values[`${role} of all`] = [count, expected];
    if (!one.directed) continue;
    values[`${role} sd`] = clean(nodes[role].sd);
    values[`${role} sd and z of all`] = [sd, z];
  }
  values["effective size"] = clean(effectiveSize(graph));
  values.fragmentation = [fragmentation(graph, one.set)];
  values["distance fragmentation"] = [distanceFragmentation(graph, one.set)];
  values["distance reach"] = [distanceReach(graph, one.set)];
  values["reach within 2"] = [reachWithin(graph, one.set, 2)];
  const personal = personalNetworks(graph);
  for (const name of ["size", "density", "components", "constraint", "isolates"] as const)
    values[`personal ${name}`] = clean(personal[name]);
  values["personal effective size"] = clean(personal.effectiveSize);
  values.mixing = [...mixing(graph, one.by).counts];
  values["category assortativity"] = [categoryAssortativity(graph, one.by)];
  values["number assortativity"] = [assortativity(graph, Float64Array.from(one.numbers))];
  return values;
}

function run(command: string, script: string, input: string): string {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const done = spawnSync(command, [path], { input, encoding: "utf8", maxBuffer: 1e9 });
  if (done.status !== 0) throw new Error(`${command}: ${done.error?.message ?? done.stderr}`);
  return done.stdout;
}

/** One line per case for R: n, ends as arcs, categories; sna's columns are in our order. */
function fromSna(cases: readonly Case[], rscript: string): readonly Values[] {
  const lines = cases.map(({ n, directed, edges, by }) => {
    const arcs = directed ? edges : edges.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
    return [n, arcs.map(([a]) => a + 1), arcs.map(([, b]) => b + 1), by].join(";");
  });
  const rows = run(rscript, "brokerage_with_sna.R", `${lines.join("\n")}\n`)
    .trim()
    .split("\n");
  return cases.map(({ n, directed }, i) => {
    const numbers = rows[i]!.trim()
      .split(/ +/)
      .map((word) => (word === "NaN" ? null : Number(word)));
    const values: Record<string, readonly (number | null)[]> = {};
    for (const [r, role] of BROKERAGE_ROLES.entries()) {
      values[`${role} count`] = numbers.slice(r * n, (r + 1) * n);
      values[`${role} expected`] = numbers.slice((6 + r) * n, (7 + r) * n);
      const ofAll = [0, 1, 2, 3].map((k) => numbers[18 * n + 6 * k + r]!);
      values[`${role} of all`] = ofAll.slice(0, 2);
      if (!directed) continue;
      values[`${role} sd`] = numbers.slice((12 + r) * n, (13 + r) * n);
      values[`${role} sd and z of all`] = ofAll.slice(2);
    }
    return values;
  });
}

const count = Number(process.argv[2] ?? 200);
const cases = Array.from({ length: count }, (_, seed) => randomCase(seed));
const sna = fromSna(cases, process.argv[4] ?? "Rscript");
const networkx: readonly Values[] = JSON.parse(
  run(process.argv[3] ?? "/usr/bin/python3", "brokerage_with_networkx.py", JSON.stringify(cases)),
);
reportDifferences(
  sna.map((values, seed) => ({ ...values, ...networkx[seed]! })),
  (seed) => ours(cases[seed]!),
);
