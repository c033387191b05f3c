/**
 * How much a process grows by holding a graph: `run-memory.ts kith|graphology EDGES N`, EDGES a
 * file of 32-bit numbers, sources then targets. Prints bytes. Needs --expose-gc.
 */
import { readFileSync } from "node:fs";
import process from "node:process";
import { graphFromEdges } from "../../src/index.ts";
import { graphologyGraph } from "./graphology-graph.ts";

const [peer, file, n] = process.argv.slice(2);
const bytes = readFileSync(file!);
const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
const half = numbers.length / 2;
const collect = (globalThis as unknown as { gc: () => void }).gc;
const resident = (): number => {
  for (let i = 0; i < 4; i++) collect();
  return process.memoryUsage.rss();
};
const edges = [Number(n), numbers.subarray(0, half), numbers.subarray(half)] as const;
const before = resident();
const held = peer === "kith" ? graphFromEdges(...edges) : graphologyGraph(...edges);
const after = resident();
process.stdout.write(String(after - before));
// Still needed, so that it is not collected before it is weighed.
process.exitCode = held === undefined ? 1 : 0;
