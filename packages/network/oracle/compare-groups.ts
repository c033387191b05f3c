/**
 * Compares tie profiles, hierarchical clustering, block models and CONCOR with R (sna's
 * `sedist` and `blockmodel`, `hclust`, CONCOR written out with `cor`), and the agreement of
 * divisions with igraph, on random weighted graphs. Run by hand or nightly:
 *
 *     node packages/network/oracle/compare-groups.ts [graphs] [Rscript]
 *
 * Prints the largest difference per value; exit code 1 when one is above 1e-9. Needs R with
 * sna and igraph. Weights are continuous, so that no two distances are equal and blocks do not
 * depend on how equals are sorted. CONCOR is compared where R's correlations settled.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { seededRandom } from "@kith/model";
import {
  blockModel,
  clusterHierarchy,
  concor,
  cutHierarchy,
  type Graph,
  graphFromEdges,
  type Linkage,
  partitionAgreement,
  profileCorrelations,
  profileDistances,
} from "../src/index.ts";
import { reportDifferences, type Values } from "./report-differences.ts";

const LINKAGES: readonly Linkage[] = ["complete", "average", "single"];

interface Case {
  readonly graph: Graph;
  readonly arcs: readonly (readonly [number, number, number])[];
  readonly labels: readonly number[];
  readonly other: readonly number[];
}

/** Everybody has a tie: sna has no place for people without. */
function randomCase(seed: number): Case {
  const random = seededRandom(seed);
  const n = 6 + random.below(25);
  const share = 0.1 + 0.4 * random.next();
  const arcs: [number, number, number][] = [];
  for (let v = 0; v < n; v++)
    for (let w = 0; w < n; w++)
      if (v !== w && (w === (v + 1) % n || random.next() < share))
        arcs.push([v, w, 0.5 + random.next()]);
  const label = (v: number) => (v < 4 ? v : random.below(4));
  const labels = Array.from({ length: n }, (_, v) => label(v));
  const other = labels.map((group, v) => (random.next() < 0.5 ? group : label(v)));
  const graph = graphFromEdges(
    n,
    arcs.map(([v]) => v),
    arcs.map(([, w]) => w),
    { directed: true, weights: arcs.map(([, , weight]) => weight) },
  );
  return { graph, arcs, labels, other };
}

function ours({ graph, labels, other }: Case): Values {
  const far = profileDistances([graph]);
  const agreement = partitionAgreement(labels, other);
  const model = blockModel(graph, labels);
  const blocks = concor([graph]);
  const values: Record<string, readonly number[]> = {
    distance: [...far],
    "distance with zeros": [...profileDistances([graph], "zero")],
    correlation: [...profileCorrelations([graph])],
    "block density": [...model.density],
    fit: [model.fit ?? Number.NaN],
    "adjusted Rand": [agreement.adjustedRand ?? Number.NaN],
    "variation of information": [agreement.variationOfInformation ?? Number.NaN],
    "normalised information": [agreement.normalisedInformation ?? Number.NaN],
    "concor, one split": [...blocks.levels[0]!],
    "concor, two splits": [...blocks.levels[1]!],
  };
  for (const linkage of LINKAGES) {
    const hierarchy = clusterHierarchy(graph.n, far, linkage);
    values[`heights ${linkage}`] = [...hierarchy.height];
    values[`four blocks ${linkage}`] = [...cutHierarchy(hierarchy, 4)];
  }
  return values;
}

function theirs(cases: readonly Case[], rscript: string): readonly Values[] {
  const script = fileURLToPath(new URL("groups_with_sna.R", import.meta.url));
  const input = cases.map(({ graph, arcs, labels, other }) =>
    [
      graph.n,
      arcs.map(([v]) => v + 1),
      arcs.map(([, w]) => w + 1),
      arcs.map(([, , weight]) => weight),
      labels,
      other,
    ].join(";"),
  );
  const run = spawnSync(rscript, [script], {
    input: `${input.join("\n")}\n`,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (run.status !== 0) throw new Error(`${rscript}: ${run.error?.message ?? run.stderr}`);
  return run.stdout
    .trim()
    .split("\n")
    .map((line) =>
      Object.fromEntries(
        line.split(";").map((entry) => {
          const [name, numbers] = entry.split(":");
          return [name!, numbers!.trim().split(/ +/).filter(Boolean).map(Number)];
        }),
      ),
    );
}

const count = Number(process.argv[2] ?? 200);
const cases = Array.from({ length: count }, (_, seed) => randomCase(seed));
const expected = theirs(cases, process.argv[3] ?? "Rscript");
reportDifferences(expected, (graph) => ours(cases[graph]!));
