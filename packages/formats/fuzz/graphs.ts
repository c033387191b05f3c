/**
 * Reads thousands of damaged graph files of every format:
 *
 *     node packages/formats/fuzz/graphs.ts [files] [first seed]
 *
 * Each file comes from its seed alone. Counts crashes (a reader threw, or gave back what it must
 * not), hangs (more than five seconds of computing for one file, the worker is then ended) and
 * files that took more than 256 MB of memory (the worker is not given more). Exit code 1 when
 * there are any.
 */
import { join } from "node:path";
import { Worker } from "node:worker_threads";

const MOST_MS = 5_000;
const MOST_MB = 256;

interface Message {
  readonly kind: "start" | "read";
  readonly seed: number;
  readonly name: string;
  readonly wrong?: string;
  readonly ms?: number;
  readonly heap?: number;
}

const count = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 1);
const failures: string[] = [];
const slowest = { ms: 0, what: "" };
const largest = { heap: 0, what: "" };
const byEnding = new Map<string, number>();
let hangs = 0;

let next = first;
while (next < first + count) next = await run(next, first + count);

const mb = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
for (const [ending, files] of [...byEnding].sort()) console.log(`${ending}: ${files} files`);
for (const failure of failures) console.log(failure);
console.log(`slowest: ${slowest.what}, ${Math.round(slowest.ms)} ms`);
console.log(`most memory after a file: ${largest.what}, ${mb(largest.heap)}`);
console.log(`${count} files: ${failures.length - hangs} crashes, ${hangs} hangs`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Lets a worker read files until the last one, or until it crashes or hangs. */
function run(from: number, to: number): Promise<number> {
  return new Promise((done) => {
    const worker = new Worker(join(import.meta.dirname, "read-files.ts"), {
      workerData: { from, to },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
    });
    let seed = from;
    let name = "";
    let ended = false;
    let watch: NodeJS.Timeout | undefined;
    const end = (at: number): void => {
      if (ended) return;
      ended = true;
      clearTimeout(watch);
      void worker.terminate().then(() => done(at));
    };
    const fail = (why: string): void => {
      failures.push(`seed ${seed}, ${name}: ${why}`);
      end(seed + 1);
    };
    worker.on("message", (message: Message) => {
      if (ended) return;
      clearTimeout(watch);
      const what = `seed ${message.seed}, ${message.name}`;
      if (message.kind === "start") {
        seed = message.seed;
        name = message.name;
        const before = process.cpuUsage();
        const look = (): void => {
          const { user, system } = process.cpuUsage(before);
          if ((user + system) / 1000 >= MOST_MS) {
            hangs++;
            fail(`more than ${MOST_MS / 1000} seconds`);
          } else watch = setTimeout(look, MOST_MS);
        };
        watch = setTimeout(look, MOST_MS);
        return;
      }
      const ending = message.name.slice(message.name.indexOf("."));
      byEnding.set(ending, (byEnding.get(ending) ?? 0) + 1);
      if (message.wrong !== undefined) failures.push(`${what}: ${message.wrong}`);
      if ((message.ms ?? 0) > slowest.ms) Object.assign(slowest, { ms: message.ms, what });
      if ((message.heap ?? 0) > largest.heap) Object.assign(largest, { heap: message.heap, what });
      if (message.seed === to - 1) end(to);
    });
    worker.on("error", (error) => fail(error.message));
    worker.on("exit", (code) => {
      if (!ended) fail(`the worker ended (${code})`);
    });
  });
}
