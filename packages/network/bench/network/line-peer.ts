import { spawn } from "node:child_process";
import process from "node:process";
import { createInterface } from "node:readline";

/** One run of a measure, in seconds; values when they were asked for. */
export interface PeerRun {
  readonly wall: number;
  readonly cpu: number;
  readonly values?: readonly (number | null)[];
  readonly quality?: number;
}

/** Another program that stays, so that its runs can take turns with ours. */
export interface Peer {
  /** Reads `{ n, sources, targets }` from a file; answers what versions it is of. */
  load(file: string): Promise<Readonly<Record<string, string>>>;
  run(measure: string, values: boolean): Promise<PeerRun>;
  close(): void;
}

/** Starts a peer that takes one JSON line and answers with one: igraph_peer.py, graphology-peer.ts. */
export function linePeer(command: string, args: readonly string[]): Peer {
  const child = spawn(command, args, {
    stdio: ["pipe", "pipe", "inherit"],
    // One thread, and no waiting in circles for others on a busy machine.
    env: { ...process.env, OMP_NUM_THREADS: "1" },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (question: object): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`${command} ended before it answered.`);
    return JSON.parse(value);
  };
  // The peers answer in these shapes.
  return {
    load: (file) => ask({ load: file }) as ReturnType<Peer["load"]>,
    run: (measure, values) => ask({ run: measure, values }) as Promise<PeerRun>,
    close: () => child.stdin.end(),
  };
}
