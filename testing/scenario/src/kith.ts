import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { resolve } from "node:path";

const LAUNCHER = resolve(import.meta.dirname, "../../../bin/kith");

/** What a command said and how it ended. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The output of a `--json` command. */
  json(): Record<string, unknown>;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Start through this path instead of the launcher itself. */
  readonly launcher?: string;
  /** A file the results go to, or `closed`: a reader that has gone before it read anything. */
  readonly output?: string;
}

function start(args: readonly string[], options: RunOptions): ChildProcess {
  const { output } = options;
  const file = output === undefined || output === "closed" ? undefined : openSync(output, "w");
  const child = spawn(process.execPath, [options.launcher ?? LAUNCHER, ...args], {
    cwd: options.cwd,
    stdio: ["ignore", file ?? "pipe", "pipe"],
  });
  if (file !== undefined) closeSync(file);
  if (output === "closed") child.stdout?.destroy();
  return child;
}

/** Runs `kith …` to its end, as a person at a terminal would. */
export function kith(args: readonly string[], options: RunOptions = {}): Promise<Said> {
  return new Promise((done, fail) => {
    const child = start(args, options);
    let out = "";
    let err = "";
    child.stdout?.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      err += chunk;
    });
    child.on("error", fail);
    child.on("close", (code) =>
      done({ code: code ?? -1, out, err, json: () => JSON.parse(out) as Record<string, unknown> }),
    );
  });
}

/**
 * Starts a command and sends its launcher a signal as soon as it has said something; resolves
 * when launcher and command have both ended.
 */
export function kithStopped(
  args: readonly string[],
  { saying, signal }: { readonly saying: string; readonly signal: NodeJS.Signals },
): Promise<{ readonly code: number | undefined; readonly err: string }> {
  return new Promise((done, fail) => {
    const child = start(args, {});
    let err = "";
    let sent = false;
    child.stderr?.on("data", (chunk) => {
      err += chunk;
      if (sent || !err.includes(saying)) return;
      sent = true;
      child.kill(signal);
    });
    child.on("error", fail);
    child.on("close", (code) => done({ code: code ?? undefined, err }));
  });
}

/** A `kith serve` or `kith demo` that is running. */
export interface Running {
  /** Address it printed. */
  readonly url: string;
  readonly pid: number;
  /** What it has said so far. */
  said(): string;
  /** Asks it to stop and waits until it has. Resolves to its exit code. */
  stop(): Promise<number>;
  /** Ends it without asking, like a power cut. */
  kill(): Promise<void>;
}

/** Starts a command that keeps running; resolves once it has printed its address. */
export function kithRunning(args: readonly string[], options: RunOptions = {}): Promise<Running> {
  return new Promise((done, fail) => {
    const child = start(args, options);
    let said = "";
    const ended = new Promise<number>((end) => child.on("close", (code) => end(code ?? -1)));
    const listen = (chunk: Buffer): void => {
      said += chunk;
      const url = /http:\/\/[^\s/]+(?::\d+)?/.exec(said)?.[0];
      if (url === undefined || !said.includes(`${url}/`)) return;
      done({
        url,
        pid: child.pid ?? -1,
        said: () => said,
        stop: () => {
          child.kill("SIGTERM");
          return ended;
        },
        kill: async () => {
          child.kill("SIGKILL");
          await ended;
        },
      });
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", (chunk) => {
      said += chunk;
    });
    child.on("error", fail);
    void ended.then((code) =>
      fail(new Error(`kith ${args.join(" ")} ended with ${code}: ${said}`)),
    );
  });
}
