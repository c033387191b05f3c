/**
 * Compares what becomes of ties between two waves with R's sna on random pairs of networks
 * in which everybody was asked. Run by hand or nightly:
 *
 *     node packages/network/oracle/compare-waves.ts [pairs] [Rscript]
 *
 * Prints the largest difference per figure; exit code 1 when one is above 1e-9. Needs R with
 * sna (Debian: r-cran-sna).
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { seededRandom } from "@kith/model";
import { compareWaves, dyadChanges, type Graph, graphFromEdges } from "../src/index.ts";
import { reportDifferences, type Values } from "./report-differences.ts";

const FIGURES = ["hamming", "jaccard", "mutual", "asymmetric", "null"] as const;
const random = seededRandom(1);

function randomGraph(n: number): Graph {
  const count = random.below(4 * n);
  const ends = () => Array.from({ length: count }, () => random.below(n));
  return graphFromEdges(n, ends(), ends(), { directed: true });
}

const pairs = Array.from({ length: Number(process.argv[2] ?? 200) }, () => {
  const n = 2 + random.below(30);
  return [randomGraph(n), randomGraph(n)] as const;
});
/** One line per network: its size and the pairs of its ties, numbered from 1. */
const input = pairs
  .flat()
  .map((graph) => {
    const ties = Array.from({ length: graph.n }, (_, v) =>
      Array.from(
        graph.targets.subarray(graph.offsets[v], graph.offsets[v + 1]),
        (w) => `${v + 1} ${w + 1}`,
      ),
    ).flat();
    return [graph.n, ...ties].join(" ");
  })
  .join("\n");
const script = fileURLToPath(new URL("waves_with_sna.R", import.meta.url));
const run = spawnSync(process.argv[3] ?? "Rscript", [script], {
  input: `${input}\n`,
  encoding: "utf8",
  maxBuffer: 1e9,
});
if (run.status !== 0) throw new Error(`Rscript failed: ${run.error?.message ?? run.stderr}`);
const expected = run.stdout
  .trim()
  .split("\n")
  .map((line) => line.split(" ").map(Number));
if (expected.length !== pairs.length)
  throw new Error(`${pairs.length} pairs of networks but ${expected.length} answers.`);

reportDifferences(
  expected.map((row) => byName(row)),
  (i) => {
    const [before, after] = pairs[i]!.map((graph) => ({ graph }));
    const found = compareWaves(before!, after!, "naming");
    // What pairs were before, whatever they became: the census of the first network.
    const census = dyadChanges(before!, after!).map((row) =>
      row.reduce((sum, count) => sum + count, 0),
    );
    return byName([found.hamming, found.jaccard, ...census]);
  },
);

function byName(row: readonly (number | null)[]): Values {
  return Object.fromEntries(FIGURES.map((name, k) => [name, [row[k]!]]));
}
