import { isMainThread, Worker } from "node:worker_threads";

/** How often the launcher is looked for, in milliseconds. */
const EVERY = 250;

/**
 * Ends this process when the launcher that started it has gone, even in the middle of long
 * work: a thread of its own looks for it, because work that computes hears no events.
 * A command with a handler for SIGTERM, such as a server, closes in good order.
 */
export function watchLauncher(): void {
  if (process.channel === undefined) return;
  new Worker(new URL(import.meta.url), { stdout: false, stderr: false }).unref();
}

/** Whether the process that started this one still runs. */
function isThere(pid: number): boolean {
  if (process.ppid !== pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

if (!isMainThread) {
  const launcher = process.ppid;
  const timer = setInterval(() => {
    if (isThere(launcher)) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, EVERY);
}
