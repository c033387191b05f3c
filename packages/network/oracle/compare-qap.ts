/**
 * Compares correlation and regression on pairs with R: sna's gcor and netlm, and glm for the
 * logistic one, on random relations with and without direction and unknown pairs. By hand:
 *
 *     node packages/network/oracle/compare-qap.ts [cases] [folder of Lazega's lawyers]
 *
 * The folder, where given, holds `law_advice`, `law_friends` and `law_cowork`, each as
 * `NAME.nodes.csv` (id, …, office, …, practice, …) and `NAME.directed.edges.csv`; then advice
 * on friendship, work, office and practice (Lazega 2001, "The Collegial Phenomenon") is
 * compared too, and our coefficients are printed.
 *
 * Prints the largest relative difference of each; exit code 1 when one is above 1e-9 (1e-6 for
 * z, whose standard errors glm takes from the step before the last). Needs Rscript with sna
 * and jsonlite.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { seededRandom } from "@kith/model";
import {
  graphFromEdges,
  qapLogistic,
  qapRegression,
  qapTest,
  type Relation,
  relationOf,
  sameCategory,
} from "../src/index.ts";

const LIMITS: Readonly<Record<string, number>> = { z: 1e-6 };

interface Case {
  readonly y: Relation;
  readonly tied: Relation;
  readonly xs: readonly Relation[];
}

function randomCase(seed: number): Case {
  const random = seededRandom(seed);
  const directed = seed % 2 === 1;
  const unknown = seed % 4 >= 2 ? 0.05 : 0;
  const n = 6 + random.below(14);
  const relation = (value: (i: number, j: number) => number): Relation => {
    const values = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        if (i === j) continue;
        const drawn = random.next() < unknown ? Number.NaN : value(i, j);
        values[i * n + j] = directed || i < j ? drawn : values[j * n + i]!;
      }
    return { n, directed, values };
  };
  const xs = [
    relation(() => 1 + random.below(9)),
    relation(() => random.next() * 1000),
    relation(() => random.below(2)),
  ];
  const y = relation((i, j) => xs[0]!.values[i * n + j]! * random.next() + 5 * random.next() || 0);
  const tied = relation((i, j) =>
    Number(random.next() < 1 / (1 + Math.exp(2 - 0.4 * (xs[0]!.values[i * n + j]! || 0)))),
  );
  return { y, tied, xs };
}

/** Who takes advice from whom in Lazega's firm, and what might account for it. */
function lawyers(folder: string): Case {
  const rows = (file: string): string[][] =>
    readFileSync(`${folder}/${file}`, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
  const [header, ...people] = rows("law_advice.nodes.csv");
  const at = new Map(people.map(([id], i) => [id, i]));
  const category = (column: string): Int32Array =>
    Int32Array.from(people, (row) => Number(row[header!.indexOf(column)]));
  const ties = (name: string): Relation => {
    const edges = rows(`${name}.directed.edges.csv`).slice(1);
    const [from, to] = [0, 1].map((end) => edges.map((row) => at.get(row[end])!));
    return relationOf(graphFromEdges(people.length, from!, to!, { directed: true }));
  };
  const advice = ties("law_advice");
  const same = [sameCategory(category("office")), sameCategory(category("practice"))];
  return { y: advice, tied: advice, xs: [ties("law_friends"), ties("law_cowork"), ...same] };
}

const asJson = ({ y, tied, xs }: Case) => {
  const list = ({ values }: Relation) => Array.from(values, (x) => (Number.isNaN(x) ? null : x));
  return { n: y.n, directed: y.directed, y: list(y), tied: list(tied), xs: xs.map(list) };
};

interface Answer {
  readonly [what: string]: number | readonly number[];
}

function ours({ y, tied, xs }: Case): Answer {
  const covariates = xs.map((relation, k) => ({ name: `x${k}`, relation }));
  const linear = qapRegression(y, covariates, { permutations: 0 });
  const logistic = qapLogistic(tied, covariates, { permutations: 0 });
  return {
    correlation: qapTest(y, xs[0]!, { permutations: 0 }).observed ?? Number.NaN,
    coefficients: linear.terms.map(({ coefficient }) => coefficient),
    t: linear.terms.map(({ t }) => t),
    dyads: linear.dyads,
    logit: logistic.terms.map(({ coefficient }) => coefficient),
    z: logistic.terms.map(({ t }) => t),
    deviance: logistic.deviance,
  };
}

const [count = "300", folder] = process.argv.slice(2);
const cases = Array.from({ length: Number(count) }, (_, k) => randomCase(k));
if (folder !== undefined) {
  cases.push(lawyers(folder));
  console.log(`advice among lawyers: ${ours(cases.at(-1)!).coefficients}`);
}
const script = fileURLToPath(new URL("qap_with_sna.R", import.meta.url));
const input = JSON.stringify(cases.map(asJson));
const run = spawnSync("Rscript", [script], { input, encoding: "utf8", maxBuffer: 1e9 });
if (run.status !== 0) throw new Error(`Rscript failed: ${run.error?.message ?? run.stderr}`);
const theirs: readonly Answer[] = JSON.parse(run.stdout);

let separated = 0;
const largest = new Map<string, number>();
for (const [k, one] of cases.entries()) {
  const mine = ours(one);
  const expected = theirs[k]!;
  for (const [what, found] of Object.entries(mine)) {
    // A separated fit has no coefficients to compare; glm stops somewhere on the way.
    if (["logit", "z", "deviance"].includes(what) && (expected.largest as number) > 15) {
      separated += Number(what === "logit");
      continue;
    }
    const [a, b] = [[found].flat(), [expected[what]!].flat()];
    const worst = Math.max(...a.map((x, i) => Math.abs(x - b[i]!) / Math.max(1, Math.abs(b[i]!))));
    largest.set(what, Math.max(largest.get(what) ?? 0, worst));
  }
}
for (const [what, worst] of largest) {
  console.log(`${what.padEnd(14)} ${worst.toExponential(1)}`);
  if (!(worst <= (LIMITS[what] ?? 1e-9))) process.exitCode = 1;
}
console.log(`${cases.length} cases, ${separated} with a separated logistic fit left out`);
