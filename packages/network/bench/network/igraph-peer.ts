import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";

/** One run of a measure, in seconds; values when they were asked for. */
export interface PeerRun {
  readonly wall: number;
  readonly cpu: number;
  readonly values?: readonly (number | null)[];
  readonly quality?: number;
}

export interface IgraphPeer {
  /** Reads `{ n, sources, targets }` from a file; answers igraph's and Python's version. */
  load(file: string): Promise<{ readonly version: string; readonly python: string }>;
  run(measure: string, values: boolean): Promise<PeerRun>;
  close(): void;
}

/** Starts a Python that keeps its graph between questions, so that runs can take turns with ours. */
export function igraphPeer(python: string): IgraphPeer {
  const child = spawn(python, [join(import.meta.dirname, "igraph_peer.py")], {
    stdio: ["pipe", "pipe", "inherit"],
    // One thread, and no waiting in circles for others on a busy machine.
    env: { ...process.env, OMP_NUM_THREADS: "1" },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (question: object): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`${python} ended before it answered.`);
    return JSON.parse(value);
  };
  // The peer answers in the shape that igraph_peer.py writes.
  return {
    load: (file) => ask({ load: file }) as ReturnType<IgraphPeer["load"]>,
    run: (measure, values) => ask({ run: measure, values }) as Promise<PeerRun>,
    close: () => child.stdin.end(),
  };
}
