/**
 * Writes random graphs as GraphML and GEXF and compares what networkx and igraph read in them
 * with what was written: nodes and their order, ends and directions of ties, weights, ages. By
 * hand or nightly:
 *
 *     node packages/formats/oracle/compare-readers.ts [graphs] [python]
 *
 * Exit code 1 when anything differs. Needs a Python with igraph and networkx 3 (GEXF 1.3).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GraphDocument, seededRandom } from "@kith/model";
import { writeGraph } from "../src/index.ts";

const count = Number(process.argv[2] ?? 100);
const python = process.argv[3] ?? "/usr/bin/python3";
const ENDINGS = [".graphml", ".gexf", ".1.2.gexf"];

/** No & in ids: python-igraph 1.0 reads the entity for it in an id as the text `&#38;`. */
function randomGraph(seed: number): GraphDocument {
  const random = seededRandom(seed);
  const ids = Array.from({ length: 1 + random.below(30) }, (_, i) => `p ${i} é<"`);
  const one = () => ids[random.below(ids.length)] ?? "";
  return {
    directed: seed % 2 === 1,
    nodes: ids.map((id) => ({
      id,
      attributes: random.below(2) === 0 ? {} : { age: random.below(90), label: id },
    })),
    edges: Array.from({ length: random.below(60) }, () => ({
      source: one(),
      target: one(),
      attributes: random.below(3) === 0 ? {} : { weight: 0.5 + random.below(8) },
    })),
  };
}

const folder = mkdtempSync(join(tmpdir(), "kith-readers-"));
const expected = new Map<string, GraphDocument>();
for (let seed = 0; seed < count; seed++) {
  for (const ending of ENDINGS) {
    const graph = randomGraph(seed);
    const [file] = writeGraph(graph, `${seed}${ending}`)?.files ?? [];
    if (file === undefined || !("text" in file)) throw new Error(`${ending} was not written.`);
    const path = join(folder, file.name);
    writeFileSync(path, file.text);
    expected.set(path, graph);
  }
}
const script = join(import.meta.dirname, "read_with_python.py");
const run = spawnSync(python, [script, ...expected.keys()], {
  encoding: "utf8",
  maxBuffer: 1 << 28,
});
rmSync(folder, { recursive: true });
if (run.status !== 0) throw new Error(run.stderr);

interface Read {
  readonly path: string;
  readonly reader: string;
  readonly directed: boolean;
  readonly nodes: readonly (readonly [string, number | null])[];
  readonly edges: readonly (readonly [string, string, number | null])[];
}

let compared = 0;
let different = 0;
for (const line of run.stdout.trim().split("\n")) {
  const read = JSON.parse(line) as Read;
  const graph = expected.get(read.path);
  if (graph === undefined) continue;
  compared++;
  const why = difference(graph, read);
  if (why === undefined) continue;
  different++;
  console.log(`${read.reader}, ${read.path.slice(folder.length + 1)}: ${why}`);
}
console.log(`${compared} readings compared, ${different} different`);
process.exitCode = different === 0 && compared >= count * ENDINGS.length ? 0 : 1;

function difference(graph: GraphDocument, read: Read): string | undefined {
  if (graph.edges.length > 0 && graph.directed !== read.directed) return "direction";
  const nodes = graph.nodes.map(({ id, attributes }) => [id, attributes.age ?? null]);
  if (JSON.stringify(nodes) !== JSON.stringify(read.nodes)) return "nodes";
  // networkx gives ties without a weight in GEXF the weight 1, and sorts ties by their ends.
  const gexf = read.path.endsWith(".gexf");
  const key = (source: string, target: string, weight: unknown) => {
    const ends = graph.directed ? [source, target] : [source, target].sort();
    return JSON.stringify([...ends, weight ?? (gexf ? 1 : null)]);
  };
  const ours = graph.edges.map((e) => key(e.source, e.target, e.attributes.weight)).sort();
  const theirs = read.edges.map((edge) => key(...edge)).sort();
  return JSON.stringify(ours) === JSON.stringify(theirs) ? undefined : "ties";
}
