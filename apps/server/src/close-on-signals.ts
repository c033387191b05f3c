import type { RunningServer } from "./start-server.ts";

/**
 * Closes the server when the process is asked to end (SIGTERM, SIGINT), and ends the process
 * when that is done; a second signal ends it at once.
 */
export function closeOnSignals(server: RunningServer, log: (line: string) => void): void {
  let asked = false;
  const end = () => {
    if (asked) process.exit(130);
    asked = true;
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log(`Closing failed: ${error instanceof Error ? error.message : String(error)}`);
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
}
